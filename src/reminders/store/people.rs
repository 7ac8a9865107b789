//! Whom reminders may concern, and what they were reminded of.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use diesel::prelude::*;
use uuid::Uuid;

use super::super::rules::{Memory, Past, limits};
use super::super::{ItemState, ReminderKind};
use super::Zones;
use crate::cohorts::common::CohortId;
use crate::people::accounts::{PersonId, Role};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{enrolments, people, reminder_items, roles};
use crate::platform::db::{AnyId, Conn};
use crate::platform::error::Result;
use crate::platform::mail::MailId;

/// How many people are planned for at once; it bounds the memory.
pub const PAGE: usize = 500;

/// A page of the people who can be reminded, after the one named.
///
/// # Errors
/// Only what the database says.
pub fn page(conn: &mut Conn, after: Option<PersonId>) -> Result<Vec<PersonId>> {
    let mut query = people::table
        .filter(people::deactivated_at.is_null())
        .order(people::id)
        .limit(i64::try_from(PAGE).unwrap_or(i64::MAX))
        .select(people::id)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(people::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// The people of a cohort and those who coordinate it.
///
/// # Errors
/// Only what the database says.
pub fn in_cohort(conn: &mut Conn, cohort: CohortId) -> Result<Vec<PersonId>> {
    let mut all: Vec<PersonId> =
        enrolments::table.filter(enrolments::cohort_id.eq(cohort)).select(enrolments::person_id).load(conn)?;
    let scope = AnyId::from(Uuid::from(cohort));
    let coordinators: Vec<PersonId> = roles::table
        .filter(roles::role.eq(Role::CohortCoordinator).and(roles::scope_id.eq(scope)))
        .select(roles::person_id)
        .load(conn)?;
    all.extend(coordinators);
    Ok(all)
}

/// What each was reminded of lately; what lies further back is over.
///
/// # Errors
/// Only what the database says.
pub fn memories(conn: &mut Conn, zones: &Zones, now: Timestamp) -> Result<BTreeMap<PersonId, Memory>> {
    // Two days more than the rules look back, as days begin at different times.
    let from = now.latest_day() - TimeDelta::days(limits::REMEMBERED + 2);
    type Row = (PersonId, String, ReminderKind, i32, ItemState, Option<MailId>, Timestamp);
    let ids: Vec<PersonId> = zones.keys().copied().collect();
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
    let mut memories: BTreeMap<PersonId, Memory> = BTreeMap::new();
    let mut mails: BTreeMap<MailId, (PersonId, Timestamp, bool)> = BTreeMap::new();
    for (person, key, kind, step, state, mail, at) in rows {
        memories.entry(person).or_default().keys.insert(key);
        if let (ItemState::Planned | ItemState::Sent, Some(mail)) = (state, mail) {
            let (_, _, deadline) = mails.entry(mail).or_insert((person, at, false));
            *deadline |= kind.reminder().is_deadline(step);
        }
    }
    for (person, at, deadline) in mails.into_values() {
        if let Some(zone) = zones.get(&person) {
            memories.entry(person).or_default().past.push(Past { day: at.day_in(*zone), deadline });
        }
    }
    Ok(memories)
}
