use chrono::TimeDelta;
use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::schema::rate_limits;
use crate::db::{Tx, per_backend};
use crate::error::{Error, Result};

/// Over how long tries are counted.
const WINDOW: TimeDelta = TimeDelta::minutes(15);

/// Counts a try and refuses it when there were too many. The count is in the database, so all processes share it.
///
/// # Errors
/// [`Error::TooMany`] with the seconds until the window ends.
pub fn hit(tx: &mut Tx, key: &str, most: i32) -> Result<()> {
    let now = tx.now;
    diesel::delete(rate_limits::table.filter(rate_limits::window_ends_at.le(now))).execute(tx.conn)?;
    let row = (rate_limits::key.eq(key), rate_limits::window_ends_at.eq(now + WINDOW), rate_limits::hits.eq(1));
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(rate_limits::table)
        .values(row)
        .on_conflict(rate_limits::key)
        .do_update()
        .set(rate_limits::hits.eq(rate_limits::hits + 1))
        .execute(conn))?;
    let (hits, ends): (i32, Timestamp) =
        rate_limits::table.find(key).select((rate_limits::hits, rate_limits::window_ends_at)).first(tx.conn)?;
    if hits > most { Err(Error::TooMany((ends - now).num_seconds().max(1))) } else { Ok(()) }
}
