//! What only the pages of this room ask.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::spread::{ConfirmedDelivery, MOST};
use crate::cascade::common::DeliveryState;
use crate::cascade::deliveries::DeliveryLevel;
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::associations::AssociationId;
use crate::platform::db::Conn;
use crate::platform::db::schema::deliveries;
use crate::platform::error::Result;

/// For the members of how many associations a training was held and confirmed.
///
/// # Errors
/// Only what the database says.
pub fn associations_reached(conn: &mut Conn) -> Result<i64> {
    let reached: Vec<AssociationId> = deliveries::table
        .filter(deliveries::state.eq_any([DeliveryState::Confirmed, DeliveryState::Accepted]))
        .select(deliveries::association_id)
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
    let rows: Vec<Row> = deliveries::table
        .filter(deliveries::state.eq_any([DeliveryState::Confirmed, DeliveryState::Accepted]))
        .order((deliveries::ends_on.desc(), deliveries::id.desc()))
        .limit(MOST)
        .select((
            deliveries::cohort_id,
            deliveries::enrolment_id,
            deliveries::ends_on,
            deliveries::completed,
            deliveries::level,
        ))
        .load(conn)?;
    let held = |(cohort, lead, ends_on, completed, level): Row| ConfirmedDelivery {
        cohort,
        lead,
        ends_on,
        completed: completed.unwrap_or_default(),
        trains_trainers: level == DeliveryLevel::TrainingOfTrainers,
    };
    Ok(rows.into_iter().map(held).collect())
}
