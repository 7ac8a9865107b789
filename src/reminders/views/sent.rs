//! What went out to a cohort's people, day by day.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use super::month::{Ahead, ReminderDay, Span};
use crate::cohorts::common::{Cohort, store as cohorts};
use crate::people::accounts::PersonId;
use crate::platform::clock::Zone;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::reminders::{ReminderKind, store};

/// A reminder that went out.
pub struct SentReminder {
    day: NaiveDate,
    person: Option<PersonId>,
    name: String,
    kind: ReminderKind,
}

/// What went out on some days, as they are where whoever looks is. `guest` names those without an account.
///
/// # Errors
/// Only what the database says.
pub fn read(
    conn: &mut Conn,
    cohort: &Cohort,
    span: Span,
    zone: Zone,
    guest: impl Fn(Uuid) -> String,
) -> Result<Vec<SentReminder>> {
    let places = cohorts::of_cohort(conn, cohort.id)?;
    let apart = places.iter().filter(|place| !place.state.is_active());
    let strangers: BTreeMap<PersonId, &str> = apart.map(|place| (place.person_id, place.known_as())).collect();
    let sent = store::sent_between(conn, cohort.id, span.first, span.last)?;
    let reminder = |(person, name, kind, at): (PersonId, String, ReminderKind, crate::platform::clock::Timestamp)| {
        let day = at.day_in(zone);
        let known_as = strangers.get(&person).map(|name| (*name).to_owned());
        let person = Some(person).filter(|_| known_as.is_none());
        let is_of_span = (span.first..=span.last).contains(&day);
        is_of_span.then(|| SentReminder { day, person, name: known_as.unwrap_or(name), kind })
    };
    let mut all: Vec<SentReminder> = sent.into_iter().filter_map(reminder).collect();
    if let Some(since) = zone.moment(span.first, NaiveTime::MIN) {
        let told = store::guests_told(conn, cohort.id, since)?.into_iter();
        let told = told.map(|one| (one.at.day_in(zone), one)).filter(|(day, _)| *day <= span.last);
        all.extend(told.map(|(day, one)| SentReminder { day, person: None, name: guest(one.subject), kind: one.kind }));
    }
    Ok(all)
}

/// What went out and what will, day by day. Of what went out only the kind is known, which `called` names.
pub fn together(
    sent: Vec<SentReminder>,
    ahead: &[ReminderDay],
    called: impl Fn(ReminderKind) -> String,
) -> Vec<ReminderDay> {
    let mut days: BTreeMap<NaiveDate, Vec<Ahead>> = BTreeMap::new();
    for SentReminder { day, person, name, kind } in sent {
        days.entry(day).or_default().push(Ahead { person, name, kind, what: called(kind), reminder: None });
    }
    for day in ahead {
        days.entry(day.day).or_default().extend(day.reminders.iter().cloned());
    }
    days.into_iter().map(|(day, reminders)| ReminderDay { day, reminders }).collect()
}
