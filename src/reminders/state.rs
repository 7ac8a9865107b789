//! How things stand for some people: what the planner looks at.

use std::collections::{BTreeMap, BTreeSet};

use super::FoundItem;
use super::kinds::PlanningPage;
use super::rules::{PendingItem, Recipient, Silence};
use super::{ReminderKind, store};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::people::accounts::store::people as people_store;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::mail::store::choices as mail_choices;
use crate::platform::values::Country;
use crate::platform::web::Site;

/// Everybody whom the things of a cohort may concern.
///
/// # Errors
/// Only what the database says.
pub fn people_of(conn: &mut Conn, cohort: CohortId) -> Result<Vec<PersonId>> {
    let mut all: BTreeSet<PersonId> = store::in_cohort(conn, cohort)?.into_iter().collect();
    for kind in ReminderKind::ALL {
        all.extend(kind.reminder().outsiders(conn, cohort)?);
    }
    Ok(all.into_iter().collect())
}

/// Those people, with everything that waits for them and what they were reminded of.
///
/// # Errors
/// Only what the database says.
pub fn load(conn: &mut Conn, site: &Site, ids: &[PersonId], now: Timestamp) -> Result<Vec<Recipient>> {
    let mut recipients = recipients(conn, site, ids)?;
    let zones: store::Zones = recipients.iter().map(|(id, one)| (*id, one.zone)).collect();
    for (person, memory) in store::memories(conn, &zones, now)? {
        if let Some(recipient) = recipients.get_mut(&person) {
            recipient.memory = memory;
        }
    }
    let (enrolments, turns) = (store::reminded_enrolments(conn, ids)?, store::open_turns(conn, &zones, now)?);
    let page = PlanningPage { site, now, zones, enrolments, turns };
    let mut found: Vec<(ReminderKind, FoundItem)> = Vec::new();
    for kind in ReminderKind::ALL {
        found.extend(kind.reminder().find(conn, &page)?.into_iter().map(|item| (*kind, item)));
    }
    let cohorts: BTreeSet<CohortId> = found.iter().filter_map(|(_, item)| item.cohort).collect();
    let choices = store::choices_of(conn, cohorts.iter().copied())?;
    let pauses = store::pauses_of(conn, cohorts, now)?;
    for (kind, item) in found {
        let FoundItem { person, subject, cohort, anchor, since, share, about } = item;
        let steps = kind.steps(cohort.and_then(|cohort| choices.get(&(cohort, kind))), share);
        let Some(recipient) = recipients.get_mut(&person).filter(|_| !steps.is_empty()) else { continue };
        let ours = pauses.iter().filter(|one| Some(one.cohort) == cohort && one.person.is_none_or(|one| one == person));
        let pauses = ours.map(|one| one.pause).collect();
        recipient.pending_items.push(PendingItem { kind, subject, cohort, anchor, since, steps, pauses, about });
    }
    Ok(recipients.into_values().collect())
}

/// Those people, and whether they get reminders at all.
fn recipients(conn: &mut Conn, site: &Site, ids: &[PersonId]) -> Result<BTreeMap<PersonId, Recipient>> {
    let found = people_store::get_all(conn, ids)?;
    let addresses: Vec<_> = found.iter().map(|person| person.email.clone()).collect();
    let suppressed = mail_choices::suppressed_among(conn, &addresses)?;
    let unsubscribed = mail_choices::unsubscribed_among(conn, ids)?;
    let mut recipients = BTreeMap::new();
    for person in found {
        let silence = match () {
            () if person.deactivated_at.is_some() => Some(Silence::Deactivated),
            () if unsubscribed.contains(&person.id) => Some(Silence::Unsubscribed),
            () if suppressed.contains_key(&person.email) => Some(Silence::Suppressed),
            () => None,
        };
        let recipient = Recipient {
            id: person.id,
            name: person.name,
            address: person.email,
            language: person.language,
            zone: person.time_zone,
            weekend: site.settings.weekends.of(person.country.as_ref().map(Country::code)),
            silence,
            pending_items: Vec::new(),
            memory: super::rules::Memory::default(),
        };
        recipients.insert(recipient.id, recipient);
    }
    Ok(recipients)
}
