//! Why somebody gets nothing: nobody should have to guess it.

use chrono::NaiveDate;

use super::due::{days, pending};
use super::plan::may_write;
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

impl From<Silence> for Quiet {
    fn from(silence: Silence) -> Self {
        match silence {
            Silence::Deactivated => Quiet::ShutOut,
            Silence::Suppressed => Quiet::Suppressed,
            Silence::Unsubscribed => Quiet::Unsubscribed,
        }
    }
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
    if let Some(silence) = recipient.silence {
        return silence.into();
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
        () if !calendar::is_open(now.in_zone(recipient.zone), &recipient.days_off) => Quiet::OutOfHours,
        () if recipient.memory.past.iter().any(|past| past.day == today) => Quiet::MailedToday,
        () if !may_write(recipient, &due, today) => Quiet::EnoughThisWeek,
        // It fell into a pause, or came too late.
        () => Quiet::AllSaid,
    }
}

/// The day of the first step to come.
fn next_day(recipient: &Recipient, item: &PendingItem, today: NaiveDate) -> Option<NaiveDate> {
    days(recipient, item).map(|(_, on)| on).filter(|on| *on > today).min()
}
