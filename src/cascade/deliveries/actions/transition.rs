//! Confirming, returning, accepting, opening again, cancelling, withdrawing.

use std::collections::BTreeSet;

use super::{Step, note};
use crate::cascade::common::DeliveryId;
use crate::cascade::common::store::evidence;
use crate::cascade::deliveries::rules::{Act, decide, event_of};
use crate::cascade::deliveries::store::submissions::{self, NextState};
use crate::cascade::deliveries::store::{deliveries as whole, events, parties, revisions, teams, turns};
use crate::cascade::deliveries::{Delivery, DeliveryEventKind};
use crate::people::accounts::news::{self, News, NewsKind};
use crate::people::accounts::store::roles;
use crate::people::accounts::{Actor, PersonId};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Moves a delivery on: confirms, returns, accepts, amends, cancels or withdraws it. `revision` is the one that the actor
/// has seen. Done twice by the same person, it is done once.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] when it is not theirs to do; [`Error::Conflict`] when it changed meanwhile
/// or its state does not allow it; [`Error::Invalid`] when a comment or evidence is needed and missing.
pub fn transition(tx: &mut Tx, actor: Actor, id: DeliveryId, act: Act, revision: i32, comment: &str) -> Result<()> {
    let person = actor.person.ok_or(Error::Forbidden)?;
    if act.writes() {
        return Err(Error::Malformed("a report is written by sending it".into()));
    }
    let kind = event_of(act);
    let delivery = whole::get(tx.conn, id)?;
    if events::was_done(tx.conn, id, kind, person)? {
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
    if act == Act::Accept && evidence::is_missing(tx.conn, id, delivery.cohort_id)? {
        return Err(Error::field("evidence", "delivery-evidence-missing"));
    }
    let next_revision = if act == Act::Amend { revision + 1 } else { revision };
    let confirmed_for = match act {
        Act::Confirm => Some(step.side),
        Act::Accept => delivery.confirmed_for,
        _ => None,
    };
    let next = NextState { state: step.state, revision: next_revision, confirmed_for };
    if !submissions::advance(tx, &delivery, &next)? {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    if act == Act::Amend {
        revisions::keep_present(tx, &delivery)?;
        revisions::keep(tx, id, next_revision, &delivery.report, &delivery.trainers)?;
        let authors = whole::authors_of(tx.conn, id, revision)?;
        submissions::write_authors(tx, id, next_revision, authors.into_iter())?;
    }
    tx.changed(turns::DELIVERY, id);
    note(tx, actor, id, &delivery.reference, &Step { kind, revision: next_revision, side: step.side, comment })?;
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
    let place = [&report.when_where.municipality, &report.when_where.venue, &delivery.reference]
        .into_iter()
        .find(|name| !name.is_empty());
    let told = News::new(NewsKind::Report, word, format!("/deliveries/{}", delivery.reference))
        .with("place", place.map_or("", String::as_str))
        .with("day", report.when_where.starts_on.to_string())
        .with("note", comment);
    for person in whose {
        news::tell(tx, actor, person, told.clone())?;
    }
    Ok(())
}
