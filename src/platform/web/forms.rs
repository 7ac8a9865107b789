//! Forms and JSON bodies: read once, parsed into types, and when they are refused shown again with what was typed and a
//! message at each field.

use std::collections::BTreeMap;
use std::future::{Ready, ready};
use std::str::FromStr;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use chrono::NaiveDate;
use serde::Serialize;

use super::sent::Sent;
use crate::platform::error::{Error, Message, Rejection, Result};
use crate::platform::values::Name;

/// What a person or a program sent: values by field, each field possibly several times.
#[derive(Clone, Debug, Default)]
pub struct Form {
    pub(super) values: BTreeMap<String, Vec<String>>,
    errors: Rejection,
    /// Whether it was kept and is only to be shown again.
    pub(super) kept: bool,
}

/// A form as templates see it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FormView {
    pub(super) values: BTreeMap<String, Vec<String>>,
    errors: Rejection,
    /// What stands in a field by now, where somebody else changed it meanwhile; see [`Form::overtaken`].
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) saved: BTreeMap<String, Vec<String>>,
}

/// One choice of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read, in the reader's language.
    pub label: String,
    /// A word on it, for radios and boxes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), hint: None }
    }

    /// The same with a word on it.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl Form {
    /// From pairs, as a browser sends them.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            form.values.entry(name).or_default().push(value);
        }
        form
    }

    /// Fills a field in before the form is shown.
    pub fn set(&mut self, name: &str, value: impl ToString) -> &mut Self {
        self.values.entry(name.to_owned()).or_default().push(value.to_string());
        self
    }

    /// Puts something in place of the values of a field for which there is something.
    pub fn replace(&mut self, name: &str, with: impl Fn(&str) -> Option<String>) {
        for value in self.values.get_mut(name).into_iter().flatten() {
            if let Some(other) = with(value.trim()) {
                *value = other;
            }
        }
    }

    /// The first value of a field, without blanks around it; `None` when it is empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.first().map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    /// Every value of a field that is not empty.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.values.get(name).into_iter().flatten().map(|value| value.trim()).filter(|v| !v.is_empty()).collect()
    }

    /// The names of the fields that were sent.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }

    /// Says what is wrong with a field.
    pub fn wrong(&mut self, name: &str, message: impl Into<Message>) {
        self.errors.add(name, message);
    }

    /// A text of at most `longest` characters; empty when it was left empty.
    pub fn text(&mut self, name: &str, longest: usize) -> Option<String> {
        // Browsers send line ends as CR LF; we keep LF.
        let text = self.get(name).unwrap_or_default().replace("\r\n", "\n");
        if text.contains('\0') {
            self.wrong(name, "form-not-understood");
            return None;
        }
        if text.chars().count() > longest {
            self.wrong(name, Message::new("form-too-long").with("longest", longest));
            return None;
        }
        Some(text)
    }

    /// A text that must not be empty.
    pub fn required(&mut self, name: &str, longest: usize) -> Option<String> {
        let text = self.text(name, longest)?;
        if text.is_empty() {
            self.wrong(name, "form-required");
            return None;
        }
        Some(text)
    }

    /// A password of at most `longest` characters, to the blank as it was typed; `None` when it was left empty.
    pub fn password(&mut self, name: &str, longest: usize) -> Option<String> {
        let typed = self.values.get(name).and_then(|values| values.first()).filter(|typed| !typed.is_empty())?.clone();
        if typed.chars().count() > longest {
            self.wrong(name, Message::new("form-too-long").with("longest", longest));
            return None;
        }
        Some(typed)
    }

    /// A password that must not be empty.
    pub fn required_password(&mut self, name: &str, longest: usize) -> Option<String> {
        let typed = self.password(name, longest);
        if typed.is_none() {
            self.wrong(name, "form-required");
        }
        typed
    }

    /// A name of at most `longest` characters (see [`Name`]); empty when it was left empty.
    pub fn name(&mut self, name: &str, longest: usize) -> Option<String> {
        let text = self.text(name, longest)?;
        match text.parse::<Name>() {
            Ok(parsed) => Some(parsed.into()),
            Err(_) => {
                self.wrong(name, "form-not-a-name");
                None
            }
        }
    }

    /// A name that must not be empty.
    pub fn required_name(&mut self, name: &str, longest: usize) -> Option<String> {
        let parsed = self.name(name, longest)?;
        if parsed.is_empty() {
            self.wrong(name, "form-required");
            return None;
        }
        Some(parsed)
    }

    /// A value of any type that parses; wrong when it is missing.
    pub fn parse<T: FromStr>(&mut self, name: &str) -> Option<T> {
        self.parse_as(name, "form-not-understood")
    }

    /// The same, with a message of its own for what does not parse.
    pub fn parse_as<T: FromStr>(&mut self, name: &str, wrong: impl Into<Message>) -> Option<T> {
        if let Some(text) = self.get(name) {
            let parsed = text.parse().ok();
            if parsed.is_none() {
                self.wrong(name, wrong);
            }
            return parsed;
        }
        self.wrong(name, "form-required");
        None
    }

    /// A value that may be left empty: `Some(None)`. `None` means that it is wrong.
    pub fn parse_optional<T: FromStr>(&mut self, name: &str) -> Option<Option<T>> {
        match self.get(name) {
            None => Some(None),
            Some(_) => self.parse(name).map(Some),
        }
    }

    /// Every value of a field, each parsed; at least `fewest` of them.
    pub fn parse_all<T: FromStr>(&mut self, name: &str, fewest: usize) -> Option<Vec<T>> {
        let parsed: Option<Vec<T>> = self.all(name).into_iter().map(|text| text.parse().ok()).collect();
        match parsed {
            None => {
                self.wrong(name, "form-not-understood");
                None
            }
            Some(values) if values.len() < fewest => {
                self.wrong(name, "form-choose");
                None
            }
            values => values,
        }
    }

    /// A day, as `2027-03-01`.
    pub fn date(&mut self, name: &str) -> Option<NaiveDate> {
        match self.get(name) {
            Some(_) => self.date_optional(name)?,
            None => {
                self.wrong(name, "form-required");
                None
            }
        }
    }

    /// A day that may be left empty.
    pub fn date_optional(&mut self, name: &str) -> Option<Option<NaiveDate>> {
        use chrono::Datelike;
        let Some(text) = self.get(name) else {
            return Some(None);
        };
        match text.parse::<NaiveDate>() {
            Ok(day) if (2000..=2100).contains(&day.year()) => Some(Some(day)),
            _ => {
                self.wrong(name, "form-not-a-date");
                None
            }
        }
    }

    /// A whole number within a range.
    pub fn number(&mut self, name: &str, range: std::ops::RangeInclusive<i32>) -> Option<i32> {
        match self.get(name) {
            Some(_) => self.number_optional(name, range)?,
            None => {
                self.wrong(name, "form-required");
                None
            }
        }
    }

    /// A whole number that may be left empty.
    pub fn number_optional(&mut self, name: &str, range: std::ops::RangeInclusive<i32>) -> Option<Option<i32>> {
        let Some(text) = self.get(name) else {
            return Some(None);
        };
        match text.parse::<i32>() {
            Ok(number) if range.contains(&number) => Some(Some(number)),
            _ => {
                let message = Message::new("form-number-range").with("least", range.start()).with("most", range.end());
                self.wrong(name, message);
                None
            }
        }
    }

    /// A number with places, within a range; a comma is as good as a point.
    pub fn decimal_optional(&mut self, name: &str, range: std::ops::RangeInclusive<f64>) -> Option<Option<f64>> {
        let Some(text) = self.get(name) else {
            return Some(None);
        };
        match text.replace(',', ".").parse::<f64>() {
            Ok(number) if range.contains(&number) => Some(Some(number)),
            _ => {
                let message = Message::new("form-number-range").with("least", range.start()).with("most", range.end());
                self.wrong(name, message);
                None
            }
        }
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        matches!(self.get(name), Some("on" | "true" | "yes" | "1"))
    }

    /// Whether it was kept and is only to be shown again: nobody has pressed a button.
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    /// Ends parsing: the value, unless some field was wrong.
    ///
    /// # Errors
    /// [`Error::Invalid`] with every field that is wrong; always for a form that was kept.
    pub fn finish<T>(&mut self, value: impl FnOnce() -> Option<T>) -> Result<T> {
        if self.kept || !self.errors.is_empty() {
            return Err(Error::Invalid(self.errors.clone()));
        }
        value().ok_or_else(|| Error::internal("a form's value is missing, and no field says why"))
    }

    /// Takes up why an input was refused, to show the form again; any other error goes on its way.
    ///
    /// # Errors
    /// Any error but [`Error::Invalid`].
    pub fn refused(mut self, error: Error) -> Result<FormView> {
        match error {
            Error::Invalid(rejection) => {
                for (field, message) in rejection.iter() {
                    self.errors.add(field, message.clone());
                }
                Ok(self.view())
            }
            other => Err(other),
        }
    }

    /// The form as templates see it.
    pub fn view(&self) -> FormView {
        // Nobody wants to hear what is missing in a form that they have not sent yet.
        let errors = if self.kept { Rejection::default() } else { self.errors.clone() };
        FormView { values: self.values.clone(), errors, saved: BTreeMap::new() }
    }
}

impl FromRequest for Form {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    /// What [`super::take_in`] has read.
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let sent = request.extensions_mut().remove::<Sent>().unwrap_or_default().into_form();
        ready(sent.and_then(|form| form.posted(request)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let pairs = [("name", ""), ("starts_on", "2027-02-30"), ("people", "-1"), ("mean", "4,5")];
        let mut form = Form::from_pairs(pairs.map(|(name, value)| (name.into(), value.into())));
        assert_eq!(form.required("name", 10), None);
        assert_eq!(form.date("starts_on"), None);
        assert_eq!(form.number("people", 0..=10), None);
        assert_eq!(form.decimal_optional("mean", 1.0..=5.0), Some(Some(4.5)));
        let Err(Error::Invalid(rejection)) = form.finish(|| Some(())) else { panic!("must be refused") };
        let fields: Vec<&str> = rejection.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["name", "people", "starts_on"]);
    }
}
