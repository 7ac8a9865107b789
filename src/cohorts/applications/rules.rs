//! Decisions about calls and applications.

use chrono::{Days, NaiveDate};
use content::folded;

use super::{ApplicantFields, CallQuestion, CallState, CallTerms};
use crate::people::associations::{Association, AssociationId, SectionId};
use crate::platform::db::text_enum;
use crate::platform::values::Country;

/// How many read an application. Of a third nobody could say that they had not seen the scores of the others.
pub const READERS: i32 = 2;
/// How many questions a call asks at most.
pub const MOST_QUESTIONS: usize = 12;
/// How many answers a choice has at most.
pub const MOST_OPTIONS: usize = 20;
/// How many applications a call takes at most.
pub const MOST_APPLICATIONS: i64 = 5_000;
/// How many forms of the public page are taken from one network in a quarter of an hour. Offices share one.
pub const MOST_SENT: i32 = 40;
/// How many mails with a link one address gets in a quarter of an hour, whoever types it.
pub const MOST_LINKS: i32 = 3;

/// So many days after its last day the applications to a call should be read, where it says nothing else.
const READ_WITHIN: u64 = 14;

/// By when the applications to a call with that last day should be read: the day that it names, else two weeks later.
pub fn read_by(closes_on: NaiveDate, review_until: Option<NaiveDate>) -> NaiveDate {
    let usual = || closes_on.checked_add_days(Days::new(READ_WITHIN)).unwrap_or(closes_on);
    review_until.unwrap_or_else(usual)
}

/// Whether people can apply on that day of the cohort's zone.
pub fn call_state(terms: &CallTerms, today: NaiveDate) -> CallState {
    match () {
        () if today < terms.opens_on => CallState::Ahead,
        () if today <= terms.closes_on => CallState::Open,
        () => CallState::Closed,
    }
}

/// Whether a viewer sees what others think of an application: once they have said what they think, or once two have, as then
/// nobody is asked any more.
pub fn sees_scores(has_own: bool, scores: i32) -> bool {
    has_own || scores >= READERS
}

text_enum! {
    /// Why somebody cannot score an application now.
    ScoreLack {
        /// People can still change what they sent.
        CallOpen = "call-open",
        /// It is not sent.
        NotSent = "not-sent",
        /// Two have read it.
        ReadByTwo = "read-by-two",
        /// They have seen the score of the other.
        Fixed = "fixed",
        /// It is their own.
        Own = "own",
    }
}

/// Whether somebody may give a score, or another than they gave.
///
/// # Errors
/// Why not.
pub fn may_score(call: CallState, is_sent: bool, is_own: bool, has_scored: bool, scores: i32) -> Result<(), ScoreLack> {
    match () {
        () if call != CallState::Closed => Err(ScoreLack::CallOpen),
        () if !is_sent => Err(ScoreLack::NotSent),
        () if is_own => Err(ScoreLack::Own),
        () if has_scored && scores >= READERS => Err(ScoreLack::Fixed),
        () if scores >= READERS => Err(ScoreLack::ReadByTwo),
        () => Ok(()),
    }
}

/// How many more may be accepted: `None` where nothing limits the cohort.
pub fn places_left(capacity: Option<i32>, taken: i64) -> Option<i64> {
    capacity.map(|places| (i64::from(places) - taken).max(0))
}

/// Whether answers that were given to questions still mean the same when the questions are changed: each is there and of its
/// kind, and no choice has fewer answers.
pub fn keeps_answers(before: &[CallQuestion], after: &[CallQuestion]) -> bool {
    before.iter().all(|old| {
        let same = after.iter().find(|new| new.key == old.key);
        same.is_some_and(|new| new.kind == old.kind && new.option_count() >= old.option_count())
    })
}

/// The mean of two scores, once there are two.
pub fn mean(count: i32, sum: i32) -> Option<f64> {
    (count >= READERS).then(|| f64::from(sum) / f64::from(count))
}

/// What somebody says with their association found in the registry, where it is one of it; and the section that they are of, where that
/// is known.
pub fn settled(all: &[Association], fields: &ApplicantFields) -> (ApplicantFields, Option<SectionId>) {
    let mut fields = fields.clone();
    let said = folded(&fields.association_said);
    let found = if said.is_empty() { None } else { called(all, &said, fields.country) };
    if let Some(one) = found {
        fields.association_id = Some(one.id);
        fields.association_said = String::new();
    }
    let section = section_of(all, fields.association_id, fields.country);
    (fields, section)
}

