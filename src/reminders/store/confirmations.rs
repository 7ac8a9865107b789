//! Who is asked to confirm a report: the side that did not write it, and where nobody there can, the coordinators.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use uuid::Uuid;

use super::super::ReminderKind;
use super::super::rules::{About, PendingItem, kinds};
use super::Zones;
use super::state::{CALLED, Called, Hanging, reminds, title};
use crate::cascade::{DeliveryId, DeliveryState, Side, Title};
use crate::cohorts::{CohortId, EnrolmentState};
use crate::people::accounts::{PersonId, Role};
use crate::people::associations::AssociationId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{
    associations, cohorts, deliveries, delivery_authors, delivery_trainers, enrolments, people, roles,
};
use crate::platform::db::{AnyId, Conn};
use crate::platform::error::Result;

/// A report that waits.
struct Waiting {
    id: DeliveryId,
    reference: String,
    title: Title,
    side: Side,
    association: AssociationId,
    since: Timestamp,
    hanging: Hanging,
}

/// People by what they have to do with some deliveries.
#[derive(Default)]
struct Ties {
    trainers: BTreeMap<DeliveryId, BTreeSet<PersonId>>,
    authors: BTreeMap<DeliveryId, BTreeSet<PersonId>>,
    focal_points: BTreeMap<Uuid, BTreeSet<PersonId>>,
    coordinators: BTreeMap<Uuid, BTreeSet<PersonId>>,
    /// Those who left the cohort of a delivery.
    gone: BTreeSet<(CohortId, PersonId)>,
}

/// The reports that wait for those people to confirm them.
pub fn load(conn: &mut Conn, ids: &[PersonId], zones: &Zones) -> Result<Vec<(PersonId, PendingItem)>> {
    let asked: BTreeSet<PersonId> = ids.iter().copied().collect();
    let reports: Vec<Waiting> = reports(conn, ids)?.into_iter().filter(|report| reminds(&report.hanging)).collect();
    if reports.is_empty() {
        return Ok(Vec::new());
    }
    let ties = ties(conn, &reports)?;
    let mut pending_items = Vec::new();
    for report in &reports {
        let confirmers = confirmers(report, &ties);
        let coordinators =
            report.hanging.0.and_then(|cohort| ties.coordinators.get(&Uuid::from(cohort))).cloned().unwrap_or_default();
        let late = if confirmers.is_empty() { kinds::CONFIRMATION_ALONE } else { kinds::CONFIRMATION_LATE };
        // Whoever wrote or taught it cannot confirm it, as a coordinator neither.
        let coordinators = &coordinators - &involved(report, &ties);
        for person in confirmers.intersection(&asked) {
            pending_items.extend(
                zones.get(person).map(|zone| (*person, pending_item(report, *zone, kinds::CONFIRMATION, false))),
            );
        }
        for person in coordinators.difference(&confirmers).filter(|person| asked.contains(person)) {
            pending_items.extend(zones.get(person).map(|zone| (*person, pending_item(report, *zone, late, true))));
        }
    }
    Ok(pending_items)
}

fn pending_item(report: &Waiting, zone: Zone, steps: &'static [i32], as_coordinator: bool) -> PendingItem {
    PendingItem {
        kind: ReminderKind::Confirmation,
        subject: report.id.into(),
        cohort: report.hanging.0,
        anchor: report.since.day_in(zone),
        since: report.since,
        steps,
        paused: report.hanging.2.is_some(),
        about: About::Confirmation {
            reference: report.reference.clone(),
            title: report.title.clone(),
            reported_on: report.since.day_in(zone),
            as_coordinator,
        },
    }
}

/// The authors of the report and everybody who taught.
fn involved(report: &Waiting, ties: &Ties) -> BTreeSet<PersonId> {
    let of = |map: &BTreeMap<DeliveryId, BTreeSet<PersonId>>| map.get(&report.id).cloned().unwrap_or_default();
    &of(&ties.trainers) | &of(&ties.authors)
}

fn confirmers(report: &Waiting, ties: &Ties) -> BTreeSet<PersonId> {
    let confirmers = match report.side {
        Side::Association => {
            let trainers = ties.trainers.get(&report.id).cloned().unwrap_or_default();
            &trainers - &ties.authors.get(&report.id).cloned().unwrap_or_default()
        }
        Side::Trainer | Side::Coordinator => {
            let focal_points = ties.focal_points.get(&Uuid::from(report.association)).cloned().unwrap_or_default();
            &focal_points - &involved(report, ties)
        }
    };
    let gone = |person: &PersonId| report.hanging.0.is_some_and(|cohort| ties.gone.contains(&(cohort, *person)));
    confirmers.into_iter().filter(|person| !gone(person)).collect()
}

