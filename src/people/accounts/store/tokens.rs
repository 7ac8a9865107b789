use chrono::TimeDelta;
use diesel::prelude::*;
use serde::Serialize;
use utoipa::ToSchema;

use super::super::rules::token_hash;
use super::super::{Grant, NewToken, Person, PersonId, TokenId, TokenScope};
use super::{people as people_store, roles as roles_store};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{api_tokens, people, roles};
use crate::platform::db::{Conn, Tx, per_backend};
use crate::platform::error::Result;

/// How long a token that has ended is still shown.
const SHOWN_AFTER: TimeDelta = TimeDelta::days(30);

/// A token, without the token itself.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Token {
    /// Which token.
    pub id: TokenId,
    /// What it is for.
    pub name: String,
    /// What it may be used for.
    pub scopes: Vec<TokenScope>,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
    /// When a program last used it, to some hours.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub last_used_at: Option<Timestamp>,
    /// When it ends.
    #[schema(value_type = String, format = DateTime)]
    pub expires_at: Timestamp,
    /// Whether it has ended.
    pub ended: bool,
}

/// Scopes as they are kept.
pub(in crate::people::accounts) fn words_of(scopes: &[TokenScope]) -> String {
    scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(" ")
}

fn scopes_of(words: &str) -> Vec<TokenScope> {
    words.split(' ').filter_map(|word| word.parse().ok()).collect()
}

/// A person's tokens that were not taken away, the latest first. Those that ended stay in sight for a month.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<Vec<Token>> {
    type Row = (TokenId, String, String, Timestamp, Option<Timestamp>, Timestamp);
    let rows: Vec<Row> = api_tokens::table
        .filter(api_tokens::person_id.eq(person).and(api_tokens::revoked_at.is_null()))
        .filter(api_tokens::expires_at.gt(now - SHOWN_AFTER))
        .order((api_tokens::created_at.desc(), api_tokens::id))
        .select((
            api_tokens::id,
            api_tokens::name,
            api_tokens::scopes,
            api_tokens::created_at,
            api_tokens::last_used_at,
            api_tokens::expires_at,
        ))
        .load(conn)?;
    let token = |(id, name, scopes, created_at, last_used_at, expires_at): Row| Token {
        id,
        name,
        scopes: scopes_of(&scopes),
        created_at,
        last_used_at,
        expires_at,
        ended: expires_at <= now,
    };
    Ok(rows.into_iter().map(token).collect())
}

/// Keeps a token under an id that a form chose; says whether that form was not sent before. `made_by` made it in person.
///
/// # Errors
/// Only what the database says.
pub fn add(
    tx: &mut Tx,
    made_by: Option<PersonId>,
    id: TokenId,
    person: PersonId,
    new: &NewToken,
    token: &str,
) -> Result<bool> {
    let row = (
        api_tokens::id.eq(id),
        api_tokens::person_id.eq(person),
        api_tokens::name.eq(&new.name),
        api_tokens::token_hash.eq(token_hash(token)),
        api_tokens::created_at.eq(tx.now),
        api_tokens::scopes.eq(words_of(&new.scopes)),
        api_tokens::expires_at.eq(new.expires_at),
        api_tokens::made_by.eq(made_by),
    );
    let made = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(api_tokens::table)
        .values(row)
        .on_conflict(api_tokens::id)
        .do_nothing()
        .execute(conn))?;
    Ok(made > 0)
}

/// Whose a token is, and what it is called.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub fn owner(conn: &mut Conn, id: TokenId) -> Result<(PersonId, String)> {
    Ok(api_tokens::table.find(id).select((api_tokens::person_id, api_tokens::name)).first(conn)?)
}

/// Makes a token work no more; says whether it still did.
///
/// # Errors
/// Only what the database says.
pub fn revoke(tx: &mut Tx, id: TokenId) -> Result<bool> {
    let working = api_tokens::table.find(id).filter(api_tokens::revoked_at.is_null());
    Ok(diesel::update(working).set(api_tokens::revoked_at.eq(tx.now)).execute(tx.conn)? > 0)
}

/// Makes every token of a person work no more, also after they are let in again.
pub(super) fn revoke_all(tx: &mut Tx, person: PersonId) -> Result<()> {
    let working = api_tokens::table.filter(api_tokens::person_id.eq(person).and(api_tokens::revoked_at.is_null()));
    diesel::update(working).set(api_tokens::revoked_at.eq(tx.now)).execute(tx.conn)?;
    Ok(())
}

/// A token that works.
pub(in crate::people::accounts) struct Working {
    pub person: Person,
    pub grants: Vec<Grant>,
    pub takes_part: bool,
    pub last_used_at: Option<Timestamp>,
    pub scopes: Vec<TokenScope>,
    pub made_by: Option<PersonId>,
}

type WorkingToken = (people_store::PersonRow, bool, Option<Timestamp>, String, Option<PersonId>);
type WorkingRow = (WorkingToken, roles_store::GrantRow);

/// What a token that works is: whom it stands for and what they may, when it was last noted to be in use, what it may be used for, who made it.
pub(in crate::people::accounts) fn working(conn: &mut Conn, token: &str, now: Timestamp) -> Result<Option<Working>> {
    // One row for each role.
    let rows: Vec<WorkingRow> = api_tokens::table
        .inner_join(people::table)
        .left_join(roles::table.on(roles::person_id.eq(people::id)))
        .filter(api_tokens::token_hash.eq(token_hash(token)).and(api_tokens::revoked_at.is_null()))
        .filter(api_tokens::expires_at.gt(now).and(people::deactivated_at.is_null()))
        .select((
            (
                people_store::COLUMNS,
                people::takes_part,
                api_tokens::last_used_at,
                api_tokens::scopes,
                api_tokens::made_by,
            ),
            roles_store::GRANT.nullable(),
        ))
        .load(conn)?;
    let working = |((row, takes_part, last_used_at, scopes, made_by), grants): (WorkingToken, Vec<Grant>)| Working {
        person: Person::from(row),
        grants,
        takes_part,
        last_used_at,
        scopes: scopes_of(scopes.as_str()),
        made_by,
    };
    Ok(roles_store::gathered(rows).map(working))
}

pub(in crate::people::accounts) fn touch(tx: &mut Tx, token: &str) -> Result<()> {
    diesel::update(api_tokens::table.filter(api_tokens::token_hash.eq(token_hash(token))))
        .set(api_tokens::last_used_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}
