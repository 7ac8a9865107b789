//! Which steps of an item have come, and which of them are noted.

use chrono::{NaiveDate, TimeDelta};

use super::plan::{Due, Memory, PendingItem, Recipient};
use super::{Step, calendar, limits};
use crate::people::accounts::PersonId;

/// What makes a reminder the same: whom it reminds of which step of what. A changed date makes a new one.
pub fn key(pending_item: &PendingItem, person: PersonId, step: i32) -> String {
    let (before, after) = around_step(pending_item, person);
    format!("{before}{step}{after}")
}

/// What stands before and after the step in the keys of an item.
fn around_step(pending_item: &PendingItem, person: PersonId) -> (String, String) {
    let PendingItem { kind, subject, anchor, .. } = pending_item;
    (format!("{kind}:{person}:{subject}:"), format!(":{anchor}"))
}

impl Memory {
    /// The last step of an item that was noted, whether the item still has it or not.
    fn last_step(&self, pending_item: &PendingItem, person: PersonId) -> Option<i32> {
        let (before, after) = around_step(pending_item, person);
        let noted = self.keys.range(before.clone()..).take_while(|key| key.starts_with(&before));
        noted.filter_map(|key| key.strip_prefix(&before)?.strip_suffix(&after)?.parse().ok()).max()
    }
}

/// The steps of an item with their days, but for those up to the day since when it waits.
pub(super) fn days<'a>(
    recipient: &'a Recipient,
    pending_item: &'a PendingItem,
) -> impl Iterator<Item = (Step, NaiveDate)> + use<'a> {
    let (since, off) = (pending_item.since.day_in(recipient.zone), &recipient.days_off);
    pending_item.steps.iter().filter_map(move |step| {
        let day = pending_item.anchor.checked_add_signed(TimeDelta::days(i64::from(step.days)))?;
        let on = calendar::working_day(day, off, step.leads_up);
        (on > since).then_some((*step, on))
    })
}

/// The steps of an item that are not in memory, with their days. None comes back to before one that is.
pub(super) fn unsaid(recipient: &Recipient, pending_item: &PendingItem) -> Vec<(Step, NaiveDate)> {
    let noted = recipient.memory.last_step(pending_item, recipient.id);
    days(recipient, pending_item).filter(|(step, _)| noted.is_none_or(|noted| noted < step.days)).collect()
}

/// The steps of an item whose day has come and which are not in memory, in order.
pub(super) fn pending(recipient: &Recipient, pending_item: &PendingItem, today: NaiveDate) -> Vec<Due> {
    // Nearly always there is none, and nothing needs to be looked up or copied.
    if !days(recipient, pending_item).any(|(_, on)| has_come(on, today)) {
        return Vec::new();
    }
    let come = unsaid(recipient, pending_item).into_iter().filter(|(_, on)| has_come(*on, today));
    come.map(|(step, on)| due(recipient, pending_item, step, on, today)).collect()
}

/// The steps of an item whose day has come, which a later one that is noted has overtaken before they were noted themselves: of two
/// planners the slower one wrote the later step while the mail with the earlier was given up.
pub(super) fn overtaken(recipient: &Recipient, pending_item: &PendingItem, today: NaiveDate) -> Vec<Due> {
    let come = || days(recipient, pending_item).filter(|(_, on)| has_come(*on, today));
    let is_noted = |step: Step| recipient.memory.keys.contains(&key(pending_item, recipient.id, step.days));
    // Nearly always each is noted, or none has come.
    if come().all(|(step, _)| is_noted(step)) {
        return Vec::new();
    }
    let noted = recipient.memory.last_step(pending_item, recipient.id);
    let passed = come().filter(|(step, _)| noted.is_some_and(|noted| step.days < noted) && !is_noted(*step));
    passed.map(|(step, on)| due(recipient, pending_item, step, on, today)).collect()
}

/// Whether that day is over or is today, and not long ago.
fn has_come(on: NaiveDate, today: NaiveDate) -> bool {
    on <= today && (today - on).num_days() <= limits::REMEMBERED
}

/// A line of a mail of that day.
pub(super) fn due(recipient: &Recipient, item: &PendingItem, step: Step, on: NaiveDate, today: NaiveDate) -> Due {
    let (key, days_left) = (key(item, recipient.id, step.days), (item.anchor - today).num_days());
    Due { key, pending_item: item.clone(), step, on, days_left }
}
