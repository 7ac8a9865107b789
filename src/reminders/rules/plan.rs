use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, TimeDelta};
use uuid::Uuid;

use super::super::ReminderKind;
use super::due::{days, due, key, overtaken, pending};
use super::{About, Step, calendar, limits};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::people::holidays::DaysOff;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::values::{EmailAddress, Language};

/// Somebody who may be reminded, with everything that concerns them now.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Who.
    pub id: PersonId,
    /// Their name, or nothing.
    pub name: String,
    /// Where their mail goes.
    pub address: EmailAddress,
    /// The language they read.
    pub language: Language,
    /// Their time zone.
    pub zone: Zone,
    /// The days on which they do not work.
    pub days_off: DaysOff,
    /// Why they get no reminders, if so.
    pub silence: Option<Silence>,
    /// What waits for them.
    pub pending_items: Vec<PendingItem>,
    /// What they were reminded of before.
    pub memory: Memory,
}

/// Why somebody gets no reminders at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// They were shut out.
    Deactivated,
    /// Their address refuses mail.
    Suppressed,
    /// They want none.
    Unsubscribed,
}

/// Something that waits for somebody. It exists only as long as it does: what is done has no item.
#[derive(Clone, Debug)]
pub struct PendingItem {
    /// What kind of reminder it causes.
    pub kind: ReminderKind,
    /// The enrolment, commitment or delivery.
    pub subject: Uuid,
    /// The cohort it belongs to.
    pub cohort: Option<CohortId>,
    /// The day from which its steps count.
    pub anchor: NaiveDate,
    /// Since when it waits. Steps up to that day are left out.
    pub since: Timestamp,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Whether its first step is held back, to see whether it helps.
    pub is_held_out: bool,
    /// The pauses of its cohort, and of this person in it.
    pub pauses: Vec<Pause>,
    /// What the words need.
    pub about: About,
}

/// A time in which nobody is reminded. What falls into it is not made up for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// From when on.
    pub since: Timestamp,
    /// Until when, if that is known.
    pub until: Option<Timestamp>,
}

impl Pause {
    /// Whether it lasts at that moment.
    pub fn lasts(&self, at: Timestamp) -> bool {
        self.since <= at && self.until.is_none_or(|until| at < until)
    }

    /// Its last day there, if it is known. One that ends at midnight has nothing of the day that begins.
    pub fn last_day(&self, zone: Zone) -> Option<NaiveDate> {
        self.until.map(|until| (until + TimeDelta::microseconds(-1)).day_in(zone))
    }

    /// Whether some of that day, where somebody is, lies in it.
    pub(super) fn has(&self, day: NaiveDate, zone: Zone) -> bool {
        self.since.day_in(zone) <= day && self.last_day(zone).is_none_or(|last| day <= last)
    }
}

impl PendingItem {
    /// Whether nobody is reminded of it at that moment.
    pub fn is_paused(&self, now: Timestamp) -> bool {
        self.pauses.iter().any(|pause| pause.lasts(now))
    }

    /// Whether that step is held back: the first, unless a day is near.
    fn holds_back(&self, step: Step) -> bool {
        self.is_held_out && !step.is_deadline && self.steps.first().is_some_and(|first| first.days == step.days)
    }
}

/// What somebody was reminded of before.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// The keys of all items ever noted.
    pub keys: BTreeSet<String>,
    /// The mails of the last weeks, and what was told by hand.
    pub past: Vec<Past>,
    /// The keys of items that were withheld, as the address refused mail or its owner wanted none.
    pub withheld: BTreeSet<String>,
    /// The keys of items that those who coordinate leave out, due or not.
    pub skipped: BTreeSet<String>,
}

/// A mail that went out or will, or what was told by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Past {
    /// On which day, where its reader is.
    pub day: NaiveDate,
    /// Whether it had a deadline in it.
    pub deadline: bool,
    /// Whether a coordinator told it on another way, so that no mail repeats it that day.
    pub by_hand: bool,
}

/// One line of a mail.
#[derive(Clone, Debug)]
pub struct Due {
    /// What waits.
    pub pending_item: PendingItem,
    /// Which step of it.
    pub step: Step,
    /// The day of the step, moved off days on which nobody works; to come where it is told before its day.
    pub on: NaiveDate,
    /// The days that are really left; negative when it is over.
    pub days_left: i64,
    /// What makes it the same reminder.
    pub key: String,
}

