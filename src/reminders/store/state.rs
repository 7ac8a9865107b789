//! The planner's state, a page of people at a time, each kind of thing by one query.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use diesel::prelude::*;

use super::super::rules::{About, Memory, Past, PendingItem, Recipient, Silence, kinds};
use super::super::{ItemState, ReminderKind};
use super::{Zones, turns};
use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryMode, DeliveryState, Title};
use crate::cohorts::common::{CohortId, CohortState, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::cohorts::enrolment::rules::is_enrolling;
use crate::people::accounts::store::people as people_store;
use crate::people::accounts::{PersonId, Role};
use crate::people::associations::{AssociationId, Names};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    associations, cohorts, commitments, deliveries, delivery_authors, delivery_trainers, enrolments, people,
    reminder_items, roles,
};
use crate::platform::db::{AnyId, Conn, Json};
use crate::platform::error::Result;
use crate::platform::mail::MailId;
use crate::platform::mail::store::choices;
use crate::platform::values::Country;
use crate::platform::web::Weekends;

/// How many people are planned for at once; it bounds the memory.
pub const PAGE: i64 = 500;

/// The cohorts whose people are reminded.
pub(super) const REMINDING: [CohortState; 3] = [CohortState::Open, CohortState::Running, CohortState::Closed];
/// The states in which a delivery has been reported and not returned.
const REPORTED: [DeliveryState; 3] = [DeliveryState::Reported, DeliveryState::Confirmed, DeliveryState::Accepted];

/// A page of the people who can be reminded, after the one named.
///
/// # Errors
/// Only what the database says.
pub fn page(conn: &mut Conn, after: Option<PersonId>) -> Result<Vec<PersonId>> {
    let mut query = people::table
        .filter(people::deactivated_at.is_null())
        .order(people::id)
        .limit(PAGE)
        .select(people::id)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(people::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// Everybody whom the things of a cohort may concern: its people, its coordinators, the focal points and trainers of its
/// deliveries.
///
/// # Errors
/// Only what the database says.
pub fn people_of(conn: &mut Conn, cohort: CohortId) -> Result<Vec<PersonId>> {
    let enrolled: Vec<PersonId> =
        enrolments::table.filter(enrolments::cohort_id.eq(cohort)).select(enrolments::person_id).load(conn)?;
    let held: Vec<(DeliveryId, AssociationId)> = deliveries::table
        .filter(deliveries::cohort_id.eq(cohort))
        .filter(deliveries::state.eq_any([DeliveryState::Planned, DeliveryState::Reported, DeliveryState::Returned]))
        .select((deliveries::id, deliveries::association_id))
        .load(conn)?;
    let (held, for_whom): (Vec<DeliveryId>, BTreeSet<AssociationId>) = held.into_iter().unzip();
    let authors: Vec<PersonId> = delivery_authors::table
        .filter(delivery_authors::delivery_id.eq_any(&held))
        .select(delivery_authors::person_id)
        .load(conn)?;
    let trainers: Vec<Option<PersonId>> = delivery_trainers::table
        .filter(delivery_trainers::delivery_id.eq_any(held))
        .select(delivery_trainers::person_id)
        .load(conn)?;
    let scopes: Vec<AnyId> = for_whom.into_iter().map(|id| AnyId::from(uuid::Uuid::from(id))).collect();
    let appointed: Vec<PersonId> =
        roles::table
            .filter((roles::role.eq(Role::FocalPoint).and(roles::scope_id.eq_any(scopes))).or(
                roles::role.eq(Role::CohortCoordinator).and(roles::scope_id.eq(AnyId::from(uuid::Uuid::from(cohort)))),
            ))
            .select(roles::person_id)
            .load(conn)?;
    let taught = trainers.into_iter().flatten().chain(authors);
    let all: BTreeSet<PersonId> = enrolled.into_iter().chain(taught).chain(appointed).collect();
    Ok(all.into_iter().collect())
}

/// Those people, with everything that waits for them and what they were reminded of.
///
/// # Errors
/// Only what the database says.
pub fn load(conn: &mut Conn, ids: &[PersonId], weekends: &Weekends, now: Timestamp) -> Result<Vec<Recipient>> {
    let found = people_store::get_all(conn, ids)?;
    let addresses: Vec<_> = found.iter().map(|person| person.email.clone()).collect();
    let suppressed = choices::suppressed_among(conn, &addresses)?;
    let unsubscribed = choices::unsubscribed_among(conn, ids)?;
    let mut recipients: BTreeMap<PersonId, Recipient> = BTreeMap::new();
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
            weekend: weekends.of(person.country.as_ref().map(Country::code)),
            silence,
            pending_items: Vec::new(),
            memory: Memory::default(),
        };
        recipients.insert(recipient.id, recipient);
    }
    remember(conn, ids, now, &mut recipients)?;
    let places = places(conn, ids)?;
    let zones: Zones = recipients.values().map(|recipient| (recipient.id, recipient.zone)).collect();
    let mut pending_items: Vec<(PersonId, PendingItem)> = invitations(&places, &zones);
    pending_items.extend(open_commitments(conn, ids, &places)?);
    pending_items.extend(turns::load(conn, ids, &zones, now)?);
    for (person, pending_item) in pending_items {
        if let Some(recipient) = recipients.get_mut(&person) {
            recipient.pending_items.push(pending_item);
        }
    }
    Ok(recipients.into_values().collect())
}

