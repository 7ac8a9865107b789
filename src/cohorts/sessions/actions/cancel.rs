use super::{planned_session, record};
use crate::cohorts::enrolment::actions::complete_cohort;
use crate::cohorts::sessions::{LIVE_SESSION, LiveSession, LiveSessionId, store};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Calls a session off, for a viewer who coordinates its cohort. A second time changes nothing.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] once it is over.
pub fn cancel(tx: &mut Tx, viewer: &Viewer, slug: &str, id: LiveSessionId) -> Result<LiveSession> {
    let (cohort, session) = planned_session(tx.conn, viewer, slug, id)?;
    if session.cancelled_at.is_some() {
        return Ok(session);
    }
    if session.terms.ends_at <= tx.now {
        return Err(Error::Conflict("error-session-over"));
    }
    store::set_cancelled(tx, &session)?;
    tx.changed(LIVE_SESSION, id);
    if session.terms.required {
        complete_cohort(tx, cohort.id)?;
    }
    record(tx, Actor::from(viewer), "live-session.cancelled", &session)?;
    store::get(tx.conn, cohort.id, id)
}
