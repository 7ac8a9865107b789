//! Many deliveries with their past at once, several rows a statement.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use super::drafts::Fields;
use super::rows::ReportColumns;
use super::submissions::searched;
use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::revision::NamedTrainer;
use crate::cascade::deliveries::rules::PlayedDelivery;
use crate::cohorts::common::EnrolmentId;
use crate::cohorts::common::store::generations;
use crate::people::accounts::{Channel, PersonId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    deliveries, delivery_authors, delivery_counts, delivery_drafts, delivery_events, delivery_modules,
    delivery_revisions, delivery_trainers,
};
use crate::platform::db::{AnyId, Json, Tx, insert_all};
use crate::platform::error::{Error, Result};

/// How many places in cohorts are looked up together.
const MOST_PLACES: usize = 1_000;

/// Inserts deliveries, each with its reference, and all rows that are theirs alone.
pub(in crate::cascade) fn insert(tx: &mut Tx, channel: Channel, all: &[(String, PlayedDelivery)]) -> Result<()> {
    insert_deliveries(tx, all)?;
    insert_parts(tx, all)?;
    insert_revisions(tx, all)?;
    insert_events(tx, channel, all)
}

fn insert_deliveries(tx: &mut Tx, all: &[(String, PlayedDelivery)]) -> Result<()> {
    let mut places = BTreeMap::new();
    for some in all.chunks(MOST_PLACES) {
        let homes: BTreeSet<EnrolmentId> = some.iter().filter_map(|(_, one)| Some(one.home?.1)).collect();
        places.extend(generations(tx.conn, homes)?);
    }
    let row = |(reference, delivery): &(String, PlayedDelivery)| {
        let first = delivery.steps.first()?;
        let (report, _) = delivery.revisions.last()?;
        Some((
            deliveries::id.eq(delivery.id),
            deliveries::reference.eq(reference.clone()),
            deliveries::revision.eq(delivery.revision()),
            deliveries::state.eq(delivery.state),
            deliveries::cohort_id.eq(delivery.home.map(|home| home.0)),
            deliveries::enrolment_id.eq(delivery.home.map(|home| home.1)),
            deliveries::generation.eq(delivery.home.and_then(|home| Some(places.get(&home.1)? + 1))),
            deliveries::late.eq(delivery.late),
            deliveries::confirmed_for.eq(delivery.confirmed_for),
            deliveries::created_by.eq(Some(first.by)),
            deliveries::created_at.eq(first.at),
            deliveries::reported_at.eq(delivery.reported_at),
            deliveries::state_since.eq(delivery.state_since),
            deliveries::search.eq(searched(report, reference)),
            ReportColumns::from(report),
        ))
    };
    let rows: Vec<_> = all.iter().filter_map(row).collect();
    insert_all!(tx.conn, deliveries::table, rows);
    Ok(())
}

/// What the last revision says in tables of its own.
fn insert_parts(tx: &mut Tx, all: &[(String, PlayedDelivery)]) -> Result<()> {
    let (mut modules, mut counts, mut taught) = (Vec::new(), Vec::new(), Vec::new());
    for (_, delivery) in all {
        let Some((report, at)) = delivery.revisions.last() else { continue };
        modules.extend((0i32..).zip(&report.modules).map(|(position, module)| {
            (
                delivery_modules::id.eq(tx.id_at::<AnyId>(*at)),
                delivery_modules::delivery_id.eq(delivery.id),
                delivery_modules::module.eq(module),
                delivery_modules::position.eq(position),
            )
        }));
        counts.extend(report.counts.iter().map(|((role, sex), people)| {
            (
                delivery_counts::id.eq(tx.id_at::<AnyId>(*at)),
                delivery_counts::delivery_id.eq(delivery.id),
                delivery_counts::role.eq(*role),
                delivery_counts::sex.eq(*sex),
                delivery_counts::people.eq(*people),
            )
        }));
        taught.extend(delivery.trainers.iter().map(|trainer| {
            (
                delivery_trainers::id.eq(tx.id_at::<AnyId>(*at)),
                delivery_trainers::delivery_id.eq(delivery.id),
                delivery_trainers::person_id.eq(trainer.person_id),
                delivery_trainers::name.eq(&trainer.name),
                delivery_trainers::role.eq(trainer.role),
                delivery_trainers::commitment_id.eq(trainer.commitment_id),
                delivery_trainers::named_as.eq(trainer.by_address.then_some(&trainer.name)),
            )
        }));
    }
    insert_all!(tx.conn, delivery_modules::table, modules);
    insert_all!(tx.conn, delivery_counts::table, counts);
    insert_all!(tx.conn, delivery_trainers::table, taught);
    Ok(())
}