/// What each was reminded of lately; what lies further back is over.
fn remember(
    conn: &mut Conn,
    ids: &[PersonId],
    now: Timestamp,
    recipients: &mut BTreeMap<PersonId, Recipient>,
) -> Result<()> {
    // Two days more than the rules look back, as days begin at different times.
    let from = now.latest_day() - TimeDelta::days(kinds::REMEMBERED + 2);
    type Row = (PersonId, String, ReminderKind, i32, ItemState, Option<MailId>, Timestamp);
    let rows: Vec<Row> = reminder_items::table
        .filter(reminder_items::person_id.eq_any(ids).and(reminder_items::due_on.ge(from)))
        .select((
            reminder_items::person_id,
            reminder_items::key,
            reminder_items::kind,
            reminder_items::step,
            reminder_items::state,
            reminder_items::mail_id,
            reminder_items::created_at,
        ))
        .load(conn)?;
    let mut mails: BTreeMap<MailId, (PersonId, Timestamp, bool)> = BTreeMap::new();
    for (person, key, kind, step, state, mail, at) in rows {
        if let Some(recipient) = recipients.get_mut(&person) {
            recipient.memory.keys.insert(key);
        }
        if let (ItemState::Planned | ItemState::Sent, Some(mail)) = (state, mail) {
            let (_, _, deadline) = mails.entry(mail).or_insert((person, at, false));
            *deadline |= kinds::is_deadline(kind, step);
        }
    }
    for (person, at, deadline) in mails.into_values() {
        if let Some(recipient) = recipients.get_mut(&person) {
            let day = at.day_in(recipient.zone);
            recipient.memory.past.push(Past { day, deadline });
        }
    }
    Ok(())
}

type PlaceRow = (
    (EnrolmentId, PersonId, EnrolmentRole, EnrolmentState, i32, Option<Timestamp>, Option<Timestamp>),
    (Option<NaiveDate>, Option<Timestamp>),
    (CohortId, String, CohortState, i32, NaiveDate, Option<Timestamp>, Option<Timestamp>),
);

/// A person's place in a cohort whose people are reminded.
struct Place {
    id: EnrolmentId,
    person: PersonId,
    role: EnrolmentRole,
    state: EnrolmentState,
    invitation: i32,
    invited_at: Option<Timestamp>,
    /// Since when they take part in a cohort that is open.
    since: Option<Timestamp>,
    deadline: NaiveDate,
    target: i32,
    paused: bool,
    cohort: CohortId,
    cohort_name: String,
    cohort_state: CohortState,
}

fn places(conn: &mut Conn, ids: &[PersonId]) -> Result<Vec<Place>> {
    let rows: Vec<PlaceRow> = enrolments::table
        .inner_join(cohorts::table)
        .filter(enrolments::person_id.eq_any(ids))
        .filter(cohorts::state.eq_any(REMINDING))
        .select((
            (
                enrolments::id,
                enrolments::person_id,
                enrolments::role,
                enrolments::state,
                enrolments::invitation,
                enrolments::invited_at,
                enrolments::enrolled_at,
            ),
            (enrolments::extended_until, enrolments::reminders_paused_at),
            (
                cohorts::id,
                cohorts::name,
                cohorts::state,
                cohorts::cascade_target,
                cohorts::cascade_deadline,
                cohorts::opened_at,
                cohorts::reminders_paused_at,
            ),
        ))
        .load(conn)?;
    let place = |(place, (extended, paused), cohort): PlaceRow| {
        let (id, person, role, state, invitation, invited_at, enrolled_at) = place;
        let (cohort, cohort_name, cohort_state, target, deadline, opened_at, cohort_paused) = cohort;
        Place {
            id,
            person,
            role,
            state,
            invitation,
            invited_at,
            since: enrolled_at.max(opened_at),
            deadline: extended.unwrap_or(deadline),
            target,
            paused: paused.or(cohort_paused).is_some(),
            cohort,
            cohort_name,
            cohort_state,
        }
    };
    Ok(rows.into_iter().map(place).collect())
}

