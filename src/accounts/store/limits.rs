use chrono::TimeDelta;
use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::schema::rate_limits;
use crate::db::{Tx, per_backend};
use crate::error::{Error, Result};

/// Over how long tries are counted.
const WINDOW: TimeDelta = TimeDelta::minutes(15);

/// The longest time over which anything is counted.
const LONGEST: TimeDelta = TimeDelta::days(1);

/// Counts a try and refuses it when there were too many. The count is in the database, so all processes share it.
///
/// # Errors
/// [`Error::TooMany`] with the seconds until the window ends.
pub fn hit(tx: &mut Tx, key: &str, most: i32) -> Result<()> {
    spend(tx, key, 1, most, WINDOW)
}

/// Spends some of a budget of `most` in a window, and refuses what goes beyond it.
///
/// # Errors
/// [`Error::TooMany`] with the seconds until the window ends.
pub fn spend(tx: &mut Tx, key: &str, amount: i32, most: i32, window: TimeDelta) -> Result<()> {
    let now = tx.now;
    // A window that ends later than any can was begun by a clock that ran ahead.
    let over = rate_limits::window_ends_at.le(now).or(rate_limits::window_ends_at.gt(now + LONGEST));
    diesel::delete(rate_limits::table.filter(over)).execute(tx.conn)?;
    let ahead = rate_limits::window_ends_at.gt(now + window);
    diesel::delete(rate_limits::table.find(key).filter(ahead)).execute(tx.conn)?;
    let row = (rate_limits::key.eq(key), rate_limits::window_ends_at.eq(now + window), rate_limits::hits.eq(amount));
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(rate_limits::table)
        .values(row)
        .on_conflict(rate_limits::key)
        .do_update()
        .set(rate_limits::hits.eq(rate_limits::hits + amount))
        .execute(conn))?;
    let (hits, ends): (i32, Timestamp) =
        rate_limits::table.find(key).select((rate_limits::hits, rate_limits::window_ends_at)).first(tx.conn)?;
    if hits > most { Err(Error::TooMany((ends - now).num_seconds().max(1))) } else { Ok(()) }
}
