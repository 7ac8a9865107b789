use super::{called, label, refuse_if_over};
use crate::cascade::commitments::policy::can_release;
use crate::cascade::commitments::store::commitments as store;
use crate::cascade::commitments::views::load;
use crate::cascade::common::CommitmentId;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News, NewsKind};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Takes a commitment back for its trainer, who need not keep it any more. Taken back twice, the first reason stands.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when it is fulfilled.
pub fn release(tx: &mut Tx, viewer: &Viewer, id: CommitmentId, reason: &str) -> Result<()> {
    let (line, ties) = load::commitment(tx.conn, viewer, id, tx.now)?;
    if !can_release(viewer, ties.cohort) {
        return Err(Error::Forbidden);
    }
    let (before, association) = (line.commitment, line.association);
    if before.released_at.is_some() {
        return Ok(());
    }
    refuse_if_over(tx.conn, &before)?;
    let actor = Actor::from(viewer);
    store::mark_released(tx, id, actor.person, reason)?;
    let details = serde_json::json!({"reason": reason});
    let label = label(&before.terms.modules);
    let event = Event::new("commitment.released", id, &label).with(details);
    audit::record(tx, actor, event)?;
    let told = News::new(NewsKind::Commitment, "commitment-released", format!("/commitments/{id}"))
        .with("association", called(&association))
        .with("note", reason);
    news::tell(tx, actor, before.person_id, told)
}
