//! What was once due: noted by its key, so that nothing is sent twice.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use diesel::dsl::exists;
use diesel::prelude::*;
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::super::rules::{Digest, Due, Reason, SetAside, limits};
use super::super::{ItemId, ItemState, ReminderKind};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{mails, people, reminder_items, reminder_skips};
use crate::platform::db::{AmongMethods, AnyId, Conn, Json, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::mail::{self, MailId, MailState, NewMail};
use crate::platform::web::Turn;

/// How what was held back to see whether it helps says that it was.
pub const HELD_OUT: &str = "held-out";

impl Reason {
    /// What becomes of an item with that reason, and the word that says so.
    fn state(self) -> (ItemState, &'static str) {
        match self {
            Reason::Superseded => (ItemState::Skipped, "superseded"),
            Reason::Stale => (ItemState::Skipped, "stale"),
            Reason::Paused => (ItemState::Skipped, "paused"),
            Reason::Suppressed => (ItemState::Withheld, "suppressed"),
            Reason::Unsubscribed => (ItemState::Withheld, "unsubscribed"),
            Reason::LeftOut => (ItemState::Skipped, "left-out"),
            Reason::HeldOut => (ItemState::Skipped, HELD_OUT),
        }
    }
}

/// Writes the mail of a digest and notes its items. Where the day's mail of that person is written already, by another
/// process, nothing happens. Says whether it was written.
///
/// # Errors
/// Only what the database says.
pub fn record(tx: &mut Tx, digest: &Digest, draft: &NewMail) -> Result<bool> {
    let Some(mail) = mail::store::enqueue(tx, draft)? else { return Ok(false) };
    for item in &digest.items {
        insert(tx, digest.person, item, ItemState::Planned, None, Some(mail))?;
    }
    Ok(true)
}

/// Notes steps that are not sent.
///
/// # Errors
/// Only what the database says.
pub fn set_aside(tx: &mut Tx, aside: &[SetAside]) -> Result<()> {
    for aside in aside {
        let (state, reason) = aside.reason.state();
        insert(tx, aside.person, &aside.due, state, Some(reason), None)?;
    }
    Ok(())
}

/// Notes an item, unless it is noted already. Says whether it was not.
pub(super) fn insert(
    tx: &mut Tx,
    person: PersonId,
    item: &Due,
    state: ItemState,
    reason: Option<&str>,
    mail: Option<MailId>,
) -> Result<bool> {
    let row = (
        reminder_items::id.eq(tx.id::<ItemId>()),
        reminder_items::key.eq(&item.key),
        reminder_items::kind.eq(item.pending_item.kind),
        reminder_items::person_id.eq(person),
        reminder_items::subject_id.eq(AnyId::from(item.pending_item.subject)),
        reminder_items::cohort_id.eq(item.pending_item.cohort),
        reminder_items::step.eq(item.step.days),
        reminder_items::anchor_on.eq(item.pending_item.anchor),
        reminder_items::due_on.eq(item.on),
        reminder_items::state.eq(state),
        reminder_items::reason.eq(reason),
        reminder_items::mail_id.eq(mail),
        reminder_items::created_at.eq(tx.now),
        reminder_items::changed_at.eq(tx.now),
    );
    let noted = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(reminder_items::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(noted > 0)
}

/// The keys of the items in each of those mails.
///
/// # Errors
/// Only what the database says.
pub fn in_hand(conn: &mut Conn, mails: &[MailId]) -> Result<BTreeMap<MailId, Vec<String>>> {
    let rows: Vec<(Option<MailId>, String)> = reminder_items::table
        .filter(reminder_items::mail_id.among(mails).and(reminder_items::state.eq(ItemState::Planned)))
        .select((reminder_items::mail_id, reminder_items::key))
        .load(conn)?;
    let mut keys: BTreeMap<MailId, Vec<String>> = BTreeMap::new();
    for (mail, key) in rows {
        if let Some(mail) = mail {
            keys.entry(mail).or_default().push(key);
        }
    }
    Ok(keys)
}

/// Releases the items with these keys, as they are in no mail any more.
///
/// # Errors
/// Only what the database says.
pub fn release(tx: &mut Tx, keys: &[&str]) -> Result<()> {
    if keys.is_empty() {
        return Ok(());
    }
    let released: Vec<ItemId> =
        reminder_items::table.filter(reminder_items::key.among(keys)).select(reminder_items::id).load(tx.conn)?;
    forget(tx, released)
}

/// Lets items be due again; those of which a later step is noted are not, as it took their place.
fn forget(tx: &mut Tx, items: Vec<ItemId>) -> Result<()> {
    if items.is_empty() {
        return Ok(());
    }
    let later = diesel::alias!(reminder_items as later_items);
    let after = later
        .filter(later.field(reminder_items::person_id).eq(reminder_items::person_id))
        .filter(later.field(reminder_items::kind).eq(reminder_items::kind))
        .filter(later.field(reminder_items::subject_id).eq(reminder_items::subject_id))
        .filter(later.field(reminder_items::anchor_on).eq(reminder_items::anchor_on))
        .filter(later.field(reminder_items::step).gt(reminder_items::step));
    let overtaken: Vec<ItemId> = reminder_items::table
        .filter(reminder_items::id.among(&items).and(exists(after)))
        .select(reminder_items::id)
        .load(tx.conn)?;
    let (state, reason) = Reason::Superseded.state();
    diesel::update(reminder_items::table.filter(reminder_items::id.among(&overtaken)))
        .set((
            (reminder_items::state.eq(state), reminder_items::reason.eq(reason)),
            (reminder_items::mail_id.eq(None::<MailId>), reminder_items::changed_at.eq(tx.now)),
        ))
        .execute(tx.conn)?;
    let due_again = items.into_iter().filter(|id| !overtaken.contains(id));
    diesel::delete(reminder_items::table.filter(reminder_items::id.among(due_again))).execute(tx.conn)?;
    Ok(())
}

/// Follows what became of some mails: their items were sent, or are released, so that they can be due again. A mail that came
/// back told nobody anything, though its items had been sent.
///
/// # Errors
/// Only what the database says.
pub fn ended(tx: &mut Tx, mails: &[MailId], state: MailState) -> Result<()> {
    let own = reminder_items::table.filter(reminder_items::mail_id.among(mails));
    let planned = own.clone().filter(reminder_items::state.eq(ItemState::Planned));
    let released: Vec<ItemId> = match state {
        MailState::Sent => {
            diesel::update(planned)
                .set((reminder_items::state.eq(ItemState::Sent), reminder_items::changed_at.eq(tx.now)))
                .execute(tx.conn)?;
            return Ok(());
        }
        MailState::Failed => own
            .filter(reminder_items::state.among([ItemState::Planned, ItemState::Sent]))
            .select(reminder_items::id)
            .load(tx.conn)?,
        _ => planned.select(reminder_items::id).load(tx.conn)?,
    };
    forget(tx, released)
}

/// What those of these mails that carry something for a calendar tell it, and whose it is.
///
/// # Errors
/// Only what the database says.
pub fn invited(conn: &mut Conn, ids: &[MailId]) -> Result<Vec<(PersonId, Value)>> {
    let rows: Vec<(Option<PersonId>, Json<Value>)> =
        mails::table.filter(mails::id.among(ids)).select((mails::person_id, mails::data)).load(conn)?;
    let invited =
        rows.into_iter().filter_map(|(person, Json(mut data))| Some((person?, data.get_mut("calendar")?.take())));
    Ok(invited.collect())
}

/// When the first reminder of each of these things was sent to whoever it waits for, of that kind.
///
/// # Errors
/// Only what the database says.
pub fn first_sent(
    conn: &mut Conn,
    kind: ReminderKind,
    of: impl IntoIterator<Item = (PersonId, Uuid)>,
) -> Result<BTreeMap<(PersonId, Uuid), Timestamp>> {
    let of: BTreeSet<(PersonId, Uuid)> = of.into_iter().collect();
    let mut first = BTreeMap::new();
    if of.is_empty() {
        return Ok(first);
    }
    let people: BTreeSet<PersonId> = of.iter().map(|(person, _)| *person).collect();
    let rows: Vec<(PersonId, AnyId, Timestamp)> = reminder_items::table
        .filter(reminder_items::person_id.among(people).and(reminder_items::state.eq(ItemState::Sent)))
        .filter(reminder_items::kind.eq(kind))
        .select((reminder_items::person_id, reminder_items::subject_id, reminder_items::changed_at))
        .load(conn)?;
    for (person, subject, at) in rows {
        let about = (person, Uuid::from(subject));
        if of.contains(&about) {
            let earliest = first.entry(about).or_insert(at);
            *earliest = at.min(*earliest);
        }
    }
    Ok(first)
}

/// An item as the coordinators of a cohort see it.
#[derive(Clone, Debug, Queryable, Serialize)]
pub struct Noted {
    /// Which item.
    pub id: ItemId,
    /// What kind of reminder.
    pub kind: ReminderKind,
    /// To whom.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The day it was due.
    pub due_on: NaiveDate,
    /// What became of it.
    pub state: ItemState,
    /// Why it was not sent, or how else it was told, if so.
    pub reason: Option<String>,
    /// Why those who coordinate left it out, in their words.
    pub left_out: Option<String>,
    /// In which mail it went out.
    #[serde(serialize_with = "option_id")]
    pub mail: Option<MailId>,
    /// When that was.
    pub changed_at: Timestamp,
}

fn option_id<S: serde::Serializer>(id: &Option<MailId>, serializer: S) -> Result<S::Ok, S::Error> {
    id.map(Uuid::from).serialize(serializer)
}

/// The reminders of a cohort that were sent, of those that were due between those days, within the week before, as they may be late, or
/// after them, as some are sent before their day.
///
/// # Errors
/// Only what the database says.
pub fn sent_between(
    conn: &mut Conn,
    cohort: CohortId,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<(PersonId, String, ReminderKind, Timestamp)>> {
    let from = first - TimeDelta::days(limits::FRESH + limits::MOVED);
    let last = last + TimeDelta::days(limits::FORESEEN);
    Ok(reminder_items::table
        .inner_join(people::table)
        .filter(reminder_items::cohort_id.eq(cohort).and(reminder_items::due_on.between(from, last)))
        .filter(reminder_items::state.eq(ItemState::Sent))
        .order((reminder_items::due_on, reminder_items::id))
        .select((people::id, people::name, reminder_items::kind, reminder_items::changed_at))
        .load(conn)?)
}

/// What became of a cohort's reminders, the latest first.
///
/// # Errors
/// Only what the database says.
pub fn of_cohort(conn: &mut Conn, cohort: CohortId, turn: &Turn<ItemId>, limit: i64) -> Result<Vec<Noted>> {
    let mut query = reminder_items::table
        .inner_join(people::table)
        .left_join(reminder_skips::table.on(reminder_skips::key.eq(reminder_items::key)))
        .filter(reminder_items::cohort_id.eq(cohort))
        .limit(limit)
        .select((
            reminder_items::id,
            reminder_items::kind,
            people::id,
            people::name,
            reminder_items::due_on,
            reminder_items::state,
            reminder_items::reason,
            reminder_skips::reason.nullable(),
            reminder_items::mail_id,
            reminder_items::changed_at,
        ))
        .into_boxed();
    query = match turn {
        Turn::First => query.order(reminder_items::id.desc()),
        Turn::After(id) => query.order(reminder_items::id.desc()).filter(reminder_items::id.lt(id)),
        Turn::Before(id) => query.order(reminder_items::id.asc()).filter(reminder_items::id.gt(id)),
    };
    Ok(query.load(conn)?)
}
