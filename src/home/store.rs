//! What only the pages of this room ask.

use std::cmp::Reverse;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::spread::{ConfirmedDelivery, MOST};
use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::DeliveryLevel;
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::associations::AssociationId;
use crate::platform::db::schema::{deliveries, delivery_totals};
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
