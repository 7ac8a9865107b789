//! Bringing in deliveries with their past.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::{Step, audited};
use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::rules::{DeliveryHistory, PlayedDelivery, play};
use crate::cascade::deliveries::store::drafts::Fields;
use crate::cascade::deliveries::store::submissions::{reference, sequence};
use crate::cascade::deliveries::store::{bulk, turns};
use crate::people::accounts::audit::{self, AuditRow};
use crate::people::accounts::{Actor, Channel, PersonId};
use crate::platform::clock::Timestamp;
use crate::platform::db::{Tx, installation};
use crate::platform::error::Result;

/// What somebody has begun and not sent: who, for which delivery, what was typed, and when.
pub type KeptDraft = (PersonId, DeliveryId, Fields, Timestamp);

/// Brings in deliveries with all that happened to them, in the order in which they were begun, as if each act had been done at
/// its time by that way; and what was only begun. Nobody is told.
///
/// # Errors
/// As [`play`].
pub fn bring_in(tx: &mut Tx, channel: Channel, histories: Vec<DeliveryHistory>, drafts: &[KeptDraft]) -> Result<()> {
    let played = histories.into_iter().map(play).collect::<Result<Vec<_>>>()?;
    let all = numbered(tx, played)?;
    bulk::insert(tx, channel, &all)?;
    bulk::insert_drafts(tx, drafts)?;
    let mut trail = Vec::new();
    for (reference, delivery) in &all {
        for step in &delivery.steps {
            let (actor, told) = (Actor::person(step.by, channel), &step.comment);
            let told = Step { kind: step.kind, revision: step.revision, side: step.side, comment: told };
            trail.push(AuditRow::new(tx, step.at, actor, audited(delivery.id, reference, &told)));
        }
        tx.changed(turns::DELIVERY, delivery.id);
    }
    audit::record_all(tx, &trail)
}

/// Gives each its reference.
fn numbered(tx: &mut Tx, all: Vec<PlayedDelivery>) -> Result<Vec<(String, PlayedDelivery)>> {
    let year = |delivery: &PlayedDelivery| {
        let (report, at) = delivery.revisions.first()?;
        Some(at.day_in(report.when_where.time_zone).year())
    };
    let mut counts: BTreeMap<i32, i64> = BTreeMap::new();
    all.iter().filter_map(year).for_each(|year| *counts.entry(year).or_default() += 1);
    let mut next = BTreeMap::new();
    for (year, count) in counts {
        next.insert(year, installation::next_numbers(tx, &sequence(year), count)?);
    }
    let mut number = |delivery: PlayedDelivery| {
        let year = year(&delivery)?;
        let number = next.get_mut(&year)?;
        *number += 1;
        Some((reference(year, *number - 1), delivery))
    };
    Ok(all.into_iter().filter_map(&mut number).collect())
}
