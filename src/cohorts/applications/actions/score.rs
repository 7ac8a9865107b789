use serde_json::json;

use crate::cohorts::applications::rules::{self, ScoreLack};
use crate::cohorts::applications::store::{applications, scores};
use crate::cohorts::applications::views::load;
use crate::cohorts::applications::{ApplicationId, CallState};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Gives an application a score from 1 to 5, or another than the viewer gave before.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] while people can still apply, when two have read it, or when it is the viewer's own.
pub fn score(tx: &mut Tx, viewer: &Viewer, slug: &str, id: ApplicationId, given: i32, note: &str) -> Result<()> {
    let read = load::read_call(tx.conn, viewer, slug, tx.now)?;
    let call = read.call.as_ref().ok_or(Error::NotFound)?;
    scores::hold(tx, id)?;
    let application = applications::get(tx.conn, id)?;
    if application.call_id != call.id || application.erased_at.is_some() {
        return Err(Error::NotFound);
    }
    let all = scores::of_application(tx.conn, id)?;
    let own = all.iter().find(|one| one.person == viewer.id);
    if own.is_some_and(|own| own.score == given && own.note == note) {
        return Ok(());
    }
    let is_own = application.email == Some(people::get(tx.conn, viewer.id)?.email);
    let (is_sent, state) = (application.sent_at.is_some(), read.state.unwrap_or(CallState::Ahead));
    rules::may_score(state, is_sent, is_own, own.is_some(), application.score_count).map_err(|lack| {
        Error::Conflict(match lack {
            ScoreLack::CallOpen => "error-score-call-open",
            ScoreLack::NotSent => "error-score-not-sent",
            ScoreLack::ReadByTwo => "error-score-read-by-two",
            ScoreLack::Fixed => "error-score-fixed",
            ScoreLack::Own => "error-score-own",
        })
    })?;
    scores::set(tx, id, viewer.id, given, note)?;
    // The trail is read by administrators, who may be reviewers: it says that there is a score, and not which.
    let event = Event::new("application.scored", id, &read.cohort.name).with(json!({"cohort": read.cohort.id}));
    audit::record(tx, Actor::from(viewer), event)
}
