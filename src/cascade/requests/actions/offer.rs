use super::called;
use crate::cascade::requests::policy::may_offer;
use crate::cascade::requests::store::{findable, offers, requests};
use crate::cascade::requests::views::load;
use crate::cascade::requests::{OfferTerms, RequestState, TrainingRequestId};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News, NewsKind};
use crate::people::accounts::store::roles;
use crate::people::accounts::{Actor, Role, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Offers to hold what was asked for, or changes what the viewer offers. Those who asked are told. Offered twice alike, it is
/// offered once.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] to those who could not hold it, or have not agreed to be found; [`Error::Invalid`] for
/// days that are not wanted; [`Error::Conflict`] when it is closed.
pub fn offer(tx: &mut Tx, viewer: &Viewer, id: TrainingRequestId, terms: &OfferTerms) -> Result<()> {
    let is_open = requests::hold(tx, id)?;
    let seen = load::request(tx.conn, viewer, id, tx.now)?;
    let (request, association) = (&seen.line.request, &seen.line.association);
    let before = seen.offers.iter().find(|offer| offer.person == viewer.id);
    if before.is_some_and(|offer| offer.terms == *terms) {
        return Ok(());
    }
    let trainer = findable::trainer(tx.conn, viewer.id)?;
    if may_offer(trainer.as_ref(), &seen.line.needs()).is_none() {
        return Err(Error::Forbidden);
    }
    if !is_open || seen.line.state != RequestState::Open {
        return Err(Error::Conflict("error-request-closed"));
    }
    let wanted = request.terms.wanted_from..=request.terms.wanted_until;
    for (field, day) in [("could_from", terms.could_from), ("could_until", terms.could_until)] {
        if !wanted.contains(&day) {
            return Err(Error::field(field, "request-day-not-wanted"));
        }
    }
    if terms.could_until < tx.now.day_in(viewer.zone) {
        return Err(Error::field("could_until", "commitment-due-past"));
    }
    offers::put(tx, id, viewer.id, terms)?;
    requests::recount(tx, id)?;
    let actor = Actor::from(viewer);
    audit::record(tx, actor, Event::new("request.offered", id, &association.acronym))?;
    let told = News::new(NewsKind::Request, "request-offered", format!("/requests/{id}"))
        .with("name", viewer.name.as_str())
        .with("association", called(association))
        .with("note", terms.note.as_str());
    for person in roles::holders(tx.conn, Role::FocalPoint, request.terms.association_id)? {
        news::tell(tx, actor, person, told.clone())?;
    }
    Ok(())
}

/// Takes the viewer's offer back. Taken back twice, it is taken back once.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] when the request is closed.
pub fn withdraw_offer(tx: &mut Tx, viewer: &Viewer, id: TrainingRequestId) -> Result<()> {
    let is_open = requests::hold(tx, id)?;
    let seen = load::request(tx.conn, viewer, id, tx.now)?;
    if !seen.offers.iter().any(|offer| offer.person == viewer.id) {
        return Ok(());
    }
    if !is_open {
        return Err(Error::Conflict("error-request-closed"));
    }
    offers::withdraw(tx, id, viewer.id)?;
    requests::recount(tx, id)?;
    let label = &seen.line.association.acronym;
    audit::record(tx, Actor::from(viewer), Event::new("request.offer-withdrawn", id, label))
}
