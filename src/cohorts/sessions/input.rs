//! What people and programs send about sessions.

use chrono::{NaiveDate, NaiveTime, Timelike};
use url::Url;

use super::{AttendanceCode, SessionTerms, rules};
use crate::cohorts::common::EnrolmentId;
use crate::people::accounts::zones;
use crate::platform::clock::Zone;
use crate::platform::error::{Message, Result};
use crate::platform::values::Language;
use crate::platform::web::Form;

/// Reads what is said of a session: `day`, `from` and `to` on the clocks of `time_zone`.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`].
pub fn parse_terms(form: &mut Form, offered: &[Language]) -> Result<SessionTerms> {
    let title = form.required("title", rules::LONGEST_TITLE).map(|title| title.replace('\n', " "));
    let day = form.date("day");
    let (from, to) = (clock(form, "from"), clock(form, "to"));
    if let (Some(from), Some(to)) = (from, to) {
        if to <= from {
            form.wrong("to", "session-end-before-start");
        } else if to - from > rules::LONGEST {
            form.wrong("to", Message::new("session-too-long").with("hours", rules::LONGEST.num_hours()));
        }
    }
    let zone = zones::parse(form, "time_zone");
    let place = form.text("place", rules::LONGEST_PLACE).map(|place| place.replace('\n', ", "));
    let link = link(form);
    if (&place, &link) == (&Some(String::new()), &Some(String::new())) {
        form.wrong("place", "session-nowhere");
    }
    let language = form.parse::<Language>("language");
    if language.is_some_and(|language| !offered.contains(&language)) {
        form.wrong("language", "form-choose");
    }
    let required = form.ticked("required");
    let moment = |day: Option<NaiveDate>, time: Option<NaiveTime>, zone: Option<Zone>| zone?.moment(day?, time?);
    let (starts_at, ends_at) = (moment(day, from, zone), moment(day, to, zone));
    if starts_at.zip(ends_at).is_some_and(|(starts_at, ends_at)| ends_at <= starts_at) {
        // The clocks are put back or forward in between.
        form.wrong("to", "session-end-before-start");
    }
    form.finish(|| {
        Some(SessionTerms {
            title: title?,
            starts_at: starts_at?,
            ends_at: ends_at?,
            zone: zone?,
            place: place?,
            link: link?,
            language: language?,
            required,
        })
    })
}

/// A time on the clock, as `09:30`.
fn clock(form: &mut Form, name: &str) -> Option<NaiveTime> {
    let parsed = form.get(name).map(|text| {
        let text = text.replace(['h', 'H', '.'], ":");
        NaiveTime::parse_from_str(&text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(&text, "%H:%M:%S")).ok()
    });
    match parsed {
        Some(Some(time)) => time.with_second(0),
        Some(None) => {
            form.wrong(name, "session-not-a-time");
            None
        }
        None => {
            form.wrong(name, "form-required");
            None
        }
    }
}

/// An address by which one joins; empty when it was left empty.
fn link(form: &mut Form) -> Option<String> {
    let text = form.text("link", rules::LONGEST_LINK)?;
    let is_one = |text: &str| {
        Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host())
            && !text.contains(|sign: char| sign.is_whitespace() || sign.is_control())
    };
    if text.is_empty() || is_one(&text) {
        return Some(text);
    }
    form.wrong("link", "session-not-a-link");
    None
}

/// The form of a session as it is.
pub(super) fn filled(terms: &SessionTerms) -> Form {
    let (starts_at, ends_at) = (terms.starts_at.in_zone(terms.zone), terms.ends_at.in_zone(terms.zone));
    let mut form = Form::default();
    form.set("title", &terms.title)
        .set("day", starts_at.date_naive())
        .set("from", starts_at.format("%H:%M"))
        .set("to", ends_at.format("%H:%M"))
        .set("time_zone", terms.zone.name())
        .set("place", &terms.place)
        .set("link", &terms.link)
        .set("language", terms.language);
    if terms.required {
        form.set("required", "yes");
    }
    form
}

/// Reads who of those shown was there: `shown` and `present`, places in the cohort.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`].
pub fn parse_register(form: &mut Form) -> Result<(Vec<EnrolmentId>, Vec<EnrolmentId>)> {
    let (shown, present) = (form.parse_all::<EnrolmentId>("shown", 0), form.parse_all::<EnrolmentId>("present", 0));
    form.finish(|| Some((shown?, present?)))
}

/// Reads a code as it was typed; nothing where it is none.
pub(super) fn typed_code(form: &Form) -> Option<AttendanceCode> {
    form.get("code")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::error::Error;

    fn parsed(changes: &[(&str, &str)]) -> Result<SessionTerms> {
        let all = [
            ("title", "Opening"),
            ("day", "2027-03-10"),
            ("from", "09:00"),
            ("to", "10:30"),
            ("time_zone", "Africa/Nairobi"),
            ("place", ""),
            ("link", "https://meet.example/room"),
            ("language", "en"),
        ];
        let pairs = all.iter().map(|(name, value)| {
            let changed = changes.iter().find(|(field, _)| field == name).map_or(*value, |(_, value)| *value);
            ((*name).to_owned(), changed.to_owned())
        });
        parse_terms(&mut Form::from_pairs(pairs), &[Language::ENGLISH])
    }

    fn wrong(changes: &[(&str, &str)]) -> Vec<String> {
        let Err(Error::Invalid(rejection)) = parsed(changes) else { panic!("{changes:?} must be refused") };
        rejection.iter().map(|(field, _)| field.to_owned()).collect()
    }

    #[test]
    fn hours_are_those_of_the_zone() {
        let terms = parsed(&[]).unwrap();
        assert_eq!(terms.starts_at.to_string(), "2027-03-10T06:00:00Z");
        assert_eq!(terms.ends_at.to_string(), "2027-03-10T07:30:00Z");
        assert_eq!(parsed(&[("from", "9h00")]).unwrap(), terms);
        let again = parse_terms(&mut filled(&terms), &[Language::ENGLISH]).unwrap();
        assert_eq!(again, terms);
    }

    #[test]
    fn what_cannot_be_is_named_at_its_field() {
        assert_eq!(wrong(&[("to", "09:00")]), ["to"]);
        assert_eq!(wrong(&[("from", "00:00"), ("to", "23:00")]), ["to"]);
        assert_eq!(wrong(&[("from", "25:00")]), ["from"]);
        assert_eq!(wrong(&[("link", "javascript:alert(1)")]), ["link"]);
        assert_eq!(wrong(&[("link", "meet.example")]), ["link"]);
        assert_eq!(wrong(&[("link", "")]), ["place"]);
        assert_eq!(wrong(&[("language", "fr"), ("title", "")]), ["language", "title"]);
    }
}
