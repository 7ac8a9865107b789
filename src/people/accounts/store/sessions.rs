use chrono::TimeDelta;
use diesel::prelude::*;
use serde::Serialize;

use super::super::rules::{new_token, token_hash};
use super::super::{Grant, Person, PersonId, SessionId, device};
use super::{people as people_store, roles as roles_store};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{people, roles, second_factors, sessions};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::web::Credential;

/// A session that was begun.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Its token.
    pub session: String,
    /// Whether it is good for nothing but to say the code that is still asked for.
    pub waits: bool,
}

/// How long a sign-in waits for a code.
const PATIENCE: TimeDelta = TimeDelta::minutes(10);

/// A signed-in browser, as its person sees it.
#[derive(Clone, Debug, Serialize)]
pub struct Session {
    /// Which session.
    pub id: SessionId,
    /// What the browser is called, such as “Firefox, Android”; empty when it did not tell.
    pub device: String,
    /// Whether it is the one that asks.
    pub current: bool,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last in use, to some hours.
    pub last_seen_at: Timestamp,
}

/// Begins a session and returns its token, which is kept nowhere else.
///
/// # Errors
/// Only what the database says.
pub fn begin(tx: &mut Tx, person: PersonId, device: &str, days: i64) -> Result<String> {
    people_store::note_sign_in(tx, person)?;
    insert(tx, person, device, (TimeDelta::days(days), false))
}

/// Begins a session that is good for nothing until a code was said, and returns its token.
///
/// # Errors
/// Only what the database says.
pub(in crate::people::accounts) fn begin_waiting(tx: &mut Tx, person: PersonId, device: &str) -> Result<String> {
    insert(tx, person, device, (PATIENCE, true))
}

fn insert(tx: &mut Tx, person: PersonId, device: &str, (lives, waits): (TimeDelta, bool)) -> Result<String> {
    let token = new_token();
    diesel::delete(sessions::table.filter(sessions::expires_at.lt(tx.now))).execute(tx.conn)?;
    diesel::insert_into(sessions::table)
        .values((
            sessions::id.eq(tx.id::<SessionId>()),
            sessions::person_id.eq(person),
            sessions::token_hash.eq(token_hash(&token)),
            sessions::device.eq(device.chars().take(200).collect::<String>()),
            sessions::created_at.eq(tx.now),
            sessions::last_seen_at.eq(tx.now),
            sessions::expires_at.eq(tx.now + lives),
            sessions::confirmed_at.eq((!waits).then_some(tx.now)),
            sessions::waits_for_code.eq(waits),
        ))
        .execute(tx.conn)?;
    Ok(token)
}

/// Whose sign-in waits for a code under that token.
///
/// # Errors
/// Only what the database says.
pub fn waiting(conn: &mut Conn, token: &str, now: Timestamp) -> Result<Option<PersonId>> {
    let own = sessions::table
        .inner_join(people::table)
        .filter(sessions::token_hash.eq(token_hash(token)).and(sessions::waits_for_code.eq(true)))
        .filter(sessions::expires_at.gt(now).and(people::deactivated_at.is_null()));
    Ok(own.select(sessions::person_id).first(conn).optional()?)
}

/// Lets a session that waited go on for so many days, under the token that is returned and under no other.
///
/// # Errors
/// [`Error::SignInNeeded`] where it waits no more.
pub(in crate::people::accounts) fn finish(tx: &mut Tx, token: &str, person: PersonId, days: i64) -> Result<String> {
    let renewed = new_token();
    people_store::note_sign_in(tx, person)?;
    let own = sessions::table.filter(sessions::token_hash.eq(token_hash(token)).and(sessions::waits_for_code.eq(true)));
    let finished = diesel::update(own)
        .set((
            sessions::token_hash.eq(token_hash(&renewed)),
            (sessions::waits_for_code.eq(false), sessions::confirmed_at.eq(tx.now)),
            (sessions::last_seen_at.eq(tx.now), sessions::expires_at.eq(tx.now + TimeDelta::days(days))),
        ))
        .execute(tx.conn)?;
    if finished == 0 { Err(Error::SignInNeeded) } else { Ok(renewed) }
}

/// Notes that whoever uses the session has just proved who they are. It goes on under the token that is returned, and under no
/// other: whoever had the one before proved nothing.
///
/// # Errors
/// [`Error::SignInNeeded`] when the session has ended.
pub fn confirm(tx: &mut Tx, token: &str) -> Result<String> {
    let renewed = new_token();
    let confirmed = diesel::update(sessions::table.filter(sessions::token_hash.eq(token_hash(token))))
        .set((sessions::confirmed_at.eq(tx.now), sessions::token_hash.eq(token_hash(&renewed))))
        .execute(tx.conn)?;
    if confirmed == 0 { Err(Error::SignInNeeded) } else { Ok(renewed) }
}