fn insert_revisions(tx: &mut Tx, all: &[(String, PlayedDelivery)]) -> Result<()> {
    let (mut revisions, mut authors) = (Vec::new(), Vec::new());
    for (_, delivery) in all {
        let team: Vec<NamedTrainer> = delivery.trainers.iter().map(NamedTrainer::from).collect();
        for (revision, (report, written_at)) in (1i32..).zip(&delivery.revisions) {
            let report = serde_json::to_value(report).map_err(Error::internal)?;
            revisions.push((
                delivery_revisions::delivery_id.eq(delivery.id),
                delivery_revisions::revision.eq(revision),
                delivery_revisions::report.eq(Json(report)),
                delivery_revisions::team.eq(Json(team.clone())),
                delivery_revisions::written_at.eq(*written_at),
            ));
            for (_, person) in delivery.authors.iter().filter(|(of, _)| *of == revision) {
                authors.push((
                    delivery_authors::id.eq(tx.id_at::<AnyId>(*written_at)),
                    delivery_authors::delivery_id.eq(delivery.id),
                    delivery_authors::revision.eq(revision),
                    delivery_authors::person_id.eq(*person),
                ));
            }
        }
    }
    insert_all!(tx.conn, delivery_revisions::table, revisions);
    insert_all!(tx.conn, delivery_authors::table, authors);
    Ok(())
}

fn insert_events(tx: &mut Tx, channel: Channel, all: &[(String, PlayedDelivery)]) -> Result<()> {
    let mut events = Vec::new();
    for (_, delivery) in all {
        events.extend((1i32..).zip(&delivery.steps).map(|(position, step)| {
            (
                delivery_events::id.eq(tx.id_at::<AnyId>(step.at)),
                delivery_events::delivery_id.eq(delivery.id),
                delivery_events::position.eq(position),
                delivery_events::revision.eq(step.revision),
                delivery_events::kind.eq(step.kind),
                delivery_events::actor_id.eq(Some(step.by)),
                delivery_events::side.eq(step.side),
                delivery_events::channel.eq(channel),
                delivery_events::comment.eq(&step.comment),
                delivery_events::at.eq(step.at),
            )
        }));
    }
    insert_all!(tx.conn, delivery_events::table, events);
    Ok(())
}

/// Inserts what people have begun and not sent.
pub(in crate::cascade) fn insert_drafts(
    tx: &mut Tx,
    drafts: &[(PersonId, DeliveryId, Fields, Timestamp)],
) -> Result<()> {
    let row = |(person, delivery, fields, at): &(PersonId, DeliveryId, Fields, Timestamp)| {
        (
            delivery_drafts::id.eq(tx.id_at::<AnyId>(*at)),
            delivery_drafts::delivery_id.eq(*delivery),
            delivery_drafts::person_id.eq(*person),
            delivery_drafts::fields.eq(Json(fields.clone())),
            delivery_drafts::saved_at.eq(*at),
        )
    };
    let rows: Vec<_> = drafts.iter().map(row).collect();
    insert_all!(tx.conn, delivery_drafts::table, rows);
    Ok(())
}
