//! What waits for people with deliveries: their open turns, and for coordinators also what others leave waiting.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use super::super::ReminderKind;
use super::super::rules::{About, PendingItem, kinds};
use super::Zones;
use super::state::{CALLED, Called, Hanging, reminds, title};
use crate::cascade::common::{DeliveryId, DeliveryState, Side, Title};
use crate::cascade::deliveries::rules::TurnKind;
use crate::cohorts::common::CohortId;
use crate::people::accounts::{PersonId, Role};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{
    associations, cohorts, deliveries, delivery_authors, delivery_trainers, enrolments, open_turns, roles,
};
use crate::platform::db::{AnyId, Conn};
use crate::platform::error::Result;

/// A delivery as far as its reminders need it.
#[derive(Clone)]
struct Waiting {
    id: DeliveryId,
    reference: String,
    title: Title,
    ends_on: NaiveDate,
    since: Timestamp,
    hanging: Hanging,
}

type Row = ((DeliveryId, String, NaiveDate, Timestamp), Called, Hanging);

fn waiting(((id, reference, ends_on, since), called, hanging): Row) -> Waiting {
    Waiting { id, reference, title: title(called), ends_on, since, hanging }
}

/// What waits for those people.
pub fn load(conn: &mut Conn, ids: &[PersonId], zones: &Zones, now: Timestamp) -> Result<Vec<(PersonId, PendingItem)>> {
    let mut items = own_turns(conn, ids, zones, now)?;
    items.extend(left_waiting(conn, ids, zones)?);
    Ok(items)
}

/// The turns of those people.
fn own_turns(conn: &mut Conn, ids: &[PersonId], zones: &Zones, now: Timestamp) -> Result<Vec<(PersonId, PendingItem)>> {
    type Turn = (PersonId, TurnKind, Side, Option<NaiveDate>);
    type Lead = (Option<Timestamp>, Option<PersonId>);
    let rows: Vec<(Turn, Row, Lead)> = open_turns::table
        .inner_join(deliveries::table.inner_join(associations::table))
        .left_join(cohorts::table.on(deliveries::cohort_id.eq(cohorts::id.nullable())))
        .left_join(enrolments::table.on(deliveries::enrolment_id.eq(enrolments::id.nullable())))
        .filter(open_turns::person_id.eq_any(ids))
        .filter(open_turns::opens_on.is_null().or(open_turns::opens_on.assume_not_null().le(now.latest_day())))
        .select((
            (open_turns::person_id, open_turns::act, open_turns::side, open_turns::opens_on),
            (
                (deliveries::id, deliveries::reference, deliveries::ends_on, deliveries::state_since),
                CALLED,
                (cohorts::id.nullable(), cohorts::state.nullable(), cohorts::reminders_paused_at.nullable()),
            ),
            (enrolments::reminders_paused_at.nullable(), enrolments::person_id.nullable()),
        ))
        .load(conn)?;
    let item = |((person, kind, side, opens_on), row, (place_paused, lead)): (
        Turn,
        Row,
        (Option<Timestamp>, Option<PersonId>),
    )| {
        let waiting = waiting(row);
        let zone = *zones.get(&person)?;
        if opens_on.is_some_and(|day| day > now.day_in(zone)) {
            return None;
        }
        let item = match (kind, opens_on) {
            (TurnKind::Report, Some(_)) => {
                report_due(&waiting, place_paused.filter(|_| lead == Some(person)).is_some())
            }
            (TurnKind::Report, None) => returned(&waiting, zone),
            (TurnKind::Confirm, _) => {
                let in_place = side == Side::Coordinator;
                let steps = if in_place { kinds::CONFIRMATION_ALONE } else { kinds::CONFIRMATION };
                confirmation(&waiting, zone, steps, in_place)
            }
            // A coordinator looks through what is to be accepted when it suits them.
            (TurnKind::Accept, _) => return None,
        };
        reminds(&waiting.hanging).then_some((person, item))
    };
    Ok(rows.into_iter().filter_map(item).collect())
}

