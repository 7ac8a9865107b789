//! What became of mails, for those who look after them.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use diesel::prelude::*;
use serde::Serialize;
use uuid::Uuid;

use super::super::policy::MailVisibility;
use super::super::refusals::RefusalFault;
use super::super::rules::RESENDABLE;
use super::super::{Mail, MailId, MailKind, MailState};
use super::holds::{MailHold, holds};
use super::{COLUMNS, Row};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{mails, suppressions};
use crate::platform::db::{AmongMethods, AnyId, Conn, Tx, count_up_to};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::{MOST_COUNTED, PersonId, Turn, Viewer};

/// Which mails to list.
#[derive(Clone, Debug)]
pub struct MailFilter {
    /// Of that cohort.
    pub cohort: Option<Uuid>,
    /// In that state.
    pub state: Option<MailState>,
    /// To that person.
    pub person: Option<PersonId>,
    /// To that address.
    pub address: Option<EmailAddress>,
    /// Written on that day in [`Self::zone`].
    pub day: Option<NaiveDate>,
    /// Where days begin and end.
    pub zone: Zone,
    /// Which page.
    pub turn: Turn<MailId>,
}

impl Default for MailFilter {
    fn default() -> Self {
        let (cohort, state, person, address, day) = Default::default();
        Self { cohort, state, person, address, day, zone: Zone::UTC, turn: Turn::First }
    }
}

impl MailFilter {
    /// The same with the days of whoever looks.
    #[must_use]
    pub fn seen_by(self, viewer: &Viewer) -> Self {
        Self { zone: viewer.zone, ..self }
    }

    /// When its day begins, and when the next one.
    fn hours(&self) -> Option<(Timestamp, Timestamp)> {
        let begins = |day: NaiveDate| self.zone.moment(day, NaiveTime::MIN);
        begins(self.day?).zip(self.day?.succ_opt().and_then(begins))
    }
}

