use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::cascade::common::DeliveryId;
use crate::cascade::participants::FeedbackId;
use crate::cascade::participants::rules::FeedbackAnswers;
use crate::platform::db::schema::delivery_feedback;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;

/// All that was said of a training.
///
/// # Errors
/// Only what the database says.
pub fn all(conn: &mut Conn, delivery: DeliveryId) -> Result<Vec<FeedbackAnswers>> {
    let of = delivery_feedback::table.filter(delivery_feedback::delivery_id.eq(delivery));
    Ok(of.order(delivery_feedback::id).select(FeedbackAnswers::as_select()).load(conn)?)
}

/// How many said something of a training.
///
/// # Errors
/// Only what the database says.
pub fn count(conn: &mut Conn, delivery: DeliveryId) -> Result<i64> {
    let of = delivery_feedback::table.filter(delivery_feedback::delivery_id.eq(delivery));
    Ok(of.select(count_star()).first(conn)?)
}

/// Whether a form was taken already.
///
/// # Errors
/// Only what the database says.
pub fn is_there(conn: &mut Conn, id: FeedbackId) -> Result<bool> {
    let found: Option<FeedbackId> =
        delivery_feedback::table.find(id).select(delivery_feedback::id).first(conn).optional()?;
    Ok(found.is_some())
}

/// Adds what somebody said.
///
/// # Errors
/// [`crate::platform::error::Error::Duplicate`] when their form was taken meanwhile.
pub fn insert(tx: &mut Tx, id: FeedbackId, delivery: DeliveryId, answers: &FeedbackAnswers) -> Result<()> {
    let of = (delivery_feedback::id.eq(id), delivery_feedback::delivery_id.eq(delivery));
    diesel::insert_into(delivery_feedback::table).values((of, answers)).execute(tx.conn)?;
    Ok(())
}
