//! Signing in by mail: a link is used once and lives for minutes.

use chrono::TimeDelta;
use diesel::prelude::*;
use serde_json::json;

use super::super::rules::{new_token, token_hash};
use super::super::{Person, PersonId, SignInLinkId};
use super::people as people_store;
use crate::clock::Timestamp;
use crate::db::schema::{people, sign_in_links};
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::mail::{self, Draft, MailKind};
use crate::web::ReturnPath;

/// Writes a link for a person and returns its token. `lives` is `None` for a link that may be used again and again, which
/// only demonstrations have.
///
/// # Errors
/// Only what the database says.
pub fn new_link(tx: &mut Tx, person: PersonId, lives: Option<TimeDelta>) -> Result<String> {
    let token = new_token();
    diesel::insert_into(sign_in_links::table)
        .values((
            sign_in_links::id.eq(tx.id::<SignInLinkId>()),
            sign_in_links::person_id.eq(person),
            sign_in_links::token_hash.eq(token_hash(&token)),
            sign_in_links::reusable.eq(lives.is_none()),
            sign_in_links::created_at.eq(tx.now),
            sign_in_links::expires_at.eq(lives.map(|lives| tx.now + lives)),
        ))
        .execute(tx.conn)?;
    Ok(token)
}

/// Removes the links that may be used again and again: those of the demonstration's last run.
///
/// # Errors
/// Only what the database says.
pub fn drop_reusable_links(tx: &mut Tx) -> Result<()> {
    diesel::delete(sign_in_links::table.filter(sign_in_links::reusable)).execute(tx.conn)?;
    Ok(())
}

/// A link younger than that is on its way: no other is written.
const ON_ITS_WAY: TimeDelta = TimeDelta::minutes(1);

/// Writes the mail with a link, unless one has just been written. `back` is where the person wanted to go.
///
/// # Errors
/// Only what the database says.
pub fn send_link(tx: &mut Tx, person: &Person, minutes: i64, back: Option<&ReturnPath>) -> Result<()> {
    let on_its_way = sign_in_links::table
        .filter(sign_in_links::person_id.eq(person.id).and(sign_in_links::reusable.eq(false)))
        .filter(sign_in_links::used_at.is_null())
        .filter(sign_in_links::created_at.gt(tx.now - ON_ITS_WAY).and(sign_in_links::created_at.le(tx.now)));
    if diesel::select(diesel::dsl::exists(on_its_way)).get_result(tx.conn)? {
        return Ok(());
    }
    let lives = TimeDelta::minutes(minutes);
    let token = new_link(tx, person.id, Some(lives))?;
    let path = match back {
        Some(back) => {
            format!("/sign-in/{token}?{}", serde_urlencoded::to_string([("back", back.as_str())]).unwrap_or_default())
        }
        None => format!("/sign-in/{token}"),
    };
    let draft = Draft {
        key: format!("sign-in:{}", token_hash(&token)),
        kind: MailKind::SignIn,
        address: person.email.clone(),
        person: Some(person.id),
        cohort: None,
        language: person.language,
        data: json!({"name": person.name, "path": path, "minutes": minutes}),
        expires_at: Some(tx.now + lives),
    };
    mail::store::enqueue(tx, &draft)?;
    Ok(())
}

/// By how much the clocks of two processes may differ.
const AHEAD: TimeDelta = TimeDelta::minutes(5);

/// Whom a link signs in, if it still does.
///
/// # Errors
/// [`Error::LinkSpent`] when it was used, is too old, or never was.
pub fn person(conn: &mut Conn, token: &str, now: Timestamp) -> Result<Person> {
    let row: Option<(people_store::Row, bool, Option<Timestamp>, Option<Timestamp>)> = sign_in_links::table
        // A link of later than now was made while a clock ran ahead; it would live too long.
        .filter(sign_in_links::created_at.le(now + AHEAD))
        .inner_join(people::table)
        .filter(sign_in_links::token_hash.eq(token_hash(token)).and(people::deactivated_at.is_null()))
        .select((people_store::COLUMNS, sign_in_links::reusable, sign_in_links::expires_at, sign_in_links::used_at))
        .first(conn)
        .optional()?;
    let (row, reusable, expires_at, used_at) = row.ok_or(Error::LinkSpent)?;
    let fresh = expires_at.is_none_or(|expires_at| expires_at > now);
    if fresh && (reusable || used_at.is_none()) { Ok(row.into()) } else { Err(Error::LinkSpent) }
}

/// Uses a link up and says whom it signs in.
///
/// # Errors
/// [`Error::LinkSpent`].
pub fn redeem(tx: &mut Tx, token: &str) -> Result<Person> {
    let person = person(tx.conn, token, tx.now)?;
    let link = sign_in_links::table
        .filter(sign_in_links::token_hash.eq(token_hash(token)))
        .filter(sign_in_links::reusable.or(sign_in_links::used_at.is_null()));
    // Of two who press the button at once, one updates the row.
    match diesel::update(link).set(sign_in_links::used_at.eq(tx.now)).execute(tx.conn)? {
        0 => Err(Error::LinkSpent),
        _ => Ok(person),
    }
}
