use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use serde::Serialize;
use utoipa::ToSchema;

use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{suppressions, unsubscriptions};
use crate::platform::db::{AmongMethods, Conn, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::{PageEdges, PersonId, Turn, turn_to};

/// Those of the addresses that get no mail, each with the reason.
///
/// # Errors
/// Only what the database says.
pub fn suppressed_among(conn: &mut Conn, addresses: &[EmailAddress]) -> Result<BTreeMap<EmailAddress, String>> {
    let rows: Vec<(EmailAddress, String)> = suppressions::table
        .filter(suppressions::address.among(addresses))
        .select((suppressions::address, suppressions::reason))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// An address that gets no mail.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Serialize, ToSchema)]
#[schema(as = BlockedAddress)]
pub struct Suppressed {
    /// The address.
    #[schema(value_type = String, example = "awa.ndiaye@mairie.example")]
    pub address: EmailAddress,
    /// Why, in the words of the server that refused it; `complaint` where a reader complained of a mail.
    pub reason: String,
    /// Since when.
    #[schema(value_type = DateTime<Utc>)]
    pub since: Timestamp,
}

const SUPPRESSED: (suppressions::address, suppressions::reason, suppressions::created_at) =
    (suppressions::address, suppressions::reason, suppressions::created_at);

/// Why an address gets no mail, if so.
///
/// # Errors
/// Only what the database says.
pub fn suppression(conn: &mut Conn, address: &EmailAddress) -> Result<Option<Suppressed>> {
    Ok(suppressions::table.find(address).select(SUPPRESSED).first(conn).optional()?)
}

/// Those of the addresses that get no mail, in order.
///
/// # Errors
/// Only what the database says.
pub fn suppressions_of(conn: &mut Conn, addresses: &[EmailAddress]) -> Result<Vec<Suppressed>> {
    let some = suppressions::table.filter(suppressions::address.among(addresses));
    Ok(some.select(SUPPRESSED).order(suppressions::address).load(conn)?)
}

/// The addresses that get no mail, in order.
///
/// # Errors
/// Only what the database says.
pub fn suppressions(conn: &mut Conn, turn: &Turn<EmailAddress>, limit: i64) -> Result<Vec<Suppressed>> {
    let all = suppressions::table.select(SUPPRESSED).limit(limit).into_boxed();
    let (up, down) = (suppressions::address.asc(), suppressions::address.desc());
    let query = match turn {
        Turn::First => all.order(up),
        Turn::After(last) => all.order(up).filter(suppressions::address.gt(last.clone())),
        Turn::Before(first) => all.order(down).filter(suppressions::address.lt(first.clone())),
    };
    Ok(query.load(conn)?)
}

/// A page of at most `size` of them.
///
/// # Errors
/// Only what the database says.
pub fn suppressions_page(
    conn: &mut Conn,
    turn: &Turn<EmailAddress>,
    size: usize,
) -> Result<(Vec<Suppressed>, PageEdges<EmailAddress>)> {
    turn_to(turn, size, |one: &Suppressed| one.address.clone(), |turn, limit| suppressions(conn, turn, limit))
}

/// From now on the address gets no mail. The first reason stands.
///
/// # Errors
/// Only what the database says.
pub fn suppress(tx: &mut Tx, address: &EmailAddress, reason: &str) -> Result<()> {
    let row = (suppressions::address.eq(address), suppressions::reason.eq(reason), suppressions::created_at.eq(tx.now));
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(suppressions::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// The address gets mail again.
///
/// # Errors
/// Only what the database says.
pub fn lift_suppression(tx: &mut Tx, address: &EmailAddress) -> Result<()> {
    diesel::delete(suppressions::table.find(address)).execute(tx.conn)?;
    Ok(())
}

/// Since when the person wants no reminders, if so.
///
/// # Errors
/// Only what the database says.
pub fn unsubscribed_at(conn: &mut Conn, person: PersonId) -> Result<Option<Timestamp>> {
    Ok(unsubscriptions::table.find(person).select(unsubscriptions::created_at).first(conn).optional()?)
}

/// Those of the people who want no reminders.
///
/// # Errors
/// Only what the database says.
pub fn unsubscribed_among(conn: &mut Conn, people: &[PersonId]) -> Result<BTreeSet<PersonId>> {
    let rows: Vec<PersonId> = unsubscriptions::table
        .filter(unsubscriptions::person_id.among(people))
        .select(unsubscriptions::person_id)
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The person wants no reminders any more; saying so twice is once.
///
/// # Errors
/// Only what the database says.
pub fn unsubscribe(tx: &mut Tx, person: PersonId) -> Result<()> {
    let row = (unsubscriptions::person_id.eq(person), unsubscriptions::created_at.eq(tx.now));
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(unsubscriptions::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// The person wants reminders again.
///
/// # Errors
/// Only what the database says.
pub fn subscribe(tx: &mut Tx, person: PersonId) -> Result<()> {
    diesel::delete(unsubscriptions::table.find(person)).execute(tx.conn)?;
    Ok(())
}
