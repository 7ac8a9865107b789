//! Bringing in people with their places in a cohort, and what became of them.

use std::collections::BTreeMap;

use serde_json::json;

use super::invite::{InvitationLink, draft};
use crate::cohorts::common::{Cohort, EnrolmentId, EnrolmentRole, EnrolmentState, store as cohorts};
use crate::cohorts::enrolment::rules;
use crate::cohorts::enrolment::store::bulk::{self, PastPlace};
use crate::people::accounts::audit::{self, AuditRow, Event};
use crate::people::accounts::store::bulk::{self as past_people, PastPerson};
use crate::people::accounts::{Actor, Channel, NewPerson, Person, PersonId, Profile};
use crate::platform::clock::Timestamp;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::mail::{self, NewMail};
use content::ModuleSlug;

/// Somebody new here whom a cohort invited as a trainer, and what became of it.
#[derive(Clone, Debug)]
pub struct PlaceHistory {
    /// Which place.
    pub place: EnrolmentId,
    /// Who.
    pub person: PersonId,
    /// As they were invited.
    pub invited: NewPerson,
    /// When they accepted and signed in for the first time, and what they said about themselves then; nothing until they do.
    pub accepted: Option<(Timestamp, Profile)>,
    /// When they completed which module.
    pub completed: BTreeMap<ModuleSlug, Timestamp>,
}

/// When and by whom the people of a cohort were invited.
#[derive(Clone, Copy, Debug)]
pub struct Season<'a> {
    /// Who coordinates the cohort.
    pub coordinator: &'a Person,
    /// When they invited.
    pub invited_at: Timestamp,
    /// When the invitations went out, and the right-hand side of their `Message-ID`s.
    pub sent_at: Timestamp,
    /// See `sent_at`.
    pub host: &'a str,
}

/// Brings in people with their places in a cohort that has opened, as if each thing had happened at its time. Their addresses are
/// known to nobody yet.
///
/// # Errors
/// Only what the database says.
pub fn bring_in(tx: &mut Tx, cohort: &Cohort, season: &Season, all: &[PlaceHistory]) -> Result<()> {
    let modules = cohorts::modules(tx.conn, cohort.id)?;
    let required: Vec<&ModuleSlug> = modules.iter().filter(|one| one.required).map(|one| &one.module).collect();
    let coordinator = Actor::person(season.coordinator.id, Channel::Web);
    let (mut people, mut places, mut mails, mut trail) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for one in all {
        let (invited, enrolled_at) = (&one.invited, one.accepted.as_ref().map(|(at, _)| *at));
        let completed_at = enrolled_at.and_then(|at| rules::completed_at(required.iter().copied(), &one.completed, at));
        let profile = one.accepted.clone().map(|(at, profile)| (profile, at));
        let own_name = profile.as_ref().map_or(&invited.name, |(profile, _)| &profile.name).clone();
        let cohort_of = || json!({"cohort": cohort.id});
        let mut note = |at: Timestamp, actor: Actor, event: Event| trail.push(AuditRow::new(tx, at, actor, event));
        note(season.invited_at, coordinator, Event::new("person.added", one.person, invited.email.as_str()));
        let invitation = Event::new("enrolment.invited", one.place, &invited.name).with(cohort_of());
        note(season.invited_at, coordinator, invitation);
        if let Some(at) = enrolled_at {
            let own = Actor::person(one.person, Channel::EmailLink);
            note(at, own, Event::new("person.profile-changed", one.person, &own_name));
            note(at, own, Event::new("enrolment.accepted", one.place, &own_name).with(cohort_of()));
        }
        if let Some(at) = completed_at {
            note(at, Actor::SYSTEM, Event::new("enrolment.completed", one.place, &own_name).with(cohort_of()));
        }
        mails.push(invitation_to(cohort, season, one));
        places.push(PastPlace {
            id: one.place,
            person: one.person,
            role: EnrolmentRole::Trainer,
            state: match (enrolled_at, completed_at) {
                (None, _) => EnrolmentState::Invited,
                (_, None) => EnrolmentState::Enrolled,
                _ => EnrolmentState::Completed,
            },
            invited_by: season.coordinator.id,
            invited_at: season.invited_at,
            enrolled_at,
            completed_at,
            known: (invited.name.clone(), invited.email.clone()),
        });
        people.push(PastPerson {
            id: one.person,
            new: invited.clone(),
            at: season.invited_at,
            profile,
            takes_part: enrolled_at.is_some(),
        });
    }
    past_people::insert(tx, &people)?;
    bulk::insert(tx, cohort.id, &places)?;
    mail::store::insert_sent(tx, season.host, &mails, season.invited_at, season.sent_at)?;
    audit::record_all(tx, &trail)
}

/// The mail they got. Its link is not kept once it was sent.
fn invitation_to(cohort: &Cohort, season: &Season, one: &PlaceHistory) -> NewMail {
    let (coordinator, invited) = (season.coordinator.display_name(), &one.invited);
    let link = InvitationLink { place: one.place, number: 1, token: String::new() };
    draft(cohort, coordinator, &link, one.person, &invited.email, invited.language, &invited.name)
}
