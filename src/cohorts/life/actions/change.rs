use super::check;
use crate::cohorts::common::CHANGED;
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::enrolment::actions::{complete_cohort, move_up};
use crate::cohorts::life::{NewCohort, store};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::Catalogue;

/// Changes a cohort for a viewer who coordinates it. `revision` is the one they have seen. Its address stays.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`]; [`Error::Conflict`] when it has changed meanwhile.
pub fn change(
    tx: &mut Tx,
    viewer: &Viewer,
    catalogue: &Catalogue,
    slug: &str,
    revision: i32,
    new: NewCohort,
) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let new = NewCohort { id: cohort.id, ..new };
    check(tx.conn, viewer, catalogue, Some(&cohort), &new)?;
    if cohort.section_id != new.section_id {
        tx.changed(CHANGED, new.id);
    }
    if !store::update(tx, revision, &new)? {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    // A module less may be all that somebody lacked.
    complete_cohort(tx, new.id)?;
    // Somebody may wait for a place that there is now.
    move_up(tx, new.id)?;
    audit::record(tx, Actor::from(viewer), Event::new("cohort.changed", new.id, &new.name))
}
