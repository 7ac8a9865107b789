use serde_json::json;

use super::decided;
use crate::cohorts::certificates::TeachBack;
use crate::cohorts::certificates::input::Observation;
use crate::cohorts::certificates::rules::MOST_OBSERVERS;
use crate::cohorts::certificates::store::teach_backs as store;
use crate::cohorts::common::{EnrolmentId, EnrolmentRole};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Message, Result};

/// Records what the viewer saw of a trainer who taught; about the same day once more, in the place of what they had recorded.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who do not coordinate the cohort, and about oneself; [`Error::Conflict`] for
/// somebody who is no trainer here; [`Error::Invalid`] for a day to come, or where two others have observed already.
pub fn observe(tx: &mut Tx, viewer: &Viewer, slug: &str, id: EnrolmentId, seen: &Observation) -> Result<()> {
    let (_, one, today) = decided(tx, viewer, slug, id)?;
    let place = &one.place.enrolment;
    if place.role != EnrolmentRole::Trainer || !place.state.is_active() {
        return Err(Error::Conflict("error-teach-back-place"));
    }
    if seen.held_on > today {
        return Err(Error::field("held_on", "teach-back-in-future"));
    }
    if one.teach_backs.iter().any(|earlier| earlier.id == seen.id) {
        return Ok(());
    }
    let same_day = || one.teach_backs.iter().filter(|earlier| earlier.held_on == seen.held_on);
    let own = same_day().find(|earlier| earlier.observer_id == viewer.id);
    if own.is_none() && same_day().count() >= MOST_OBSERVERS {
        return Err(Error::field("held_on", Message::new("teach-back-enough").with("most", MOST_OBSERVERS)));
    }
    let new = TeachBack {
        id: seen.id,
        enrolment_id: place.id,
        observer_id: viewer.id,
        observer: people::get(tx.conn, viewer.id)?.display_name().to_owned(),
        held_on: seen.held_on,
        outcome: seen.outcome,
        rubric: seen.rubric,
        comment: seen.comment.clone(),
        recorded_at: tx.now,
    };
    match own {
        Some(own) => store::replace(tx, own.id, &new)?,
        None => store::insert(tx, &new)?,
    }
    let details = json!({"cohort": place.cohort_id, "held_on": seen.held_on, "outcome": seen.outcome});
    let event = Event::new("teach-back.recorded", place.id, one.display_name());
    audit::record(tx, Actor::from(viewer), event.with(details))
}
