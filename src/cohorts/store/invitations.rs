use chrono::{NaiveTime, TimeDelta};
use diesel::prelude::*;
use serde_json::json;

use super::super::{Cohort, CohortId, Enrolment, EnrolmentId, EnrolmentRole, EnrolmentState, Invitee, policy, rules};
use super::enrolments::{
    COLUMNS, EnrolmentRow, active_in, enrolment as get_enrolment, note, place_of, remember, set_state,
};
use super::{cohorts as cohort_store, progress};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people as people_store;
use crate::people::accounts::{Actor, Channel, NewPerson, Person, PersonId, Profile};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{cohorts, enrolments};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::mail::store::choices::Suppressed;
use crate::platform::mail::{self, MailKind, NewMail};
use crate::platform::values::EmailAddress;
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

/// Invites people. Those unknown here are entered, with the cohort's time zone. Mails go out once the cohort is open.
///
/// # Errors
/// [`Error::Conflict`] when the cohort takes nobody any more.
pub fn invite(tx: &mut Tx, signer: &Signer, actor: Actor, cohort: &Cohort, people: &[Invitee]) -> Result<Invited> {
    if !policy::takes_people(cohort.state) {
        return Err(Error::Conflict("error-cohort-takes-nobody"));
    }
    let addresses: Vec<EmailAddress> = people.iter().map(|invitee| invitee.email.clone()).collect();
    let mut outcome =
        Invited { blocked: mail::store::choices::suppressions_of(tx.conn, &addresses)?, ..Invited::default() };
    for invitee in people {
        let new = NewPerson {
            email: invitee.email.clone(),
            name: invitee.name.clone(),
            language: invitee.language,
            time_zone: cohort.time_zone,
            country: None,
        };
        let person = people_store::find_or_add(tx, actor, &new)?;
        let person = people_store::get(tx.conn, person)?;
        let place = match place_of(tx.conn, cohort.id, person.id)? {
            Some(place) if place.state.is_active() || place.state == EnrolmentState::Invited => {
                outcome.already.push(invitee.email.clone());
                continue;
            }
            Some(place) => {
                set_state(tx, &place, EnrolmentState::Invited, None)?;
                diesel::update(enrolments::table.find(place.id))
                    .set((
                        enrolments::role.eq(invitee.role),
                        enrolments::enrolled_at.eq(None::<Timestamp>),
                        enrolments::completed_at.eq(None::<Timestamp>),
                        enrolments::invited_at.eq(None::<Timestamp>),
                    ))
                    .execute(tx.conn)?;
                get_enrolment(tx.conn, place.id)?
            }
            None => enter(tx, actor, cohort.id, person.id, invitee.role)?,
        };
        // Whoever left keeps the name they had unless another is given.
        let name = if invitee.name.is_empty() { &place.known_name } else { &invitee.name };
        remember(tx, place.id, name, &invitee.email)?;
        let place = get_enrolment(tx.conn, place.id)?;
        outcome.invited.push(place.id);
        audit::record(
            tx,
            actor,
            Event::new("enrolment.invited", place.id, person.display_name()).with(json!({"cohort": cohort.id})),
        )?;
        if rules::is_enrolling(cohort.state) {
            send(tx, signer, actor, cohort, &place, &person)?;
        }
    }
    Ok(outcome)
}

