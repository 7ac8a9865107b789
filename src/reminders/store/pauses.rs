//! The times in which the people of a cohort, or one of them, are not reminded.

use chrono::TimeDelta;
use diesel::prelude::*;

use super::super::rules::{Pause, limits};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{people, reminder_pauses};
use crate::platform::db::{AmongMethods, AnyId, Conn, Tx};
use crate::platform::error::Result;

/// A pause of a cohort, or of one of its people.
#[derive(Clone, Debug)]
pub struct CohortPause {
    /// In which cohort.
    pub cohort: CohortId,
    /// Whose reminders; everybody's where nobody is named.
    pub person: Option<PersonId>,
    /// When.
    pub pause: Pause,
    /// The name of whoever paused them, if that is known.
    pub by: Option<String>,
    /// Why; may be empty.
    pub reason: String,
}

/// The pauses of some cohorts that last or ended so lately that a step in them might still be due.
///
/// # Errors
/// Only what the database says.
pub fn pauses_of(
    conn: &mut Conn,
    cohorts: impl IntoIterator<Item = CohortId>,
    now: Timestamp,
) -> Result<Vec<CohortPause>> {
    type Row = (CohortId, Option<PersonId>, Timestamp, Option<Timestamp>, Option<String>, String);
    let from = now + TimeDelta::days(-limits::REMEMBERED - 2);
    let rows: Vec<Row> = reminder_pauses::table
        .left_join(people::table.on(reminder_pauses::paused_by.eq(people::id.nullable())))
        .filter(reminder_pauses::cohort_id.among(cohorts))
        .filter(reminder_pauses::until.is_null().or(reminder_pauses::until.assume_not_null().gt(from)))
        .order(reminder_pauses::since)
        .select((
            reminder_pauses::cohort_id,
            reminder_pauses::person_id,
            reminder_pauses::since,
            reminder_pauses::until,
            people::name.nullable(),
            reminder_pauses::reason,
        ))
        .load(conn)?;
    let pause = |(cohort, person, since, until, by, reason): Row| CohortPause {
        cohort,
        person,
        pause: Pause { since, until },
        by,
        reason,
    };
    Ok(rows.into_iter().map(pause).collect())
}

/// Writes a pause that begins now.
///
/// # Errors
/// Only what the database says.
pub fn insert_pause(
    tx: &mut Tx,
    cohort: CohortId,
    person: Option<PersonId>,
    until: Option<Timestamp>,
    by: PersonId,
    reason: &str,
) -> Result<()> {
    diesel::insert_into(reminder_pauses::table)
        .values((
            reminder_pauses::id.eq(tx.id::<AnyId>()),
            reminder_pauses::cohort_id.eq(cohort),
            reminder_pauses::person_id.eq(person),
            reminder_pauses::since.eq(tx.now),
            reminder_pauses::until.eq(until),
            reminder_pauses::paused_by.eq(by),
            reminder_pauses::reason.eq(reason),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Ends the pauses of a cohort, or of one of its people, that last. Says how many.
///
/// # Errors
/// Only what the database says.
pub fn end_pauses(tx: &mut Tx, cohort: CohortId, person: Option<PersonId>) -> Result<usize> {
    let mut lasting = reminder_pauses::table
        .filter(reminder_pauses::cohort_id.eq(cohort))
        .filter(reminder_pauses::until.is_null().or(reminder_pauses::until.assume_not_null().gt(tx.now)))
        .select(reminder_pauses::id)
        .into_boxed();
    lasting = match person {
        Some(person) => lasting.filter(reminder_pauses::person_id.eq(person)),
        None => lasting.filter(reminder_pauses::person_id.is_null()),
    };
    let lasting: Vec<AnyId> = lasting.load(tx.conn)?;
    let ended = reminder_pauses::table.filter(reminder_pauses::id.among(lasting));
    Ok(diesel::update(ended).set(reminder_pauses::until.eq(tx.now)).execute(tx.conn)?)
}
