//! Decisions about people in a cohort: who is stuck, who may be invited, and how addresses are read.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use crate::cohorts::common::rules::{CohortAct, allows};
use crate::cohorts::common::{CohortState, EnrolmentRole, EnrolmentState};
use crate::cohorts::enrolment::Invitee;
use crate::platform::clock::Timestamp;
use crate::platform::db::text_enum;
use crate::platform::error::{Message, Rejection};
use crate::platform::mail::pasted::{self, PasteFault, Pasted, UnreadableLine};
use crate::platform::values::Language;
use content::ModuleSlug;

/// How many people may be invited at once.
pub const MOST_INVITED: usize = 500;
/// How many people one person may invite in an hour.
pub const MOST_INVITED_AN_HOUR: i32 = 500;
/// How many invitations one person gets in a day.
pub const MOST_INVITATIONS_A_DAY: i64 = 3;
/// How long nothing may happen before somebody counts as stuck.
pub const STUCK_AFTER: TimeDelta = TimeDelta::days(14);

/// Whether people may accept an invitation to a cohort in that state.
pub fn is_enrolling(state: CohortState) -> bool {
    allows(state, CohortAct::Join)
}

/// Whether somebody in that state may be invited (again).
pub fn may_invite(state: EnrolmentState) -> bool {
    !state.is_active()
}

text_enum! {
    /// How somebody in a cohort is getting on: what the list says about them and what it can be narrowed to.
    #[schema(as = CohortStanding)]
    ProgressStatus {
        /// Entered; gets the invitation when the cohort opens.
        Listed = "listed",
        /// Invited, no answer yet.
        Invited = "invited",
        /// Takes part, has begun no lesson.
        NotBegun = "not-begun",
        /// Has begun, and nothing has happened for a while.
        Stuck = "stuck",
        /// Is learning.
        UnderWay = "under-way",
        /// Has done every required module.
        Completed = "completed",
        /// Said no.
        Declined = "declined",
        /// Left.
        Withdrawn = "withdrawn",
        /// Was taken out.
        Removed = "removed",
    }
}

impl ProgressStatus {
    /// The kind of state word that goes with it; see `docs/look.md`.
    pub fn kind(self) -> &'static str {
        match self {
            ProgressStatus::Listed | ProgressStatus::NotBegun => "",
            ProgressStatus::Invited => "wait",
            ProgressStatus::Stuck => "late",
            ProgressStatus::UnderWay => "going",
            ProgressStatus::Completed => "done",
            ProgressStatus::Declined | ProgressStatus::Withdrawn | ProgressStatus::Removed => "off",
        }
    }
}

/// How somebody is getting on. `active_at` is when they last did something in one of the cohort's modules.
pub fn status(
    state: EnrolmentState,
    invited_at: Option<Timestamp>,
    active_at: Option<Timestamp>,
    now: Timestamp,
) -> ProgressStatus {
    match (state, active_at) {
        (EnrolmentState::Invited, _) if invited_at.is_none() => ProgressStatus::Listed,
        (EnrolmentState::Invited, _) => ProgressStatus::Invited,
        (EnrolmentState::Enrolled, None) => ProgressStatus::NotBegun,
        (EnrolmentState::Enrolled, Some(at)) if at <= now - STUCK_AFTER => ProgressStatus::Stuck,
        (EnrolmentState::Enrolled, Some(_)) => ProgressStatus::UnderWay,
        (EnrolmentState::Completed, _) => ProgressStatus::Completed,
        (EnrolmentState::Declined, _) => ProgressStatus::Declined,
        (EnrolmentState::Withdrawn, _) => ProgressStatus::Withdrawn,
        (EnrolmentState::Removed, _) => ProgressStatus::Removed,
    }
}

