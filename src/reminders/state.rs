//! How things stand for some people: what the planner looks at.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::FoundItem;
use super::kinds::PlanningPage;
use super::rules::effect::is_held_out;
use super::rules::{self, Due, PendingItem, Recipient, Silence};
use super::store::{self, Addressee, PeopleAtOnce};
use super::{ReminderKind, reference};
use crate::cascade::common::DeliveryState;
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::people::holidays::{self, PublicHolidays};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::Site;
use content::Catalogue;

/// Everybody whom the things of a cohort may concern.
///
/// # Errors
/// Only what the database says.
pub fn people_of(conn: &mut Conn, cohort: CohortId) -> Result<Vec<PersonId>> {
    let enrolled = store::enrolled_in(conn, cohort)?;
    people_around(conn, cohort, enrolled)
}

/// The same where those who are in it are known.
///
/// # Errors
/// Only what the database says.
pub fn people_around(
    conn: &mut Conn,
    cohort: CohortId,
    enrolled: impl IntoIterator<Item = PersonId>,
) -> Result<Vec<PersonId>> {
    let mut all: BTreeSet<PersonId> = enrolled.into_iter().collect();
    all.extend(store::coordinators_of(conn, cohort)?);
    let states: Vec<DeliveryState> = ReminderKind::ALL.iter().filter_map(|kind| kind.reminder().deliveries()).collect();
    all.extend(store::around_deliveries(conn, cohort, &states)?);
    for kind in ReminderKind::ALL {
        all.extend(kind.reminder().outsiders(conn, cohort)?);
    }
    Ok(all.into_iter().collect())
}

/// These people, with everything that waits for them and may be due until that day, and what they were reminded of.
///
/// # Errors
/// Only what the database says.
pub fn load(
    conn: &mut Conn,
    site: &Site,
    catalogue: &Catalogue,
    ids: &[PersonId],
    now: Timestamp,
    until: NaiveDate,
) -> Result<Vec<Recipient>> {
    let holidays = holidays::store::all(conn)?;
    let people = store::addressees(conn, ids)?.into_iter().map(|one| recipient(site, &holidays, one));
    with_all_that_waits(conn, (site, catalogue), people.collect(), PeopleAtOnce::These(ids), now, until)
}

/// The reminder to come of a cohort that a reference names, and whose it is.
///
/// # Errors
/// [`Error::Conflict`] where nothing of that is to come.
pub fn find(
    conn: &mut Conn,
    Installation { site, catalogue }: Installation,
    cohort: CohortId,
    named: &str,
    now: Timestamp,
) -> Result<(Recipient, Due)> {
    for people in people_of(conn, cohort)?.chunks(store::PAGE) {
        for recipient in load(conn, site, catalogue, people, now, rules::limits::last_foreseen(now))? {
            let items = recipient.pending_items.iter().filter(|item| item.cohort == Some(cohort));
            let mut all = items.flat_map(|item| rules::to_come(&recipient, item, now));
            if let Some(due) = all.find(|due| reference(&site.signer, &due.key) == named) {
                return Ok((recipient.clone(), due));
            }
        }
    }
    Err(Error::Conflict("error-reminder-over"))
}

/// What the planner needs besides the database.
#[derive(Clone, Copy)]
pub struct Installation<'a> {
    /// The installation: its signer, its words.
    pub site: &'a Site,
    /// The modules that are served.
    pub catalogue: &'a Catalogue,
}

/// People who may be reminded, and with whom their page ends.
pub struct PeoplePage {
    /// The last of all, whether they are up or not.
    pub last: PersonId,
    /// Those who are up, as [`load`] gives them.
    pub up: Vec<Recipient>,
    /// Those for whom it is night or a day off: nothing is asked for them.
    pub away: Vec<Recipient>,
}

/// A page of the people who may be reminded, after the one named; nothing where there is nobody any more.
///
/// # Errors
/// Only what the database says.
pub fn page(
    conn: &mut Conn,
    site: &Site,
    catalogue: &Catalogue,
    after: Option<PersonId>,
    now: Timestamp,
) -> Result<Option<PeoplePage>> {
    let holidays = holidays::store::all(conn)?;
    let people = store::page(conn, after)?;
    let Some(last) = people.last().map(|one| one.person.id) else { return Ok(None) };
    let (up, away): (Vec<Recipient>, Vec<Recipient>) =
        people.into_iter().map(|one| recipient(site, &holidays, one)).partition(|one| rules::may_be_reminded(one, now));
    let people = PeopleAtOnce::Between(after, last);
    let up = with_all_that_waits(conn, (site, catalogue), up, people, now, now.latest_day())?;
    Ok(Some(PeoplePage { last, up, away }))
}