/// Reports that wait for a side, for the coordinators of their cohorts, who look after it once it takes long.
fn left_waiting(conn: &mut Conn, ids: &[PersonId], zones: &Zones) -> Result<Vec<(PersonId, PendingItem)>> {
    let appointed: Vec<(PersonId, AnyId)> = roles::table
        .filter(roles::person_id.eq_any(ids).and(roles::role.eq(Role::CohortCoordinator)))
        .select((roles::person_id, roles::scope_id))
        .load(conn)?;
    if appointed.is_empty() {
        return Ok(Vec::new());
    }
    let scopes: Vec<AnyId> = appointed.iter().map(|(_, scope)| *scope).collect();
    let rows: Vec<Row> = deliveries::table
        .inner_join(associations::table)
        .left_join(cohorts::table)
        .filter(
            deliveries::state.eq(DeliveryState::Reported).and(deliveries::cohort_id.assume_not_null().eq_any(scopes)),
        )
        .select((
            (deliveries::id, deliveries::reference, deliveries::ends_on, deliveries::state_since),
            CALLED,
            (cohorts::id.nullable(), cohorts::state.nullable(), cohorts::reminders_paused_at.nullable()),
        ))
        .load(conn)?;
    let found: Vec<Waiting> = rows.into_iter().map(waiting).filter(|one| reminds(&one.hanging)).collect();
    let about: Vec<DeliveryId> = found.iter().map(|one| one.id).collect();
    let kept_out = kept_out(conn, ids, &about)?;
    let mut items = Vec::new();
    for one in &found {
        let cohort = one.hanging.0.map(CohortId::into).map(Uuid::into);
        let coordinators = appointed.iter().filter(|(_, scope)| Some(*scope) == cohort).map(|(person, _)| *person);
        for person in coordinators.filter(|person| !kept_out.contains(&(one.id, *person))) {
            let item = |zone: &Zone| (person, confirmation(one, *zone, kinds::CONFIRMATION_LATE, true));
            items.extend(zones.get(&person).map(item));
        }
    }
    Ok(items)
}

/// Who hears nothing of a report as its coordinator: those whose turn it is anyway, those who wrote it, those who taught.
fn kept_out(conn: &mut Conn, ids: &[PersonId], about: &[DeliveryId]) -> Result<BTreeSet<(DeliveryId, PersonId)>> {
    let turns: Vec<(DeliveryId, PersonId)> = open_turns::table
        .filter(open_turns::person_id.eq_any(ids).and(open_turns::delivery_id.eq_any(about)))
        .select((open_turns::delivery_id, open_turns::person_id))
        .load(conn)?;
    let wrote: Vec<(DeliveryId, PersonId)> = delivery_authors::table
        .inner_join(deliveries::table)
        .filter(delivery_authors::person_id.eq_any(ids).and(delivery_authors::delivery_id.eq_any(about)))
        .filter(delivery_authors::revision.eq(deliveries::revision))
        .select((delivery_authors::delivery_id, delivery_authors::person_id))
        .load(conn)?;
    let on_it: Vec<(DeliveryId, PersonId)> = delivery_trainers::table
        .filter(delivery_trainers::person_id.assume_not_null().eq_any(ids))
        .filter(delivery_trainers::delivery_id.eq_any(about))
        .select((delivery_trainers::delivery_id, delivery_trainers::person_id.assume_not_null()))
        .load(conn)?;
    Ok(turns.into_iter().chain(wrote).chain(on_it).collect())
}

fn item(waiting: &Waiting, kind: ReminderKind, anchor: NaiveDate, steps: &'static [i32], about: About) -> PendingItem {
    PendingItem {
        kind,
        subject: waiting.id.into(),
        cohort: waiting.hanging.0,
        anchor,
        since: waiting.since,
        steps,
        paused: waiting.hanging.2.is_some(),
        about,
    }
}

fn report_due(waiting: &Waiting, place_paused: bool) -> PendingItem {
    let (reference, title, ended_on) = (waiting.reference.clone(), waiting.title.clone(), waiting.ends_on);
    let about = About::Report { reference, title, ended_on };
    let item = item(waiting, ReminderKind::ReportDue, ended_on, kinds::REPORT_DUE, about);
    PendingItem { paused: item.paused || place_paused, ..item }
}

fn returned(waiting: &Waiting, zone: Zone) -> PendingItem {
    let returned_on = waiting.since.day_in(zone);
    let about = About::Returned { reference: waiting.reference.clone(), title: waiting.title.clone(), returned_on };
    item(waiting, ReminderKind::ReportReturned, returned_on, kinds::REPORT_RETURNED, about)
}

fn confirmation(waiting: &Waiting, zone: Zone, steps: &'static [i32], as_coordinator: bool) -> PendingItem {
    let reported_on = waiting.since.day_in(zone);
    let (reference, title) = (waiting.reference.clone(), waiting.title.clone());
    let about = About::Confirmation { reference, title, reported_on, as_coordinator };
    item(waiting, ReminderKind::Confirmation, reported_on, steps, about)
}