/// Reads who is to be invited, as people paste it; see [`pasted`]. Somebody who stands there twice is invited once.
///
/// # Errors
/// What is wrong, in one message for each line, with its number: the field is `people.<number>`.
pub fn invitees(text: &str, role: EnrolmentRole, language: Language) -> Result<Vec<Invitee>, Rejection> {
    let (people, unread) = pasted::read(text);
    let mut wrong = Rejection::default();
    let mut at_line = |line: usize, key: &'static str, text: &str| {
        wrong.add(&format!("people.{line}"), Message::new(key).with("line", line).with("text", shortened(text)));
    };
    for UnreadableLine { line, fault, text } in &unread {
        let key = match fault {
            PasteFault::NoAddress => "cohort-invite-line-wrong",
            PasteFault::NotAnEmailAddress => "cohort-invite-line-not-an-address",
            PasteFault::Unclear => "cohort-invite-line-unclear",
        };
        at_line(*line, key, text);
    }
    for one in people.iter().filter(|one| one.name.chars().count() > crate::people::accounts::LONGEST_NAME) {
        at_line(one.line, "cohort-invite-line-name-long", &one.name);
    }
    if wrong.is_empty() && people.is_empty() {
        wrong.add("people", "form-required");
    }
    if people.len() > MOST_INVITED {
        wrong.add("people", Message::new("cohort-invite-too-many").with("most", MOST_INVITED));
    }
    let invitee = |one: Pasted| Invitee { email: one.address, name: one.name, role, language };
    if wrong.is_empty() { Ok(people.into_iter().map(invitee).collect()) } else { Err(wrong) }
}

fn shortened(line: &str) -> String {
    match line.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line.to_owned(),
    }
}

/// When a place was complete: once the last of the required modules was, but not before its person took part; never where
/// nothing is required. `completed` says when each module was that ever was.
pub fn completed_at<'a>(
    required: impl IntoIterator<Item = &'a ModuleSlug>,
    completed: &BTreeMap<ModuleSlug, Timestamp>,
    enrolled_at: Timestamp,
) -> Option<Timestamp> {
    let times: Option<Vec<Timestamp>> = required.into_iter().map(|module| completed.get(module).copied()).collect();
    times?.into_iter().max().map(|last| last.max(enrolled_at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<Vec<(String, String)>, Vec<String>> {
        let pairs = |all: Vec<Invitee>| all.into_iter().map(|one| (one.name, one.email.to_string())).collect();
        invitees(text, EnrolmentRole::Trainer, Language::ENGLISH)
            .map(pairs)
            .map_err(|wrong| wrong.iter().map(|(field, _)| field.to_owned()).collect())
    }

    #[test]
    fn people_are_read_as_they_are_pasted() {
        let people = read("ana@x.example; Luis Ángel <LUIS@x.example>\r\n\n\"Awa; N.\"; awa@x.example").unwrap();
        let pair = |name: &str, email: &str| (name.to_owned(), email.to_owned());
        assert_eq!(
            people,
            [pair("", "ana@x.example"), pair("Luis Ángel", "luis@x.example"), pair("Awa N.", "awa@x.example")]
        );
    }

    #[test]
    fn every_wrong_line_is_named_by_its_number() {
        assert_eq!(read("ana@x.example\n\nnobody\nAna <ana@>").unwrap_err(), ["people.3", "people.4"]);
        assert_eq!(read(&format!("{} <ana@x.example>", "Ana ".repeat(40))).unwrap_err(), ["people.1"]);
        assert_eq!(read(" \n ").unwrap_err(), ["people"]);
        let many: String = (0..=MOST_INVITED).map(|n| format!("a{n}@x.example\n")).collect();
        assert_eq!(read(&many).unwrap_err(), ["people"]);
    }

    proptest! {
        #[test]
        fn somebody_who_does_something_is_not_stuck(days in 0_i64..60) {
            let now: Timestamp = serde_json::from_str("\"2027-03-01T09:00:00Z\"").unwrap();
            let at = now - TimeDelta::days(days);
            let status = status(EnrolmentState::Enrolled, Some(at), Some(at), now);
            prop_assert_eq!(status == ProgressStatus::Stuck, days >= 14);
        }
    }
}
