use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, Side};
use crate::cascade::deliveries::rules::{Act, decide};
use crate::cascade::deliveries::store::{deliveries as whole, parties, submissions, teams, turns};
use crate::cascade::deliveries::{Delivery, DeliveryEventKind};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News, NewsKind};
use crate::people::accounts::store::roles;
use crate::people::accounts::{Actor, PersonId};
use crate::platform::db::schema::{deliveries, delivery_events};
use crate::platform::db::{AnyId, Conn, Tx};
use crate::platform::error::{Error, Result};

/// Moves a delivery on: confirms, returns, accepts, amends, cancels or withdraws it. `revision` is the one that the actor
/// has seen. Done twice by the same person, it is done once.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] when it is not theirs to do; [`Error::Conflict`] when it changed meanwhile
/// or its state does not allow it; [`Error::Invalid`] when a comment is needed and missing.
pub fn transition(tx: &mut Tx, actor: Actor, id: DeliveryId, act: Act, revision: i32, comment: &str) -> Result<()> {
    let person = actor.person.ok_or(Error::Forbidden)?;
    let Some(kind) = kind_of(act) else {
        return Err(Error::Malformed("a report is written by sending it".into()));
    };
    let delivery = whole::get(tx.conn, id)?;
    if was_done(tx.conn, id, kind, person)? {
        return Ok(());
    }
    let around = parties::around(tx.conn, &delivery)?;
    let step = decide(act, around.status(), around.relation(person, &roles::of(tx.conn, person)?))?;
    teams::introduce(tx, id, person)?;
    if delivery.revision != revision {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    if act.needs_comment() && comment.is_empty() {
        return Err(Error::field("comment", "form-required"));
    }
    let next_revision = if act == Act::Amend { revision + 1 } else { revision };
    let confirmed_for = match act {
        Act::Confirm => Some(step.side),
        Act::Accept => delivery.confirmed_for,
        _ => None,
    };
    let row = deliveries::table
        .filter(deliveries::id.eq(id))
        .filter(deliveries::revision.eq(revision).and(deliveries::state.eq(delivery.state)));
    let changed = diesel::update(row)
        .set((
            deliveries::state.eq(step.state),
            deliveries::state_since.eq(tx.now),
            deliveries::confirmed_for.eq(confirmed_for),
            deliveries::revision.eq(next_revision),
        ))
        .execute(tx.conn)?;
    if changed == 0 {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    if act == Act::Amend {
        let authors = whole::authors_of(tx.conn, id, revision)?;
        submissions::write_authors(tx, id, next_revision, authors.into_iter())?;
    }
    tx.changed(turns::DELIVERY, id);
    note(tx, actor, id, &delivery.reference, next_revision, kind, step.side, comment)?;
    tell(tx, actor, &delivery, kind, comment)
}

/// Tells those whose report it is what others made of it: its authors, and once it is right also those who taught.
fn tell(tx: &mut Tx, actor: Actor, delivery: &Delivery, kind: DeliveryEventKind, comment: &str) -> Result<()> {
    let word = match kind {
        DeliveryEventKind::Confirmed => "report-confirmed",
        DeliveryEventKind::Returned => "report-returned",
        DeliveryEventKind::Accepted => "report-accepted",
        _ => return Ok(()),
    };
    let authors = whole::authors_of(tx.conn, delivery.id, delivery.revision)?;
    let taught =
        delivery.trainers.iter().filter(|trainer| kind != DeliveryEventKind::Returned && trainer.role.teaches());
    let whose: BTreeSet<PersonId> = authors.into_iter().chain(taught.filter_map(|trainer| trainer.person_id)).collect();
    let report = &delivery.report;
    let place = [&report.municipality, &report.venue, &delivery.reference].into_iter().find(|name| !name.is_empty());
    let told = News::new(NewsKind::Report, word, format!("/deliveries/{}", delivery.reference))
        .with("place", place.map_or("", String::as_str))
        .with("day", report.starts_on.to_string())
        .with("note", comment);
    for person in whose {
        news::tell(tx, actor, person, told.clone())?;
    }
    Ok(())
}

fn kind_of(act: Act) -> Option<DeliveryEventKind> {
    match act {
        Act::Plan | Act::Report | Act::Edit => None,
        Act::Confirm => Some(DeliveryEventKind::Confirmed),
        Act::Return => Some(DeliveryEventKind::Returned),
        Act::Accept => Some(DeliveryEventKind::Accepted),
        Act::Amend => Some(DeliveryEventKind::Amended),
        Act::Cancel => Some(DeliveryEventKind::Cancelled),
        Act::Withdraw => Some(DeliveryEventKind::Withdrawn),
    }
}

/// Whether the last thing that happened is this, by the same person.
fn was_done(conn: &mut Conn, id: DeliveryId, kind: DeliveryEventKind, person: PersonId) -> Result<bool> {
    let last: Option<(DeliveryEventKind, Option<PersonId>)> = delivery_events::table
        .filter(delivery_events::delivery_id.eq(id))
        .order(delivery_events::position.desc())
        .select((delivery_events::kind, delivery_events::actor_id))
        .first(conn)
        .optional()?;
    Ok(last == Some((kind, Some(person))))
}

/// Adds to a delivery's story, and to the audit trail.
#[allow(clippy::too_many_arguments)]
pub(in crate::cascade) fn note(
    tx: &mut Tx,
    actor: Actor,
    id: DeliveryId,
    reference: &str,
    revision: i32,
    kind: DeliveryEventKind,
    side: Side,
    comment: &str,
) -> Result<()> {
    let of_delivery = delivery_events::table.filter(delivery_events::delivery_id.eq(id));
    let last: Option<i32> = of_delivery.select(diesel::dsl::max(delivery_events::position)).first(tx.conn)?;
    diesel::insert_into(delivery_events::table)
        .values((
            delivery_events::id.eq(tx.id::<AnyId>()),
            delivery_events::delivery_id.eq(id),
            delivery_events::position.eq(last.unwrap_or_default() + 1),
            delivery_events::revision.eq(revision),
            delivery_events::kind.eq(kind),
            delivery_events::actor_id.eq(actor.person),
            delivery_events::side.eq(side),
            delivery_events::channel.eq(actor.channel),
            delivery_events::comment.eq(comment),
            delivery_events::at.eq(tx.now),
        ))
        .execute(tx.conn)?;
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
    audit::record(tx, actor, Event::new(action, id, reference).with(details))
}