fn enter(tx: &mut Tx, actor: Actor, cohort: CohortId, person: PersonId, role: EnrolmentRole) -> Result<Enrolment> {
    let id: EnrolmentId = tx.id();
    diesel::insert_into(enrolments::table)
        .values((
            enrolments::id.eq(id),
            enrolments::cohort_id.eq(cohort),
            enrolments::person_id.eq(person),
            enrolments::role.eq(role),
            enrolments::state.eq(EnrolmentState::Invited),
            enrolments::invitation.eq(0),
            enrolments::invited_by.eq(actor.person),
            enrolments::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    get_enrolment(tx.conn, id)
}

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

/// Sends somebody their invitation once more; the earlier link stops working.
///
/// # Errors
/// [`Error::Conflict`] when they take part already, or the cohort is not open.
pub fn invite_again(tx: &mut Tx, signer: &Signer, actor: Actor, cohort: &Cohort, place: &Enrolment) -> Result<Again> {
    if !rules::may_invite(place.state) {
        return Err(Error::Conflict("error-enrolment-state"));
    }
    if !rules::is_enrolling(cohort.state) {
        return Err(Error::Conflict("error-cohort-not-open"));
    }
    let person = people_store::get(tx.conn, place.person_id)?;
    if mail::store::choices::suppression(tx.conn, &person.email)?.is_some() {
        return Ok(Again::Blocked);
    }
    if !invited_enough(tx.conn, std::slice::from_ref(&person.email), tx.now)?.is_empty() {
        return Ok(Again::Enough);
    }
    set_state(tx, place, EnrolmentState::Invited, None)?;
    send(tx, signer, actor, cohort, place, &person)?;
    note(tx, actor, "enrolment.invited", place)?;
    Ok(Again::Sent)
}

/// Those of the addresses that got as many invitations as anybody gets in a day.
///
/// # Errors
/// Only what the database says.
pub fn invited_enough(conn: &mut Conn, addresses: &[EmailAddress], now: Timestamp) -> Result<Vec<EmailAddress>> {
    let since = now - TimeDelta::days(1);
    mail::store::written_often(conn, MailKind::Invitation, addresses, since, rules::MOST_INVITATIONS_A_DAY)
}

/// Sends everybody who was entered before the cohort opened their invitation.
pub(super) fn send_first(tx: &mut Tx, signer: &Signer, actor: Actor, cohort: &Cohort) -> Result<()> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort.id).and(enrolments::state.eq(EnrolmentState::Invited)))
        .filter(enrolments::invited_at.is_null())
        .order(enrolments::id)
        .select(COLUMNS)
        .load(tx.conn)?;
    let places: Vec<Enrolment> = rows.into_iter().map(Enrolment::from).collect();
    for place in places {
        let person = people_store::get(tx.conn, place.person_id)?;
        send(tx, signer, actor, cohort, &place, &person)?;
    }
    Ok(())
}

