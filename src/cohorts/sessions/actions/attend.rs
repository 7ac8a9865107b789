use super::record;
use crate::cohorts::common::views::load::seen;
use crate::cohorts::enrolment::actions::complete_courses;
use crate::cohorts::sessions::store::{self, attendance};
use crate::cohorts::sessions::{
    AttendanceCode, AttendanceState, AttendanceWay, LiveSession, LiveSessionId, policy, rules,
};
use crate::people::accounts::store::limits;
use crate::people::accounts::{Actor, PersonId, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// What wrong codes of somebody are counted under.
pub fn wrong_codes(person: PersonId) -> String {
    format!("attendance-code:{person}")
}

/// Notes that the viewer is at a session, by the code that is shown there. A second time changes nothing.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who do not take part; [`Error::Conflict`] outside the session's time;
/// [`Error::Invalid`] for another code, which is to be counted by [`note_wrong_attendance_code`]; [`Error::TooMany`] after too
/// many of those.
pub fn attend(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    id: LiveSessionId,
    code: Option<&AttendanceCode>,
) -> Result<LiveSession> {
    let (cohort, place) = seen(tx.conn, viewer, slug)?;
    let session = store::get(tx.conn, cohort.id, id)?;
    let place = place.filter(|place| policy::can_attend(viewer, Some(place))).ok_or(Error::Forbidden)?;
    match rules::attendance_state(&session, tx.now) {
        AttendanceState::Open => {}
        AttendanceState::NotYet => return Err(Error::Conflict("error-session-not-begun")),
        AttendanceState::Over => return Err(Error::Conflict("error-session-over")),
        AttendanceState::Cancelled => return Err(Error::Conflict("error-session-cancelled")),
    }
    limits::check(tx.conn, &wrong_codes(viewer.id), rules::MOST_WRONG_CODES - 1, tx.now)?;
    if code != Some(&session.code) {
        return Err(Error::field("code", "session-code-wrong"));
    }
    if attendance::note(tx, session.id, &[place.id], AttendanceWay::Code, None)? > 0 {
        record(tx, Actor::from(viewer), "live-session.attended", &session)?;
        complete_courses(tx, viewer.id)?;
    }
    Ok(session)
}

/// Counts a wrong code of a person.
///
/// # Errors
/// Only what the database says.
pub fn note_wrong_attendance_code(tx: &mut Tx, viewer: &Viewer) -> Result<()> {
    limits::count(tx, &wrong_codes(viewer.id), rules::MOST_WRONG_CODES).map(drop)
}