/// The association that people call so: by its names, by acronym and name as forms offer it, or by its acronym alone; of several those
/// of the applicant's country.
fn called<'a>(all: &'a [Association], said: &str, country: Option<Country>) -> Option<&'a Association> {
    let is_so = |one: &&Association| {
        folded(&one.acronym) == said
            || one
                .names
                .0
                .values()
                .any(|name| folded(name) == said || folded(&format!("{} · {name}", one.acronym)) == said)
    };
    let found: Vec<&Association> = all.iter().filter(is_so).collect();
    let near: Vec<&Association> = found.iter().copied().filter(|one| Some(one.country) == country).collect();
    match (&found[..], &near[..]) {
        ([one], _) | (_, [one]) => Some(*one),
        _ => None,
    }
}

/// The section of an association, else of a country where all associations are of one.
fn section_of(all: &[Association], id: Option<AssociationId>, country: Option<Country>) -> Option<SectionId> {
    if let Some(one) = id.and_then(|id| all.iter().find(|one| one.id == id)) {
        return Some(one.section_id);
    }
    let mut sections = all.iter().filter(|one| Some(one.country) == country).map(|one| one.section_id);
    let first = sections.next()?;
    sections.all(|section| section == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::super::QuestionKind;
    use super::*;
    use crate::people::associations::Names;
    use crate::platform::values::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn question(key: &str, kind: QuestionKind, options: usize) -> CallQuestion {
        let options = (0..options).map(|at| at.to_string()).collect();
        CallQuestion {
            key: key.into(),
            kind,
            required: true,
            label: Names::default(),
            options: BTreeMap::from([(Language::ENGLISH, options)]),
        }
    }

    #[test]
    fn applications_are_read_by_the_day_that_is_named_or_two_weeks_later() {
        let (closes, named) = (day("2027-03-05"), day("2027-03-09"));
        assert_eq!(read_by(closes, Some(named)), named);
        assert_eq!(read_by(closes, None), day("2027-03-19"));
        assert_eq!(read_by(NaiveDate::MAX, None), NaiveDate::MAX);
    }

    #[test]
    fn the_last_day_counts_to_its_end() {
        let terms = CallTerms {
            titles: Names::default(),
            bodies: Names::default(),
            questions: Vec::new(),
            opens_on: day("2027-03-02"),
            closes_on: day("2027-03-05"),
            review_until: None,
        };
        let state = |text| call_state(&terms, day(text));
        assert_eq!(state("2027-03-01"), CallState::Ahead);
        assert_eq!((state("2027-03-02"), state("2027-03-05")), (CallState::Open, CallState::Open));
        assert_eq!(state("2027-03-06"), CallState::Closed);
    }

    #[test]
    fn questions_that_were_answered_stay() {
        let before = [question("q1", QuestionKind::Choice, 2), question("q3", QuestionKind::Text, 0)];
        assert!(keeps_answers(&before, &before));
        let more = [question("q1", QuestionKind::Choice, 3), question("q2", QuestionKind::Text, 0), before[1].clone()];
        assert!(keeps_answers(&before, &more));
        assert!(!keeps_answers(&before, &before[..1]));
        assert!(!keeps_answers(&before, &[question("q1", QuestionKind::Choice, 1), before[1].clone()]));
        assert!(!keeps_answers(&before, &[before[0].clone(), question("q3", QuestionKind::Number, 0)]));
        assert!(keeps_answers(&[], &before));
    }

    proptest! {
        #[test]
        fn whoever_may_still_score_sees_no_other_score(has_scored: bool, scores in 0..5i32) {
            let scores = scores.max(i32::from(has_scored));
            let may_change = may_score(CallState::Closed, true, false, has_scored, scores).is_ok();
            let others = scores - i32::from(has_scored);
            // Who has not scored sees nothing while they may; who changes theirs has nobody's to see.
            prop_assert!(!may_change || others == 0 || !sees_scores(has_scored, scores));
            prop_assert!(may_score(CallState::Open, true, false, has_scored, scores).is_err());
        }

        #[test]
        fn places_never_go_below_nothing(capacity in proptest::option::of(0..50i32), taken in 0..100i64) {
            let left = places_left(capacity, taken);
            prop_assert_eq!(left.is_none(), capacity.is_none());
            prop_assert!(left.is_none_or(|left| left >= 0 && left <= i64::from(capacity.unwrap_or(0))));
        }
    }
}
