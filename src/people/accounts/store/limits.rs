use chrono::TimeDelta;
use diesel::prelude::*;

use crate::platform::clock::Timestamp;
use crate::platform::db::schema::rate_limits;
use crate::platform::db::{Conn, Tx, per_backend};
use crate::platform::error::{Error, Result};

/// Over how long tries are counted.
const WINDOW: TimeDelta = TimeDelta::minutes(15);

/// The longest time over which anything is counted.
const LONGEST: TimeDelta = TimeDelta::days(1);

/// What became of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Try {
    /// There may be more.
    Free,
    /// There were too many.
    Spent {
        /// Seconds until the window ends.
        seconds: i64,
        /// Whether this is the first one too many.
        first: bool,
    },
}

/// Counts a try. The count is in the database, so all processes share it; it stands also when the try is refused.
///
/// # Errors
/// Only what the database says.
pub fn count(tx: &mut Tx, key: &str, most: i32) -> Result<Try> {
    let (hits, seconds) = add(tx, key, 1, WINDOW)?;
    if hits <= most {
        return Ok(Try::Free);
    }
    Ok(Try::Spent { seconds, first: hits == most + 1 })
}

/// Counts a try and refuses it when there were too many.
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
    let (hits, seconds) = add(tx, key, amount, window)?;
    if hits > most { Err(Error::TooMany(seconds)) } else { Ok(()) }
}

/// Adds to what is counted; says how much it is, and how many seconds its window lasts.
fn add(tx: &mut Tx, key: &str, amount: i32, window: TimeDelta) -> Result<(i32, i64)> {
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
    Ok((hits, (ends - now).num_seconds().max(1)))
}

/// Refuses what [`count`] has found to be too many, by a read: what a flood costs.
///
/// # Errors
/// [`Error::TooMany`] with the seconds until the window ends.
pub fn check(conn: &mut Conn, key: &str, most: i32, now: Timestamp) -> Result<()> {
    let open = rate_limits::window_ends_at.gt(now).and(rate_limits::window_ends_at.le(now + WINDOW));
    let ends: Option<Timestamp> = rate_limits::table
        .find(key)
        .filter(open.and(rate_limits::hits.gt(most)))
        .select(rate_limits::window_ends_at)
        .first(conn)
        .optional()?;
    match ends {
        Some(ends) => Err(Error::TooMany((ends - now).num_seconds().max(1))),
        None => Ok(()),
    }
}

/// Lets somebody who was right begin anew.
///
/// # Errors
/// Only what the database says.
pub fn forget(tx: &mut Tx, key: &str) -> Result<()> {
    diesel::delete(rate_limits::table.find(key)).execute(tx.conn)?;
    Ok(())
}