/// Narrows a query of mails to those that may be seen and fit.
macro_rules! narrowed {
    ($query:expr, $visible:expr, $filter:expr) => {{
        let mut query = $query.into_boxed();
        if let MailVisibility::Cohorts(cohorts) = $visible {
            let cohorts: Vec<AnyId> = cohorts.iter().copied().map(AnyId::from).collect();
            query = query.filter(mails::cohort_id.among(cohorts));
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
        if let Some(address) = &$filter.address {
            query = query.filter(mails::address.eq(address));
        }
        if let Some((from, until)) = $filter.hours() {
            query = query.filter(mails::created_at.ge(from).and(mails::created_at.lt(until)));
        }
        query
    }};
}

/// How many mails there are, counted up to [`MOST_COUNTED`]; one more stands for more.
///
/// # Errors
/// Only what the database says.
pub fn count(conn: &mut Conn, visible: &MailVisibility, filter: &MailFilter) -> Result<i64> {
    let most = MOST_COUNTED + 1;
    let some = narrowed!(mails::table.select(mails::id).limit(most), visible, filter);
    Ok(count_up_to(vec![some], most).get_result(conn)?)
}

/// Mails, the newest first; turned back, from there on.
///
/// # Errors
/// Only what the database says.
pub fn list(conn: &mut Conn, visible: &MailVisibility, filter: &MailFilter, limit: i64) -> Result<Vec<Mail>> {
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
/// [`crate::platform::error::Error::NotFound`].
pub fn get(conn: &mut Conn, id: MailId) -> Result<Mail> {
    let row: Row = mails::table.find(id).select(COLUMNS).first(conn)?;
    Ok(row.into())
}

/// Those of the addresses to which at least `most` mails of that kind were written since then.
///
/// # Errors
/// Only what the database says.
pub fn written_often(
    conn: &mut Conn,
    kind: MailKind,
    addresses: &[EmailAddress],
    since: Timestamp,
    most: i64,
) -> Result<Vec<EmailAddress>> {
    let rows: Vec<(EmailAddress, i64)> = mails::table
        .filter(mails::address.among(addresses).and(mails::kind.eq(kind)).and(mails::created_at.gt(since)))
        .group_by(mails::address)
        .select((mails::address, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(rows.into_iter().filter(|(_, count)| *count >= most).map(|(address, _)| address).collect())
}

/// The failed ones of some mails that can be sent again now: those whose data is all there, whose time is not over, and whose
/// address gets mail. The oldest first, at most `limit`.
///
/// # Errors
/// Only what the database says.
pub fn resendable(
    conn: &mut Conn,
    visible: &MailVisibility,
    filter: &MailFilter,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<MailId>> {
    let blocked = suppressions::table.select(suppressions::address);
    Ok(narrowed!(mails::table.select(mails::id).order(mails::id.asc()).limit(limit), visible, filter)
        .filter(mails::state.eq(MailState::Failed).and(mails::kind.among(RESENDABLE)))
        .filter(mails::expires_at.is_null().or(mails::expires_at.gt(now)))
        .filter(mails::address.ne_all(blocked))
        .load(conn)?)
}

/// Has some failed mails wait to be sent, as if they had never been tried. Returns how many.
///
/// # Errors
/// Only what the database says.
pub fn resend(tx: &mut Tx, ids: &[MailId]) -> Result<usize> {
    let mut resent = 0;
    for some in ids.chunks(1_000) {
        resent +=
            diesel::update(mails::table.filter(mails::id.among(some.to_vec()).and(mails::state.eq(MailState::Failed))))
                .set((
                    mails::state.eq(MailState::Queued),
                    mails::tries.eq(0),
                    mails::next_try_at.eq(tx.now),
                    mails::last_error.eq(None::<String>),
                    mails::fault.eq(None::<RefusalFault>),
                ))
                .execute(tx.conn)?;
    }
    Ok(resent)
}

/// How many mails left since then or are on their way.
///
/// # Errors
/// Only what the database says.
pub fn left_since(conn: &mut Conn, since: Timestamp) -> Result<usize> {
    let sent: i64 = mails::table.filter(mails::sent_at.assume_not_null().ge(since)).count().get_result(conn)?;
    let leaving: i64 = mails::table.filter(mails::state.eq(MailState::Sending)).count().get_result(conn)?;
    Ok(usize::try_from(sent + leaving).unwrap_or_default())
}

/// Every mail of these kinds that was sent since then: to whom, of which kind, when.
///
/// # Errors
/// Only what the database says.
pub fn sent_since(
    conn: &mut Conn,
    kinds: &[MailKind],
    since: Timestamp,
) -> Result<Vec<(EmailAddress, MailKind, Timestamp)>> {
    let sent_at = mails::sent_at.assume_not_null();
    Ok(mails::table
        .filter(mails::kind.among(kinds).and(sent_at.ge(since)))
        .order((sent_at, mails::id))
        .select((mails::address, mails::kind, sent_at))
        .load(conn)?)
}

/// When the newest mail was written.
///
/// # Errors
/// Only what the database says.
pub fn newest(conn: &mut Conn) -> Result<Option<Timestamp>> {
    Ok(mails::table.order(mails::id.desc()).select(mails::created_at).first(conn).optional()?)
}

/// How the outbox is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutboxHealth {
    /// How many mails wait to be sent, or are being sent.
    pub queued: i64,
    /// When the oldest of those that are due was due.
    pub due_since: Option<Timestamp>,
    /// What is held, and why: all mail first, then that to domains.
    pub holds: Vec<MailHold>,
    /// How many addresses get no mail.
    pub blocked: i64,
    /// How many mails failed within the last day.
    pub failed: i64,
}

/// How the outbox is: for the metrics, for `doctor`, for the administrator.
///
/// # Errors
/// Only what the database says.
pub fn health(conn: &mut Conn, now: Timestamp) -> Result<OutboxHealth> {
    let queued = mails::table.filter(mails::state.among([MailState::Queued, MailState::Sending])).count();
    let due_since = mails::table
        .filter(mails::state.eq(MailState::Queued).and(mails::next_try_at.le(now)))
        .select(diesel::dsl::min(mails::next_try_at));
    let blocked = suppressions::table.count();
    let failed = mails::table
        .filter(mails::state.eq(MailState::Failed).and(mails::kind.among(MailKind::ALL.to_vec())))
        .filter(mails::next_try_at.gt(now - TimeDelta::days(1)))
        .count();
    let figures = (queued.single_value(), due_since.single_value(), blocked.single_value(), failed.single_value());
    let (queued, due_since, blocked, failed): (Option<i64>, Option<Timestamp>, Option<i64>, Option<i64>) =
        diesel::select(figures).get_result(conn)?;
    let [queued, blocked, failed] = [queued, blocked, failed].map(Option::unwrap_or_default);
    Ok(OutboxHealth { queued, due_since, holds: holds(conn)?, blocked, failed })
}
