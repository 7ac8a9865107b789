//! The outbox: what comes in, what is due, what became of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use diesel::prelude::*;
use serde_json::json;

use super::super::rules::{self, Fate};
use super::super::{Address, Draft, Mail, MailId, MailKind, MailState, StillDue};
use super::{COLUMNS, Row, choices};
use crate::clock::Timestamp;
use crate::db::schema::mails;
use crate::db::{Json, Tx, per_backend};
use crate::error::{Error, Result};

/// How long a process has a mail in hand. What a process that died had in hand is taken up after that.
pub const LEASE: TimeDelta = TimeDelta::minutes(10);

/// Why a mail was cancelled: its time was over.
pub const EXPIRED: &str = "expired";
/// Why a mail was cancelled: what it was about is done.
pub const NOT_DUE: &str = "not-due";

/// Writes a mail into the outbox, unless one with its key is there already. Returns its id if it was written.
///
/// # Errors
/// Only what the database says.
pub fn enqueue(tx: &mut Tx, draft: &Draft) -> Result<Option<MailId>> {
    let id: MailId = tx.id();
    let row = (
        mails::id.eq(id),
        mails::key.eq(&draft.key),
        mails::kind.eq(draft.kind),
        mails::address.eq(&draft.address),
        mails::person_id.eq(draft.person),
        mails::cohort_id.eq(draft.cohort.map(crate::db::AnyId::from)),
        mails::language.eq(draft.language),
        mails::data.eq(Json(draft.data.clone())),
        mails::state.eq(MailState::Queued),
        mails::tries.eq(0),
        mails::next_try_at.eq(tx.now),
        mails::created_at.eq(tx.now),
        mails::expires_at.eq(draft.expires_at),
    );
    let written = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(mails::table)
        .values(row)
        .on_conflict(mails::key)
        .do_nothing()
        .execute(conn))?;
    Ok((written == 1).then_some(id))
}

/// Writes a mail that goes out after `wait`, unless one of its kind to that person and address waits already: then that
/// one is it, and goes out no later than this one would. Until the write ends, nobody takes it in hand.
///
/// # Errors
/// Only what the database says.
pub fn gather(tx: &mut Tx, draft: &Draft, wait: TimeDelta) -> Result<MailId> {
    let waiting: Option<(MailId, Timestamp)> = mails::table
        .filter(mails::person_id.eq(draft.person).and(mails::kind.eq(draft.kind)))
        .filter(mails::state.eq(MailState::Queued).and(mails::address.eq(&draft.address)))
        .filter(mails::expires_at.is_null().or(mails::expires_at.gt(tx.now)))
        .order(mails::id.desc())
        .select((mails::id, mails::next_try_at))
        .first(tx.conn)
        .optional()?;
    let at = tx.now + wait;
    if let Some((id, planned)) = waiting {
        // The update holds the row; whoever was faster has changed its state, so that nothing comes too late for it.
        let row = mails::table.find(id).filter(mails::state.eq(MailState::Queued));
        if diesel::update(row)
            .set((mails::next_try_at.eq(planned.min(at)), mails::expires_at.eq(draft.expires_at)))
            .execute(tx.conn)?
            == 1
        {
            return Ok(id);
        }
    }
    let id = enqueue(tx, draft)?.ok_or(Error::Duplicate)?;
    diesel::update(mails::table.find(id)).set(mails::next_try_at.eq(at)).execute(tx.conn)?;
    Ok(id)
}

/// Takes up to `most` due mails in hand, sign-in mails first. Those that should not go out any more end here.
///
/// `host` is the right-hand side of their `Message-ID`s.
///
/// # Errors
/// Only what the database says.
pub fn claim(tx: &mut Tx, most: usize, host: &str, rooms: &[Box<dyn StillDue>]) -> Result<(Vec<Mail>, Ended)> {
    let mut claimed: Vec<Mail> = Vec::new();
    let due = due(tx, most)?;
    for (id, state, message_id) in due {
        let lease = tx.now + LEASE;
        let free = mails::lease_until.is_null().or(mails::lease_until.lt(tx.now));
        let message_id = message_id.unwrap_or_else(|| format!("<{id}@{host}>"));
        let row: Option<Row> = diesel::update(mails::table.find(id).filter(mails::state.eq(state)).filter(free))
            .set((mails::state.eq(MailState::Sending), mails::lease_until.eq(lease), mails::message_id.eq(message_id)))
            .returning(COLUMNS)
            .get_result(tx.conn)
            .optional()?;
        claimed.extend(row.map(Mail::from));
    }
    sort_out(tx, claimed, rooms)
}

