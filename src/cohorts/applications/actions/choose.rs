use serde_json::json;

use crate::cohorts::applications::store::{applications as store, calls};
use crate::cohorts::applications::{Application, ApplicationId, CallState, SelectionChoice, rules};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::enrolment::store::invitations;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Message, Result};

/// Decides about applications, all of them or none, for a viewer who coordinates the cohort; `None` takes a decision back. Nobody is
/// told before the answers are sent. Never are more accepted than there are places, however many decide at once. Who waits
/// comes after those who wait already, the better read first.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`] when nobody is named, or there are fewer places;
/// [`Error::Conflict`] while people can apply, or for who was told that they have a place.
pub fn choose(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    who: &[ApplicationId],
    choice: Option<SelectionChoice>,
) -> Result<usize> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let call = calls::of_cohort(tx.conn, cohort.id)?.ok_or(Error::NotFound)?;
    if rules::call_state(&call.terms, tx.now.day_in(cohort.time_zone)) != CallState::Closed {
        return Err(Error::Conflict("error-selection-call-open"));
    }
    // Whoever decides at the same time waits here, and then sees what was decided.
    let capacity = invitations::hold_capacity(tx, cohort.id)?;
    let mut chosen = store::some(tx.conn, call.id, who)?;
    chosen.retain(|one| one.sent_at.is_some() && one.erased_at.is_none());
    if chosen.is_empty() {
        return Err(Error::field("who", "application-nobody"));
    }
    let has_place = |one: &Application| one.choice == Some(SelectionChoice::Accepted) && one.answered_at.is_some();
    if choice != Some(SelectionChoice::Accepted) && chosen.iter().any(has_place) {
        return Err(Error::Conflict("error-application-has-place"));
    }
    chosen.retain(|one| one.choice != choice);
    if choice == Some(SelectionChoice::Accepted) {
        let taken = store::places_taken(tx.conn, cohort.id, call.id)?;
        let wanted = i64::try_from(chosen.len()).unwrap_or(i64::MAX);
        if let Some(left) = rules::places_left(capacity, taken).filter(|left| wanted > *left) {
            return Err(Error::field("who", Message::new("selection-places").with("left", left)));
        }
    }
    chosen.sort_by_key(|one| (std::cmp::Reverse(one.score_sum), one.sent_at, one.id));
    let mut position = match choice {
        Some(SelectionChoice::Waiting) => store::last_position(tx.conn, call.id)?,
        _ => 0,
    };
    for one in &chosen {
        let place = (choice == Some(SelectionChoice::Waiting)).then(|| {
            position += 1;
            position
        });
        store::choose(tx, viewer.id, one.id, choice, place)?;
    }
    if !chosen.is_empty() {
        let ids: Vec<ApplicationId> = chosen.iter().map(|one| one.id).collect();
        let details = json!({"choice": choice, "applications": ids});
        audit::record(tx, Actor::from(viewer), Event::new("call.chosen", cohort.id, &cohort.name).with(details))?;
    }
    Ok(chosen.len())
}
