//! What people send about reminders, for pages and programs alike.

use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;

use super::ReminderKind;
use super::rules::effect::MOST_HELD_OUT;
use super::rules::steps::{MOST_STEPS, in_order, parse_days};
use super::rules::{KindChoice, StepsError};
use crate::cohorts::common::EnrolmentId;
use crate::platform::error::{Error, Message, Result};
use crate::platform::web::Form;

/// The longest reason of a pause, in characters.
pub const LONGEST_REASON: usize = 300;
/// The longest reference of a reminder, in characters.
const LONGEST_REFERENCE: usize = 100;
/// What stands for everybody where one of several people is chosen.
pub const EVERYBODY: &str = "all";

/// What a cohort chooses for a kind of reminder.
#[derive(Debug, Deserialize, ToSchema)]
pub struct KindChoiceBody {
    /// Whether its people are reminded at all.
    pub enabled: bool,
    /// On which days: before the day they count from where negative, which only a kind that `counts_down` may have, after it where
    /// positive. At most six different ones; without any, those of the kind.
    #[serde(default)]
    pub steps: Option<Vec<i32>>,
    /// From so many in a hundred the first reminder of a thing is held back, to see whether it helps: at most 50, and only of a kind
    /// that `can_be_held_out`.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 50)]
    pub held_out: Option<i32>,
}

/// A pause that somebody asks for.
#[derive(Clone, Debug)]
pub struct NewPause {
    /// Whose; everybody's where nobody is named.
    pub enrolment: Option<EnrolmentId>,
    /// Its last day, where the cohort is; until somebody ends it where none is named.
    pub until: Option<NaiveDate>,
    /// Why; may be empty.
    pub reason: String,
}

/// The name of a field of a kind, where one form has the fields of all.
pub fn field(kind: ReminderKind, what: &str) -> String {
    format!("{kind}-{what}")
}

/// What a page sends: every kind, with its days before and after in a field each. `default` names a kind that is to be as it was.
pub(super) fn choices(form: &mut Form) -> Result<Vec<(ReminderKind, KindChoice)>> {
    let back = form.parse_optional::<ReminderKind>("default");
    let choice = |kind: ReminderKind| match back {
        Some(back) if back == Some(kind) => Some((kind, KindChoice::default())),
        _ => Some((kind, of_kind(form, kind)?)),
    };
    let choices: Vec<Option<(ReminderKind, KindChoice)>> = ReminderKind::of_cohorts().map(choice).collect();
    form.finish(|| choices.into_iter().collect())
}

fn of_kind(form: &mut Form, kind: ReminderKind) -> Option<KindChoice> {
    let (before, after) = (field(kind, "before"), field(kind, "after"));
    let furthest = kind.reminder().furthest();
    let mut days = |name: &str| match parse_days(form.get(name).unwrap_or_default()) {
        Ok(days) if days.iter().all(|day| *day <= furthest) => Some(days),
        Ok(_) => refuse(form, kind, name, StepsError::OutOfRange),
        Err(error) => refuse(form, kind, name, error),
    };
    let (days_before, days_after) = (days(&before), days(&after));
    let steps = days_before?.into_iter().map(|day| -day).chain(days_after?);
    let enabled = form.ticked(&field(kind, "enabled"));
    let held_out = held_out(form, kind, &field(kind, "held-out"))?;
    let counts_down = kind.reminder().counts_down();
    match in_order(steps, counts_down) {
        Ok(steps) => Some(KindChoice { held_out, ..chosen(kind, enabled, steps) }),
        // What is switched off needs no days.
        Err(StepsError::None) if !enabled => Some(KindChoice { enabled, steps: None, held_out }),
        Err(error) => refuse(form, kind, if counts_down { &before } else { &after }, error),
    }
}