/// The ids of due mails, in order, so that two processes never wait for each other's rows crosswise.
fn due(tx: &mut Tx, most: usize) -> Result<BTreeSet<(MailId, MailState, Option<String>)>> {
    let columns = (mails::id, mails::state, mails::message_id);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut found: Vec<(MailId, MailState, Option<String>)> = mails::table
        .filter(mails::state.eq(MailState::Sending).and(mails::lease_until.lt(tx.now)))
        .limit(most)
        .select(columns)
        .load(tx.conn)?;
    for kind in MailKind::ALL {
        let left = most - i64::try_from(found.len()).unwrap_or(most);
        if left <= 0 {
            break;
        }
        let waiting: Vec<(MailId, MailState, Option<String>)> = mails::table
            .filter(mails::state.eq(MailState::Queued).and(mails::kind.eq(*kind)).and(mails::next_try_at.le(tx.now)))
            .order((mails::next_try_at, mails::id))
            .limit(left)
            .select(columns)
            .load(tx.conn)?;
        found.extend(waiting);
    }
    Ok(found.into_iter().collect())
}

/// How many mails ended without being tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// Their time was over, or what they were about.
    pub cancelled: usize,
    /// Their address gets no mail.
    pub suppressed: usize,
}

fn sort_out(tx: &mut Tx, claimed: Vec<Mail>, rooms: &[Box<dyn StillDue>]) -> Result<(Vec<Mail>, Ended)> {
    let addresses: Vec<Address> = claimed.iter().map(|mail| mail.address.clone()).collect();
    let suppressed = choices::suppressed_among(tx.conn, &addresses)?;
    let mut ended = Ended::default();
    let mut wanted = Vec::new();
    for mail in claimed {
        if mail.expires_at.is_some_and(|end| end <= tx.now) {
            ended.cancelled += 1;
            end(tx, &mail, MailState::Cancelled, Some(EXPIRED), rooms)?;
        } else if suppressed.contains_key(&mail.address) && !rules::reaches_suppressed(mail.kind) {
            ended.suppressed += 1;
            let why = suppressed.get(&mail.address).map(String::as_str);
            end(tx, &mail, MailState::Suppressed, why, rooms)?;
        } else {
            wanted.push(mail);
        }
    }
    for room in rooms {
        let (asked, mut others): (Vec<Mail>, Vec<Mail>) = wanted.into_iter().partition(|mail| mail.kind == room.kind());
        let mut due: BTreeMap<_, _> = if asked.is_empty() { BTreeMap::new() } else { room.still_due(tx, &asked)? };
        for mut mail in asked {
            match due.remove(&mail.id) {
                Some(data) => {
                    mail.data = data;
                    others.push(mail);
                }
                None => {
                    ended.cancelled += 1;
                    end(tx, &mail, MailState::Cancelled, Some(NOT_DUE), rooms)?;
                }
            }
        }
        wanted = others;
    }
    Ok((wanted, ended))
}

/// Notes how the tries of some mails ended.
///
/// # Errors
/// Only what the database says.
pub fn settle(tx: &mut Tx, tried: &[(Mail, Fate)], rooms: &[Box<dyn StillDue>]) -> Result<()> {
    for (mail, fate) in tried {
        match fate {
            Fate::Sent => {
                if rules::reaches_suppressed(mail.kind) {
                    choices::lift_suppression(tx, &mail.address)?;
                }
                end(tx, mail, MailState::Sent, None, rooms)?;
            }
            Fate::Failed { why, suppress } => {
                if *suppress {
                    choices::suppress(tx, &mail.address, why)?;
                }
                end(tx, mail, MailState::Failed, Some(why), rooms)?;
            }
            Fate::Again { at, why } => put_back(tx, mail, Some((*at, why)))?,
            Fate::PutBack => put_back(tx, mail, None)?,
        }
    }
    Ok(())
}

/// Back into the queue, unless another process has taken the mail up meanwhile.
fn put_back(tx: &mut Tx, mail: &Mail, fault: Option<(Timestamp, &String)>) -> Result<()> {
    let ours = mails::table.find(mail.id).filter(mails::lease_until.eq(mail.lease_until));
    let (at, why, tries) = match fault {
        Some((at, why)) => (at, Some(why), mail.tries + 1),
        None => (mail.next_try_at, mail.last_error.as_ref(), mail.tries),
    };
    diesel::update(ours)
        .set((
            mails::state.eq(MailState::Queued),
            mails::lease_until.eq(None::<Timestamp>),
            mails::next_try_at.eq(at),
            mails::tries.eq(tries),
            mails::last_error.eq(why),
        ))
        .execute(tx.conn)?;
    Ok(())
}

fn end(tx: &mut Tx, mail: &Mail, state: MailState, why: Option<&str>, rooms: &[Box<dyn StillDue>]) -> Result<()> {
    // A link that signs in must not lie about.
    let data = if mail.kind == MailKind::SignIn { json!({}) } else { mail.data.clone() };
    diesel::update(mails::table.find(mail.id))
        .set((
            mails::state.eq(state),
            mails::lease_until.eq(None::<Timestamp>),
            mails::data.eq(Json(data)),
            mails::last_error.eq(why),
            mails::sent_at.eq((state == MailState::Sent).then_some(tx.now)),
        ))
        .execute(tx.conn)?;
    match rooms.iter().find(|room| room.kind() == mail.kind) {
        Some(room) => room.ended(tx, mail.id, state),
        None => Ok(()),
    }
}
