use super::{planned_session, record};
use crate::cohorts::enrolment::actions::complete_cohort;
use crate::cohorts::sessions::{LIVE_SESSION, LiveSession, LiveSessionId, SessionTerms, store};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Changes a session for a viewer who coordinates its cohort. `revision` is the one they have seen. Calendars are told where it
/// concerns them.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when it has changed meanwhile, or was called off.
pub fn change(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    id: LiveSessionId,
    revision: i32,
    terms: SessionTerms,
) -> Result<LiveSession> {
    let (cohort, before) = planned_session(tx.conn, viewer, slug, id)?;
    if before.cancelled_at.is_some() {
        return Err(Error::Conflict("error-session-cancelled"));
    }
    let is_alike = before.terms.is_alike_in_calendars(&terms);
    let sequence = if is_alike { before.sequence } else { before.sequence + 1 };
    if !store::update(tx, id, revision, &terms, sequence)? {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    let session = store::get(tx.conn, cohort.id, id)?;
    tx.changed(LIVE_SESSION, id);
    if before.terms.required && !session.terms.required {
        // It may be all that somebody lacked.
        complete_cohort(tx, cohort.id)?;
    }
    record(tx, Actor::from(viewer), "live-session.changed", &session)?;
    Ok(session)
}
