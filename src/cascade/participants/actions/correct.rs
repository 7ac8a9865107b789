use serde_json::json;

use crate::cascade::participants::store::participants as store;
use crate::cascade::participants::views::load::seen;
use crate::cascade::participants::{ParticipantDetails, ParticipantId, rules};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::Signer;

/// Puts somebody on the list right, for who may report the training. Who was erased keeps having no name.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
pub fn correct(
    tx: &mut Tx,
    viewer: &Viewer,
    signer: &Signer,
    delivery: &str,
    id: ParticipantId,
    name: Option<&str>,
    details: &ParticipantDetails,
) -> Result<()> {
    let seen = seen(tx.conn, viewer, delivery)?;
    let before = store::one(tx.conn, seen.brief.id, id)?;
    if !seen.may.run {
        return Err(Error::Forbidden);
    }
    if before.erased_at.is_some() {
        return Err(Error::Conflict("error-participant-erased"));
    }
    if before.name.as_deref() == name && before.details == *details {
        return Ok(());
    }
    let name_key = name.map(|name| rules::name_key(signer, name));
    let person_key = rules::person_key(signer, name, before.email.as_ref(), &details.government);
    store::update(tx, id, name, details, (name_key, person_key))?;
    let event = Event::new("participant.corrected", seen.brief.id, &seen.brief.reference);
    audit::record(tx, Actor::from(viewer), event.with(json!({"participant": id})))
}
