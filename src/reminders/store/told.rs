//! What people of a cohort were told, to see what came of it.

use diesel::prelude::*;

use super::super::rules::effect::ToldReminder;
use super::super::{ItemId, ItemState, ReminderKind};
use super::HELD_OUT;
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{mails, people, reminder_items};
use crate::platform::db::{AnyId, Conn};
use crate::platform::error::Result;
use crate::platform::values::Language;

/// So many reminders are looked at, the latest.
const MOST: i64 = 10_000;

/// What a cohort's people were told since then, by mail or by hand, and what was held back from them.
///
/// # Errors
/// Only what the database says.
pub fn told_since(conn: &mut Conn, cohort: CohortId, since: Timestamp) -> Result<Vec<ToldReminder>> {
    type Row = (
        (ItemId, PersonId, ReminderKind, AnyId, i32, chrono::NaiveDate),
        (ItemState, Timestamp, Language, Option<Language>),
    );
    let rows: Vec<Row> = reminder_items::table
        .inner_join(people::table)
        .left_join(mails::table)
        .filter(reminder_items::cohort_id.eq(cohort))
        .filter(reminder_items::changed_at.ge(since))
        .filter(reminder_items::state.eq(ItemState::Sent).or(reminder_items::reason.eq(HELD_OUT)))
        .order(reminder_items::id.desc())
        .limit(MOST)
        .select((
            (
                reminder_items::id,
                reminder_items::person_id,
                reminder_items::kind,
                reminder_items::subject_id,
                reminder_items::step,
                reminder_items::anchor_on,
            ),
            (reminder_items::state, reminder_items::changed_at, people::language, mails::language.nullable()),
        ))
        .load(conn)?;
    let told = |((id, person, kind, subject, step, anchor), (state, at, theirs, written)): Row| ToldReminder {
        id,
        person,
        kind,
        subject: subject.into(),
        step,
        anchor,
        language: written.unwrap_or(theirs),
        at,
        held_out: state != ItemState::Sent,
    };
    Ok(rows.into_iter().map(told).collect())
}
