use crate::cascade::requests::input::made_by;
use crate::cascade::requests::policy::can_ask;
use crate::cascade::requests::store::requests;
use crate::cascade::requests::{RequestTerms, TrainingRequestId};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::people::associations::store as associations;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Asks for a training, for an association that the viewer speaks for. Asked twice with one id, it is asked once.
///
/// # Errors
/// [`Error::Invalid`], also for an association that is not theirs; [`Error::Duplicate`] when the id is somebody else's.
pub fn ask(tx: &mut Tx, viewer: &Viewer, id: TrainingRequestId, terms: &RequestTerms) -> Result<()> {
    if made_by(requests::asked_by(tx.conn, id)?, viewer.id)? {
        return Ok(());
    }
    if !can_ask(viewer, terms.association_id) {
        return Err(Error::field("association", "form-choose"));
    }
    terms.check_days(tx.now.day_in(viewer.zone))?;
    let association = associations::get(tx.conn, terms.association_id)?;
    requests::insert(tx, id, viewer.id, terms)?;
    audit::record(tx, Actor::from(viewer), Event::new("request.asked", id, &association.acronym))
}
