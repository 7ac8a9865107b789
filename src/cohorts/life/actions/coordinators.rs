//! Appointing coordinators and letting them go.

use crate::cohorts::common::Cohort;
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::life::store;
use crate::people::accounts::actions::{enter, roles};
use crate::people::accounts::news::News;
use crate::people::accounts::{Actor, NewPerson, PersonId, Role, Viewer, policy};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;

/// Lets somebody coordinate a cohort, for a viewer who does; they are entered if they are unknown here. Whom a form names
/// is looked at only once the viewer may. `minutes` is how long it counts that the viewer has shown who they are.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; what `named` says.
pub fn appoint(
    tx: &mut Tx,
    viewer: &Viewer,
    minutes: i64,
    slug: &str,
    named: Result<(EmailAddress, String)>,
) -> Result<Cohort> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    policy::sure(viewer, tx.now, minutes)?;
    let (email, name) = named?;
    let person = NewPerson { email, name, language: viewer.language, time_zone: cohort.time_zone, country: None };
    let actor = Actor::from(viewer);
    let id = enter::find_or_add(tx, actor, &person)?;
    let told =
        News::role(Role::CohortCoordinator, format!("/cohorts/{}", cohort.slug)).with("name", cohort.name.as_str());
    roles::appoint_as(tx, actor, id, Role::CohortCoordinator, cohort.id, told)?;
    Ok(cohort)
}

/// Ends it, but for the last one.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] for the last one.
pub fn dismiss(tx: &mut Tx, viewer: &Viewer, minutes: i64, slug: &str, person: PersonId) -> Result<Cohort> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    policy::sure(viewer, tx.now, minutes)?;
    if store::coordinators(tx.conn, cohort.id)?.iter().all(|other| other.id == person) {
        return Err(Error::Conflict("error-cohort-last-coordinator"));
    }
    roles::revoke_as(tx, Actor::from(viewer), person, Role::CohortCoordinator, cohort.id)?;
    Ok(cohort)
}
