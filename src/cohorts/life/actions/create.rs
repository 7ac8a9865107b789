use super::check;
use crate::cohorts::common::{Cohort, policy, store as cohorts};
use crate::cohorts::life::{NewCohort, store};
use crate::people::accounts::actions::roles;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Role, Viewer};
use crate::people::associations::rules::{free_slug, slug};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::Catalogue;

/// Makes a cohort for a viewer who may.
///
/// # Errors
/// [`Error::Forbidden`]; [`Error::Invalid`]; [`Error::Duplicate`].
pub fn create(tx: &mut Tx, viewer: &Viewer, catalogue: &Catalogue, new: &NewCohort) -> Result<Cohort> {
    if !policy::can_open_somewhere(viewer) {
        return Err(Error::Forbidden);
    }
    check(tx.conn, viewer, catalogue, None, new)?;
    create_as(tx, Actor::from(viewer), new)
}

/// Makes a cohort, in draft, for whoever acts; they coordinate it. The same one sent again changes nothing.
///
/// # Errors
/// [`Error::Duplicate`] when somebody else made one with that id.
pub fn create_as(tx: &mut Tx, actor: Actor, new: &NewCohort) -> Result<Cohort> {
    match store::made(tx.conn, new.id)? {
        Some((cohort, by)) if by == actor.person => return Ok(cohort),
        Some(_) => return Err(Error::Duplicate),
        None => {}
    }
    let base = Some(slug(&new.name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "cohort".to_owned());
    // “new” is the address of the form.
    let base = if base == "new" { "new-cohort".to_owned() } else { base };
    let taken = store::slugs_from(tx.conn, &base)?;
    store::insert(tx, actor.person, &free_slug(&base, &taken), new)?;
    if let Some(person) = actor.person {
        roles::grant_as(tx, actor, person, Role::CohortCoordinator, new.id)?;
    }
    audit::record(tx, actor, Event::new("cohort.created", new.id, &new.name))?;
    cohorts::get(tx.conn, new.id)
}
