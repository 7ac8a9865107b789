//! Whom reminders may concern, and what they were reminded of.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use diesel::prelude::*;
use uuid::Uuid;

use super::super::rules::{Memory, Past, limits};
use super::super::{ItemState, ReminderKind};
use super::skips::skipped_keys;
use super::{BY_HAND, Zones};
use crate::cohorts::common::CohortId;
use crate::people::accounts::store::people as people_store;
use crate::people::accounts::{Person, PersonId, Role};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{enrolments, people, reminder_items, roles, suppressions, unsubscriptions};
use crate::platform::db::{AmongMethods, AnyId, Conn};
use crate::platform::error::Result;
use crate::platform::mail::MailId;
use crate::platform::values::EmailAddress;

/// How many people are planned for at once; it bounds the memory.
pub const PAGE: usize = 500;

/// People for whom is planned at once.
#[derive(Clone, Copy, Debug)]
pub enum PeopleAtOnce<'a> {
    /// Everybody after the first of these, and up to the last.
    Between(Option<PersonId>, PersonId),
    /// These.
    These(&'a [PersonId]),
}

/// Narrows a query to people for whom is planned. Neighbours are one range of an index, and one statement that is compiled once.
macro_rules! of_people {
    ($query:expr, $person:expr, $people:expr) => {{
        use crate::platform::db::AmongMethods as _;
        let query = $query.into_boxed();
        match $people {
            crate::reminders::store::PeopleAtOnce::Between(None, last) => query.filter($person.le(last)),
            crate::reminders::store::PeopleAtOnce::Between(Some(after), last) => {
                query.filter($person.gt(after)).filter($person.le(last))
            }
            crate::reminders::store::PeopleAtOnce::These(ids) => query.filter($person.among(ids)),
        }
    }};
}
pub(in crate::reminders) use of_people;

/// Somebody, and whether they get mail.
pub struct Addressee {
    /// Who.
    pub person: Person,
    /// Whether they want no reminders.
    pub is_unsubscribed: bool,
    /// Whether their address refuses mail.
    pub is_suppressed: bool,
}

type AddresseeRow = (people_store::PersonRow, Option<PersonId>, Option<EmailAddress>);

impl From<AddresseeRow> for Addressee {
    fn from((person, unsubscribed, suppressed): AddresseeRow) -> Self {
        let (is_unsubscribed, is_suppressed) = (unsubscribed.is_some(), suppressed.is_some());
        Self { person: person.into(), is_unsubscribed, is_suppressed }
    }
}

/// People, with whether they get mail.
macro_rules! addressees {
    () => {
        people::table
            .left_join(unsubscriptions::table.on(unsubscriptions::person_id.eq(people::id)))
            .left_join(suppressions::table.on(suppressions::address.eq(people::email)))
            .select((people_store::COLUMNS, unsubscriptions::person_id.nullable(), suppressions::address.nullable()))
    };
}

/// A page of the people who can be reminded, after the one named.
///
/// # Errors
/// Only what the database says.
pub fn page(conn: &mut Conn, after: Option<PersonId>) -> Result<Vec<Addressee>> {
    let mut query = addressees!()
        .filter(people::deactivated_at.is_null())
        .order(people::id)
        .limit(i64::try_from(PAGE).unwrap_or(i64::MAX))
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(people::id.gt(after));
    }
    let rows: Vec<AddresseeRow> = query.load(conn)?;
    Ok(rows.into_iter().map(Addressee::from).collect())
}

/// These people.
///
/// # Errors
/// Only what the database says.
pub fn addressees(conn: &mut Conn, ids: &[PersonId]) -> Result<Vec<Addressee>> {
    let rows: Vec<AddresseeRow> = addressees!().filter(people::id.among(ids)).load(conn)?;
    Ok(rows.into_iter().map(Addressee::from).collect())
}

/// The people of a cohort.
///
/// # Errors
/// Only what the database says.
pub fn enrolled_in(conn: &mut Conn, cohort: CohortId) -> Result<Vec<PersonId>> {
    Ok(enrolments::table.filter(enrolments::cohort_id.eq(cohort)).select(enrolments::person_id).load(conn)?)
}

/// Those who coordinate a cohort itself.
///
/// # Errors
/// Only what the database says.
pub fn coordinators_of(conn: &mut Conn, cohort: CohortId) -> Result<Vec<PersonId>> {
    let scope = AnyId::from(Uuid::from(cohort));
    Ok(roles::table
        .filter(roles::role.eq(Role::CohortCoordinator).and(roles::scope_id.eq(scope)))
        .select(roles::person_id)
        .load(conn)?)
}

/// What each was reminded of lately; what lies further back is over.
///
/// # Errors
/// Only what the database says.
pub fn memories(
    conn: &mut Conn,
    people: BTreeSet<PersonId>,
    zones: &Zones,
    now: Timestamp,
) -> Result<BTreeMap<PersonId, Memory>> {
    // Two days more than the rules look back, as days begin at different times.
    let from = now.latest_day() - TimeDelta::days(limits::REMEMBERED + 2);
    type Row = (PersonId, String, (ReminderKind, i32), ItemState, Option<String>, Option<MailId>, Timestamp);
    // One by one, as in a range of people all that they were ever reminded of would be passed.
    let rows: Vec<Row> = reminder_items::table
        .filter(reminder_items::person_id.among(&people).and(reminder_items::due_on.ge(from)))
        .select((
            reminder_items::person_id,
            reminder_items::key,
            (reminder_items::kind, reminder_items::step),
            reminder_items::state,
            reminder_items::reason,
            reminder_items::mail_id,
            reminder_items::created_at,
        ))
        .load(conn)?;
    let mut memories: BTreeMap<PersonId, Memory> = BTreeMap::new();
    // Each mail, and all that was told by hand on a day, is one.
    let mut mails: BTreeMap<(PersonId, Option<MailId>, NaiveDate), bool> = BTreeMap::new();
    for (person, key, (kind, step), state, reason, mail, at) in rows {
        let memory = memories.entry(person).or_default();
        if state == ItemState::Withheld {
            memory.withheld.insert(key.clone());
        }
        memory.keys.insert(key);
        let is_told = match state {
            ItemState::Planned | ItemState::Sent => mail.is_some() || reason.as_deref() == Some(BY_HAND),
            ItemState::Withheld | ItemState::Skipped => false,
        };
        if let Some(zone) = zones.get(&person).filter(|_| is_told) {
            let deadline = mails.entry((person, mail, at.day_in(*zone))).or_default();
            *deadline |= kind.reminder().is_deadline(step);
        }
    }
    for ((person, mail, day), deadline) in mails {
        memories.entry(person).or_default().past.push(Past { day, deadline, by_hand: mail.is_none() });
    }
    for (person, key) in skipped_keys(conn, &people, from)? {
        memories.entry(person).or_default().skipped.insert(key);
    }
    Ok(memories)
}
