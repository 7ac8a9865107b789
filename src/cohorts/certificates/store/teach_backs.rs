//! What observers saw.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cohorts::certificates::{Rubric, TeachBack, TeachBackId, TeachBackOutcome};
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{enrolments, people, teach_backs};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;

type Row = (
    (TeachBackId, EnrolmentId, PersonId, NaiveDate, TeachBackOutcome),
    (i32, i32, i32, i32),
    (String, Timestamp),
    (String, EmailAddress),
);

fn teach_back((what, marks, (comment, recorded_at), (name, email)): Row) -> TeachBack {
    let (id, enrolment_id, observer_id, held_on, outcome) = what;
    let (prepares, explains, practises, responds) = marks;
    TeachBack {
        id,
        enrolment_id,
        observer_id,
        observer: if name.is_empty() { email.to_string() } else { name },
        held_on,
        outcome,
        rubric: Rubric { prepares, explains, practises, responds },
        comment,
        recorded_at,
    }
}

/// What observers of a cohort saw, by place, the latest day first; with `only`, of that place. One query.
///
/// # Errors
/// Only what the database says.
pub fn of_cohort(
    conn: &mut Conn,
    cohort: CohortId,
    only: Option<EnrolmentId>,
) -> Result<HashMap<EnrolmentId, Vec<TeachBack>>> {
    let mut query = teach_backs::table
        .inner_join(enrolments::table)
        .inner_join(people::table)
        .filter(enrolments::cohort_id.eq(cohort))
        .order((teach_backs::held_on.desc(), teach_backs::recorded_at, teach_backs::id))
        .select((
            (
                teach_backs::id,
                teach_backs::enrolment_id,
                teach_backs::observer_id,
                teach_backs::held_on,
                teach_backs::outcome,
            ),
            (teach_backs::prepares, teach_backs::explains, teach_backs::practises, teach_backs::responds),
            (teach_backs::comment, teach_backs::recorded_at),
            (people::name, people::email),
        ))
        .into_boxed();
    if let Some(only) = only {
        query = query.filter(teach_backs::enrolment_id.eq(only));
    }
    let rows: Vec<Row> = query.load(conn)?;
    let mut found: HashMap<EnrolmentId, Vec<TeachBack>> = HashMap::new();
    for one in rows.into_iter().map(teach_back) {
        found.entry(one.enrolment_id).or_default().push(one);
    }
    Ok(found)
}

/// Writes what an observer saw.
///
/// # Errors
/// Only what the database says.
pub fn insert(tx: &mut Tx, of: &TeachBack) -> Result<()> {
    diesel::insert_into(teach_backs::table)
        .values((
            (teach_backs::id.eq(of.id), teach_backs::enrolment_id.eq(of.enrolment_id)),
            (teach_backs::observer_id.eq(of.observer_id), teach_backs::held_on.eq(of.held_on)),
            (teach_backs::outcome.eq(of.outcome), teach_backs::comment.eq(&of.comment)),
            (teach_backs::prepares.eq(of.rubric.prepares), teach_backs::explains.eq(of.rubric.explains)),
            (teach_backs::practises.eq(of.rubric.practises), teach_backs::responds.eq(of.rubric.responds)),
            teach_backs::recorded_at.eq(of.recorded_at),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Writes what an observer saw in the place of what they had recorded.
///
/// # Errors
/// Only what the database says.
pub fn replace(tx: &mut Tx, id: TeachBackId, of: &TeachBack) -> Result<()> {
    diesel::update(teach_backs::table.find(id))
        .set((
            (teach_backs::outcome.eq(of.outcome), teach_backs::comment.eq(&of.comment)),
            (teach_backs::prepares.eq(of.rubric.prepares), teach_backs::explains.eq(of.rubric.explains)),
            (teach_backs::practises.eq(of.rubric.practises), teach_backs::responds.eq(of.rubric.responds)),
            teach_backs::recorded_at.eq(of.recorded_at),
        ))
        .execute(tx.conn)?;
    Ok(())
}
