//! Bringing in commitments that were made before.

use super::label;
use crate::cascade::commitments::MadeCommitment;
use crate::cascade::commitments::store::bulk;
use crate::people::accounts::audit::{self, AuditRow, Event};
use crate::people::accounts::{Actor, Channel};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Brings in commitments, as if each had been made at its time by that way.
///
/// # Errors
/// Only what the database says.
pub fn bring_in(tx: &mut Tx, channel: Channel, all: &[MadeCommitment]) -> Result<()> {
    bulk::insert(tx, all)?;
    let row = |made: &MadeCommitment| {
        let event = label(&made.terms.modules);
        AuditRow::new(tx, made.at, Actor::person(made.person, channel), Event::new("commitment.made", made.id, &event))
    };
    let trail: Vec<AuditRow> = all.iter().map(row).collect();
    audit::record_all(tx, &trail)
}
