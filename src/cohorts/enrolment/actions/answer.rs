//! Answering an invitation.

use super::{complete_courses, note};
use crate::cohorts::common::{Cohort, Enrolment, EnrolmentRole, EnrolmentState, store as cohorts};
use crate::cohorts::enrolment::links::{Invitation, opened};
use crate::cohorts::enrolment::store::{enrolments, invitations, waiting};
use crate::people::accounts::actions::profile::change_as;
use crate::people::accounts::actions::sign_in;
use crate::people::accounts::browser::Arrival;
use crate::people::accounts::store::people;
use crate::people::accounts::store::sessions::Begun;
use crate::people::accounts::{Actor, Channel, PersonId, Profile};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Signer, Site};

/// Who has accepted, and what.
#[derive(Clone, Debug)]
pub struct AcceptedInvitation {
    /// The person.
    pub person: PersonId,
    /// The cohort.
    pub cohort: Cohort,
    /// Whether every place was taken, and they wait for one.
    pub waits: bool,
}

/// Accepts an invitation, and signs in. Returns what came of it and their session.
///
/// # Errors
/// As [`accept`].
pub fn accept_and_sign_in(
    tx: &mut Tx,
    site: &Site,
    token: &str,
    profile: Option<&Profile>,
    arrival: &Arrival,
) -> Result<(AcceptedInvitation, Begun)> {
    let accepted = accept(tx, &site.signer, token, profile)?;
    let person = people::get(tx.conn, accepted.person)?;
    Ok((accepted, sign_in::begin(tx, site, &person, "invitation", arrival)?))
}

/// Accepts an invitation. `profile` is set for people who never signed in, and for them alone. Where every place is taken, they
/// wait for one.
///
/// # Errors
/// [`Error::LinkSpent`]; [`Error::Conflict`] when it was accepted before.
pub fn accept(tx: &mut Tx, signer: &Signer, token: &str, profile: Option<&Profile>) -> Result<AcceptedInvitation> {
    let invitation = opened(tx.conn, signer, token)?;
    let Invitation { enrolment, cohort, person, accepted } = invitation;
    if accepted {
        return Err(Error::Conflict("error-invitation-accepted"));
    }
    let actor = Actor::person(person.id, Channel::EmailLink);
    if let Some(profile) = profile.filter(|_| person.first_signed_in_at.is_none()) {
        change_as(tx, actor, person.id, profile)?;
    }
    if enrolment.role == EnrolmentRole::Trainer
        && let Some(places) = invitations::hold_capacity(tx, cohort.id)?
        && cohorts::active_in(tx.conn, cohort.id, EnrolmentRole::Trainer)? >= i64::from(places)
    {
        return wait(tx, actor, &enrolment, cohort);
    }
    enrolments::set_state(tx, &enrolment, EnrolmentState::Enrolled, None)?;
    enrolments::mark_enrolled(tx, enrolment.id)?;
    waiting::set(tx, enrolment.id, None)?;
    note(tx, actor, "enrolment.accepted", &enrolment)?;
    // What was finished before the cohort began counts at once.
    complete_courses(tx, person.id)?;
    Ok(AcceptedInvitation { person: person.id, cohort, waits: false })
}

/// Puts somebody who said yes at the end of those who wait for a place. Who waits already stays where they are.
fn wait(tx: &mut Tx, actor: Actor, enrolment: &Enrolment, cohort: Cohort) -> Result<AcceptedInvitation> {
    if enrolment.waiting_since.is_none() {
        if enrolment.state == EnrolmentState::Declined {
            enrolments::set_state(tx, enrolment, EnrolmentState::Invited, None)?;
        }
        waiting::set(tx, enrolment.id, Some(tx.now))?;
        note(tx, actor, "enrolment.waits", enrolment)?;
    }
    Ok(AcceptedInvitation { person: enrolment.person_id, cohort, waits: true })
}

/// Says no to an invitation. A second time changes nothing.
///
/// # Errors
/// [`Error::LinkSpent`]; [`Error::Conflict`] when it was accepted before.
pub fn decline(tx: &mut Tx, signer: &Signer, token: &str) -> Result<Cohort> {
    let Invitation { enrolment, cohort, person, accepted } = opened(tx.conn, signer, token)?;
    if accepted {
        return Err(Error::Conflict("error-invitation-accepted"));
    }
    if enrolment.state != EnrolmentState::Declined {
        enrolments::set_state(tx, &enrolment, EnrolmentState::Declined, Some(tx.now))?;
        waiting::set(tx, enrolment.id, None)?;
        note(tx, Actor::person(person.id, Channel::EmailLink), "enrolment.declined", &enrolment)?;
    }
    Ok(cohort)
}
