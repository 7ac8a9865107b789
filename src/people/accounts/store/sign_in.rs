//! Signing in by mail: a link is used once and lives for minutes.

use chrono::TimeDelta;
use diesel::prelude::*;
use serde_json::json;

use super::super::rules::{new_token, token_hash};
use super::super::{Person, PersonId, SignInLinkId};
use super::limits::{self, Try};
use super::people as people_store;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{people, sign_in_links};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::mail::{self, MailKind, NewMail};
use crate::platform::web::ReturnPath;

/// For how long after a link no newer one is sent.
const FRESH: TimeDelta = TimeDelta::minutes(1);

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

/// Ends the links of a person that still work, but for those of a demonstration.
///
/// # Errors
/// Only what the database says.
pub fn end_links(tx: &mut Tx, person: PersonId) -> Result<()> {
    let links = sign_in_links::table.filter(sign_in_links::person_id.eq(person).and(sign_in_links::reusable.eq(false)));
    diesel::delete(links).execute(tx.conn)?;
    Ok(())
}

/// Whether a link was written for a person a moment ago and waits to be used.
fn has_fresh_link(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let fresh = sign_in_links::table
        .filter(sign_in_links::person_id.eq(person).and(sign_in_links::used_at.is_null()))
        .filter(sign_in_links::created_at.gt(tx.now - FRESH).and(sign_in_links::expires_at.gt(tx.now)));
    Ok(diesel::select(diesel::dsl::exists(fresh)).get_result(tx.conn)?)
}

/// Removes the links that may be used again and again: those of the demonstration's last run.
///
/// # Errors
/// Only what the database says.
pub fn drop_reusable_links(tx: &mut Tx) -> Result<()> {
    diesel::delete(sign_in_links::table.filter(sign_in_links::reusable)).execute(tx.conn)?;
    Ok(())
}

/// Writes the mail with a link, and ends the links before it. `back` is where the person wanted to go.
///
/// There are at most `most` mails in a quarter of an hour, and none while a link is fresh: the one that was sent stands.
/// So nobody can be kept from their link, nor have it ended, by others who ask for one at their address.
///
/// # Errors
/// Only what the database says.
pub fn send_link(tx: &mut Tx, person: &Person, minutes: i64, most: i32, back: Option<&ReturnPath>) -> Result<()> {
    if has_fresh_link(tx, person.id)? || limits::count(tx, &format!("link:{}", person.email), most)? != Try::Free {
        return Ok(());
    }
    let lives = TimeDelta::minutes(minutes);
    end_links(tx, person.id)?;
    let token = new_link(tx, person.id, Some(lives))?;
    let path = match back {
        Some(back) => {
            format!("/sign-in/{token}?{}", serde_urlencoded::to_string([("back", back.as_str())]).unwrap_or_default())
        }
        None => format!("/sign-in/{token}"),
    };
    let draft = NewMail {
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
    let row: Option<(people_store::PersonRow, bool, Option<Timestamp>, Option<Timestamp>)> = sign_in_links::table
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
