//! Planned trainings that go out with the reminders of them, for the calendars of those who teach them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::rules::{Due, Fact, Recipient};
use super::{store, words};
use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::plan_calendar::{ToldPlan, delivery_of, event_of};
use crate::cascade::deliveries::store::plan_calendars::{self, PlanReader};
use crate::platform::calendar::{CalendarInvitation, CalendarMethod, CalendarTime};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use crate::platform::mail::MailId;
use crate::platform::web::Site;

/// What calendars were told of the trainings that these reminders are about.
///
/// # Errors
/// Only what the database says.
pub fn told<'a>(conn: &mut Conn, items: impl Iterator<Item = &'a Due>) -> Result<BTreeMap<PlanReader, ToldPlan>> {
    let planned = items.filter(|item| item.pending_item.about.planned.is_some());
    let ids: Vec<DeliveryId> = planned.map(|item| item.pending_item.subject.into()).collect();
    if ids.is_empty() { Ok(BTreeMap::new()) } else { plan_calendars::told_of(conn, ids) }
}

/// The nearest planned training among some reminders, as a part of their mail: a mail invites to one thing.
pub fn invitation(
    site: &Site,
    recipient: &Recipient,
    items: &[Due],
    told: &BTreeMap<PlanReader, ToldPlan>,
) -> Option<Value> {
    let nearest = items.iter().filter(|item| item.pending_item.about.planned.is_some()).min_by_key(|item| {
        let planned = item.pending_item.about.planned.as_ref();
        planned.map(|planned| planned.days.starts_on)
    })?;
    let about = &nearest.pending_item.about;
    let (planned, id) = (about.planned.as_ref()?, DeliveryId::from(nearest.pending_item.subject));
    let title = about.facts.iter().find_map(|(_, fact)| match fact {
        Fact::Training(title) => Some(title),
        _ => None,
    })?;
    let standing = ToldPlan::standing(told.get(&(id, recipient.id)), planned.days.clone());
    let event = event_of(&site.words, words::language(site, recipient), (id, &planned.reference, title), &standing);
    Some(json!(CalendarInvitation { method: CalendarMethod::Request, event }))
}

/// Notes what the calendars of those were told to whom these mails went.
///
/// # Errors
/// Only what the database says.
pub fn sent(tx: &mut Tx, mails: &[MailId]) -> Result<()> {
    for (person, data) in store::invited(tx.conn, mails)? {
        let Ok(CalendarInvitation { event, .. }) = serde_json::from_value(data) else { continue };
        if let (Some(delivery), CalendarTime::Days(starts_on, ends_on)) = (delivery_of(&event), event.time) {
            let days =
                crate::cascade::deliveries::plan_calendar::PlannedDays { starts_on, ends_on, place: event.place };
            plan_calendars::note(
                tx,
                (delivery, person),
                &ToldPlan { sequence: event.sequence, called_off: false, days },
            )?;
        }
    }
    Ok(())
}
