//! What a commitment is called.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;

use crate::cascade::commitments::Commitment;
use crate::cascade::common::NO_BREAK;
use crate::platform::values::Language;
use crate::platform::web::{Words, args};

/// What a commitment is called, such as “Bohikou, by 30 October · 40 people”.
pub fn of_commitment(
    words: &Words,
    language: Language,
    today: NaiveDate,
    commitment: &Commitment,
    acronym: &str,
) -> String {
    let terms = &commitment.terms;
    committed(words, language, today, (&terms.place, acronym), terms.due_on, terms.expected_participants)
}

/// The same from its parts: the place, or where that is open the acronym of the association.
pub fn committed(
    words: &Words,
    language: Language,
    today: NaiveDate,
    (place, acronym): (&str, &str),
    due_on: NaiveDate,
    people: i32,
) -> String {
    let place = if place.is_empty() { acronym } else { place };
    let day = words.day(language, due_on, today).replace(' ', NO_BREAK);
    let all = args([("place", place.into()), ("day", day.into()), ("people", FluentValue::from(people))]);
    words.say_with(language, "commitment-title", Some(&all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commitment_is_called_by_place_and_day_and_a_first_is_a_word() {
        let words = Words::load().unwrap();
        let say = |language: &str, place| {
            let (today, due) = ("2027-03-02".parse().unwrap(), "2027-04-01".parse().unwrap());
            committed(&words, language.parse().unwrap(), today, (place, "AMS"), due, 30).replace('\u{a0}', " ")
        };
        assert_eq!(say("en", "Thiès"), "Thiès, by 1 April · 30 people");
        assert_eq!(say("fr", "Thiès"), "Thiès, avant le 1er avril · 30 personnes");
        assert_eq!(say("es", ""), "AMS, antes del 1 de abril · 30 personas");
    }
}
