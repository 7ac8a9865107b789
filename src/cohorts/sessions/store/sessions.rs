use diesel::prelude::*;

use crate::cohorts::common::rules::{CohortAct, states_that_allow};
use crate::cohorts::common::store::{COLUMNS, CohortRow};
use crate::cohorts::common::{Cohort, CohortId};
use crate::cohorts::sessions::{AttendanceCode, LiveSession, LiveSessionId, SessionTerms};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{cohorts, live_sessions, session_attendances};
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::Result;

#[derive(Queryable, Selectable)]
#[diesel(table_name = live_sessions)]
pub(super) struct SessionRow {
    id: LiveSessionId,
    cohort_id: CohortId,
    #[diesel(embed)]
    terms: SessionTerms,
    code: AttendanceCode,
    sequence: i32,
    cancelled_at: Option<Timestamp>,
    created_at: Timestamp,
    revision: i32,
}

impl From<SessionRow> for LiveSession {
    fn from(row: SessionRow) -> Self {
        let SessionRow { id, cohort_id, terms, code, sequence, cancelled_at, created_at, revision } = row;
        Self { id, cohort_id, terms, code, sequence, cancelled_at, created_at, revision }
    }
}

/// A session of a cohort.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also when it is of another cohort.
pub fn get(conn: &mut Conn, cohort: CohortId, id: LiveSessionId) -> Result<LiveSession> {
    let row: SessionRow = live_sessions::table
        .filter(live_sessions::id.eq(id).and(live_sessions::cohort_id.eq(cohort)))
        .select(SessionRow::as_select())
        .first(conn)?;
    Ok(row.into())
}

/// Every session of a cohort in order, each with how many were there.
///
/// # Errors
/// Only what the database says.
pub fn of_cohort(conn: &mut Conn, cohort: CohortId) -> Result<Vec<(LiveSession, i64)>> {
    let attended = session_attendances::table
        .filter(session_attendances::session_id.eq(live_sessions::id))
        .count()
        .single_value()
        .assume_not_null();
    let rows: Vec<(SessionRow, i64)> = live_sessions::table
        .filter(live_sessions::cohort_id.eq(cohort))
        .order((live_sessions::starts_at, live_sessions::id))
        .select((SessionRow::as_select(), attended))
        .load(conn)?;
    Ok(rows.into_iter().map(|(row, attended)| (row.into(), attended)).collect())
}

/// The next session of a cohort that takes place: what is under way, else what is ahead.
///
/// # Errors
/// Only what the database says.
pub fn next_of_cohort(conn: &mut Conn, cohort: CohortId, now: Timestamp) -> Result<Option<LiveSession>> {
    let row: Option<SessionRow> = live_sessions::table
        .filter(live_sessions::cohort_id.eq(cohort).and(live_sessions::ends_at.gt(now)))
        .filter(live_sessions::cancelled_at.is_null())
        .order((live_sessions::starts_at, live_sessions::id))
        .select(SessionRow::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(LiveSession::from))
}

/// A session as somebody's own, with its cohort.
#[derive(Clone, Debug)]
pub struct PersonSession {
    /// The session.
    pub session: LiveSession,
    /// Its cohort.
    pub cohort: Cohort,
}

/// The sessions of some cohorts that end after a moment, in order. One query, and none for no cohorts.
///
/// # Errors
/// Only what the database says.
pub fn of_cohorts(conn: &mut Conn, ids: &[CohortId], after: Timestamp, limit: i64) -> Result<Vec<PersonSession>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(SessionRow, CohortRow)> = live_sessions::table
        .inner_join(cohorts::table)
        .filter(live_sessions::cohort_id.among(ids).and(live_sessions::ends_at.gt(after)))
        .filter(live_sessions::cancelled_at.is_null())
        .filter(cohorts::state.among(states_that_allow(CohortAct::Write)))
        .order((live_sessions::starts_at, live_sessions::id))
        .limit(limit)
        .select((SessionRow::as_select(), COLUMNS))
        .load(conn)?;
    let of =
        |(session, cohort): (SessionRow, CohortRow)| PersonSession { session: session.into(), cohort: cohort.into() };
    Ok(rows.into_iter().map(of).collect())
}

/// Writes a new session; whether it was, as one with that id may be there.
///
/// # Errors
/// [`crate::platform::error::Error::Duplicate`].
pub fn insert(tx: &mut Tx, session: &LiveSession) -> Result<()> {
    diesel::insert_into(live_sessions::table)
        .values((
            (
                live_sessions::id.eq(session.id),
                live_sessions::cohort_id.eq(session.cohort_id),
                live_sessions::code.eq(&session.code),
                live_sessions::sequence.eq(session.sequence),
                live_sessions::created_at.eq(session.created_at),
                live_sessions::revision.eq(session.revision),
            ),
            session.terms.clone(),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Writes what is said of a session now, unless it has changed since `revision`: whether it was written.
///
/// # Errors
/// Only what the database says.
pub fn update(tx: &mut Tx, id: LiveSessionId, revision: i32, terms: &SessionTerms, sequence: i32) -> Result<bool> {
    let seen = live_sessions::table.find(id).filter(live_sessions::revision.eq(revision));
    let next =
        (live_sessions::revision.eq(live_sessions::revision + 1), live_sessions::sequence.eq(sequence), terms.clone());
    Ok(diesel::update(seen).set(next).execute(tx.conn)? > 0)
}

/// Notes that a session does not take place, unless that is noted.
///
/// # Errors
/// Only what the database says.
pub fn set_cancelled(tx: &mut Tx, session: &LiveSession) -> Result<()> {
    let row = live_sessions::table.find(session.id).filter(live_sessions::cancelled_at.is_null());
    diesel::update(row)
        .set((
            live_sessions::cancelled_at.eq(tx.now),
            live_sessions::sequence.eq(live_sessions::sequence + 1),
            live_sessions::revision.eq(live_sessions::revision + 1),
        ))
        .execute(tx.conn)?;
    Ok(())
}
