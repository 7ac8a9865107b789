//! What people are appointed to, and the cohorts that they coordinate.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use uuid::Uuid;

use super::enrolments::reminds;
use super::{PeopleAtOnce, of_people};
use crate::cohorts::common::{CohortId, CohortState};
use crate::people::accounts::{PersonId, Role};
use crate::platform::db::schema::{cohorts, roles};
use crate::platform::db::{AmongMethods, AnyId, Conn};
use crate::platform::error::Result;

/// A role that somebody has.
#[derive(Clone, Copy, Debug)]
pub struct Appointment {
    /// Who.
    pub person: PersonId,
    /// Which.
    pub role: Role,
    /// For what; nil where it has no scope.
    pub scope: AnyId,
}

/// A cohort as those who coordinate it are reminded of it.
#[derive(Clone, Debug)]
pub struct CoordinatedCohort {
    /// Who coordinates it; a cohort stands once for each.
    pub person: PersonId,
    /// Which.
    pub id: CohortId,
    /// Its name in an address.
    pub slug: String,
    /// What it is called.
    pub name: String,
}

/// The roles of those people.
///
/// # Errors
/// Only what the database says.
pub fn appointments(conn: &mut Conn, people: PeopleAtOnce) -> Result<Vec<Appointment>> {
    let rows: Vec<(PersonId, Role, AnyId)> = of_people!(roles::table, roles::person_id, people)
        .select((roles::person_id, roles::role, roles::scope_id))
        .load(conn)?;
    Ok(rows.into_iter().map(|(person, role, scope)| Appointment { person, role, scope }).collect())
}

/// The cohorts that people with those roles coordinate, but for those whose people are not reminded.
///
/// # Errors
/// Only what the database says.
pub fn coordinated(conn: &mut Conn, appointments: &[Appointment]) -> Result<Vec<CoordinatedCohort>> {
    let held = || appointments.iter().filter(|one| one.role == Role::CohortCoordinator);
    let ids: BTreeSet<CohortId> = held().map(|one| Uuid::from(one.scope).into()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(CohortId, String, String, CohortState)> = cohorts::table
        .filter(cohorts::id.among(ids))
        .select((cohorts::id, cohorts::slug, cohorts::name, cohorts::state))
        .load(conn)?;
    let known: BTreeMap<CohortId, _> = rows.into_iter().map(|row| (row.0, row)).collect();
    let cohort = |one: &Appointment| {
        let (id, slug, name, state) = known.get(&Uuid::from(one.scope).into()).cloned()?;
        reminds(state).then_some(CoordinatedCohort { person: one.person, id, slug, name })
    };
    Ok(held().filter_map(cohort).collect())
}
