//! The trainers who take part and have a confirmed training, kept with how many days after they joined it was held
//! (`active_trainers`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::DeliveryTrainerRole;
use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{active_trainers, commitments, deliveries, delivery_trainers, enrolments};
use crate::platform::db::{AmongMethods, Conn, Tx, per_backend};
use crate::platform::error::Result;

const CONFIRMED: [DeliveryState; 2] = [DeliveryState::Confirmed, DeliveryState::Accepted];

/// The places in cohorts of those who taught deliveries, and those whose commitments these keep.
pub(super) fn places_around(conn: &mut Conn, ids: &[DeliveryId]) -> Result<BTreeSet<EnrolmentId>> {
    let taught: Vec<EnrolmentId> = delivery_trainers::table
        .inner_join(enrolments::table.on(delivery_trainers::person_id.eq(enrolments::person_id.nullable())))
        .filter(delivery_trainers::delivery_id.among(ids))
        .select(enrolments::id)
        .load(conn)?;
    let linked: Vec<EnrolmentId> = delivery_trainers::table
        .inner_join(commitments::table)
        .filter(delivery_trainers::delivery_id.among(ids))
        .select(commitments::enrolment_id)
        .load(conn)?;
    Ok(taught.into_iter().chain(linked).collect())
}

/// The places of somebody in cohorts.
pub(super) fn places_of(conn: &mut Conn, person: PersonId) -> Result<Vec<EnrolmentId>> {
    Ok(enrolments::table.filter(enrolments::person_id.eq(person)).select(enrolments::id).load(conn)?)
}

/// As many places in cohorts as are looked at together, after one.
pub(super) fn places_after(conn: &mut Conn, after: Option<EnrolmentId>, limit: usize) -> Result<Vec<EnrolmentId>> {
    let mut next = enrolments::table
        .order(enrolments::id)
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select(enrolments::id)
        .into_boxed();
    if let Some(after) = after {
        next = next.filter(enrolments::id.gt(after));
    }
    Ok(next.load(conn)?)
}

/// What is kept of a place: whose cohort, its generation, and after how many days.
type ActiveRow = (EnrolmentId, CohortId, i32, i32);
const ROW: (
    active_trainers::enrolment_id,
    active_trainers::cohort_id,
    active_trainers::generation,
    active_trainers::days,
) = (active_trainers::enrolment_id, active_trainers::cohort_id, active_trainers::generation, active_trainers::days);

/// A place in a cohort, as far as its first training is counted from it.
#[derive(Queryable)]
struct CountedPlace {
    id: EnrolmentId,
    cohort: CohortId,
    person: PersonId,
    generation: i32,
    enrolled_at: Option<Timestamp>,
}

/// Writes which of those places are of trainers who take part and have a confirmed training, and tells of how many it was
/// wrong.
pub(super) fn rewrite_active(tx: &mut Tx, ids: &[EnrolmentId]) -> Result<usize> {
    let places: Vec<CountedPlace> = enrolments::table
        .filter(enrolments::id.among(ids))
        .filter(enrolments::role.eq(EnrolmentRole::Trainer))
        .filter(enrolments::state.among([EnrolmentState::Enrolled, EnrolmentState::Completed]))
        .select((
            enrolments::id,
            enrolments::cohort_id,
            enrolments::person_id,
            enrolments::generation,
            enrolments::enrolled_at,
        ))
        .load(tx.conn)?;
    let right = taught(tx.conn, &places)?;
    let kept: Vec<ActiveRow> =
        active_trainers::table.filter(active_trainers::enrolment_id.among(ids)).select(ROW).load(tx.conn)?;
    let kept: BTreeSet<ActiveRow> = kept.into_iter().collect();
    let over: Vec<EnrolmentId> = kept.difference(&right).map(|row| row.0).collect();
    if !over.is_empty() {
        diesel::delete(active_trainers::table.filter(active_trainers::enrolment_id.among(&over))).execute(tx.conn)?;
    }
    let new: Vec<_> = right
        .difference(&kept)
        .map(|(place, cohort, generation, days)| {
            (
                active_trainers::enrolment_id.eq(*place),
                active_trainers::cohort_id.eq(*cohort),
                active_trainers::generation.eq(*generation),
                active_trainers::days.eq(*days),
            )
        })
        .collect();
    if !new.is_empty() {
        per_backend!(&mut *tx.conn, |conn| diesel::insert_into(active_trainers::table).values(&new).execute(conn))?;
    }
    let places: BTreeSet<EnrolmentId> = over.into_iter().chain(right.difference(&kept).map(|row| row.0)).collect();
    Ok(places.len())
}

/// Those of the places whose trainers have a confirmed training that counts for the cohort or keeps a promise made there.
fn taught(conn: &mut Conn, places: &[CountedPlace]) -> Result<BTreeSet<ActiveRow>> {
    type Held = (Option<PersonId>, Option<CohortId>, Option<EnrolmentId>, NaiveDate);
    let people: BTreeSet<PersonId> = places.iter().map(|place| place.person).collect();
    let held: Vec<Held> = delivery_trainers::table
        .inner_join(deliveries::table)
        .left_join(commitments::table)
        .filter(delivery_trainers::person_id.assume_not_null().among(people))
        .filter(delivery_trainers::role.ne(DeliveryTrainerRole::Observer))
        .filter(deliveries::state.among(CONFIRMED))
        .select((
            delivery_trainers::person_id,
            deliveries::cohort_id,
            commitments::enrolment_id.nullable(),
            deliveries::starts_on,
        ))
        .load(conn)?;
    let mut of_people: BTreeMap<PersonId, Vec<Held>> = BTreeMap::new();
    for one in held {
        if let Some(person) = one.0 {
            of_people.entry(person).or_default().push(one);
        }
    }
    let row = |place: &CountedPlace| {
        let held = of_people.get(&place.person)?.iter();
        let counts = held.filter(|one| one.1 == Some(place.cohort) || one.2 == Some(place.id));
        let first = counts.map(|one| one.3).min()?;
        let joined = place.enrolled_at.map_or(first, |at| at.day_in(Zone::UTC));
        let days = i32::try_from((first - joined).num_days().max(0)).unwrap_or(i32::MAX);
        Some((place.id, place.cohort, place.generation, days))
    };
    Ok(places.iter().filter_map(row).collect())
}
