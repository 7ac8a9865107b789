use serde_json::json;

use crate::cascade::common::DeliveryId;
use crate::cascade::common::store::evidence as common;
use crate::cascade::deliveries::store::teams;
use crate::cascade::evidence::rules::MOST_PER_TRAINING;
use crate::cascade::evidence::store::files;
use crate::cascade::evidence::views::load;
use crate::cascade::evidence::{EvidenceDetails, NewEvidence};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Adds files to a training. A file that is there already stays as it is, so that what is sent twice is there once.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] where the training takes none, or has as many as it may.
pub fn add(
    tx: &mut Tx,
    viewer: &Viewer,
    delivery: &str,
    details: &EvidenceDetails,
    files: &[NewEvidence],
) -> Result<()> {
    let seen = load::addable(tx.conn, viewer, delivery)?;
    // Whoever shows something shows who they are.
    teams::introduce(tx, seen.brief.id, viewer.id)?;
    add_as(tx, Actor::from(viewer), seen.brief.id, &seen.brief.reference, details, files)
}

/// [`add`] for whom nobody has to ask.
///
/// # Errors
/// [`Error::Conflict`] where the training has as many as it may.
pub fn add_as(
    tx: &mut Tx,
    actor: Actor,
    delivery: DeliveryId,
    reference: &str,
    details: &EvidenceDetails,
    new: &[NewEvidence],
) -> Result<()> {
    let mut there: Vec<_> = common::of_delivery(tx.conn, delivery)?.into_iter().map(|one| one.hash).collect();
    for one in new {
        if there.contains(&one.hash) {
            continue;
        }
        if there.len() >= MOST_PER_TRAINING {
            return Err(Error::Conflict("error-evidence-full"));
        }
        files::insert(tx, delivery, actor.person, details, one)?;
        there.push(one.hash.clone());
        let event = Event::new("evidence.added", delivery, reference);
        let what = json!({"evidence": one.id, "kind": details.kind, "format": one.format, "hash": one.hash.as_str()});
        audit::record(tx, actor, event.with(what))?;
    }
    Ok(())
}
