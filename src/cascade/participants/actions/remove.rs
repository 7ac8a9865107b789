use serde_json::json;

use crate::cascade::participants::ParticipantId;
use crate::cascade::participants::store::participants as store;
use crate::cascade::participants::views::load::seen;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Takes somebody off the list, such as who stands on it twice, for who may report the training.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
pub fn remove(tx: &mut Tx, viewer: &Viewer, delivery: &str, id: ParticipantId) -> Result<()> {
    let seen = seen(tx.conn, viewer, delivery)?;
    store::one(tx.conn, seen.brief.id, id)?;
    if !seen.may.run {
        return Err(Error::Forbidden);
    }
    store::remove(tx, id)?;
    let event = Event::new("participant.removed", seen.brief.id, &seen.brief.reference);
    audit::record(tx, Actor::from(viewer), event.with(json!({"participant": id})))
}
