//! Inviting people, within what one may in an hour.

use chrono::{NaiveTime, TimeDelta};
use serde_json::json;

use super::note;
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, Enrolment, EnrolmentId, EnrolmentState, Founding, policy, store as cohorts};
use crate::cohorts::enrolment::store::{enrolments, invitations};
use crate::cohorts::enrolment::{Invitee, links, rules};
use crate::people::accounts::actions::enter::find_or_add;
use crate::people::accounts::store::{limits, people as people_store};
use crate::people::accounts::{Actor, NewPerson, Person, PersonId, Viewer};
use crate::platform::clock::Timestamp;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Message, Result};
use crate::platform::mail::store::choices::{Suppressed, suppressions_of};
use crate::platform::mail::{self, MailKind, NewMail};
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Signer;

/// What became of a list of people to be invited.
#[derive(Clone, Debug, Default)]
pub struct Invited {
    /// The places of those who were invited now, or will be when the cohort opens.
    pub invited: Vec<EnrolmentId>,
    /// Those who had been invited or take part already; nothing was changed for them.
    pub already: Vec<EmailAddress>,
    /// The addresses of those whose invitation will not be sent, as servers refused mail to them.
    pub blocked: Vec<Suppressed>,
}

/// Invites people for a viewer who coordinates the cohort: all of them or none.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`] when somebody got enough invitations for a day;
/// [`Error::TooMany`] when the viewer invited enough in an hour; [`Error::Conflict`] when the cohort takes nobody any more.
pub fn invite(
    tx: &mut Tx,
    viewer: &Viewer,
    signer: &Signer,
    slug: &str,
    people: &[Invitee],
) -> Result<(Cohort, Invited)> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let invited = invite_within(tx, viewer, signer, &cohort, people, None)?;
    Ok((cohort, invited))
}

/// Invites those who took part in a training as new trainers, for a viewer of whom the caller knows that they may: all of them or
/// none, within the same limits. Who has a place in the cohort already keeps it as it is.
///
/// # Errors
/// As [`invite`], but for the first two.
pub fn invite_from(
    tx: &mut Tx,
    viewer: &Viewer,
    signer: &Signer,
    cohort: &Cohort,
    people: &[Invitee],
    founding: Founding,
) -> Result<Invited> {
    invite_within(tx, viewer, signer, cohort, people, Some(founding))
}

fn invite_within(
    tx: &mut Tx,
    viewer: &Viewer,
    signer: &Signer,
    cohort: &Cohort,
    people: &[Invitee],
    founding: Option<Founding>,
) -> Result<Invited> {
    let addresses: Vec<_> = people.iter().map(|invitee| invitee.email.clone()).collect();
    if let Some(address) = invitations::invited_enough(tx.conn, &addresses, tx.now)?.first() {
        let message = Message::new("cohort-invite-enough").with("address", address.to_string());
        return Err(Error::field("people", message));
    }
    let invited = place_all(tx, Actor::from(viewer), signer, cohort, people, founding)?;
    let spent = i32::try_from(invited.invited.len()).unwrap_or(i32::MAX);
    let (budget, hour) = (format!("invitations:{}", viewer.id), TimeDelta::hours(1));
    limits::spend(tx, &budget, spent, rules::MOST_INVITED_AN_HOUR, hour)?;
    Ok(invited)
}

/// Invites people for whoever acts, and without limit. Those unknown here are entered, with the cohort's time zone. Mails
/// go out once the cohort is open.
///
/// # Errors
/// [`Error::Conflict`] when the cohort takes nobody any more.
pub fn invite_as(tx: &mut Tx, actor: Actor, signer: &Signer, cohort: &Cohort, people: &[Invitee]) -> Result<Invited> {
    place_all(tx, actor, signer, cohort, people, None)
}

/// [`invite_as`] for new trainers who come of a training.
///
/// # Errors
/// As [`invite_as`].
pub fn invite_from_as(
    tx: &mut Tx,
    actor: Actor,
    signer: &Signer,
    cohort: &Cohort,
    people: &[Invitee],
    founding: Founding,
) -> Result<Invited> {
    place_all(tx, actor, signer, cohort, people, Some(founding))
}

