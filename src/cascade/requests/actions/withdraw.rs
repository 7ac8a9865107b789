use super::called;
use crate::cascade::requests::TrainingRequestId;
use crate::cascade::requests::policy::can_ask;
use crate::cascade::requests::store::requests;
use crate::cascade::requests::views::load;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News, NewsKind};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Takes a request back, with a reason; those who offered are told. Taken back twice, the first reason stands.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] to others than those who ask; [`Error::Conflict`] once an offer was picked.
pub fn withdraw(tx: &mut Tx, viewer: &Viewer, id: TrainingRequestId, reason: &str) -> Result<()> {
    let is_open = requests::hold(tx, id)?;
    let seen = load::request(tx.conn, viewer, id, tx.now)?;
    let (request, association) = (&seen.line.request, &seen.line.association);
    if !can_ask(viewer, request.terms.association_id) {
        return Err(Error::Forbidden);
    }
    if request.withdrawn_at.is_some() {
        return Ok(());
    }
    if !is_open {
        return Err(Error::Conflict("error-request-closed"));
    }
    requests::mark_withdrawn(tx, id, viewer.id, reason)?;
    let actor = Actor::from(viewer);
    let event = Event::new("request.withdrawn", id, &association.acronym);
    audit::record(tx, actor, event.with(serde_json::json!({"reason": reason})))?;
    let told = News::new(NewsKind::Request, "request-withdrawn", format!("/requests/{id}"))
        .with("association", called(association))
        .with("note", reason);
    for offer in &seen.offers {
        news::tell(tx, actor, offer.person, told.clone())?;
    }
    Ok(())
}
