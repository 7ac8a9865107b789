//! The outbox: what comes in, what is due, what became of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use diesel::prelude::*;
use diesel::sql_types::Text;
use serde_json::{Value, json};

use super::super::refusals::RefusalFault;
use super::super::rules::{self, Fate};
use super::super::transport::SendFault;
use super::super::{Mail, MailId, MailKind, MailState, NewMail, StillDue};
use super::holds::{self, MailHold};
use super::{COLUMNS, Row, choices};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::mails;
use crate::platform::db::{AmongMethods, Conn, Either, Json, Tx, id_as_text, per_backend};
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;

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
pub fn enqueue(tx: &mut Tx, draft: &NewMail) -> Result<Option<MailId>> {
    let id: MailId = tx.id();
    let row = (
        mails::id.eq(id),
        mails::key.eq(&draft.key),
        mails::kind.eq(draft.kind),
        mails::address.eq(&draft.address),
        mails::person_id.eq(draft.person),
        mails::cohort_id.eq(draft.cohort.map(crate::platform::db::AnyId::from)),
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
pub fn gather(tx: &mut Tx, draft: &NewMail, wait: TimeDelta) -> Result<MailId> {
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

/// Which mails to take in hand.
#[derive(Clone, Debug, Default)]
pub struct Claim {
    /// At most so many.
    pub most: usize,
    /// None to these domains …
    pub held: Vec<String>,
    /// … but one to each of these, to find out whether things are well again.
    pub probed: Vec<String>,
}

impl Claim {
    /// Up to so many, to whomever.
    pub fn most(most: usize) -> Self {
        Self { most, ..Self::default() }
    }
}

/// Takes due mails in hand, sign-in mails first. Those that should not go out any more end here.
///
/// `host` is the right-hand side of their `Message-ID`s.
///
/// # Errors
/// Only what the database says.
pub fn claim(tx: &mut Tx, wanted: &Claim, host: &str, rooms: &[Box<dyn StillDue>]) -> Result<(Vec<Mail>, Ended)> {
    let mut due = due(tx, wanted.most, &wanted.held, None)?;
    for domain in &wanted.probed {
        due.extend(self::due(tx, 1, &[], Some(domain))?);
    }
    let due: Vec<MailId> = due.into_iter().collect();
    if due.is_empty() {
        return Ok(<_>::default());
    }
    hold(tx.conn, &due)?;
    let ours = mails::table.filter(mails::id.among(due));
    let waits = mails::state.eq(MailState::Queued).or(mails::state.eq(MailState::Sending).and(is_over(tx.now)));
    let message_id = "<".into_sql::<Text>().concat(id_as_text(tx.conn)).concat(format!("@{host}>"));
    diesel::update(ours.clone().filter(mails::message_id.is_null()))
        .set(mails::message_id.eq(message_id.nullable()))
        .execute(tx.conn)?;
    let rows: Vec<Row> = diesel::update(ours.filter(waits))
        .set((mails::state.eq(MailState::Sending), mails::lease_until.eq(tx.now + LEASE)))
        .returning(COLUMNS)
        .get_results(tx.conn)?;
    let mut claimed: Vec<Mail> = rows.into_iter().map(Mail::from).collect();
    claimed.sort_by_key(|mail| (mail.kind, mail.id));
    sort_out(tx, claimed, rooms)
}

/// Holds rows in order, so that two processes never wait for each other's crosswise. On SQLite no two writes run at once.
fn hold(conn: &mut Conn, ids: &[MailId]) -> Result<()> {
    if let Either::Postgres(conn) = conn.either() {
        let rows = mails::table.filter(mails::id.among(ids)).order(mails::id).select(mails::id);
        let _held: Vec<MailId> = rows.for_update().load(conn)?;
    }
    Ok(())
}

/// Whether a lease has run out. One that ends later than it can last was written by a clock that ran ahead.
fn is_over(
    now: Timestamp,
) -> diesel::dsl::Or<diesel::dsl::Lt<mails::lease_until, Timestamp>, diesel::dsl::Gt<mails::lease_until, Timestamp>> {
    mails::lease_until.lt(now).or(mails::lease_until.gt(now + LEASE))
}

/// The ids of due mails: none to domains that are held, or only those to one domain.
fn due(tx: &mut Tx, most: usize, held: &[String], only: Option<&str>) -> Result<BTreeSet<MailId>> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let at = |domain: &str| format!("%@{}", domain.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_"));
    macro_rules! to {
        ($query:expr) => {{
            let mut query = $query.select(mails::id).into_boxed();
            for domain in held {
                query = query.filter(mails::address.not_like(at(domain)).escape('\\'));
            }
            if let Some(domain) = only {
                query = query.filter(mails::address.like(at(domain)).escape('\\'));
            }
            query
        }};
    }
    // In the order of the index, so that PostgreSQL reads that rather than every mail there ever was.
    let left_over = mails::table
        .filter(mails::state.eq(MailState::Sending))
        .filter(is_over(tx.now))
        .order((mails::kind, mails::next_try_at))
        .limit(most);
    let mut found: Vec<MailId> = to!(left_over).load(tx.conn)?;
    // A time too far ahead was written by a clock that ran ahead.
    let (now, furthest) = (tx.now, tx.now + rules::FURTHEST);
    for kind in MailKind::ALL {
        let left = most - i64::try_from(found.len()).unwrap_or(most);
        if left <= 0 {
            break;
        }
        let waiting = mails::table
            .filter(mails::state.eq(MailState::Queued).and(mails::kind.eq(*kind)))
            .filter(mails::next_try_at.le(now).or(mails::next_try_at.gt(furthest)))
            .order((mails::next_try_at, mails::id))
            .limit(left);
        found.extend(to!(waiting).load::<MailId>(tx.conn)?);
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
    let addresses: Vec<EmailAddress> = claimed.iter().map(|mail| mail.address.clone()).collect();
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
                    if data != mail.data {
                        let said = mails::data.eq(Json(data.clone()));
                        diesel::update(mails::table.find(mail.id)).set(said).execute(tx.conn)?;
                        mail.data = data;
                    }
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

/// Notes how the tries of some mails ended. Returns what is held from now on.
///
/// # Errors
/// Only what the database says.
pub fn settle(tx: &mut Tx, tried: &[(Mail, Fate)], rooms: &[Box<dyn StillDue>]) -> Result<Vec<MailHold>> {
    let sent: Vec<&Mail> = tried.iter().filter(|(_, fate)| *fate == Fate::Sent).map(|(mail, _)| mail).collect();
    for mail in sent.iter().filter(|mail| rules::reaches_suppressed(mail.kind)) {
        choices::lift_suppression(tx, &mail.address)?;
    }
    end_all(tx, &sent, MailState::Sent, None, rooms)?;
    let mut accepted = BTreeSet::new();
    let mut held = Vec::new();
    for (mail, fate) in tried {
        match fate {
            Fate::Sent => {
                accepted.insert(holds::domain(&mail.address).to_owned());
                continue;
            }
            Fate::Failed { fault } => {
                end_in_vain(tx, mail, fault, rooms)?;
            }
            Fate::Again { at, fault } => put_back(tx, mail, Some((*at, fault)))?,
            Fate::PutBack => {
                put_back(tx, mail, None)?;
                continue;
            }
        }
        if let Fate::Failed { fault } | Fate::Again { fault, .. } = fate {
            // What was accepted before it ends the row of what was refused before.
            holds::accepted(tx, &std::mem::take(&mut accepted))?;
            if matches!(fault.verdict.fault, RefusalFault::Recipient | RefusalFault::Mailbox | RefusalFault::Letter) {
                holds::talked(tx)?;
            }
            held.extend(holds::refused(tx, mail, fault)?);
        }
    }
    holds::accepted(tx, &accepted)?;
    Ok(held)
}

/// A mail is given up. Where it is the recipient's fault, or that of a mailbox for the third time in a week, its address gets
/// no more.
///
/// # Errors
/// Only what the database says.
pub(super) fn end_in_vain(tx: &mut Tx, mail: &Mail, fault: &SendFault, rooms: &[Box<dyn StillDue>]) -> Result<()> {
    let whose = fault.verdict.fault;
    end(tx, mail, MailState::Failed, Some(&fault.why), rooms)?;
    diesel::update(mails::table.find(mail.id)).set(mails::fault.eq(whose)).execute(tx.conn)?;
    let suppress = match whose {
        RefusalFault::Recipient => true,
        RefusalFault::Mailbox => {
            let strikes: i64 = mails::table
                .filter(mails::address.eq(&mail.address).and(mails::state.eq(MailState::Failed)))
                .filter(
                    mails::fault.eq(RefusalFault::Mailbox).and(mails::next_try_at.gt(tx.now - rules::STRIKES_WITHIN)),
                )
                .count()
                .get_result(tx.conn)?;
            strikes >= rules::MOST_STRIKES
        }
        _ => false,
    };
    if suppress { choices::suppress(tx, &mail.address, &fault.why) } else { Ok(()) }
}

/// Back into the queue, unless another process has taken the mail up meanwhile.
fn put_back(tx: &mut Tx, mail: &Mail, fault: Option<(Timestamp, &SendFault)>) -> Result<()> {
    let ours = mails::table.find(mail.id).filter(mails::lease_until.eq(mail.lease_until));
    let (at, why, whose, tries) = match fault {
        Some((at, fault)) => (at, Some(&fault.why), Some(fault.verdict.fault), mail.tries + 1),
        None => (mail.next_try_at, mail.last_error.as_ref(), mail.fault, mail.tries),
    };
    diesel::update(ours)
        .set((
            mails::state.eq(MailState::Queued),
            mails::lease_until.eq(None::<Timestamp>),
            mails::next_try_at.eq(at),
            mails::tries.eq(tries),
            mails::last_error.eq(why),
            mails::fault.eq(whose),
        ))
        .execute(tx.conn)?;
    Ok(())
}

fn end(tx: &mut Tx, mail: &Mail, state: MailState, why: Option<&str>, rooms: &[Box<dyn StillDue>]) -> Result<()> {
    end_all(tx, &[mail], state, why, rooms)
}

/// Some mails have come to the same end.
fn end_all(
    tx: &mut Tx,
    ended: &[&Mail],
    state: MailState,
    why: Option<&str>,
    rooms: &[Box<dyn StillDue>],
) -> Result<()> {
    if ended.is_empty() {
        return Ok(());
    }
    let ids: Vec<MailId> = ended.iter().map(|mail| mail.id).collect();
    diesel::update(mails::table.filter(mails::id.among(ids)))
        .set((
            mails::state.eq(state),
            mails::lease_until.eq(None::<Timestamp>),
            mails::last_error.eq(why),
            mails::sent_at.eq((state == MailState::Sent).then_some(tx.now)),
        ))
        .execute(tx.conn)?;
    for mail in ended {
        let data = without_keys(mail, state);
        if data != mail.data {
            diesel::update(mails::table.find(mail.id)).set(mails::data.eq(Json(data))).execute(tx.conn)?;
        }
    }
    for room in rooms {
        let its: Vec<MailId> = ended.iter().filter(|mail| mail.kind == room.kind()).map(|mail| mail.id).collect();
        if !its.is_empty() {
            room.ended(tx, &its, state)?;
        }
    }
    Ok(())
}

/// The data of a mail that has come to its end. What opens something by itself must not lie about: a link that signs in,
/// that of an invitation, and those that answer. Only a mail that failed keeps it, as it may turn out to be our fault.
fn without_keys(mail: &Mail, state: MailState) -> Value {
    match (mail.kind, state) {
        (MailKind::SignIn | MailKind::AddressChange, _) => json!({}),
        (_, MailState::Failed) => mail.data.clone(),
        _ => {
            let mut data = mail.data.clone();
            veil(&mut data);
            data
        }
    }
}

/// Cuts the tokens off the paths in some data.
pub(super) fn veil(data: &mut Value) {
    const OPEN: [&str; 4] = ["/invitations/", "/a/", "/f/", "/s/"];
    match data {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = value.as_str().filter(|_| name == "path" || name == "stop");
                match path.and_then(|path| OPEN.into_iter().find(|open| path.starts_with(open))) {
                    Some(open) => *value = json!(open),
                    None => veil(value),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(veil),
        _ => {}
    }
}
