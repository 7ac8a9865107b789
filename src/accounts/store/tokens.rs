use diesel::prelude::*;

use super::super::rules::{new_token, token_hash};
use super::super::{Person, PersonId, TokenId};
use super::audit::{self, Actor, Event};
use super::people as people_store;
use crate::clock::Timestamp;
use crate::db::schema::{api_tokens, people};
use crate::db::{Conn, Tx};
use crate::error::Result;

/// Makes a token for programs that act as that person, and returns it; it is kept nowhere else.
///
/// # Errors
/// Only what the database says.
pub fn create(tx: &mut Tx, actor: Actor, person: PersonId, name: &str) -> Result<String> {
    let token = format!("relais_{}", new_token());
    let id: TokenId = tx.id();
    diesel::insert_into(api_tokens::table)
        .values((
            api_tokens::id.eq(id),
            api_tokens::person_id.eq(person),
            api_tokens::name.eq(name),
            api_tokens::token_hash.eq(token_hash(&token)),
            api_tokens::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    audit::record(tx, actor, Event::new("token.created", person, name))?;
    Ok(token)
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