/// The reports that may concern those people.
fn reports(conn: &mut Conn, ids: &[PersonId]) -> Result<Vec<Waiting>> {
    type Row = ((DeliveryId, String), Called, (Side, AssociationId, Timestamp), Hanging);
    let scopes: Vec<(Role, AnyId)> = roles::table
        .filter(roles::person_id.eq_any(ids))
        .filter(roles::role.eq_any([Role::FocalPoint, Role::CohortCoordinator]))
        .select((roles::role, roles::scope_id))
        .load(conn)?;
    let of = |role| scopes.iter().filter(move |scope| scope.0 == role).map(|scope| Uuid::from(scope.1));
    let speaks_for: Vec<AssociationId> = of(Role::FocalPoint).map(AssociationId::from).collect();
    let coordinates: Vec<CohortId> = of(Role::CohortCoordinator).map(CohortId::from).collect();
    let taught: Vec<DeliveryId> = delivery_trainers::table
        .inner_join(deliveries::table)
        .filter(deliveries::state.eq(DeliveryState::Reported).and(deliveries::side.eq(Side::Association)))
        .filter(delivery_trainers::person_id.eq_any(ids))
        .select(delivery_trainers::delivery_id)
        .load(conn)?;
    let rows: Vec<Row> = deliveries::table
        .inner_join(associations::table)
        .left_join(cohorts::table)
        .filter(deliveries::state.eq(DeliveryState::Reported))
        .filter(
            deliveries::association_id
                .eq_any(speaks_for)
                .or(deliveries::id.eq_any(taught))
                .or(deliveries::cohort_id.eq_any(coordinates)),
        )
        .select((
            (deliveries::id, deliveries::reference),
            CALLED,
            (deliveries::side, deliveries::association_id, deliveries::state_since),
            (cohorts::id.nullable(), cohorts::state.nullable(), cohorts::reminders_paused_at.nullable()),
        ))
        .load(conn)?;
    let report = |((id, reference), called, (side, association, since), hanging): Row| Waiting {
        id,
        reference,
        title: title(called),
        side,
        association,
        since,
        hanging,
    };
    Ok(rows.into_iter().map(report).collect())
}

fn ties(conn: &mut Conn, reports: &[Waiting]) -> Result<Ties> {
    let ids: Vec<DeliveryId> = reports.iter().map(|report| report.id).collect();
    let cohorts: Vec<CohortId> = reports.iter().filter_map(|report| report.hanging.0).collect();
    let scopes: BTreeSet<Uuid> = reports
        .iter()
        .map(|report| report.association.into())
        .chain(cohorts.iter().map(|cohort| (*cohort).into()))
        .collect();
    let mut ties = Ties::default();
    let trainers: Vec<(DeliveryId, Option<PersonId>)> = delivery_trainers::table
        .filter(delivery_trainers::delivery_id.eq_any(&ids))
        .select((delivery_trainers::delivery_id, delivery_trainers::person_id))
        .load(conn)?;
    for (delivery, person) in trainers {
        ties.trainers.entry(delivery).or_default().extend(person);
    }
    let authors: Vec<(DeliveryId, PersonId)> = delivery_authors::table
        .inner_join(deliveries::table)
        .filter(delivery_authors::delivery_id.eq_any(&ids))
        .filter(delivery_authors::revision.eq(deliveries::revision))
        .select((delivery_authors::delivery_id, delivery_authors::person_id))
        .load(conn)?;
    for (delivery, person) in authors {
        ties.authors.entry(delivery).or_default().insert(person);
    }
    let scopes: Vec<AnyId> = scopes.into_iter().map(AnyId::from).collect();
    let appointed: Vec<(Role, AnyId, PersonId)> = roles::table
        .inner_join(people::table.on(people::id.eq(roles::person_id)))
        .filter(roles::role.eq_any([Role::FocalPoint, Role::CohortCoordinator]))
        .filter(roles::scope_id.eq_any(scopes).and(people::deactivated_at.is_null()))
        .select((roles::role, roles::scope_id, roles::person_id))
        .load(conn)?;
    for (role, scope, person) in appointed {
        let map = if role == Role::FocalPoint { &mut ties.focal_points } else { &mut ties.coordinators };
        map.entry(scope.into()).or_default().insert(person);
    }
    let left: Vec<(CohortId, PersonId)> = enrolments::table
        .filter(enrolments::cohort_id.eq_any(cohorts))
        .filter(enrolments::state.eq_any([EnrolmentState::Withdrawn, EnrolmentState::Removed]))
        .select((enrolments::cohort_id, enrolments::person_id))
        .load(conn)?;
    ties.gone.extend(left);
    Ok(ties)
}
