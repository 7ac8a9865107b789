//! What is done with deliveries.

mod bring_in;
mod differing;
mod keep_draft;
mod note_held;
mod postpone;
mod submit;
mod team;
mod tell_calendars;
mod transition;

use super::DeliveryEventKind;
use super::store::events;
use crate::cascade::common::{DeliveryId, Side};
use crate::people::accounts::Actor;
use crate::people::accounts::audit::{self, Event};
use crate::platform::db::Tx;
use crate::platform::error::Result;

pub use bring_in::{KeptDraft, bring_in};
pub use differing::differing;
pub use keep_draft::{discard_draft, keep_draft};
pub use note_held::{HeldInShort, note_held, note_held_of};
pub use postpone::postpone;
pub use submit::submit;
pub use tell_calendars::tell_calendars;
pub use transition::transition;

/// What happened to which revision of a delivery, for which side, and what was said with it.
struct Step<'a> {
    kind: DeliveryEventKind,
    revision: i32,
    side: Side,
    comment: &'a str,
}

/// Adds to a delivery's story, and to the audit trail.
fn note(tx: &mut Tx, actor: Actor, id: DeliveryId, reference: &str, step: &Step) -> Result<()> {
    let Step { kind, revision, side, comment } = *step;
    events::add(tx, actor, id, revision, kind, side, comment)?;
    audit::record(tx, actor, audited(id, reference, step))
}

/// A step as the audit trail tells it.
fn audited<'a>(id: DeliveryId, reference: &'a str, step: &Step) -> Event<'a> {
    let Step { kind, revision, side, comment } = *step;
    let action = match kind {
        DeliveryEventKind::Planned => "delivery.planned",
        DeliveryEventKind::Reported => "delivery.reported",
        DeliveryEventKind::Edited => "delivery.edited",
        DeliveryEventKind::Confirmed => "delivery.confirmed",
        DeliveryEventKind::Returned => "delivery.returned",
        DeliveryEventKind::Accepted => "delivery.accepted",
        DeliveryEventKind::Amended => "delivery.amended",
        DeliveryEventKind::Cancelled => "delivery.cancelled",
        DeliveryEventKind::Withdrawn => "delivery.withdrawn",
    };
    let details = serde_json::json!({"revision": revision, "side": side, "comment": comment});
    Event::new(action, id, reference).with(details)
}
