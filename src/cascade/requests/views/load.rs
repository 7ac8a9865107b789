//! What pages and the API read of requests.

use crate::cascade::common::lists::{ListPage, ListQuery, today};
use crate::cascade::requests::policy::{RequestTies, RequestVisibility};
use crate::cascade::requests::rules::{FindableTrainer, MatchReasons};
use crate::cascade::requests::store::list::{self, RequestFilter, RequestLine};
use crate::cascade::requests::store::{findable, offers};
use crate::cascade::requests::{RequestState, TrainingOffer, TrainingRequestId};
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::turn_to;

/// How many of those who could hold it a page names.
pub const MOST_NAMED: usize = 50;

/// A request with all that belongs to it, as far as whoever looks may see it.
#[derive(Clone, Debug)]
pub struct SeenRequest {
    /// The request.
    pub line: RequestLine,
    /// To whom it is tied.
    pub ties: RequestTies,
    /// The offers that stand, all of them: views show what may be seen.
    pub offers: Vec<TrainingOffer>,
    /// Whether whoever looks is told who could hold it and who offers.
    pub shows_trainers: bool,
    /// Whoever looks, as a trainer who agreed to be found.
    pub trainer: Option<FindableTrainer>,
}

/// What of the requests the viewer sees.
///
/// # Errors
/// Only what the database says.
pub fn visibility(conn: &mut Conn, viewer: &Viewer) -> Result<RequestVisibility> {
    // Whoever takes part in no cohort can hold nothing.
    let trainer = if viewer.takes_part { findable::trainer(conn, viewer.id)? } else { None };
    Ok(RequestVisibility::of(viewer, trainer))
}

/// The requests the viewer sees.
///
/// # Errors
/// [`Error::NotFound`] for a state or a key that there is not.
pub fn requests(
    conn: &mut Conn,
    viewer: &Viewer,
    asked: &ListQuery,
    now: Timestamp,
    size: usize,
) -> Result<ListPage<RequestLine>> {
    let (state, unanswered) = match asked.state.as_deref() {
        Some("unanswered") => (Some(RequestState::Open), true),
        _ => (asked.state()?, false),
    };
    let filter = RequestFilter {
        state,
        association: asked.association(conn)?,
        module: asked.module()?,
        from: asked.from,
        until: asked.until,
        words: asked.words.clone(),
        unanswered,
    };
    let (visibility, today) = (visibility(conn, viewer)?, today(viewer, now));
    let total = list::count(conn, &visibility, &filter, today)?;
    let (lines, around) = turn_to(&asked.turn, size, RequestLine::key, |turn, limit| {
        list::requests(conn, &visibility, &filter, today, turn, limit)
    })?;
    Ok(ListPage { lines, around, total })
}

/// A request, if the viewer may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn request(conn: &mut Conn, viewer: &Viewer, id: TrainingRequestId, now: Timestamp) -> Result<SeenRequest> {
    let line = list::request(conn, id, today(viewer, now))?;
    let visibility = visibility(conn, viewer)?;
    let offers = offers::standing(conn, id)?;
    let offered_by = offers.iter().map(|offer| offer.person).collect();
    let ties = list::ties(conn, &line, &visibility, offered_by)?;
    if !visibility.shows(&ties) {
        return Err(Error::Hidden);
    }
    let shows_trainers = visibility.shows_trainers(&ties);
    let trainer = match visibility {
        RequestVisibility::Tied { trainer, .. } => trainer,
        RequestVisibility::Everything => None,
    };
    Ok(SeenRequest { line, ties, offers, shows_trainers, trainer })
}

/// A request with those who could hold it, where the viewer is told: the first of them by name.
///
/// # Errors
/// [`Error::NotFound`].
pub fn request_with_trainers(
    conn: &mut Conn,
    viewer: &Viewer,
    id: TrainingRequestId,
    now: Timestamp,
) -> Result<(SeenRequest, Vec<(FindableTrainer, MatchReasons)>)> {
    let seen = request(conn, viewer, id, now)?;
    let mut fitting = match seen.shows_trainers && seen.line.state == RequestState::Open {
        true => findable::fitting(conn, &seen.ties.needs)?,
        false => Vec::new(),
    };
    fitting.truncate(MOST_NAMED);
    Ok((seen, fitting))
}