fn with_all_that_waits(
    conn: &mut Conn,
    (site, catalogue): (&Site, &Catalogue),
    recipients: Vec<Recipient>,
    people: PeopleAtOnce,
    now: Timestamp,
    until: NaiveDate,
) -> Result<Vec<Recipient>> {
    if recipients.is_empty() {
        return Ok(recipients);
    }
    let zones: store::Zones = recipients.iter().map(|one| (one.id, one.zone)).collect();
    let mut enrolments = store::reminded_enrolments(conn, people)?;
    enrolments.retain(|one| zones.contains_key(&one.person));
    let turns = store::open_turns(conn, people, &zones, now)?;
    let mut appointments = store::appointments(conn, people)?;
    appointments.retain(|one| zones.contains_key(&one.person));
    let coordinated = store::coordinated(conn, &appointments)?;
    let learning = store::learning_of(conn, &enrolments)?;
    let of_turns = turns.iter().filter_map(|turn| turn.delivery.cohort);
    let of_theirs = enrolments.iter().map(|one| one.cohort).chain(coordinated.iter().map(|one| one.id));
    let mut known: BTreeSet<CohortId> = of_theirs.chain(of_turns).collect();
    let choices = store::choices_of(conn, known.iter().copied())?;
    let page = PlanningPage {
        site,
        catalogue,
        now,
        until,
        people,
        zones,
        enrolments,
        learning,
        appointments,
        coordinated,
        turns,
        choices,
        requests: OnceCell::new(),
    };
    let mut found: Vec<(ReminderKind, FoundItem)> = Vec::new();
    for kind in ReminderKind::ALL {
        found.extend(kind.reminder().find(conn, &page)?.into_iter().map(|item| (*kind, item)));
    }
    let PlanningPage { zones, mut choices, .. } = page;
    if found.is_empty() {
        return Ok(recipients);
    }
    let others = found.iter().filter_map(|(_, item)| item.cohort).filter(|cohort| !known.contains(cohort));
    let others: BTreeSet<CohortId> = others.collect();
    if !others.is_empty() {
        choices.extend(store::choices_of(conn, others.iter().copied())?);
        known.extend(others);
    }
    let pauses = store::pauses_of(conn, known, now)?;
    let mut recipients: BTreeMap<PersonId, Recipient> = recipients.into_iter().map(|one| (one.id, one)).collect();
    let concerned = found.iter().map(|(_, item)| item.person).collect();
    for (person, memory) in store::memories(conn, concerned, &zones, now)? {
        if let Some(recipient) = recipients.get_mut(&person) {
            recipient.memory = memory;
        }
    }
    for (kind, item) in found {
        let FoundItem { person, subject, cohort, anchor, since, share, about } = item;
        let choice = cohort.and_then(|cohort| choices.get(&(cohort, kind)));
        let steps = kind.steps(choice, share);
        let held_out = choice.map_or(0, |choice| choice.held_out);
        let is_held_out = is_held_out(held_out, kind, person, subject, anchor);
        let Some(recipient) = recipients.get_mut(&person).filter(|_| !steps.is_empty()) else { continue };
        let ours = pauses.iter().filter(|one| Some(one.cohort) == cohort && one.person.is_none_or(|one| one == person));
        let pauses = ours.map(|one| one.pause).collect();
        recipient.pending_items.push(PendingItem {
            kind,
            subject,
            cohort,
            anchor,
            since,
            steps,
            is_held_out,
            pauses,
            about,
        });
    }
    Ok(recipients.into_values().collect())
}

/// Somebody, before anything is known to wait for them.
fn recipient(site: &Site, holidays: &PublicHolidays, one: Addressee) -> Recipient {
    let Addressee { person, is_unsubscribed, is_suppressed } = one;
    let silence = match () {
        () if person.deactivated_at.is_some() => Some(Silence::Deactivated),
        () if is_unsubscribed => Some(Silence::Unsubscribed),
        () if is_suppressed => Some(Silence::Suppressed),
        () => None,
    };
    Recipient {
        id: person.id,
        name: person.name,
        address: person.email,
        language: person.language,
        zone: person.time_zone,
        days_off: holidays.days_off(&site.settings.weekends, person.country),
        silence,
        pending_items: Vec::new(),
        memory: rules::Memory::default(),
    }
}
