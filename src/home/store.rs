//! What only the pages of this room ask.

use diesel::prelude::*;

use crate::associations::AssociationId;
use crate::cascade::DeliveryState;
use crate::db::Conn;
use crate::db::schema::deliveries;
use crate::error::Result;

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
