//! What cohorts have chosen for kinds of reminders. A row stays when the kind's own steps hold again, so that its revision tells
//! of every change.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::super::ReminderKind;
use super::super::rules::KindChoice;
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::db::schema::reminder_choices;
use crate::platform::db::{AmongMethods, AnyId, Conn, Json, Tx, per_backend};
use crate::platform::error::Result;

/// What cohorts have chosen for kinds of reminders.
pub type Choices = BTreeMap<(CohortId, ReminderKind), KindChoice>;

/// What some cohorts have chosen; nothing is there where a cohort has left a kind as it is.
///
/// # Errors
/// Only what the database says.
pub fn choices_of(conn: &mut Conn, cohorts: impl IntoIterator<Item = CohortId>) -> Result<Choices> {
    type Row = (CohortId, ReminderKind, bool, Option<Json<Vec<i32>>>, i32);
    let rows: Vec<Row> = reminder_choices::table
        .filter(reminder_choices::cohort_id.among(cohorts))
        .select((
            reminder_choices::cohort_id,
            reminder_choices::kind,
            reminder_choices::enabled,
            reminder_choices::steps,
            reminder_choices::held_out,
        ))
        .load(conn)?;
    let choice = |(cohort, kind, enabled, steps, held_out): Row| {
        ((cohort, kind), KindChoice { enabled, steps: steps.map(|steps| steps.0), held_out })
    };
    Ok(rows.into_iter().map(choice).collect())
}

/// Counts the changes of a cohort's choices.
///
/// # Errors
/// Only what the database says.
pub fn revision(conn: &mut Conn, cohort: CohortId) -> Result<i32> {
    let revisions: Vec<i32> = reminder_choices::table
        .filter(reminder_choices::cohort_id.eq(cohort))
        .select(reminder_choices::revision)
        .load(conn)?;
    Ok(revisions.iter().sum())
}

/// Writes what a cohort has chosen for a kind.
///
/// # Errors
/// Only what the database says.
pub fn write_choice(
    tx: &mut Tx,
    cohort: CohortId,
    kind: ReminderKind,
    choice: &KindChoice,
    by: PersonId,
) -> Result<()> {
    let chosen = (
        reminder_choices::enabled.eq(choice.enabled),
        reminder_choices::steps.eq(choice.steps.clone().map(Json)),
        reminder_choices::held_out.eq(choice.held_out),
        reminder_choices::changed_by.eq(by),
        reminder_choices::changed_at.eq(tx.now),
    );
    let row = (
        reminder_choices::id.eq(tx.id::<AnyId>()),
        reminder_choices::cohort_id.eq(cohort),
        reminder_choices::kind.eq(kind),
        chosen.clone(),
        reminder_choices::revision.eq(1),
    );
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(reminder_choices::table)
        .values(row)
        .on_conflict((reminder_choices::cohort_id, reminder_choices::kind))
        .do_update()
        .set((chosen, reminder_choices::revision.eq(reminder_choices::revision + 1)))
        .execute(conn))?;
    Ok(())
}