/// Writes the mail, with a link that takes the place of any earlier one.
fn send(tx: &mut Tx, signer: &Signer, actor: Actor, cohort: &Cohort, place: &Enrolment, person: &Person) -> Result<()> {
    let number = place.invitation + 1;
    diesel::update(enrolments::table.find(place.id))
        .set((
            enrolments::invitation.eq(number),
            enrolments::invited_by.eq(actor.person),
            enrolments::invited_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let coordinator = match actor.person {
        Some(id) => people_store::get(tx.conn, id)?.display_name().to_owned(),
        None => String::new(),
    };
    let draft = NewMail {
        key: format!("invitation:{}:{number}", place.id),
        kind: MailKind::Invitation,
        address: person.email.clone(),
        person: Some(person.id),
        cohort: Some(cohort.id.into()),
        language: person.language,
        data: json!({
            // As it was typed: those who coordinate can read this mail in the log.
            "name": place.known_name,
            "cohort": cohort.name,
            "coordinator": coordinator,
            "path": format!("/invitations/{}", token(signer, place.id, number)),
            "starts_on": cohort.starts_on,
            "ends_on": cohort.ends_on,
        }),
        expires_at: end_of(cohort),
    };
    mail::store::enqueue(tx, &draft)?;
    Ok(())
}

/// When a cohort's last day is over.
fn end_of(cohort: &Cohort) -> Option<Timestamp> {
    cohort.time_zone.moment(cohort.ends_on.succ_opt()?, NaiveTime::MIN)
}

/// The token of somebody's `number`th invitation.
pub fn token(signer: &Signer, place: EnrolmentId, number: i32) -> String {
    signer.token("invitation", &[&place.to_string(), &number.to_string()])
}

/// What an invitation's link opens.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The place it is for.
    pub enrolment: Enrolment,
    /// In which cohort.
    pub cohort: Cohort,
    /// For whom.
    pub person: Person,
    /// Whether it was accepted before.
    pub accepted: bool,
}

/// What a link opens.
///
/// # Errors
/// [`Error::LinkSpent`] when it is not ours, was replaced by a later one, or nobody is taken any more.
pub fn opened(conn: &mut Conn, signer: &Signer, token: &str) -> Result<Invitation> {
    let parts = signer.open("invitation", token).ok_or(Error::LinkSpent)?;
    let [id, number] = parts[..] else { return Err(Error::LinkSpent) };
    let id: EnrolmentId = id.parse().map_err(|_| Error::LinkSpent)?;
    let enrolment = get_enrolment(conn, id).map_err(spent)?;
    let cohort = cohort_store::get(conn, enrolment.cohort_id)?;
    let person = people_store::get(conn, enrolment.person_id)?;
    let accepted = enrolment.state.is_active();
    let answerable = matches!(enrolment.state, EnrolmentState::Invited | EnrolmentState::Declined);
    let newest = number.parse() == Ok(enrolment.invitation);
    let open = answerable && newest && rules::is_enrolling(cohort.state);
    if person.deactivated_at.is_some() || !(accepted || open) {
        return Err(Error::LinkSpent);
    }
    Ok(Invitation { enrolment, cohort, person, accepted })
}

fn spent(error: Error) -> Error {
    match error {
        Error::NotFound => Error::LinkSpent,
        other => other,
    }
}

/// Who has accepted, and what.
#[derive(Clone, Debug)]
pub struct AcceptedInvitation {
    /// The person.
    pub person: PersonId,
    /// The cohort.
    pub cohort: Cohort,
}

/// Accepts an invitation. `profile` is set for people who never signed in, and for them alone.
///
/// # Errors
/// [`Error::LinkSpent`]; [`Error::Conflict`] when it was accepted before, or every place is taken.
pub fn accept(tx: &mut Tx, signer: &Signer, token: &str, profile: Option<&Profile>) -> Result<AcceptedInvitation> {
    let invitation = opened(tx.conn, signer, token)?;
    let Invitation { enrolment, cohort, person, accepted } = invitation;
    if accepted {
        return Err(Error::Conflict("error-invitation-accepted"));
    }
    let limit = cohort.capacity.filter(|_| enrolment.role == EnrolmentRole::Trainer);
    if let Some(places) = limit {
        // Holds the cohort's row, so that two do not take the last place at once.
        diesel::update(cohorts::table.find(cohort.id)).set(cohorts::capacity.eq(places)).execute(tx.conn)?;
        if active_in(tx.conn, cohort.id, EnrolmentRole::Trainer)? >= i64::from(places) {
            return Err(Error::Conflict("error-cohort-full"));
        }
    }
    let actor = Actor::person(person.id, Channel::EmailLink);
    if let Some(profile) = profile.filter(|_| person.first_signed_in_at.is_none()) {
        people_store::change_profile(tx, actor, person.id, profile)?;
    }
    set_state(tx, &enrolment, EnrolmentState::Enrolled, None)?;
    diesel::update(enrolments::table.find(enrolment.id)).set(enrolments::enrolled_at.eq(tx.now)).execute(tx.conn)?;
    note(tx, actor, "enrolment.accepted", &enrolment)?;
    // What was finished before the cohort began counts at once.
    progress::refresh_completion(tx, person.id)?;
    Ok(AcceptedInvitation { person: person.id, cohort })
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
        set_state(tx, &enrolment, EnrolmentState::Declined, Some(tx.now))?;
        note(tx, Actor::person(person.id, Channel::EmailLink), "enrolment.declined", &enrolment)?;
    }
    Ok(cohort)
}
