use super::note;
use crate::cohorts::common::{CohortId, Enrolment};
use crate::cohorts::enrolment::store::completion;
use crate::people::accounts::{Actor, PersonId};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Notes in which cohorts a person has now done every required module and session, and returns them. What was completed stays so.
///
/// # Errors
/// Only what the database says.
pub fn complete_courses(tx: &mut Tx, person: PersonId) -> Result<Vec<CohortId>> {
    let places = completion::through_of(tx.conn, person)?;
    complete(tx, places)
}

/// The same for everybody in a cohort, after its modules or sessions have changed.
///
/// # Errors
/// Only what the database says.
pub fn complete_cohort(tx: &mut Tx, cohort: CohortId) -> Result<()> {
    let places = completion::through_in(tx.conn, cohort)?;
    complete(tx, places).map(drop)
}

fn complete(tx: &mut Tx, places: Vec<Enrolment>) -> Result<Vec<CohortId>> {
    for place in &places {
        completion::mark_completed(tx, place.id)?;
        note(tx, Actor::SYSTEM, "enrolment.completed", place)?;
    }
    Ok(places.iter().map(|place| place.cohort_id).collect())
}
