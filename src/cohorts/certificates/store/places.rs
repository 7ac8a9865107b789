//! Trainers of a cohort, as certification looks at them.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::cohorts::common::store::{ACTIVE, ENROLMENT_COLUMNS, EnrolmentRow};
use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentRole};
use crate::cohorts::enrolment::EnrolledPerson;
use crate::people::accounts::store::people as people_store;
use crate::platform::db::schema::{certificates, enrolments, people};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use content::folded;

/// How many people of a cohort are looked at.
const MOST: i64 = 5000;

/// The trainers of a cohort who take part or have a certificate, by name; with `only`, whoever has those places.
///
/// # Errors
/// Only what the database says.
pub fn trainers(conn: &mut Conn, cohort: CohortId, only: Option<&[EnrolmentId]>) -> Result<Vec<EnrolledPerson>> {
    let mut query = enrolments::table
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .filter(enrolments::cohort_id.eq(cohort))
        .select((ENROLMENT_COLUMNS, people_store::COLUMNS))
        .limit(MOST)
        .into_boxed();
    query = match only {
        Some(only) => query.filter(enrolments::id.among(only.to_vec())),
        None => {
            let certified = certificates::table.filter(certificates::enrolment_id.eq(enrolments::id));
            query
                .filter(enrolments::role.eq(EnrolmentRole::Trainer))
                .filter(enrolments::state.among(ACTIVE).or(exists(certified)))
        }
    };
    let rows: Vec<(EnrolmentRow, people_store::PersonRow)> = query.load(conn)?;
    let place = |(enrolment, person): (EnrolmentRow, people_store::PersonRow)| EnrolledPerson {
        enrolment: enrolment.into(),
        person: person.into(),
        active_at: None,
    };
    let mut places: Vec<EnrolledPerson> = rows.into_iter().map(place).collect();
    places.sort_by_cached_key(|place| {
        let name = if place.known_name().is_empty() { place.known_email() } else { place.known_name() };
        (folded(name), place.enrolment.id)
    });
    Ok(places)
}