fn place_all(
    tx: &mut Tx,
    actor: Actor,
    signer: &Signer,
    cohort: &Cohort,
    people: &[Invitee],
    founding: Option<Founding>,
) -> Result<Invited> {
    if !policy::takes_people(cohort.state) {
        return Err(Error::Conflict("error-cohort-takes-nobody"));
    }
    let addresses: Vec<EmailAddress> = people.iter().map(|invitee| invitee.email.clone()).collect();
    let mut outcome = Invited { blocked: suppressions_of(tx.conn, &addresses)?, ..Invited::default() };
    for invitee in people {
        let new = NewPerson {
            email: invitee.email.clone(),
            name: invitee.name.clone(),
            language: invitee.language,
            time_zone: cohort.time_zone,
            country: None,
        };
        let person = find_or_add(tx, actor, &new)?;
        let person = people_store::get(tx.conn, person)?;
        let place = match cohorts::place_of(tx.conn, cohort.id, person.id)? {
            Some(place) if place.state.is_active() || place.state == EnrolmentState::Invited => {
                outcome.already.push(invitee.email.clone());
                continue;
            }
            Some(place) => {
                enrolments::set_state(tx, &place, EnrolmentState::Invited, None)?;
                invitations::enter_again(tx, place.id, invitee.role)?;
                place
            }
            None => invitations::enter(tx, actor.person, cohort.id, person.id, invitee.role, founding)?,
        };
        // Whoever left keeps the name they had unless another is given.
        let name = if invitee.name.is_empty() { &place.known_name } else { &invitee.name };
        enrolments::remember(tx, place.id, name, &invitee.email)?;
        let place = cohorts::enrolment(tx.conn, place.id)?;
        outcome.invited.push(place.id);
        note(tx, actor, "enrolment.invited", &place)?;
        if rules::is_enrolling(cohort.state) {
            send(tx, actor, signer, cohort, &place, &person)?;
        }
    }
    Ok(outcome)
}

/// Sends everybody who was entered before the cohort opened their invitation.
pub(in crate::cohorts) fn send_first(tx: &mut Tx, actor: Actor, signer: &Signer, cohort: &Cohort) -> Result<()> {
    for place in invitations::unsent(tx.conn, cohort.id)? {
        let person = people_store::get(tx.conn, place.person_id)?;
        send(tx, actor, signer, cohort, &place, &person)?;
    }
    Ok(())
}

/// Writes the mail, with a link that takes the place of any earlier one.
pub(super) fn send(
    tx: &mut Tx,
    actor: Actor,
    signer: &Signer,
    cohort: &Cohort,
    place: &Enrolment,
    person: &Person,
) -> Result<()> {
    let number = place.invitation + 1;
    invitations::mark_invited(tx, place.id, number, actor.person)?;
    let coordinator = match actor.person {
        Some(id) => people_store::get(tx.conn, id)?.display_name().to_owned(),
        None => String::new(),
    };
    let link = InvitationLink { place: place.id, number, token: links::token(signer, place.id, number) };
    let draft = draft(cohort, &coordinator, &link, person.id, &person.email, person.language, &place.known_name);
    mail::store::enqueue(tx, &draft)?;
    Ok(())
}

/// What an invitation leads to.
pub(super) struct InvitationLink {
    pub place: EnrolmentId,
    /// The how manieth invitation to that place it is.
    pub number: i32,
    pub token: String,
}

/// The mail with an invitation.
pub(super) fn draft(
    cohort: &Cohort,
    coordinator: &str,
    link: &InvitationLink,
    person: PersonId,
    address: &EmailAddress,
    language: Language,
    name: &str,
) -> NewMail {
    NewMail {
        key: format!("invitation:{}:{}", link.place, link.number),
        kind: MailKind::Invitation,
        address: address.clone(),
        person: Some(person),
        cohort: Some(cohort.id.into()),
        language,
        data: json!({
            // As it was typed: those who coordinate can read this mail in the log.
            "name": name,
            "cohort": cohort.name,
            "coordinator": coordinator,
            "path": format!("/invitations/{}", link.token),
            "starts_on": cohort.starts_on,
            "ends_on": cohort.ends_on,
        }),
        expires_at: end_of(cohort),
    }
}

/// When a cohort's last day is over.
fn end_of(cohort: &Cohort) -> Option<Timestamp> {
    cohort.time_zone.moment(cohort.ends_on.succ_opt()?, NaiveTime::MIN)
}
