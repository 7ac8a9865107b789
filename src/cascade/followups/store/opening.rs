use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::DeliveryTrainerRole;
use crate::cascade::followups::Intention;
use crate::people::accounts::{PersonId, Role};
use crate::people::associations::AssociationId;
use crate::platform::clock::Zone;
use crate::platform::db::schema::{
    deliveries, delivery_trainers, follow_ups, intended_actions, participants, people, roles,
};
use crate::platform::db::{AmongMethods, AnyId, Conn};
use crate::platform::error::Result;
use crate::platform::values::Country;

/// A training whose question may open, with whom it is for.
pub struct DueDelivery {
    /// Which training.
    pub id: DeliveryId,
    /// What people call it.
    pub reference: String,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// Where its days begin and end.
    pub zone: Zone,
    /// In which country it was held.
    pub country: Country,
    /// Whether who led it has an account.
    pub has_lead: bool,
    /// Whether somebody speaks for its association.
    pub has_focal_point: bool,
    /// Those who want to be asked what became of their intention, with their names.
    pub participants: Vec<(Intention, Option<String>)>,
}

/// The confirmed trainings that ended between those days and of which nothing was asked at that step.
///
/// # Errors
/// Only what the database says.
pub fn due(conn: &mut Conn, months: i32, (first, last): (NaiveDate, NaiveDate)) -> Result<Vec<DeliveryId>> {
    let asked = follow_ups::table
        .filter(follow_ups::months.eq(months).and(follow_ups::delivery_id.eq(deliveries::id)))
        .select(follow_ups::id);
    Ok(deliveries::table
        .filter(deliveries::state.among([DeliveryState::Confirmed, DeliveryState::Accepted]))
        .filter(deliveries::ends_on.between(first, last))
        .filter(diesel::dsl::not(diesel::dsl::exists(asked)))
        .order(deliveries::id)
        .select(deliveries::id)
        .load(conn)?)
}

/// Those of these trainings that are confirmed, with whom they are for.
///
/// # Errors
/// Only what the database says.
pub fn around(conn: &mut Conn, ids: &[DeliveryId]) -> Result<Vec<DueDelivery>> {
    type Row = (DeliveryId, String, NaiveDate, Zone, Country, AssociationId);
    let rows: Vec<Row> = deliveries::table
        .filter(deliveries::id.among(ids))
        .filter(deliveries::state.among([DeliveryState::Confirmed, DeliveryState::Accepted]))
        .order(deliveries::id)
        .select((
            deliveries::id,
            deliveries::reference,
            deliveries::ends_on,
            deliveries::time_zone,
            deliveries::country,
            deliveries::association_id,
        ))
        .load(conn)?;
    let led: BTreeSet<DeliveryId> = delivery_trainers::table
        .filter(delivery_trainers::delivery_id.among(ids).and(delivery_trainers::person_id.is_not_null()))
        .filter(delivery_trainers::role.eq(DeliveryTrainerRole::Lead))
        .select(delivery_trainers::delivery_id)
        .load::<DeliveryId>(conn)?
        .into_iter()
        .collect();
    let scopes: BTreeSet<AnyId> = rows.iter().map(|row| AnyId::from(Uuid::from(row.5))).collect();
    let spoken_for: Vec<(AnyId, PersonId)> = roles::table
        .inner_join(people::table.on(people::id.eq(roles::person_id)))
        .filter(roles::role.eq(Role::FocalPoint).and(roles::scope_id.among(scopes)))
        .filter(people::deactivated_at.is_null())
        .select((roles::scope_id, roles::person_id))
        .load(conn)?;
    let spoken_for: BTreeSet<Uuid> = spoken_for.into_iter().map(|(scope, _)| scope.into()).collect();
    let mut asked = intentions(conn, ids)?;
    let due = |(id, reference, ends_on, zone, country, association): Row| DueDelivery {
        id,
        reference,
        ends_on,
        zone,
        country,
        has_lead: led.contains(&id),
        has_focal_point: spoken_for.contains(&Uuid::from(association)),
        participants: asked.remove(&id).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(due).collect())
}

type Named = Vec<(Intention, Option<String>)>;

fn intentions(conn: &mut Conn, ids: &[DeliveryId]) -> Result<BTreeMap<DeliveryId, Named>> {
    let rows: Vec<(DeliveryId, Intention, Option<String>)> = intended_actions::table
        .inner_join(participants::table)
        .filter(intended_actions::delivery_id.among(ids))
        .filter(intended_actions::email.is_not_null().and(intended_actions::action.is_not_null()))
        .order(intended_actions::participant_id)
        .select((intended_actions::delivery_id, Intention::as_select(), participants::name))
        .load(conn)?;
    let mut all = BTreeMap::<DeliveryId, Named>::new();
    for (delivery, intention, name) in rows {
        all.entry(delivery).or_default().push((intention, name));
    }
    Ok(all)
}
