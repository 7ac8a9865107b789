//! What only the pages of this room ask.

use std::cmp::Reverse;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::spread::{ConfirmedDelivery, MOST};
use crate::cascade::commitments::CommitmentState;
use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryMode, DeliveryState, Title};
use crate::cascade::deliveries::DeliveryLevel;
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::db::schema::{associations, commitments, deliveries, delivery_totals, delivery_trainers};
use crate::platform::db::{AmongMethods, Conn, union_all};
use crate::platform::error::Result;

const CONFIRMED: [DeliveryState; 2] = [DeliveryState::Confirmed, DeliveryState::Accepted];

/// For the members of how many associations a training was held and confirmed.
///
/// # Errors
/// Only what the database says.
pub fn associations_reached(conn: &mut Conn) -> Result<i64> {
    let reached: Vec<AssociationId> = delivery_totals::table
        .filter(delivery_totals::state.among(CONFIRMED).and(delivery_totals::deliveries.gt(0)))
        .select(delivery_totals::association_id)
        .distinct()
        .load(conn)?;
    Ok(i64::try_from(reached.len()).unwrap_or(i64::MAX))
}

/// The latest confirmed trainings, as many as are drawn.
///
/// # Errors
/// Only what the database says.
pub fn confirmed_trainings(conn: &mut Conn) -> Result<Vec<ConfirmedDelivery>> {
    type Row = (Option<CohortId>, Option<EnrolmentId>, NaiveDate, Option<i32>, DeliveryLevel);
    let latest = |state: DeliveryState| {
        deliveries::table
            .filter(deliveries::state.eq(state))
            .order((deliveries::ends_on.desc(), deliveries::id.desc()))
            .limit(MOST)
            .select((
                deliveries::id,
                (
                    deliveries::cohort_id,
                    deliveries::enrolment_id,
                    deliveries::ends_on,
                    deliveries::completed,
                    deliveries::level,
                ),
            ))
    };
    let mut rows: Vec<(DeliveryId, Row)> = union_all(CONFIRMED.map(latest).into()).load(conn)?;
    rows.sort_unstable_by_key(|(id, (_, _, ends_on, ..))| Reverse((*ends_on, *id)));
    rows.truncate(usize::try_from(MOST).unwrap_or_default());
    let held = |(cohort, lead, ends_on, completed, level): Row| ConfirmedDelivery {
        cohort,
        lead,
        ends_on,
        completed: completed.unwrap_or_default(),
        trains_trainers: level == DeliveryLevel::TrainingOfTrainers,
    };
    Ok(rows.into_iter().map(|(_, row)| held(row)).collect())
}

/// A day of which a training was promised.
#[derive(Clone, Debug)]
pub struct PromisedDay {
    /// Which commitment.
    pub id: CommitmentId,
    /// The day.
    pub due_on: NaiveDate,
    /// Where; may be empty.
    pub place: String,
    /// The acronym of the association for whose members.
    pub acronym: String,
}

/// What somebody promised and has not held yet, from a day on.
///
/// # Errors
/// Only what the database says.
pub fn promised_by(conn: &mut Conn, person: PersonId, from: NaiveDate, limit: i64) -> Result<Vec<PromisedDay>> {
    let rows: Vec<(CommitmentId, NaiveDate, String, String)> = commitments::table
        .inner_join(associations::table)
        .filter(commitments::person_id.eq(person).and(commitments::state.eq(CommitmentState::Open)))
        .filter(commitments::due_on.ge(from))
        .order((commitments::due_on, commitments::id))
        .limit(limit)
        .select((commitments::id, commitments::due_on, commitments::place, associations::acronym))
        .load(conn)?;
    let day = |(id, due_on, place, acronym)| PromisedDay { id, due_on, place, acronym };
    Ok(rows.into_iter().map(day).collect())
}

/// A training that is planned.
#[derive(Clone, Debug)]
pub struct PlannedTraining {
    /// Which delivery.
    pub id: DeliveryId,
    /// What people call it.
    pub reference: String,
    /// What sets it apart, with its first day.
    pub title: Title,
    /// Its last day.
    pub ends_on: NaiveDate,
}

/// The trainings on which somebody is and that are planned, from a day on.
///
/// # Errors
/// Only what the database says.
pub fn planned_with(conn: &mut Conn, person: PersonId, from: NaiveDate, limit: i64) -> Result<Vec<PlannedTraining>> {
    type Row = ((DeliveryId, String, NaiveDate, NaiveDate), (String, String, DeliveryMode, String));
    let rows: Vec<Row> = delivery_trainers::table
        .inner_join(deliveries::table.inner_join(associations::table))
        .filter(delivery_trainers::person_id.eq(person).and(deliveries::state.eq(DeliveryState::Planned)))
        .filter(deliveries::ends_on.ge(from))
        .order((deliveries::starts_on, deliveries::id))
        .limit(limit)
        .select((
            (deliveries::id, deliveries::reference, deliveries::starts_on, deliveries::ends_on),
            (deliveries::municipality, deliveries::venue, deliveries::mode, associations::acronym),
        ))
        .load(conn)?;
    let training = |((id, reference, starts_on, ends_on), (municipality, venue, mode, acronym)): Row| PlannedTraining {
        id,
        reference,
        title: Title { municipality, venue, mode, acronym, starts_on, people: None },
        ends_on,
    };
    Ok(rows.into_iter().map(training).collect())
}
