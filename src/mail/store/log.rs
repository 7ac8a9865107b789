//! What became of mails, for those who look after them.

use chrono::TimeDelta;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::policy::Visible;
use super::super::{Mail, MailId, MailState};
use super::{COLUMNS, Row};
use crate::clock::Timestamp;
use crate::db::schema::mails;
use crate::db::{AnyId, Conn, Tx, installation};
use crate::error::{Error, Result};
use crate::web::{PersonId, Turn};

/// The name of the fact that the queue is held.
const HELD: &str = "mail-held";
/// While the queue is held, how often one mail is tried to see whether things are well again.
const PROBE: TimeDelta = TimeDelta::minutes(1);

/// Which mails to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of that cohort.
    pub cohort: Option<Uuid>,
    /// In that state.
    pub state: Option<MailState>,
    /// To that person.
    pub person: Option<PersonId>,
    /// Which page.
    pub turn: Turn<MailId>,
}

/// Narrows a query of mails to those that may be seen and fit.
macro_rules! narrowed {
    ($query:expr, $visible:expr, $filter:expr) => {{
        let mut query = $query.into_boxed();
        if let Visible::Cohorts(cohorts) = $visible {
            let cohorts: Vec<AnyId> = cohorts.iter().copied().map(AnyId::from).collect();
            query = query.filter(mails::cohort_id.eq_any(cohorts));
        }
        if let Some(cohort) = $filter.cohort {
            query = query.filter(mails::cohort_id.eq(AnyId::from(cohort)));
        }
        if let Some(state) = $filter.state {
            query = query.filter(mails::state.eq(state));
        }
        if let Some(person) = $filter.person {
            query = query.filter(mails::person_id.eq(person));
        }
        query
    }};
}

/// How many mails there are.
///
/// # Errors
/// Only what the database says.
pub fn count(conn: &mut Conn, visible: &Visible, filter: &Filter) -> Result<i64> {
    Ok(narrowed!(mails::table.count(), visible, filter).first(conn)?)
}

/// Mails, the newest first; turned back, from there on.
///
/// # Errors
/// Only what the database says.
pub fn list(conn: &mut Conn, visible: &Visible, filter: &Filter, limit: i64) -> Result<Vec<Mail>> {
    let query = narrowed!(mails::table.select(COLUMNS).limit(limit), visible, filter);
    let rows: Vec<Row> = match filter.turn {
        Turn::First => query.order(mails::id.desc()).load(conn)?,
        Turn::After(id) => query.order(mails::id.desc()).filter(mails::id.lt(id)).load(conn)?,
        Turn::Before(id) => query.order(mails::id.asc()).filter(mails::id.gt(id)).load(conn)?,
    };
    Ok(rows.into_iter().map(Mail::from).collect())
}

/// The mail with that id.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &mut Conn, id: MailId) -> Result<Mail> {
    let row: Row = mails::table.find(id).select(COLUMNS).first(conn)?;
    Ok(row.into())
}

/// That nothing can be sent as things are set up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Since when.
    pub since: Timestamp,
    /// Why.
    pub reason: String,
    /// When one mail is tried again.
    pub try_at: Timestamp,
}

/// Whether the queue is held, and why.
///
/// # Errors
/// Only what the database says.
pub fn held(conn: &mut Conn) -> Result<Option<Held>> {
    let fact = installation::get(conn, HELD)?;
    fact.map(|fact| serde_json::from_str(&fact)).transpose().map_err(Error::internal)
}

/// Holds the queue.
///
/// # Errors
/// Only what the database says.
pub fn hold(tx: &mut Tx, reason: &str) -> Result<Held> {
    let since = held(tx.conn)?.map_or(tx.now, |held| held.since);
    let held = Held { since, reason: reason.to_owned(), try_at: tx.now + PROBE };
    installation::set(tx, HELD, &serde_json::to_string(&held).map_err(Error::internal)?)?;
    Ok(held)
}

/// Lets the queue go on.
///
/// # Errors
/// Only what the database says.
pub fn release(tx: &mut Tx) -> Result<()> {
    installation::remove(tx, HELD)
}

/// How the outbox is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Health {
    /// How many mails wait to be sent, or are being sent.
    pub queued: i64,
    /// When the oldest of those that are due was due.
    pub due_since: Option<Timestamp>,
    /// Why nothing can be sent, if so.
    pub held: Option<Held>,
}

/// How the outbox is: for the metrics, for `doctor`, for the administrator.
///
/// # Errors
/// Only what the database says.
pub fn health(conn: &mut Conn, now: Timestamp) -> Result<Health> {
    let queued =
        mails::table.filter(mails::state.eq_any([MailState::Queued, MailState::Sending])).count().get_result(conn)?;
    let due_since = mails::table
        .filter(mails::state.eq(MailState::Queued).and(mails::next_try_at.le(now)))
        .select(diesel::dsl::min(mails::next_try_at))
        .first(conn)?;
    Ok(Health { queued, due_since, held: held(conn)? })
}