/// Ends every session of a person but the one of `asking`, and the links that would begin another.
///
/// # Errors
/// Only what the database says.
pub fn end_all(tx: &mut Tx, person: PersonId, asking: Option<&Credential>) -> Result<()> {
    let kept = match asking {
        Some(Credential::Session(token)) => token_hash(token),
        _ => String::new(),
    };
    let others = sessions::table.filter(sessions::person_id.eq(person).and(sessions::token_hash.ne(kept)));
    diesel::delete(others).execute(tx.conn)?;
    super::sign_in::end_links(tx, person)
}

/// A person's sessions, the latest first. `asking` is the credential of whoever asks.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, person: PersonId, asking: Option<&Credential>, now: Timestamp) -> Result<Vec<Session>> {
    let own = match asking {
        Some(Credential::Session(token)) => Some(token_hash(token)),
        _ => None,
    };
    let rows: Vec<(SessionId, String, String, Timestamp, Timestamp)> = sessions::table
        .filter(sessions::person_id.eq(person).and(sessions::expires_at.gt(now)))
        .filter(sessions::waits_for_code.eq(false))
        .order((sessions::last_seen_at.desc(), sessions::id))
        .select((sessions::id, sessions::device, sessions::token_hash, sessions::created_at, sessions::last_seen_at))
        .load(conn)?;
    let session = |(id, agent, hash, created_at, last_seen_at): (_, String, String, _, _)| Session {
        id,
        device: device::short_name(&agent),
        current: own == Some(hash),
        created_at,
        last_seen_at,
    };
    Ok(rows.into_iter().map(session).collect())
}

/// Ends the session with that token.
///
/// # Errors
/// Only what the database says.
pub fn end(tx: &mut Tx, token: &str) -> Result<()> {
    diesel::delete(sessions::table.filter(sessions::token_hash.eq(token_hash(token)))).execute(tx.conn)?;
    Ok(())
}

/// Ends one of a person's sessions.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Hidden`] for somebody else's.
pub fn revoke(tx: &mut Tx, person: PersonId, id: SessionId) -> Result<()> {
    let session = sessions::table.find(id).filter(sessions::person_id.eq(person));
    if diesel::delete(session).execute(tx.conn)? > 0 {
        return Ok(());
    }
    let others: i64 = sessions::table.find(id).count().get_result(tx.conn)?;
    if others > 0 { Err(Error::Hidden) } else { Err(Error::NotFound) }
}

type OngoingSession = (people_store::PersonRow, bool, (Timestamp, Option<Timestamp>, Option<Timestamp>));
type SessionRow = (OngoingSession, roles_store::GrantRow);

/// A session that goes on: whose it is and what they may, when it was last noted to be in use, when they last proved who
/// they are.
pub(in crate::people::accounts) struct Ongoing {
    pub person: Person,
    pub grants: Vec<Grant>,
    pub takes_part: bool,
    pub last_seen_at: Timestamp,
    pub confirmed_at: Option<Timestamp>,
    /// Whether they are asked for a code when they sign in.
    pub says_codes: bool,
}

/// The session of that token, if it goes on and was begun after a moment. One query: it is asked for every page.
pub(in crate::people::accounts) fn ongoing(
    conn: &mut Conn,
    token: &str,
    begun_after: Timestamp,
    now: Timestamp,
) -> Result<Option<Ongoing>> {
    // One row for each role.
    let rows: Vec<SessionRow> = sessions::table
        .inner_join(people::table)
        .left_join(roles::table.on(roles::person_id.eq(people::id)))
        .left_join(second_factors::table.on(second_factors::person_id.eq(people::id)))
        .filter(sessions::token_hash.eq(token_hash(token)).and(sessions::expires_at.gt(now)))
        .filter(sessions::waits_for_code.eq(false))
        .filter(sessions::created_at.gt(begun_after))
        .filter(people::deactivated_at.is_null())
        .select((
            (
                people_store::COLUMNS,
                people::takes_part,
                (sessions::last_seen_at, sessions::confirmed_at, second_factors::confirmed_at.nullable()),
            ),
            roles_store::GRANT.nullable(),
        ))
        .load(conn)?;
    let ongoing = |((row, takes_part, times), grants): (OngoingSession, Vec<Grant>)| {
        let (last_seen_at, confirmed_at, codes_since) = times;
        let person = Person::from(row);
        Ongoing { person, grants, takes_part, last_seen_at, confirmed_at, says_codes: codes_since.is_some() }
    };
    Ok(roles_store::gathered(rows).map(ongoing))
}

/// Notes that a session is in use: it lives so many days more.
pub(in crate::people::accounts) fn touch(tx: &mut Tx, token: &str, days: i64) -> Result<()> {
    diesel::update(sessions::table.filter(sessions::token_hash.eq(token_hash(token))))
        .set((sessions::last_seen_at.eq(tx.now), sessions::expires_at.eq(tx.now + TimeDelta::days(days))))
        .execute(tx.conn)?;
    Ok(())
}
