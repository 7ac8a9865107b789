//! A form that somebody sent while somebody else changed the same thing: both texts are shown, and they decide.

use actix_web::http::StatusCode;

use super::{Form, FormView};
use crate::platform::error::{Error, Result};

/// The words of [`crate::platform::error::Error::Conflict`] for a thing that was changed since the form was shown.
pub const CHANGED_MEANWHILE: &str = "error-changed-meanwhile";

impl Form {
    /// The form as it was sent, about the revision that stands now, with what stands now beside each field that differs.
    /// `current` is the form filled in with it. Sent once more, it replaces what they now can look at.
    pub fn overtaken(&self, current: &Form) -> FormView {
        let mut view = self.view();
        let revision = current.all("revision").into_iter().map(str::to_owned).collect();
        view.values.insert("revision".to_owned(), revision);
        let mut names: Vec<&str> = self.names().chain(current.names()).filter(|name| *name != "revision").collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let (typed, saved) = (self.all(name), current.all(name));
            if !same(&typed, &saved) {
                view.saved.insert(name.to_owned(), saved.into_iter().map(str::to_owned).collect());
            }
        }
        view
    }
}

impl Form {
    /// The form as it comes back, with its status: something in it is wrong, or somebody else was faster. `current` fills a
    /// form in with what stands now.
    ///
    /// # Errors
    /// Any error that a form cannot be shown again for.
    pub fn shown_again(self, error: Error, current: impl FnOnce() -> Form) -> Result<(FormView, StatusCode)> {
        match error {
            Error::Conflict(CHANGED_MEANWHILE) => Ok((self.overtaken(&current()), StatusCode::CONFLICT)),
            error => Ok((self.refused(error)?, StatusCode::UNPROCESSABLE_ENTITY)),
        }
    }
}

impl FormView {
    /// What stands in a field by now, where somebody else changed it meanwhile.
    pub fn saved(&self, name: &str) -> Option<&[String]> {
        self.saved.get(name).map(Vec::as_slice)
    }
}

/// Whether two fields say the same, whatever the order of ticks, the line ends, or the way a number is written.
fn same(typed: &[&str], saved: &[&str]) -> bool {
    let plain = |values: &[&str]| -> Vec<String> {
        let one = |value: &&str| match value.replace(',', ".").parse::<f64>() {
            Ok(number) => number.to_string(),
            Err(_) => value.replace("\r\n", "\n"),
        };
        let mut values: Vec<String> = values.iter().map(one).collect();
        values.sort();
        values
    };
    plain(typed) == plain(saved)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Form {
        Form::from_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn both_texts_stand_where_they_differ() {
        let typed = [("revision", "1"), ("name", "Mine"), ("hours", "4,50"), ("modules", "b"), ("modules", "a")];
        let saved = [("revision", "2"), ("name", "Theirs"), ("hours", "4.5"), ("modules", "a"), ("modules", "b")];
        let current = form(&[&saved[..], &[("place", "Bohicon")]].concat());
        let view = form(&typed).overtaken(&current);
        assert_eq!(view.values["revision"], ["2"]);
        assert_eq!(view.values["name"], ["Mine"]);
        let saved: Vec<&str> = view.saved.keys().map(String::as_str).collect();
        assert_eq!(saved, ["name", "place"]);
        assert_eq!(view.saved("name"), Some(&["Theirs".to_owned()][..]));
    }
}
