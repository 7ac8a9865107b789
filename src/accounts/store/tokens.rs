use diesel::prelude::*;
use serde::Serialize;

use super::super::news::{self, News};
use super::super::rules::{new_token, token_hash};
use super::super::{Person, PersonId, TokenId};
use super::audit::{self, Actor, Event};
use super::people as people_store;
use crate::clock::Timestamp;
use crate::db::schema::{api_tokens, people};
use crate::db::{Conn, Tx, per_backend};
use crate::error::{Error, Result};

/// A token that works, without the token itself.
#[derive(Clone, Debug, Serialize)]
pub struct Token {
    /// Which token.
    pub id: TokenId,
    /// What it is for.
    pub name: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When a program last used it, to some hours.
    pub last_used_at: Option<Timestamp>,
}

/// A person's tokens that work, the latest first.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, person: PersonId) -> Result<Vec<Token>> {
    let rows: Vec<(TokenId, String, Timestamp, Option<Timestamp>)> = api_tokens::table
        .filter(api_tokens::person_id.eq(person).and(api_tokens::revoked_at.is_null()))
        .order((api_tokens::created_at.desc(), api_tokens::id))
        .select((api_tokens::id, api_tokens::name, api_tokens::created_at, api_tokens::last_used_at))
        .load(conn)?;
    let token = |(id, name, created_at, last_used_at)| Token { id, name, created_at, last_used_at };
    Ok(rows.into_iter().map(token).collect())
}

/// Makes a token for programs that act as that person, and returns it; it is kept nowhere else.
///
/// # Errors
/// Only what the database says.
pub fn create(tx: &mut Tx, actor: Actor, person: PersonId, name: &str) -> Result<String> {
    let id = tx.id();
    create_as(tx, actor, id, person, name)?.ok_or(Error::Duplicate)
}

/// Makes a token under an id that the form chose; `None` when that form was sent before.
///
/// # Errors
/// Only what the database says.
pub fn create_as(tx: &mut Tx, actor: Actor, id: TokenId, person: PersonId, name: &str) -> Result<Option<String>> {
    let token = format!("relais_{}", new_token());
    let row = (
        api_tokens::id.eq(id),
        api_tokens::person_id.eq(person),
        api_tokens::name.eq(name),
        api_tokens::token_hash.eq(token_hash(&token)),
        api_tokens::created_at.eq(tx.now),
    );
    let made = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(api_tokens::table)
        .values(row)
        .on_conflict(api_tokens::id)
        .do_nothing()
        .execute(conn))?;
    if made == 0 {
        return Ok(None);
    }
    audit::record(tx, actor, Event::new("token.created", person, name))?;
    news::tell(tx, actor, person, News::security("token-created").with("name", name))?;
    Ok(Some(token))
}

/// Makes one of a person's tokens work no more.
///
/// # Errors
/// [`Error::NotFound`] when they have no such token.
pub fn revoke(tx: &mut Tx, actor: Actor, person: PersonId, id: TokenId) -> Result<()> {
    let token = api_tokens::table.find(id).filter(api_tokens::person_id.eq(person));
    let name: String = token.select(api_tokens::name).first(tx.conn)?;
    let working = token.filter(api_tokens::revoked_at.is_null());
    match diesel::update(working).set(api_tokens::revoked_at.eq(tx.now)).execute(tx.conn)? {
        0 => Ok(()),
        _ => audit::record(tx, actor, Event::new("token.revoked", person, &name)),
    }
}

/// Whom a token stands for, and when it was last noted to be in use.
pub(super) fn person(conn: &mut Conn, token: &str) -> Result<Option<(Person, Option<Timestamp>)>> {
    let row: Option<(people_store::Row, Option<Timestamp>)> = api_tokens::table
        .inner_join(people::table)
        .filter(api_tokens::token_hash.eq(token_hash(token)).and(api_tokens::revoked_at.is_null()))
        .filter(people::deactivated_at.is_null())
        .select((people_store::COLUMNS, api_tokens::last_used_at))
        .first(conn)
        .optional()?;
    Ok(row.map(|(row, last_used)| (row.into(), last_used)))
}

pub(super) fn touch(tx: &mut Tx, token: &str) -> Result<()> {
    diesel::update(api_tokens::table.filter(api_tokens::token_hash.eq(token_hash(token))))
        .set(api_tokens::last_used_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}
