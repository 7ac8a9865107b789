use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use super::cohorts::{COLUMNS as COHORT_COLUMNS, CohortRow};
use crate::cohorts::common::{Cohort, CohortId, CohortModule, Enrolment, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{cohort_modules, cohorts, enrolments};
use crate::platform::db::{AmongMethods, AnyId, Conn};
use crate::platform::error::Result;
use content::ModuleSlug;

pub(in crate::cohorts) const COLUMNS: Columns = (
    enrolments::id,
    enrolments::cohort_id,
    enrolments::person_id,
    enrolments::role,
    enrolments::state,
    enrolments::invitation,
    enrolments::invited_at,
    enrolments::enrolled_at,
    enrolments::completed_at,
    enrolments::extended_until,
    (enrolments::known_name, enrolments::known_email, enrolments::waiting_since),
    (enrolments::founding_delivery_id, enrolments::generation),
);
pub(in crate::cohorts) type Columns = (
    enrolments::id,
    enrolments::cohort_id,
    enrolments::person_id,
    enrolments::role,
    enrolments::state,
    enrolments::invitation,
    enrolments::invited_at,
    enrolments::enrolled_at,
    enrolments::completed_at,
    enrolments::extended_until,
    (enrolments::known_name, enrolments::known_email, enrolments::waiting_since),
    (enrolments::founding_delivery_id, enrolments::generation),
);

#[derive(Queryable)]
pub(in crate::cohorts) struct EnrolmentRow {
    id: EnrolmentId,
    cohort_id: CohortId,
    person_id: PersonId,
    role: EnrolmentRole,
    state: EnrolmentState,
    invitation: i32,
    invited_at: Option<Timestamp>,
    enrolled_at: Option<Timestamp>,
    completed_at: Option<Timestamp>,
    extended_until: Option<NaiveDate>,
    known: (String, String, Option<Timestamp>),
    lineage: (Option<AnyId>, i32),
}

impl From<EnrolmentRow> for Enrolment {
    fn from(row: EnrolmentRow) -> Self {
        Self {
            id: row.id,
            cohort_id: row.cohort_id,
            person_id: row.person_id,
            role: row.role,
            state: row.state,
            invitation: row.invitation,
            invited_at: row.invited_at,
            enrolled_at: row.enrolled_at,
            completed_at: row.completed_at,
            extended_until: row.extended_until,
            known_name: row.known.0,
            known_email: row.known.1,
            waiting_since: row.known.2,
            founding_delivery: row.lineage.0.map(Uuid::from),
            generation: row.lineage.1,
        }
    }
}

/// The states of those who take part.
pub(in crate::cohorts) const ACTIVE: [EnrolmentState; 2] = [EnrolmentState::Enrolled, EnrolmentState::Completed];

/// The enrolment with that id.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub fn enrolment(conn: &mut Conn, id: EnrolmentId) -> Result<Enrolment> {
    let row: EnrolmentRow = enrolments::table.find(id).select(COLUMNS).first(conn)?;
    Ok(row.into())
}

/// A person's place in a cohort, in whatever state.
///
/// # Errors
/// Only what the database says.
pub fn place_of(conn: &mut Conn, cohort: CohortId, person: PersonId) -> Result<Option<Enrolment>> {
    let row: Option<EnrolmentRow> = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::person_id.eq(person)))
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    Ok(row.map(Enrolment::from))
}

/// A person's enrolments in whatever state, the newest first.
///
/// # Errors
/// Only what the database says.
pub fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<Enrolment>> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .filter(enrolments::person_id.eq(person))
        .order((enrolments::created_at.desc(), enrolments::id.desc()))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Enrolment::from).collect())
}

/// A person's enrolments in whatever state, the newest first, each with its cohort and what is taught there. One query.
///
/// # Errors
/// Only what the database says.
pub fn courses_of(conn: &mut Conn, person: PersonId) -> Result<Vec<(Enrolment, Cohort, Vec<CohortModule>)>> {
    type Module = (ModuleSlug, bool, Option<NaiveDate>, Option<NaiveDate>);
    // One row for each module of a cohort, or one without.
    let rows: Vec<(EnrolmentRow, CohortRow, Option<Module>)> = enrolments::table
        .inner_join(cohorts::table.left_join(cohort_modules::table))
        .filter(enrolments::person_id.eq(person))
        .order((enrolments::created_at.desc(), enrolments::id.desc(), cohort_modules::position.nullable()))
        .select((
            COLUMNS,
            COHORT_COLUMNS,
            (cohort_modules::module, cohort_modules::required, cohort_modules::opens_on, cohort_modules::due_on)
                .nullable(),
        ))
        .load(conn)?;
    let mut courses: Vec<(Enrolment, Cohort, Vec<CohortModule>)> = Vec::new();
    for (enrolment, cohort, module) in rows {
        let enrolment = Enrolment::from(enrolment);
        if courses.last().is_none_or(|(last, ..)| last.id != enrolment.id) {
            courses.push((enrolment, cohort.into(), Vec::new()));
        }
        let module =
            module.map(|(module, required, opens_on, due_on)| CohortModule { module, required, opens_on, due_on });
        if let Some((.., modules)) = courses.last_mut() {
            modules.extend(module);
        }
    }
    Ok(courses)
}

/// The enrolments of a cohort in whatever state, in order of entry.
///
/// # Errors
/// Only what the database says.
pub fn of_cohort(conn: &mut Conn, cohort: CohortId) -> Result<Vec<Enrolment>> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort))
        .order((enrolments::created_at, enrolments::id))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Enrolment::from).collect())
}

/// How many people with that role take part in a cohort.
///
/// # Errors
/// Only what the database says.
pub fn active_in(conn: &mut Conn, cohort: CohortId, role: EnrolmentRole) -> Result<i64> {
    let active = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::role.eq(role)))
        .filter(enrolments::state.among(ACTIVE));
    Ok(active.count().get_result(conn)?)
}

/// How far those places are from the beginning.
///
/// # Errors
/// Only what the database says.
pub fn generations(conn: &mut Conn, ids: impl IntoIterator<Item = EnrolmentId>) -> Result<HashMap<EnrolmentId, i32>> {
    let rows: Vec<(EnrolmentId, i32)> = enrolments::table
        .filter(enrolments::id.among(ids))
        .select((enrolments::id, enrolments::generation))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}
