use super::{planned, record};
use crate::cohorts::common::Cohort;
use crate::cohorts::sessions::{AttendanceCode, LIVE_SESSION, LiveSession, LiveSessionId, SessionTerms, rules, store};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Plans a session of a cohort, for a viewer who coordinates it. Whoever takes part is invited by mail. The same one sent again
/// changes nothing.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] for a cohort that was put away or has sessions enough;
/// [`Error::Duplicate`] where another cohort has one with that id.
pub fn plan(tx: &mut Tx, viewer: &Viewer, slug: &str, id: LiveSessionId, terms: SessionTerms) -> Result<LiveSession> {
    let cohort = planned(tx.conn, viewer, slug)?;
    plan_as(tx, Actor::from(viewer), &cohort, id, terms)
}

/// Plans a session for whoever acts.
///
/// # Errors
/// [`Error::Conflict`] for a cohort that has sessions enough; [`Error::Duplicate`].
pub fn plan_as(
    tx: &mut Tx,
    actor: Actor,
    cohort: &Cohort,
    id: LiveSessionId,
    terms: SessionTerms,
) -> Result<LiveSession> {
    let all = store::of_cohort(tx.conn, cohort.id)?;
    if let Some((session, _)) = all.iter().find(|(session, _)| session.id == id) {
        return Ok(session.clone());
    }
    if i64::try_from(all.len()).is_ok_and(|count| count >= rules::MOST_SESSIONS) {
        return Err(Error::Conflict("error-session-enough"));
    }
    let session = LiveSession {
        id,
        cohort_id: cohort.id,
        terms,
        code: AttendanceCode::random(),
        sequence: 0,
        cancelled_at: None,
        created_at: tx.now,
        revision: 1,
    };
    store::insert(tx, &session)?;
    tx.changed(LIVE_SESSION, id);
    record(tx, actor, "live-session.planned", &session)?;
    Ok(session)
}
