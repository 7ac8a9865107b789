//! Leaving a cohort, and taking somebody out.

use super::{move_up, note};
use crate::cohorts::common::views::load::seen;
use crate::cohorts::common::{Enrolment, EnrolmentId, EnrolmentState, policy};
use crate::cohorts::enrolment::store::{enrolments, invitations, waiting};
use crate::cohorts::enrolment::views::load::coordinated_place;
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// The viewer leaves a cohort they take part in.
///
/// # Errors
/// [`Error::NotFound`].
pub fn leave(tx: &mut Tx, viewer: &Viewer, slug: &str) -> Result<()> {
    let (cohort, place) = seen(tx.conn, viewer, slug)?;
    let place = place.filter(|place| policy::can_see(viewer, &cohort, Some(place))).ok_or(Error::NotFound)?;
    end_as(tx, Actor::from(viewer), &place, EnrolmentState::Withdrawn)
}

/// Notes that somebody has left, for a viewer who coordinates the cohort.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`].
pub fn withdraw(tx: &mut Tx, viewer: &Viewer, slug: &str, id: EnrolmentId) -> Result<()> {
    let (_, place) = coordinated_place(tx.conn, viewer, slug, id)?;
    end_as(tx, Actor::from(viewer), &place, EnrolmentState::Withdrawn)
}

/// Takes somebody out, for a viewer who coordinates the cohort.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`].
pub fn remove(tx: &mut Tx, viewer: &Viewer, slug: &str, id: EnrolmentId) -> Result<()> {
    let (_, place) = coordinated_place(tx.conn, viewer, slug, id)?;
    end_as(tx, Actor::from(viewer), &place, EnrolmentState::Removed)
}

/// Ends a place for whoever acts: the person has [withdrawn](EnrolmentState::Withdrawn) or was
/// [removed](EnrolmentState::Removed). What they did stays. A second time changes nothing.
///
/// # Errors
/// [`Error::Conflict`] when there is nothing to leave: the invitation was declined.
pub fn end_as(tx: &mut Tx, actor: Actor, enrolment: &Enrolment, to: EnrolmentState) -> Result<()> {
    use EnrolmentState::{Completed, Declined, Enrolled, Invited, Removed, Withdrawn};
    let action = match (enrolment.state, to) {
        (from, to) if from == to => return Ok(()),
        (Enrolled | Completed, Withdrawn) => "enrolment.withdrawn",
        (Invited | Enrolled | Completed | Declined | Withdrawn, Removed) => "enrolment.removed",
        _ => return Err(Error::Conflict("error-enrolment-state")),
    };
    if enrolment.state.is_active() {
        // Who says yes at the same time waits for this, or is seen as waiting here.
        invitations::hold_capacity(tx, enrolment.cohort_id)?;
    }
    enrolments::set_state(tx, enrolment, to, Some(tx.now))?;
    if enrolment.state.is_active() {
        // From now on nothing new is learned of them here.
        let person = people::get(tx.conn, enrolment.person_id)?;
        enrolments::remember(tx, enrolment.id, &person.name, &person.email)?;
    }
    note(tx, actor, action, enrolment)?;
    waiting::set(tx, enrolment.id, None)?;
    if enrolment.state.is_active() { move_up(tx, enrolment.cohort_id) } else { Ok(()) }
}
