//! Who was at a session.

use diesel::prelude::*;

use crate::cohorts::common::store::ACTIVE;
use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentRole};
use crate::cohorts::sessions::{AttendanceWay, LiveSession, LiveSessionId, SessionPerson};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{enrolments, people, session_attendances};
use crate::platform::db::{AmongMethods, Conn, Tx, per_backend};
use crate::platform::error::Result;

/// Everybody who takes part in the cohort of a session or was there, by name.
///
/// # Errors
/// Only what the database says.
pub fn register(conn: &mut Conn, session: &LiveSession) -> Result<Vec<SessionPerson>> {
    type Row = (EnrolmentId, (String, String), EnrolmentRole, Option<AttendanceWay>, Option<Timestamp>);
    let joined = session_attendances::enrolment_id.eq(enrolments::id);
    let rows: Vec<Row> = enrolments::table
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .left_join(session_attendances::table.on(joined.and(session_attendances::session_id.eq(session.id))))
        .filter(enrolments::cohort_id.eq(session.cohort_id).and(enrolments::state.among(ACTIVE)))
        .order((people::name_key, enrolments::id))
        .select((
            enrolments::id,
            (people::name, people::email),
            enrolments::role,
            session_attendances::way.nullable(),
            session_attendances::noted_at.nullable(),
        ))
        .load(conn)?;
    let person = |(enrolment_id, (name, email), role, way, at): Row| SessionPerson {
        enrolment_id,
        name: if name.is_empty() { email } else { name },
        role,
        attended: way.zip(at),
    };
    Ok(rows.into_iter().map(person).collect())
}

/// The sessions of a cohort at which a place was filled.
///
/// # Errors
/// Only what the database says.
pub fn of_place(conn: &mut Conn, place: EnrolmentId) -> Result<Vec<LiveSessionId>> {
    Ok(session_attendances::table
        .filter(session_attendances::enrolment_id.eq(place))
        .select(session_attendances::session_id)
        .load(conn)?)
}

/// Those of the places that belong to people who take part in the cohort.
///
/// # Errors
/// Only what the database says.
pub fn of_those_here(conn: &mut Conn, cohort: CohortId, places: &[EnrolmentId]) -> Result<Vec<EnrolmentId>> {
    Ok(enrolments::table
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::state.among(ACTIVE)))
        .filter(enrolments::id.among(places))
        .order(enrolments::id)
        .select(enrolments::id)
        .load(conn)?)
}

/// Notes who was there; how many were not noted before. What was noted stays as it was.
///
/// # Errors
/// Only what the database says.
pub fn note(
    tx: &mut Tx,
    session: LiveSessionId,
    places: &[EnrolmentId],
    way: AttendanceWay,
    by: Option<PersonId>,
) -> Result<usize> {
    let row = |place: &EnrolmentId| {
        (
            session_attendances::session_id.eq(session),
            session_attendances::enrolment_id.eq(*place),
            session_attendances::way.eq(way),
            session_attendances::noted_by.eq(by),
            session_attendances::noted_at.eq(tx.now),
        )
    };
    let mut noted = 0;
    for some in places.chunks(crate::platform::db::ROWS_A_STATEMENT) {
        let rows: Vec<_> = some.iter().map(row).collect();
        noted += per_backend!(&mut *tx.conn, |conn| diesel::insert_into(session_attendances::table)
            .values(rows)
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    Ok(noted)
}

/// Takes back that these were there; how many had been noted.
///
/// # Errors
/// Only what the database says.
pub fn forget(tx: &mut Tx, session: LiveSessionId, places: &[EnrolmentId]) -> Result<usize> {
    let rows = session_attendances::table
        .filter(session_attendances::session_id.eq(session).and(session_attendances::enrolment_id.among(places)));
    Ok(diesel::delete(rows).execute(tx.conn)?)
}
