//! The reminders that those who coordinate a cohort leave out.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::rules::Due;
use super::super::{ReminderKind, SkipId};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::db::schema::{people, reminder_items, reminder_skips};
use crate::platform::db::{AmongMethods, Conn, Tx, per_backend};
use crate::platform::error::Result;

/// A reminder that is left out, before its day.
#[derive(Clone, Debug, Queryable)]
pub struct ReminderSkip {
    /// Which.
    pub id: SkipId,
    /// Whose reminder.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// What kind it is.
    pub kind: ReminderKind,
    /// The day on which it would be due.
    pub due_on: NaiveDate,
    /// Why it is left out.
    pub reason: String,
}

/// The reminders of a cohort that are left out and not due yet, the next first.
///
/// # Errors
/// Only what the database says.
pub fn skips_of(conn: &mut Conn, cohort: CohortId, today: NaiveDate) -> Result<Vec<ReminderSkip>> {
    Ok(reminder_skips::table
        .inner_join(people::table.on(people::id.eq(reminder_skips::person_id)))
        .left_join(reminder_items::table.on(reminder_items::key.eq(reminder_skips::key)))
        .filter(reminder_skips::cohort_id.eq(cohort).and(reminder_skips::due_on.ge(today)))
        .filter(reminder_items::id.is_null())
        .order((reminder_skips::due_on, reminder_skips::id))
        .select((
            reminder_skips::id,
            people::id,
            people::name,
            reminder_skips::kind,
            reminder_skips::due_on,
            reminder_skips::reason,
        ))
        .load(conn)?)
}

/// A reminder of a cohort that is left out, with whom it is for; nothing where there is none, or its day has come.
///
/// # Errors
/// Only what the database says.
pub fn skip_of(conn: &mut Conn, cohort: CohortId, id: SkipId) -> Result<Option<(PersonId, ReminderKind)>> {
    Ok(reminder_skips::table
        .left_join(reminder_items::table.on(reminder_items::key.eq(reminder_skips::key)))
        .filter(reminder_skips::id.eq(id).and(reminder_skips::cohort_id.eq(cohort)))
        .filter(reminder_items::id.is_null())
        .select((reminder_skips::person_id, reminder_skips::kind))
        .first(conn)
        .optional()?)
}

/// Leaves a reminder out. Says whether it was not yet.
///
/// # Errors
/// Only what the database says.
pub fn insert_skip(
    tx: &mut Tx,
    (cohort, person, due): (CohortId, PersonId, &Due),
    by: PersonId,
    reason: &str,
) -> Result<bool> {
    let row = (
        reminder_skips::id.eq(tx.id::<SkipId>()),
        reminder_skips::key.eq(&due.key),
        reminder_skips::cohort_id.eq(cohort),
        reminder_skips::person_id.eq(person),
        reminder_skips::kind.eq(due.pending_item.kind),
        reminder_skips::due_on.eq(due.on),
        reminder_skips::reason.eq(reason),
        reminder_skips::skipped_by.eq(by),
        reminder_skips::skipped_at.eq(tx.now),
    );
    let written = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(reminder_skips::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(written > 0)
}

/// Leaves it out no more.
///
/// # Errors
/// Only what the database says.
pub fn end_skip(tx: &mut Tx, id: SkipId) -> Result<()> {
    diesel::delete(reminder_skips::table.find(id)).execute(tx.conn)?;
    Ok(())
}

/// The keys of what is left out for those people, from that day on.
///
/// # Errors
/// Only what the database says.
pub(super) fn skipped_keys(
    conn: &mut Conn,
    people: &BTreeSet<PersonId>,
    from: NaiveDate,
) -> Result<Vec<(PersonId, String)>> {
    Ok(reminder_skips::table
        .filter(reminder_skips::person_id.among(people).and(reminder_skips::due_on.ge(from)))
        .select((reminder_skips::person_id, reminder_skips::key))
        .load(conn)?)
}
