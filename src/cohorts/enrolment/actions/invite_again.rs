use super::invite::send;
use super::note;
use crate::cohorts::common::{EnrolmentId, EnrolmentState};
use crate::cohorts::enrolment::rules;
use crate::cohorts::enrolment::store::{enrolments, invitations};
use crate::cohorts::enrolment::views::load::coordinated_place;
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::store::choices::suppression;
use crate::platform::web::Signer;

/// What became of inviting somebody again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// The mail is on its way.
    Sent,
    /// Servers refused mail to that address: nothing was written.
    Blocked,
    /// They have got enough invitations for a day: nothing was written.
    Enough,
}

/// Sends somebody their invitation once more, for a viewer who coordinates the cohort; the earlier link stops working.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when they take part already, or the cohort is not open.
pub fn invite_again(tx: &mut Tx, viewer: &Viewer, signer: &Signer, slug: &str, id: EnrolmentId) -> Result<Again> {
    let (cohort, place) = coordinated_place(tx.conn, viewer, slug, id)?;
    if !rules::may_invite(place.state) {
        return Err(Error::Conflict("error-enrolment-state"));
    }
    if !rules::is_enrolling(cohort.state) {
        return Err(Error::Conflict("error-cohort-not-open"));
    }
    let person = people::get(tx.conn, place.person_id)?;
    if suppression(tx.conn, &person.email)?.is_some() {
        return Ok(Again::Blocked);
    }
    if !invitations::invited_enough(tx.conn, std::slice::from_ref(&person.email), tx.now)?.is_empty() {
        return Ok(Again::Enough);
    }
    let actor = Actor::from(viewer);
    enrolments::set_state(tx, &place, EnrolmentState::Invited, None)?;
    send(tx, actor, signer, &cohort, &place, &person)?;
    note(tx, actor, "enrolment.invited", &place)?;
    Ok(Again::Sent)
}
