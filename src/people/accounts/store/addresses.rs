//! Another address in place of one's own: asked for by the person, agreed to from both mailboxes.

use chrono::TimeDelta;
use diesel::prelude::*;
use serde::Serialize;

use super::super::rules::token_hash;
use super::super::{Person, PersonId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::address_changes;
use crate::platform::db::{AnyId, Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;

/// How long both mailboxes have to agree.
pub const LIVES: TimeDelta = TimeDelta::days(3);

/// A change of address that waits for both mailboxes.
#[derive(Clone, Debug, Serialize)]
pub struct AddressChange {
    /// Whose.
    pub person: PersonId,
    /// The address they have.
    pub old: EmailAddress,
    /// The address they want.
    pub new: EmailAddress,
    /// Whether the mailbox of the old one has agreed.
    pub old_agreed: bool,
    /// Whether that of the new one has.
    pub new_agreed: bool,
    /// Until when it waits.
    pub expires_at: Timestamp,
}

type Row = (
    AnyId,
    PersonId,
    (EmailAddress, EmailAddress),
    (String, String),
    (Option<Timestamp>, Option<Timestamp>),
    Timestamp,
);
type Columns = (
    address_changes::id,
    address_changes::person_id,
    (address_changes::old_address, address_changes::new_address),
    (address_changes::old_token_hash, address_changes::new_token_hash),
    (address_changes::old_agreed_at, address_changes::new_agreed_at),
    address_changes::expires_at,
);
const COLUMNS: Columns = (
    address_changes::id,
    address_changes::person_id,
    (address_changes::old_address, address_changes::new_address),
    (address_changes::old_token_hash, address_changes::new_token_hash),
    (address_changes::old_agreed_at, address_changes::new_agreed_at),
    address_changes::expires_at,
);

fn change((_, person, (old, new), _, (old_agreed, new_agreed), expires_at): &Row) -> AddressChange {
    AddressChange {
        person: *person,
        old: old.clone(),
        new: new.clone(),
        old_agreed: old_agreed.is_some(),
        new_agreed: new_agreed.is_some(),
        expires_at: *expires_at,
    }
}

/// The change that a person has asked for and that still waits.
///
/// # Errors
/// Only what the database says.
pub fn asked(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<Option<AddressChange>> {
    let waits = address_changes::person_id.eq(person).and(address_changes::expires_at.gt(now));
    let row: Option<Row> = address_changes::table.filter(waits).select(COLUMNS).first(conn).optional()?;
    Ok(row.as_ref().map(change))
}

/// The tokens of a change that was asked for, for the mails to each mailbox.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// For the mailbox of the old address.
    pub old: String,
    /// For that of the new one.
    pub new: String,
}

/// Keeps that a person asks for another address.
///
/// # Errors
/// Only what the database says.
pub fn add(tx: &mut Tx, person: &Person, new: &EmailAddress, tokens: &Tokens) -> Result<()> {
    diesel::insert_into(address_changes::table)
        .values((
            address_changes::id.eq(tx.id::<AnyId>()),
            address_changes::person_id.eq(person.id),
            address_changes::old_address.eq(&person.email),
            address_changes::new_address.eq(new),
            address_changes::old_token_hash.eq(token_hash(&tokens.old)),
            address_changes::new_token_hash.eq(token_hash(&tokens.new)),
            address_changes::created_at.eq(tx.now),
            address_changes::expires_at.eq(tx.now + LIVES),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Takes back what a person has asked for.
///
/// # Errors
/// Only what the database says.
pub fn drop_asked(tx: &mut Tx, person: PersonId) -> Result<()> {
    diesel::delete(address_changes::table.filter(address_changes::person_id.eq(person))).execute(tx.conn)?;
    Ok(())
}

fn row(conn: &mut Conn, token: &str, now: Timestamp) -> Result<(Row, bool)> {
    let hash = token_hash(token);
    let mine = address_changes::old_token_hash.eq(&hash).or(address_changes::new_token_hash.eq(&hash));
    let row: Option<Row> = address_changes::table
        .filter(mine.and(address_changes::expires_at.gt(now)))
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    let row = row.ok_or(Error::LinkSpent)?;
    let from_old = row.3.0 == hash;
    Ok((row, from_old))
}

/// The change that a link in a mail is about, and whether the link went to the old address.
///
/// # Errors
/// [`Error::LinkSpent`].
pub fn of_link(conn: &mut Conn, token: &str, now: Timestamp) -> Result<(AddressChange, bool)> {
    let (row, from_old) = row(conn, token, now)?;
    Ok((change(&row), from_old))
}

/// Notes that the mailbox to which the link went agrees: the change as it is then, and whether that was the old address.
///
/// # Errors
/// [`Error::LinkSpent`].
pub fn agree(tx: &mut Tx, token: &str) -> Result<(AddressChange, bool)> {
    let (mut row, from_old) = row(tx.conn, token, tx.now)?;
    let this = address_changes::table.find(row.0);
    if from_old {
        row.4.0 = Some(tx.now);
        diesel::update(this).set(address_changes::old_agreed_at.eq(tx.now)).execute(tx.conn)?;
    } else {
        row.4.1 = Some(tx.now);
        diesel::update(this).set(address_changes::new_agreed_at.eq(tx.now)).execute(tx.conn)?;
    }
    Ok((change(&row), from_old))
}
