//! Facts about the installation as a whole, gapless numbers, and leases.

use chrono::TimeDelta;
use diesel::prelude::*;
use uuid::Uuid;

use super::schema::{counters, leases, settings};
use super::{AnyId, Conn, Timestamp, Tx, per_backend};
use crate::platform::error::Result;

/// Marks a database as a demonstration.
pub const DEMONSTRATION: &str = "demonstration";
/// What the links in mails are signed with.
pub const SECRET: &str = "secret";
/// When a write was tried after one had found no room.
pub(super) const ROOM: &str = "room";
/// The address of a proxy that passes on where requests come from, and that nobody trusts.
pub const UNTRUSTED_PROXY: &str = "untrusted-proxy";
/// The hash of the learning modules that the process started last has read.
pub const CONTENT: &str = "content";
/// Which rules the rows about whose turn it is follow.
pub const TURNS: &str = "turns";
/// The hash of the token that makes the first administrator.
pub const SET_UP: &str = "set-up";

/// A fact.
///
/// # Errors
/// Only what the database says.
pub fn get(conn: &mut Conn, name: &str) -> Result<Option<String>> {
    Ok(settings::table.find(name).select(settings::value).first(conn).optional()?)
}

/// States a fact, in place of what stood there.
///
/// # Errors
/// Only what the database says.
pub fn set(tx: &mut Tx, name: &str, value: &str) -> Result<()> {
    let row = (settings::name.eq(name), settings::value.eq(value));
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(settings::table)
        .values(row)
        .on_conflict(settings::name)
        .do_update()
        .set(settings::value.eq(value))
        .execute(conn))?;
    Ok(())
}

/// Removes a fact.
///
/// # Errors
/// Only what the database says.
pub fn remove(tx: &mut Tx, name: &str) -> Result<()> {
    diesel::delete(settings::table.find(name)).execute(tx.conn)?;
    Ok(())
}

/// The fact, stated now if it was not.
///
/// # Errors
/// Only what the database says.
pub fn get_or_set(tx: &mut Tx, name: &str, value: &str) -> Result<String> {
    let row = (settings::name.eq(name), settings::value.eq(value));
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(settings::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(settings::table.find(name).select(settings::value).first(tx.conn)?)
}

/// The next number of a sequence without gaps, from 1: a write that is undone gives its number back.
///
/// # Errors
/// Only what the database says.
pub fn next_number(tx: &mut Tx, sequence: &str) -> Result<i64> {
    next_numbers(tx, sequence, 1)
}

/// The first of so many next numbers of a sequence.
///
/// # Errors
/// As [`next_number`].
pub fn next_numbers(tx: &mut Tx, sequence: &str, count: i64) -> Result<i64> {
    let row = (counters::name.eq(sequence), counters::value.eq(count));
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(counters::table)
        .values(row)
        .on_conflict(counters::name)
        .do_update()
        .set(counters::value.eq(counters::value + count))
        .execute(conn))?;
    let last: i64 = counters::table.find(sequence).select(counters::value).first(tx.conn)?;
    Ok(last - count + 1)
}

/// Takes or renews a lease, so that only one process does what it names. Says whether the holder has it.
///
/// # Errors
/// Only what the database says.
pub fn lease(tx: &mut Tx, name: &str, holder: Uuid, length: TimeDelta) -> Result<bool> {
    let (holder, until) = (AnyId::from(holder), tx.now + length);
    let row = (leases::name.eq(name), leases::holder.eq(holder), leases::held_until.eq(until));
    let begun = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(leases::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    // One that ends later than it can last was taken by a clock that ran ahead.
    let over = leases::held_until.lt(tx.now).or(leases::held_until.gt(until));
    let free = leases::holder.eq(holder).or(over);
    let taken = diesel::update(leases::table.find(name).filter(free))
        .set((leases::holder.eq(holder), leases::held_until.eq(until)))
        .execute(tx.conn)?;
    Ok(begun + taken > 0)
}

/// Until when a lease is held, whoever holds it.
///
/// # Errors
/// Only what the database says.
pub fn lease_until(conn: &mut Conn, name: &str) -> Result<Option<Timestamp>> {
    Ok(leases::table.find(name).select(leases::held_until).first(conn).optional()?)
}
