//! Why somebody gets nothing: nobody should have to guess it.

use chrono::{NaiveDate, TimeDelta};

use super::plan::{may_write, pending};
use super::{Due, PendingItem, Recipient, Silence, calendar};
use crate::platform::clock::Timestamp;

/// Why somebody gets no reminder now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quiet {
    /// They were shut out.
    ShutOut,
    /// Their address refuses mail.
    Suppressed,
    /// They want none.
    Unsubscribed,
    /// Nothing waits for them.
    NothingWaits,
    /// What waits for them is paused.
    Paused,
    /// It is night or a day off where they are.
    OutOfHours,
    /// They had a mail today.
    MailedToday,
    /// They had as many mails as are sent in a week.
    EnoughThisWeek,
    /// The next reminder of what waits is due on that day.
    NotBefore(NaiveDate),
    /// They were reminded of what waits as often as anybody is.
    AllSaid,
}

impl Quiet {
    /// In a word, as words and programs have it.
    pub fn word(self) -> &'static str {
        match self {
            Quiet::ShutOut => "shut-out",
            Quiet::Suppressed => "suppressed",
            Quiet::Unsubscribed => "unsubscribed",
            Quiet::NothingWaits => "nothing-waits",
            Quiet::Paused => "paused",
            Quiet::OutOfHours => "out-of-hours",
            Quiet::MailedToday => "mailed-today",
            Quiet::EnoughThisWeek => "enough-this-week",
            Quiet::NotBefore(_) => "not-before",
            Quiet::AllSaid => "all-said",
        }
    }
}

/// Why somebody for whom nothing is planned now gets nothing, of those of the things that wait for them which are `meant`.
pub fn why_nothing(recipient: &Recipient, meant: impl Fn(&PendingItem) -> bool, now: Timestamp) -> Quiet {
    let today = now.day_in(recipient.zone);
    match recipient.silence {
        Some(Silence::Deactivated) => return Quiet::ShutOut,
        Some(Silence::Suppressed) => return Quiet::Suppressed,
        Some(Silence::Unsubscribed) => return Quiet::Unsubscribed,
        None => {}
    }
    let items: Vec<&PendingItem> = recipient.pending_items.iter().filter(|item| meant(item)).collect();
    if items.is_empty() {
        return Quiet::NothingWaits;
    }
    let awake: Vec<&&PendingItem> = items.iter().filter(|item| !item.is_paused(now)).collect();
    if awake.is_empty() {
        return Quiet::Paused;
    }
    let due: Vec<Due> = awake.iter().filter_map(|item| pending(recipient, item, today).pop()).collect();
    if due.is_empty() {
        let next = awake.iter().filter_map(|item| next_day(recipient, item, today)).min();
        return next.map_or(Quiet::AllSaid, Quiet::NotBefore);
    }
    match () {
        () if !calendar::is_open(now.in_zone(recipient.zone), recipient.weekend) => Quiet::OutOfHours,
        () if recipient.memory.past.iter().any(|past| past.day == today) => Quiet::MailedToday,
        () if !may_write(recipient, &due, today) => Quiet::EnoughThisWeek,
        // It fell into a pause, or came too late.
        () => Quiet::AllSaid,
    }
}

/// The day of the first step to come.
fn next_day(recipient: &Recipient, item: &PendingItem, today: NaiveDate) -> Option<NaiveDate> {
    let since = item.since.day_in(recipient.zone);
    let day = |days: i32, leads_up: bool| {
        let day = item.anchor.checked_add_signed(TimeDelta::days(days.into()))?;
        Some(calendar::working_day(day, recipient.weekend, leads_up))
    };
    let days = item.steps.iter().filter_map(|step| day(step.days, step.leads_up));
    days.filter(|on| *on > today && *on > since).min()
}