impl Due {
    /// The most urgent first.
    pub(super) fn order(&self) -> (i32, i64, String) {
        (self.step.urgency, self.days_left, self.key.clone())
    }
}

/// One mail to one person.
#[derive(Clone, Debug)]
pub struct Digest {
    /// To whom.
    pub person: PersonId,
    /// On which day, where they are.
    pub day: NaiveDate,
    /// When its hours are over; it is not sent after that.
    pub expires_at: Timestamp,
    /// What is in it, the most urgent first. Never empty.
    pub items: Vec<Due>,
}

impl Digest {
    /// A mail of that day; nothing where the day has no end.
    pub(super) fn new(recipient: &Recipient, day: NaiveDate, items: Vec<Due>) -> Option<Self> {
        let expires_at = calendar::moment(day, calendar::CLOSES, recipient.zone)?;
        Some(Self { person: recipient.id, day, expires_at, items })
    }
}

/// Why a step is not sent, ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A later step was due as well.
    Superseded,
    /// It came too late.
    Stale,
    /// It fell into a pause.
    Paused,
    /// The address refuses mail.
    Suppressed,
    /// The person wants no reminders.
    Unsubscribed,
    /// Those who coordinate leave it out.
    LeftOut,
    /// Held back by lot, to see whether it helps.
    HeldOut,
}

/// A step that is not sent.
#[derive(Clone, Debug)]
pub struct SetAside {
    /// Whose.
    pub person: PersonId,
    /// Which.
    pub due: Due,
    /// Why.
    pub reason: Reason,
}

/// What is to happen now.
#[derive(Clone, Debug, Default)]
pub struct ReminderPlan {
    /// The mails.
    pub digests: Vec<Digest>,
    /// What is not sent, to be remembered.
    pub set_aside: Vec<SetAside>,
}

/// Whether somebody may be reminded at that moment at all, whatever waits for them.
pub fn may_be_reminded(recipient: &Recipient, now: Timestamp) -> bool {
    recipient.silence != Some(Silence::Deactivated)
        && calendar::is_open(now.in_zone(recipient.zone), &recipient.days_off)
}

/// What is due now.
pub fn plan<'a>(state: impl IntoIterator<Item = &'a Recipient>, now: Timestamp) -> ReminderPlan {
    let mut plan = ReminderPlan::default();
    for recipient in state {
        plan_for(recipient, now, &mut plan);
    }
    plan
}

fn plan_for(recipient: &Recipient, now: Timestamp, plan: &mut ReminderPlan) {
    if !may_be_reminded(recipient, now) {
        return;
    }
    let (items, aside) = due_now(recipient, now);
    plan.set_aside.extend(aside);
    let today = now.day_in(recipient.zone);
    if !items.is_empty() && may_write(recipient, &items, today) {
        plan.digests.extend(Digest::new(recipient, today, items));
    }
}

/// What somebody is to be told today, the most urgent first, and what not.
pub(super) fn due_now(recipient: &Recipient, now: Timestamp) -> (Vec<Due>, Vec<SetAside>) {
    let today = now.day_in(recipient.zone);
    let (mut items, mut set_aside) = (Vec::new(), Vec::new());
    let is_skipped = |due: &Due| recipient.memory.skipped.contains(&due.key);
    for pending_item in &recipient.pending_items {
        let mut aside = |due: Due, reason| set_aside.push(SetAside { person: recipient.id, due, reason });
        let mut pending = pending(recipient, pending_item, today);
        let latest = pending.pop();
        for earlier in overtaken(recipient, pending_item, today).into_iter().chain(pending) {
            let reason = if is_skipped(&earlier) { Reason::LeftOut } else { Reason::Superseded };
            aside(earlier, reason);
        }
        let Some(latest) = latest else { continue };
        let is_paused =
            pending_item.is_paused(now) || pending_item.pauses.iter().any(|pause| pause.has(latest.on, recipient.zone));
        match (is_paused, recipient.silence) {
            _ if is_skipped(&latest) => aside(latest, Reason::LeftOut),
            (true, _) => aside(latest, Reason::Paused),
            _ if (today - latest.on).num_days() > limits::FRESH => aside(latest, Reason::Stale),
            (_, Some(Silence::Suppressed)) => aside(latest, Reason::Suppressed),
            (_, Some(Silence::Unsubscribed)) => aside(latest, Reason::Unsubscribed),
            _ if pending_item.holds_back(latest.step) => aside(latest, Reason::HeldOut),
            _ => items.push(latest),
        }
    }
    items.sort_by_key(Due::order);
    (items, set_aside)
}

