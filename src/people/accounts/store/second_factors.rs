//! Who shows a second thing of themselves, and the codes that help where it is lost.

use diesel::prelude::*;

use super::super::{PersonId, RecoveryCodeId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{people, recovery_codes, second_factors};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;

/// What makes somebody's codes.
#[derive(Clone, Debug, Queryable)]
pub struct SecondFactor {
    /// The secret that their app has, in base 32.
    pub secret: String,
    /// Since when it is asked for; nothing while it is being set up.
    pub confirmed_at: Option<Timestamp>,
    /// The step of the last code that was used.
    pub last_step: i64,
}

/// Somebody's, set up or being set up.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, person: PersonId) -> Result<Option<SecondFactor>> {
    let own = second_factors::table.find(person);
    let columns = (second_factors::secret, second_factors::confirmed_at, second_factors::last_step);
    Ok(own.select(columns).first(conn).optional()?)
}

/// Whether somebody is asked for a code when they sign in.
///
/// # Errors
/// Only what the database says.
pub fn is_on(conn: &mut Conn, person: PersonId) -> Result<bool> {
    Ok(of(conn, person)?.is_some_and(|factor| factor.confirmed_at.is_some()))
}

/// What somebody shows of themselves besides a link by mail.
#[derive(Clone, Copy, Debug)]
pub struct WaysIn {
    /// Whether they have a password.
    pub has_password: bool,
    /// Whether a code is asked of them.
    pub says_codes: bool,
}

/// Somebody's, in one query.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub fn ways_in(conn: &mut Conn, person: PersonId) -> Result<WaysIn> {
    let (has_password, codes_since): (bool, Option<Timestamp>) = people::table
        .left_join(second_factors::table)
        .filter(people::id.eq(person))
        .select((people::password_hash.is_not_null(), second_factors::confirmed_at.nullable()))
        .first(conn)?;
    Ok(WaysIn { has_password, says_codes: codes_since.is_some() })
}

/// Keeps a secret that is not yet asked for, in the place of another such.
///
/// # Errors
/// Only what the database says.
pub(in crate::people::accounts) fn begin(tx: &mut Tx, person: PersonId, secret: &str) -> Result<()> {
    let open = second_factors::table.find(person).filter(second_factors::confirmed_at.is_null());
    diesel::delete(open).execute(tx.conn)?;
    diesel::insert_into(second_factors::table)
        .values((
            second_factors::person_id.eq(person),
            second_factors::secret.eq(secret),
            second_factors::began_at.eq(tx.now),
            second_factors::last_step.eq(0_i64),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Asks for it from now on.
///
/// # Errors
/// Only what the database says.
pub(in crate::people::accounts) fn confirm(tx: &mut Tx, person: PersonId) -> Result<()> {
    diesel::update(second_factors::table.find(person)).set(second_factors::confirmed_at.eq(tx.now)).execute(tx.conn)?;
    Ok(())
}

/// Notes which code was used last; says whether no later one was, as of two who use one at once only one may.
///
/// # Errors
/// Only what the database says.
pub(in crate::people::accounts) fn use_step(tx: &mut Tx, person: PersonId, step: i64) -> Result<bool> {
    let unused = second_factors::table.find(person).filter(second_factors::last_step.lt(step));
    Ok(diesel::update(unused).set(second_factors::last_step.eq(step)).execute(tx.conn)? > 0)
}

/// Gives somebody new recovery codes, by their hashes; those before count no more.
///
/// # Errors
/// Only what the database says.
pub(in crate::people::accounts) fn give_codes(tx: &mut Tx, person: PersonId, hashes: &[String]) -> Result<()> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person))).execute(tx.conn)?;
    for hash in hashes {
        diesel::insert_into(recovery_codes::table)
            .values((
                recovery_codes::id.eq(tx.id::<RecoveryCodeId>()),
                recovery_codes::person_id.eq(person),
                recovery_codes::code_hash.eq(hash),
            ))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Uses a recovery code up; says whether it was there to be used.
///
/// # Errors
/// Only what the database says.
pub(in crate::people::accounts) fn use_code(tx: &mut Tx, person: PersonId, hash: &str) -> Result<bool> {
    let unused = recovery_codes::table
        .filter(recovery_codes::person_id.eq(person).and(recovery_codes::code_hash.eq(hash)))
        .filter(recovery_codes::used_at.is_null());
    Ok(diesel::update(unused).set(recovery_codes::used_at.eq(tx.now)).execute(tx.conn)? > 0)
}

/// How many recovery codes somebody has left.
///
/// # Errors
/// Only what the database says.
pub fn codes_left(conn: &mut Conn, person: PersonId) -> Result<i64> {
    let left =
        recovery_codes::table.filter(recovery_codes::person_id.eq(person)).filter(recovery_codes::used_at.is_null());
    Ok(left.count().get_result(conn)?)
}

/// Asks for nothing any more.
///
/// # Errors
/// Only what the database says.
pub(in crate::people::accounts) fn remove(tx: &mut Tx, person: PersonId) -> Result<()> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person))).execute(tx.conn)?;
    diesel::delete(second_factors::table.find(person)).execute(tx.conn)?;
    Ok(())
}