fn invitations(places: &[Place], zones: &Zones) -> Vec<(PersonId, PendingItem)> {
    let invited =
        places.iter().filter(|place| place.state == EnrolmentState::Invited && is_enrolling(place.cohort_state));
    let pending_item = |place: &Place| {
        let invited_at = place.invited_at?;
        let pending_item = PendingItem {
            kind: ReminderKind::Invitation,
            subject: place.id.into(),
            cohort: Some(place.cohort),
            anchor: invited_at.day_in(*zones.get(&place.person)?),
            since: invited_at,
            steps: kinds::INVITATION,
            paused: place.paused,
            about: About::Invitation { cohort: place.cohort_name.clone(), number: place.invitation },
        };
        Some((place.person, pending_item))
    };
    invited.filter_map(pending_item).collect()
}

/// Open commitments, and those that a cohort still waits for.
fn open_commitments(conn: &mut Conn, ids: &[PersonId], places: &[Place]) -> Result<Vec<(PersonId, PendingItem)>> {
    type Row = (CommitmentId, EnrolmentId, NaiveDate, Timestamp, String, Json<Names>);
    let made: Vec<Row> = commitments::table
        .inner_join(associations::table)
        .filter(commitments::person_id.eq_any(ids).and(commitments::released_at.is_null()))
        .select((
            commitments::id,
            commitments::enrolment_id,
            commitments::due_on,
            commitments::created_at,
            associations::acronym,
            associations::names,
        ))
        .load(conn)?;
    let made_ids: Vec<CommitmentId> = made.iter().map(|row| row.0).collect();
    let kept: Vec<Option<CommitmentId>> = delivery_trainers::table
        .inner_join(deliveries::table)
        .filter(delivery_trainers::commitment_id.eq_any(made_ids))
        .filter(deliveries::state.eq_any(REPORTED))
        .select(delivery_trainers::commitment_id)
        .load(conn)?;
    let kept: BTreeSet<CommitmentId> = kept.into_iter().flatten().collect();
    let active: BTreeMap<EnrolmentId, &Place> =
        places.iter().filter(|place| place.state.is_active()).map(|place| (place.id, place)).collect();
    let mut counts: BTreeMap<EnrolmentId, usize> = BTreeMap::new();
    let mut pending_items = Vec::new();
    for (id, enrolment, due_on, created_at, acronym, names) in made {
        *counts.entry(enrolment).or_default() += 1;
        let Some(place) = active.get(&enrolment).filter(|_| !kept.contains(&id)) else { continue };
        let pending_item = PendingItem {
            kind: ReminderKind::CascadeCompletion,
            subject: id.into(),
            cohort: Some(place.cohort),
            anchor: due_on,
            since: created_at,
            steps: kinds::CASCADE_COMPLETION,
            paused: place.paused,
            about: About::Commitment { association: names.0, acronym },
        };
        pending_items.push((place.person, pending_item));
    }
    for place in active.values().filter(|place| place.role == EnrolmentRole::Trainer) {
        let made = counts.get(&place.id).copied().unwrap_or_default();
        let Some(since) = place.since.filter(|_| i64::from(place.target) > made as i64) else { continue };
        let pending_item = PendingItem {
            kind: ReminderKind::CascadeCompletion,
            subject: place.id.into(),
            cohort: Some(place.cohort),
            anchor: place.deadline,
            since,
            steps: kinds::CASCADE_COMPLETION,
            paused: place.paused,
            about: About::Target { cohort: place.cohort_name.clone(), made, target: place.target },
        };
        pending_items.push((place.person, pending_item));
    }
    Ok(pending_items)
}

/// The cohort a delivery hangs on, as reminders see it: whether its people are reminded, and whether it is paused.
pub(super) type Hanging = (Option<CohortId>, Option<CohortState>, Option<Timestamp>);

/// Whether things of that cohort cause reminders at all. What hangs on no cohort does.
pub(super) fn reminds((_, state, _): &Hanging) -> bool {
    state.is_none_or(|state| REMINDING.contains(&state))
}

/// What a delivery is called by, as the database has it.
pub(super) type Called = (String, String, DeliveryMode, String, NaiveDate, Option<i32>, Option<i32>);

/// The columns of [`Called`].
pub(super) const CALLED: (
    deliveries::municipality,
    deliveries::venue,
    deliveries::mode,
    associations::acronym,
    deliveries::starts_on,
    deliveries::completed,
    deliveries::attended,
) = (
    deliveries::municipality,
    deliveries::venue,
    deliveries::mode,
    associations::acronym,
    deliveries::starts_on,
    deliveries::completed,
    deliveries::attended,
);

/// The title from its columns.
pub(super) fn title((municipality, venue, mode, acronym, starts_on, completed, attended): Called) -> Title {
    Title { municipality, venue, mode, acronym, starts_on, people: completed.or(attended) }
}