/// One mail a day; two a week unless a deadline is near. What has to wait stays due, and is sent while it is fresh.
pub(super) fn may_write(recipient: &Recipient, items: &[Due], today: NaiveDate) -> bool {
    let is_free = recipient.memory.past.iter().all(|past| past.day != today);
    is_free && fits_the_week(recipient, items, today)
}

/// Whether these make a mail that fits among the others of the week, besides that of the day.
fn fits_the_week(recipient: &Recipient, items: &[Due], today: NaiveDate) -> bool {
    // A clock that was put back has mails of days to come.
    let is_near = |past: &Past| past.day != today && (today - past.day).num_days().abs() < limits::WEEK;
    let usual = recipient.memory.past.iter().filter(|past| !past.deadline && is_near(past));
    has_deadline(items) || usual.count() < limits::MOST_A_WEEK
}

fn has_deadline(items: &[Due]) -> bool {
    items.iter().any(|item| item.step.is_deadline)
}

/// Those of the items with these keys that still wait, as they are now, in a mail whose hours are over at `expires_at`; none where
/// somebody was told by hand meanwhile, or the clock was put back into their night or to a day that is not the mail's: mails of two
/// days would go on one. What is sent ahead of its day is among them.
pub fn still(recipient: &Recipient, keys: &[String], expires_at: Timestamp, now: Timestamp) -> Vec<Due> {
    let today = now.day_in(recipient.zone);
    let Memory { past, skipped, .. } = &recipient.memory;
    let is_told = past.iter().any(|past| past.by_hand && past.day == today);
    let is_its_day = expires_at.day_in(recipient.zone) == today;
    if is_told || !is_its_day || !calendar::is_open(now.in_zone(recipient.zone), &recipient.days_off) {
        return Vec::new();
    }
    let mut items = Vec::new();
    for item in recipient.pending_items.iter().filter(|item| !item.is_paused(now)) {
        let wanted = |step: i32| Some(key(item, recipient.id, step)).filter(|key| keys.contains(key));
        let wanted = |step: i32| wanted(step).is_some_and(|key| !skipped.contains(&key));
        let still = days(recipient, item).filter(|(step, _)| wanted(step.days));
        items.extend(still.map(|(step, on)| due(recipient, item, step, on, today)));
    }
    items.sort_by_key(Due::order);
    // Where what was near its day is done, the rest is a mail like others.
    if fits_the_week(recipient, &items, today) { items } else { Vec::new() }
}

/// The mails of the coming days, if nothing changes.
pub fn rehearse(recipient: &Recipient, now: Timestamp, days: u64) -> Vec<Digest> {
    let mut recipient = recipient.clone();
    let mut digests = Vec::new();
    let first = now.day_in(recipient.zone);
    for day in (0..days).filter_map(|ahead| first.checked_add_days(Days::new(ahead))) {
        let opens = calendar::moment(day, calendar::OPENS, recipient.zone);
        let Some(at) = opens.map(|opens| opens.max(now)) else { continue };
        let plan = plan([&recipient], at);
        remember(&mut recipient.memory, &plan);
        digests.extend(plan.digests);
    }
    digests
}

/// Takes a plan into memory.
fn remember(memory: &mut Memory, plan: &ReminderPlan) {
    memory.keys.extend(plan.set_aside.iter().map(|aside| aside.due.key.clone()));
    for digest in &plan.digests {
        memory.keys.extend(digest.items.iter().map(|item| item.key.clone()));
        memory.past.push(Past { day: digest.day, deadline: has_deadline(&digest.items), by_hand: false });
    }
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
