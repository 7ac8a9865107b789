//! Other deliveries that make one doubt a report.

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeDelta};
use diesel::prelude::*;

use super::super::rules::Doubt;
use super::super::{DeliveryId, DeliveryMode, DeliveryState, DeliveryTrainerRole, Report, Trainer};
use crate::accounts::PersonId;
use crate::catalogue::ModuleSlug;
use crate::db::Conn;
use crate::db::schema::{deliveries, delivery_modules, delivery_trainers};
use crate::error::{Message, Result};

const OVER: [DeliveryState; 2] = [DeliveryState::Cancelled, DeliveryState::Withdrawn];

/// Places are the same whatever their capitals and blanks.
fn place(text: &str) -> String {
    text.trim().to_lowercase()
}

/// Deliveries that may be this one: the same association and module, a day apart at most, in the same place.
pub(super) fn duplicates(conn: &mut Conn, id: DeliveryId, report: &Report) -> Result<Vec<Doubt>> {
    let slugs: Vec<&str> = report.modules.iter().map(ModuleSlug::as_str).collect();
    let same_module =
        delivery_modules::table.filter(delivery_modules::module.eq_any(slugs)).select(delivery_modules::delivery_id);
    let day = TimeDelta::days(1);
    let near: Vec<(String, String)> = deliveries::table
        .filter(deliveries::association_id.eq(report.association_id).and(deliveries::id.ne(id)))
        .filter(deliveries::starts_on.between(report.starts_on - day, report.starts_on + day))
        .filter(deliveries::state.ne_all(OVER))
        .filter(deliveries::id.eq_any(same_module))
        .order(deliveries::reference)
        .select((deliveries::reference, deliveries::municipality))
        .load(conn)?;
    let same_place = near.into_iter().filter(|(_, municipality)| place(municipality) == place(&report.municipality));
    let doubt = |(reference, _): (String, String)| {
        let message = Message::new("delivery-doubt-duplicate").with("reference", &reference);
        Doubt::about("duplicate", message, reference)
    };
    Ok(same_place.map(doubt).collect())
}

/// Trainers who were elsewhere at that time.
pub(super) fn elsewhere(conn: &mut Conn, id: DeliveryId, report: &Report, trainers: &[Trainer]) -> Result<Vec<Doubt>> {
    if report.mode == DeliveryMode::Online {
        return Ok(Vec::new());
    }
    let teaching: Vec<PersonId> =
        trainers.iter().filter(|trainer| trainer.role.teaches()).filter_map(|trainer| trainer.person_id).collect();
    type Row = (PersonId, String, String, NaiveDate);
    let rows: Vec<Row> = delivery_trainers::table
        .inner_join(deliveries::table)
        .filter(delivery_trainers::person_id.assume_not_null().eq_any(&teaching))
        .filter(delivery_trainers::role.ne(DeliveryTrainerRole::Observer))
        .filter(deliveries::id.ne(id).and(deliveries::state.ne_all(OVER)))
        .filter(deliveries::mode.ne(DeliveryMode::Online))
        .filter(deliveries::starts_on.le(report.ends_on).and(deliveries::ends_on.ge(report.starts_on)))
        .order(deliveries::reference)
        .select((
            delivery_trainers::person_id.assume_not_null(),
            deliveries::reference,
            deliveries::municipality,
            deliveries::starts_on,
        ))
        .load(conn)?;
    let mut seen = BTreeSet::new();
    let mut doubts = Vec::new();
    for (person, reference, municipality, _) in rows {
        if place(&municipality) == place(&report.municipality) || !seen.insert((person, reference.clone())) {
            continue;
        }
        let name = trainers.iter().find(|trainer| trainer.person_id == Some(person)).map_or("", |one| &one.name);
        let message = Message::new("delivery-doubt-elsewhere")
            .with("name", name)
            .with("place", &municipality)
            .with("reference", &reference);
        doubts.push(Doubt::about("elsewhere", message, reference));
    }
    Ok(doubts)
}
