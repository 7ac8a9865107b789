//! Who has done every required module of a cohort, and was at every session of it that is required.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::cohorts::common::store::{ENROLMENT_COLUMNS, EnrolmentRow};
use crate::cohorts::common::{CohortId, Enrolment, EnrolmentId, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::platform::db::schema::{
    cohort_modules, enrolments, learners, live_sessions, module_completions, session_attendances,
};
use crate::platform::db::{Conn, Tx};
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

/// A required session of the enrolment's cohort at which the person was not.
macro_rules! lacks_a_session {
    () => {
        exists(
            live_sessions::table
                .filter(live_sessions::cohort_id.eq(enrolments::cohort_id).and(live_sessions::required))
                .filter(live_sessions::cancelled_at.is_null())
                .filter(not(exists(
                    session_attendances::table
                        .filter(session_attendances::enrolment_id.eq(enrolments::id))
                        .filter(session_attendances::session_id.eq(live_sessions::id)),
                ))),
        )
    };
}

/// Whether the enrolment's cohort requires any module. Sessions alone make no course.
macro_rules! requires_a_module {
    () => {
        exists(
            cohort_modules::table
                .filter(cohort_modules::cohort_id.eq(enrolments::cohort_id).and(cohort_modules::required)),
        )
    };
}

/// The places of a person that are complete, and not noted so.
pub fn through_of(conn: &mut Conn, person: PersonId) -> Result<Vec<Enrolment>> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .filter(enrolments::person_id.eq(person).and(enrolments::state.eq(EnrolmentState::Enrolled)))
        .filter(requires_a_module!().and(not(lacks_a_module!())).and(not(lacks_a_session!())))
        .select(ENROLMENT_COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Enrolment::from).collect())
}

/// The places of a cohort that are complete, and not noted so.
pub fn through_in(conn: &mut Conn, cohort: CohortId) -> Result<Vec<Enrolment>> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::state.eq(EnrolmentState::Enrolled)))
        .filter(requires_a_module!().and(not(lacks_a_module!())).and(not(lacks_a_session!())))
        .select(ENROLMENT_COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Enrolment::from).collect())
}

/// Notes that a place is complete.
pub fn mark_completed(tx: &mut Tx, place: EnrolmentId) -> Result<()> {
    diesel::update(enrolments::table.find(place))
        .set((enrolments::state.eq(EnrolmentState::Completed), enrolments::completed_at.eq(tx.now)))
        .execute(tx.conn)?;
    Ok(())
}
