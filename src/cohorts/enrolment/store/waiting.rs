//! Who waits for a place in a cohort, in order.

use diesel::prelude::*;

use crate::cohorts::common::store::{ENROLMENT_COLUMNS, EnrolmentRow};
use crate::cohorts::common::{CohortId, Enrolment, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{enrolments, people};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;

/// Writes since when somebody waits for a place; nothing once they have one or want none.
pub fn set(tx: &mut Tx, place: EnrolmentId, since: Option<Timestamp>) -> Result<()> {
    diesel::update(enrolments::table.find(place)).set(enrolments::waiting_since.eq(since)).execute(tx.conn)?;
    Ok(())
}

/// Those who wait longest for a place in a cohort, at most so many.
pub fn first(conn: &mut Conn, cohort: CohortId, limit: i64) -> Result<Vec<Enrolment>> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::state.eq(EnrolmentState::Invited)))
        .filter(enrolments::role.eq(EnrolmentRole::Trainer).and(enrolments::waiting_since.is_not_null()))
        .filter(people::deactivated_at.is_null())
        .order((enrolments::waiting_since, enrolments::id))
        .limit(limit)
        .select(ENROLMENT_COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Enrolment::from).collect())
}

/// How many wait in front of somebody.
pub fn before(conn: &mut Conn, of: &Enrolment) -> Result<i64> {
    let waiting = enrolments::table
        .filter(enrolments::cohort_id.eq(of.cohort_id).and(enrolments::state.eq(EnrolmentState::Invited)))
        .filter(enrolments::waiting_since.lt(of.waiting_since));
    Ok(waiting.count().get_result(conn)?)
}
