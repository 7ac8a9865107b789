use serde_json::json;

use super::planned_session;
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::cohorts::enrolment::actions::complete_cohort;
use crate::cohorts::sessions::store::attendance;
use crate::cohorts::sessions::{AttendanceState, AttendanceWay, LiveSession, LiveSessionId, rules};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// What came of ticking people off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// How many are noted now who were not.
    pub noted: usize,
    /// How many were noted and are not any more.
    pub taken_back: usize,
}

/// Notes who of those shown was at a session, for a viewer who coordinates its cohort: those ticked were, the others were not.
/// Whoever is not shown stays as they are.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] before the session, or where it does not take place;
/// [`Error::Invalid`] for a place that is none of the cohort.
pub fn mark(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    id: LiveSessionId,
    shown: &[EnrolmentId],
    present: &[EnrolmentId],
) -> Result<Marked> {
    let (cohort, session) = planned_session(tx.conn, viewer, slug, id)?;
    match rules::attendance_state(&session, tx.now) {
        AttendanceState::Cancelled => return Err(Error::Conflict("error-session-cancelled")),
        AttendanceState::NotYet => return Err(Error::Conflict("error-session-not-begun")),
        AttendanceState::Open | AttendanceState::Over => {}
    }
    mark_as(tx, Actor::from(viewer), cohort.id, &session, shown, present)
}

/// Notes who was there, for whoever acts and at any time.
///
/// # Errors
/// [`Error::Invalid`] for a place that is none of the cohort.
pub fn mark_as(
    tx: &mut Tx,
    actor: Actor,
    cohort: CohortId,
    session: &LiveSession,
    shown: &[EnrolmentId],
    present: &[EnrolmentId],
) -> Result<Marked> {
    let here = attendance::of_those_here(tx.conn, cohort, present)?;
    let mut asked = present.to_vec();
    asked.sort();
    asked.dedup();
    // Who left since the page was shown is passed over; who was never of the cohort is a mistake.
    if asked.iter().any(|place| !here.contains(place) && !shown.contains(place)) {
        return Err(Error::field("present", "session-nobody-of-cohort"));
    }
    let absent: Vec<EnrolmentId> = shown.iter().filter(|place| !asked.contains(place)).copied().collect();
    let noted = attendance::note(tx, session.id, &here, AttendanceWay::Ticked, actor.person)?;
    let marked = Marked { noted, taken_back: attendance::forget(tx, session.id, &absent)? };
    if marked != Marked::default() {
        let about = json!({"cohort": cohort, "noted": marked.noted, "taken_back": marked.taken_back});
        let event = Event::new("live-session.attendance", session.id, &session.terms.title);
        audit::record(tx, actor, event.with(about))?;
    }
    if session.terms.required && noted > 0 {
        complete_cohort(tx, cohort)?;
    }
    Ok(marked)
}