/// What a program sends: one kind, its days before with a minus.
pub(super) fn choice(form: &mut Form, kind: ReminderKind) -> Result<Vec<(ReminderKind, KindChoice)>> {
    let enabled = form.ticked("enabled");
    let held_out = held_out(form, kind, "held_out");
    let choice = match form.parse_all::<i32>("steps", 0) {
        Some(steps) if steps.is_empty() => Some(KindChoice { enabled, ..KindChoice::default() }),
        Some(steps) => match in_order(steps, kind.reminder().counts_down()) {
            Ok(steps) if steps.iter().all(|day| *day <= kind.reminder().furthest()) => {
                Some(chosen(kind, enabled, steps))
            }
            Ok(_) => refuse(form, kind, "steps", StepsError::OutOfRange),
            Err(error) => refuse(form, kind, "steps", error),
        },
        None => None,
    };
    form.finish(|| Some(vec![(kind, KindChoice { held_out: held_out?, ..choice? })]))
}

/// From how many in a hundred the first reminder is held back; from none where nothing is said or the kind is not made for it.
fn held_out(form: &mut Form, kind: ReminderKind, name: &str) -> Option<i32> {
    let most = if kind.reminder().can_be_held_out() { MOST_HELD_OUT } else { 0 };
    Some(form.number_optional(name, 0..=most)?.unwrap_or(0))
}

/// The kind's own steps are no choice: should they change, they change here, too.
fn chosen(kind: ReminderKind, enabled: bool, steps: Vec<i32>) -> KindChoice {
    KindChoice { enabled, steps: Some(steps).filter(|steps| steps != kind.reminder().steps()), held_out: 0 }
}

fn refuse<T>(form: &mut Form, kind: ReminderKind, name: &str, error: StepsError) -> Option<T> {
    let message = match error {
        StepsError::NotDays => Message::new("form-steps-not-days"),
        StepsError::OutOfRange => Message::new("form-steps-range").with("most", kind.reminder().furthest()),
        StepsError::TooMany => Message::new("form-steps-too-many").with("most", MOST_STEPS),
        StepsError::None => Message::new("form-steps-none"),
    };
    form.wrong(name, message);
    None
}

/// Whose reminders are to pause, until when, and why. An enrolment that cannot be read is none that there is.
pub(super) fn pause(form: &mut Form) -> Result<NewPause> {
    let enrolment = enrolment(form)?;
    let (until, reason) = (form.date_optional("until"), form.text("reason", LONGEST_REASON));
    form.finish(|| Some(NewPause { enrolment, until: until?, reason: reason? }))
}

/// The enrolment of whoever a form names; everybody where it names nobody.
pub(super) fn enrolment(form: &Form) -> Result<Option<EnrolmentId>> {
    let named = form.get("enrolment").filter(|named| *named != EVERYBODY);
    named.map(|id| id.parse().map_err(|_| Error::NotFound)).transpose()
}

/// A reminder that somebody wants left out.
#[derive(Clone, Debug)]
pub struct NewSkip {
    /// Which, by its reference.
    pub reminder: String,
    /// Why.
    pub reason: String,
}

/// What programs send to leave out a reminder.
#[derive(Debug, Deserialize, ToSchema)]
pub struct SkipBody {
    /// Which: the `reminder` of one `ahead`.
    pub reminder: String,
    /// Why, in at most 300 characters; those who coordinate the cohort see it.
    pub why: String,
}

/// What programs send to send a reminder now.
#[derive(Debug, Deserialize, ToSchema)]
pub struct ReminderBody {
    /// Which: the `reminder` of one `ahead`.
    pub reminder: String,
}

/// Which reminder is to be left out, and why.
pub(super) fn skip(form: &mut Form) -> Result<NewSkip> {
    let (reminder, reason) = (form.required("reminder", LONGEST_REFERENCE), form.required("why", LONGEST_REASON));
    form.finish(|| Some(NewSkip { reminder: reminder?, reason: reason? }))
}

/// Which reminder is meant.
pub(super) fn reminder(form: &mut Form) -> Result<String> {
    let reminder = form.required("reminder", LONGEST_REFERENCE);
    form.finish(|| reminder)
}

/// Who was told by hand.
pub(super) fn told(form: &Form) -> Result<EnrolmentId> {
    form.get("enrolment").and_then(|id| id.parse().ok()).ok_or(Error::NotFound)
}
