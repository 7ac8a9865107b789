use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::super::{CohortId, Enrolment, EnrolmentState};
use super::enrolments::{COLUMNS, EnrolmentRow, note};
use crate::people::accounts::{Actor, PersonId};
use crate::platform::db::Tx;
use crate::platform::db::schema::{cohort_modules, enrolments, learners, module_completions};
use crate::platform::error::Result;

/// A required module of the enrolment's cohort that the person has not completed.
macro_rules! lacks_a_module {
    () => {
        exists(
            cohort_modules::table
                .filter(cohort_modules::cohort_id.eq(enrolments::cohort_id).and(cohort_modules::required))
                .filter(not(exists(
                    module_completions::table
                        .inner_join(learners::table)
                        .filter(learners::person_id.eq(enrolments::person_id.nullable()))
                        .filter(module_completions::module.eq(cohort_modules::module)),
                ))),
        )
    };
}

/// Whether the enrolment's cohort requires anything.
macro_rules! requires_a_module {
    () => {
        exists(
            cohort_modules::table
                .filter(cohort_modules::cohort_id.eq(enrolments::cohort_id).and(cohort_modules::required)),
        )
    };
}

/// Notes in which cohorts a person has now done every required module, and returns them. What was completed stays so.
///
/// # Errors
/// Only what the database says.
pub fn refresh_completion(tx: &mut Tx, person: PersonId) -> Result<Vec<CohortId>> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .filter(enrolments::person_id.eq(person).and(enrolments::state.eq(EnrolmentState::Enrolled)))
        .filter(requires_a_module!().and(not(lacks_a_module!())))
        .select(COLUMNS)
        .load(tx.conn)?;
    complete(tx, rows)
}

/// The same for everybody in a cohort, after its modules have changed.
///
/// # Errors
/// Only what the database says.
pub fn refresh_cohort(tx: &mut Tx, cohort: CohortId) -> Result<()> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::state.eq(EnrolmentState::Enrolled)))
        .filter(requires_a_module!().and(not(lacks_a_module!())))
        .select(COLUMNS)
        .load(tx.conn)?;
    complete(tx, rows)?;
    Ok(())
}

fn complete(tx: &mut Tx, rows: Vec<EnrolmentRow>) -> Result<Vec<CohortId>> {
    let places: Vec<Enrolment> = rows.into_iter().map(Enrolment::from).collect();
    for place in &places {
        diesel::update(enrolments::table.find(place.id))
            .set((enrolments::state.eq(EnrolmentState::Completed), enrolments::completed_at.eq(tx.now)))
            .execute(tx.conn)?;
        note(tx, Actor::SYSTEM, "enrolment.completed", place)?;
    }
    Ok(places.iter().map(|place| place.cohort_id).collect())
}
