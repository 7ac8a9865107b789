//! What a training is called: by what sets it apart from others, its place, day and people. What is taught in it stands
//! beside, as all of a list may share that.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;

use crate::cascade::common::DeliveryMode;
use crate::platform::values::Language;
use crate::platform::web::{Words, args};

/// Keeps a day on one line.
pub const NO_BREAK: &str = "\u{a0}";

/// What sets a training apart, to be said in the language of whoever reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// The town; may be empty.
    pub municipality: String,
    /// The house; may be empty.
    pub venue: String,
    /// How people met.
    pub mode: DeliveryMode,
    /// The acronym of the association, where no place is known.
    pub acronym: String,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// How many completed it; before that is known, how many came.
    pub people: Option<i32>,
}

impl Title {
    /// The title in words, such as “Bohikou, 30 October · 40 people”. `today` leaves the present year unsaid.
    pub fn say(&self, words: &Words, language: Language, today: NaiveDate) -> String {
        let online = (self.mode == DeliveryMode::Online).then(|| words.say(language, "delivery-mode-online"));
        let places = [Some(&self.municipality), online.as_ref(), Some(&self.venue), Some(&self.acronym)];
        let place = places.into_iter().flatten().find(|place| !place.is_empty()).map_or("", String::as_str);
        let day = words.day(language, self.starts_on, today).replace(' ', NO_BREAK);
        let mut all = args([("place", place.into()), ("day", day.into())]);
        match self.people {
            Some(people) => {
                all.set("people", FluentValue::from(people));
                words.say_with(language, "delivery-title-people", Some(&all))
            }
            None => words.say_with(language, "delivery-title", Some(&all)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_training_is_called_by_what_differs() {
        let words = Words::load().unwrap();
        let title = |municipality: &str, mode, people, today: &str| {
            let title = Title {
                municipality: municipality.into(),
                venue: "Town hall".into(),
                mode,
                acronym: "UCB".into(),
                starts_on: "2027-10-30".parse().unwrap(),
                people,
            };
            let (words, today) = (&words, today.parse().unwrap());
            move |language: &str| title.say(words, language.parse().unwrap(), today).replace('\u{a0}', " ")
        };
        let held = title("Bohikou", DeliveryMode::InPerson, Some(40), "2027-12-01");
        assert_eq!(held("en"), "Bohikou, 30 October · 40 people");
        assert_eq!(held("fr"), "Bohikou, 30 octobre · 40 personnes");
        assert_eq!(held("es"), "Bohikou, 30 de octubre · 40 personas");
        let one = title("Bohikou", DeliveryMode::InPerson, Some(1), "2028-01-01");
        assert_eq!(one("en"), "Bohikou, 30 October 2027 · one person");
        assert_eq!(one("fr"), "Bohikou, 30 octobre 2027 · une personne");
        assert_eq!(one("es"), "Bohikou, 30 de octubre de 2027 · una persona");
        assert_eq!(title("", DeliveryMode::InPerson, None, "2027-12-01")("en"), "Town hall, 30 October");
        assert_eq!(title("", DeliveryMode::Online, Some(0), "2027-12-01")("en"), "Online, 30 October · nobody");
    }
}
