use super::{called, label, refuse_if_over};
use crate::cascade::commitments::policy::can_ask_release;
use crate::cascade::commitments::store::commitments as store;
use crate::cascade::commitments::views::load;
use crate::cascade::common::CommitmentId;
use crate::cascade::common::policy::CohortTie;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News, NewsKind};
use crate::people::accounts::store::roles;
use crate::people::accounts::{Actor, PersonId, Role, Viewer};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};

/// Tells those who can release a trainer from a commitment of theirs that they cannot keep it, and why. Asked twice, the first
/// reason stands.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] to others than its trainer; [`Error::Conflict`] when it is over.
pub fn ask_release(tx: &mut Tx, viewer: &Viewer, id: CommitmentId, reason: &str) -> Result<()> {
    let (line, ties) = load::commitment(tx.conn, viewer, id, tx.now)?;
    if !can_ask_release(viewer, &line.commitment) {
        return Err(Error::Forbidden);
    }
    if line.commitment.release_asked.is_some() {
        return Ok(());
    }
    refuse_if_over(tx.conn, &line.commitment)?;
    store::ask_release(tx, id, reason)?;
    let actor = Actor::from(viewer);
    let label = label(&line.commitment.terms.modules);
    let event = Event::new("commitment.release-asked", id, &label).with(serde_json::json!({"reason": reason}));
    audit::record(tx, actor, event)?;
    let told = News::new(NewsKind::Commitment, "release-asked", format!("/commitments/{id}"))
        .with("name", viewer.name.as_str())
        .with("association", called(&line.association))
        .with("note", reason);
    for person in who_releases(tx.conn, ties.cohort)? {
        news::tell(tx, actor, person, told.clone())?;
    }
    Ok(())
}

/// Those who look after a cohort; where it has nobody, those of its section, else the administrators.
fn who_releases(conn: &mut Conn, tie: CohortTie) -> Result<Vec<PersonId>> {
    let mut all = roles::holders(conn, Role::CohortCoordinator, tie.cohort)?;
    if let (true, Some(section)) = (all.is_empty(), tie.section) {
        all = roles::holders(conn, Role::SectionCoordinator, section)?;
    }
    if all.is_empty() {
        all = roles::holders(conn, Role::Administrator, uuid::Uuid::nil())?;
    }
    Ok(all)
}
