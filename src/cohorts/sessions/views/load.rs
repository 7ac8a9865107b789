//! Sessions of a cohort, for those who may see them.

use crate::cohorts::common::views::load::seen;
use crate::cohorts::common::{Cohort, Enrolment};
use crate::cohorts::sessions::store::feeds::{self, FeedOwner};
use crate::cohorts::sessions::store::{self, attendance};
use crate::cohorts::sessions::{CalendarFeedId, LiveSession, LiveSessionId, SessionPerson, policy};
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};

/// The sessions of a cohort, as somebody sees them.
pub struct CohortSessions {
    /// The cohort.
    pub cohort: Cohort,
    /// Whether the viewer plans them.
    pub can_plan: bool,
    /// Whether they take part.
    pub takes_part: bool,
    /// All in order, each with how many were there.
    pub sessions: Vec<(LiveSession, i64)>,
    /// Those at which the viewer was.
    pub attended: Vec<LiveSessionId>,
    /// The address of the cohort's calendar, for those who plan.
    pub feed: Option<CalendarFeedId>,
}

/// Reads them.
///
/// # Errors
/// [`Error::NotFound`].
pub fn list(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<CohortSessions> {
    let (cohort, place) = seen(conn, viewer, slug)?;
    let can_plan = policy::can_plan(viewer, &cohort);
    let place = place.filter(|place| policy::can_attend(viewer, Some(place)));
    Ok(CohortSessions {
        sessions: store::of_cohort(conn, cohort.id)?,
        attended: match &place {
            Some(place) => attendance::of_place(conn, place.id)?,
            None => Vec::new(),
        },
        feed: if can_plan { feeds::of(conn, FeedOwner::Cohort(cohort.id))? } else { None },
        cohort,
        can_plan,
        takes_part: place.is_some(),
    })
}

/// A session, as somebody sees it.
pub struct SeenSession {
    /// Its cohort.
    pub cohort: Cohort,
    /// The session.
    pub session: LiveSession,
    /// The viewer's own place, if they take part.
    pub place: Option<Enrolment>,
    /// Whether the viewer was there.
    pub was_there: bool,
    /// Who takes part and who was there; only for those who plan.
    pub register: Option<Vec<SessionPerson>>,
}

/// Reads it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn session(conn: &mut Conn, viewer: &Viewer, slug: &str, id: LiveSessionId) -> Result<SeenSession> {
    let (cohort, place) = seen(conn, viewer, slug)?;
    let session = store::get(conn, cohort.id, id)?;
    let place = place.filter(|place| policy::can_attend(viewer, Some(place)));
    let was_there = match &place {
        Some(place) => attendance::of_place(conn, place.id)?.contains(&id),
        None => false,
    };
    let register = match policy::can_plan(viewer, &cohort) {
        true => Some(attendance::register(conn, &session)?),
        false => None,
    };
    Ok(SeenSession { cohort, session, place, was_there, register })
}

/// The register of a session, for those who plan.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
pub fn register(
    conn: &mut Conn,
    viewer: &Viewer,
    slug: &str,
    id: LiveSessionId,
) -> Result<(SeenSession, Vec<SessionPerson>)> {
    let mut seen = session(conn, viewer, slug, id)?;
    let register = seen.register.take().ok_or(Error::Forbidden)?;
    Ok((seen, register))
}
