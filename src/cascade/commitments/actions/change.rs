use super::{check, label, refuse_if_over};
use crate::cascade::commitments::CommitmentTerms;
use crate::cascade::commitments::policy::can_change;
use crate::cascade::commitments::store::commitments as store;
use crate::cascade::commitments::views::load;
use crate::cascade::common::CommitmentId;
use crate::cohorts::common::store as cohorts;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::ModuleSlug;

/// Changes what a commitment says. `revision` is the one that the viewer has seen.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`]; [`Error::Conflict`] when it changed meanwhile, was released
/// or is fulfilled.
pub fn change(tx: &mut Tx, viewer: &Viewer, id: CommitmentId, revision: i32, terms: &CommitmentTerms) -> Result<()> {
    let (line, ties) = load::commitment(tx.conn, viewer, id, tx.now)?;
    let before = line.commitment;
    if !can_change(viewer, &before, ties.cohort) {
        return Err(Error::Forbidden);
    }
    if before.terms == *terms {
        return Ok(());
    }
    if before.revision != revision {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    refuse_if_over(tx.conn, &before)?;
    if terms.due_on != before.terms.due_on {
        let cohort = cohorts::get(tx.conn, before.cohort_id)?;
        terms.check_due(tx.now.day_in(cohort.time_zone))?;
    }
    let taught = cohorts::modules(tx.conn, before.cohort_id)?.into_iter().map(|one| one.module);
    let allowed: Vec<ModuleSlug> = taught.chain(before.terms.modules.clone()).collect();
    check(tx.conn, terms, &allowed)?;
    store::update(tx, id, revision, terms)?;
    let details = serde_json::json!({"before": before.terms});
    let label = label(&terms.modules);
    let event = Event::new("commitment.changed", id, &label).with(details);
    audit::record(tx, Actor::from(viewer), event)
}
