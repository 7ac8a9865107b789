use serde_json::json;

use crate::cascade::common::DeliveryState;
use crate::cascade::common::EvidenceId;
use crate::cascade::evidence::store::files;
use crate::cascade::evidence::views::load;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Takes a file off a training, for who added it and those who coordinate, until the report is accepted. What was in it is let go
/// within a day, unless another training has the same file.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] once the report is accepted.
pub fn remove(tx: &mut Tx, viewer: &Viewer, delivery: &str, id: EvidenceId) -> Result<()> {
    let (seen, one) = load::one(tx.conn, viewer, delivery, id)?;
    if seen.brief.state == DeliveryState::Accepted {
        return Err(Error::Conflict("error-evidence-relied-on"));
    }
    if !seen.can_remove(viewer, &one) {
        return Err(Error::Forbidden);
    }
    files::remove(tx, id)?;
    let event = Event::new("evidence.removed", seen.brief.id, &seen.brief.reference);
    let what = json!({"evidence": one.id, "kind": one.kind, "format": one.format, "hash": one.hash.as_str()});
    audit::record(tx, Actor::from(viewer), event.with(what))
}
