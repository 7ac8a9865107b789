//! Opening, starting, closing, archiving.

use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, CohortState, store as cohorts};
use crate::cohorts::enrolment::actions::send_first;
use crate::cohorts::life::{rules, store};
use crate::cohorts::sessions::actions::announce;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::Signer;

/// Brings a cohort into a state, for a viewer who coordinates it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when that state does not follow its present one.
pub fn advance(tx: &mut Tx, viewer: &Viewer, signer: &Signer, slug: &str, to: CohortState) -> Result<Cohort> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    advance_as(tx, Actor::from(viewer), signer, &cohort, to)?;
    cohorts::get(tx.conn, cohort.id)
}

/// Brings a cohort into a state for whoever acts. When it opens, the invitations go out.
///
/// # Errors
/// [`Error::Conflict`] when that state does not follow its present one.
pub fn advance_as(tx: &mut Tx, actor: Actor, signer: &Signer, cohort: &Cohort, to: CohortState) -> Result<()> {
    let opened_at = if to == CohortState::Open { Some(tx.now) } else { cohort.opened_at };
    if !rules::follows(cohort.state, to) || !store::set_state(tx, cohort, to, opened_at)? {
        return Err(Error::Conflict("error-cohort-state"));
    }
    let action = match to {
        CohortState::Draft | CohortState::Open => "cohort.opened",
        CohortState::Running => "cohort.started",
        CohortState::Closed => "cohort.closed",
        CohortState::Archived => "cohort.archived",
    };
    audit::record(tx, actor, Event::new(action, cohort.id, &cohort.name))?;
    if to == CohortState::Open {
        announce(tx, cohort.id)?;
        send_first(tx, actor, signer, cohort)?;
    }
    Ok(())
}
