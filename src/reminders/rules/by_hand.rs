//! What those who coordinate do themselves: a reminder ahead of its day, or told on another way than by mail.

use chrono::{NaiveDate, TimeDelta};

use super::due::{days, due, unsaid};
use super::plan::{due_now, may_write};
use super::{
    Digest, Due, PendingItem, Quiet, Reason, Recipient, ReminderPlan, SetAside, Silence, Step, calendar, key, limits,
};
use crate::platform::clock::Timestamp;

/// The mail that somebody gets now where the next reminder of a thing is not to wait for its day, with all that is due to them anyway.
/// `of_it` is the key of any of its steps: the next one is sent, so that none is passed over unseen.
///
/// # Errors
/// Why they get none: the gate is that of every other mail.
pub fn send_now(recipient: &Recipient, of_it: &str, now: Timestamp) -> Result<ReminderPlan, Quiet> {
    let today = now.day_in(recipient.zone);
    if let Some(silence) = recipient.silence {
        return Err(silence.into());
    }
    let has_it = |item: &&PendingItem| item.steps.iter().any(|step| key(item, recipient.id, step.days) == of_it);
    let item = recipient.pending_items.iter().find(has_it).ok_or(Quiet::NothingWaits)?;
    if item.is_paused(now) {
        return Err(Quiet::Paused);
    }
    if !calendar::is_open(now.in_zone(recipient.zone), &recipient.days_off) {
        return Err(Quiet::OutOfHours);
    }
    if recipient.memory.past.iter().any(|past| past.day == today) {
        return Err(Quiet::MailedToday);
    }
    let (mut items, mut set_aside) = due_now(recipient, now);
    if !items.iter().any(|due| is_of(due, item)) {
        let is_left_out = |step: i32| recipient.memory.skipped.contains(&key(item, recipient.id, step));
        let next = unsaid(recipient, item).into_iter().find(|(step, on)| *on > today && !is_left_out(step.days));
        let (step, on) = next.ok_or(Quiet::AllSaid)?;
        if !may_come_forward(recipient, item, today) {
            return Err(Quiet::NotBefore(on));
        }
        let ahead = due(recipient, item, step, on, today);
        set_aside.extend(passed_over(recipient, &ahead));
        items.push(ahead);
        items.sort_by_key(Due::order);
    }
    if !may_write(recipient, &items, today) {
        return Err(Quiet::EnoughThisWeek);
    }
    let digest = Digest::new(recipient, today, items).ok_or(Quiet::OutOfHours)?;
    Ok(ReminderPlan { digests: vec![digest], set_aside })
}

/// Whether a reminder of a thing may be told before its day. What is left to somebody for a while is not told to others meanwhile, and
/// of what does not lead up to a day nothing can be said before that.
fn may_come_forward(recipient: &Recipient, item: &PendingItem, today: NaiveDate) -> bool {
    let has_begun = item.kind.reminder().counts_down() || item.anchor <= today;
    has_begun && today > item.since.day_in(recipient.zone)
}

/// The steps before one that is told, which are not told any more.
pub fn passed_over(recipient: &Recipient, told: &Due) -> Vec<SetAside> {
    let Due { pending_item, step, .. } = told;
    let today = pending_item.anchor - TimeDelta::days(told.days_left);
    let before = unsaid(recipient, pending_item).into_iter().filter(|(one, _)| one.days < step.days);
    let aside = |(step, day): (Step, NaiveDate)| {
        let due = due(recipient, pending_item, step, day, today);
        let is_left_out = recipient.memory.skipped.contains(&due.key);
        let reason = if is_left_out { Reason::LeftOut } else { Reason::Superseded };
        SetAside { person: recipient.id, due, reason }
    };
    before.map(aside).collect()
}

fn is_of(due: &Due, item: &PendingItem) -> bool {
    (due.pending_item.kind, due.pending_item.subject, due.pending_item.anchor) == (item.kind, item.subject, item.anchor)
}

/// What of the things that are `meant` a coordinator may tell somebody today on another way: what is due and was not sent, as no
/// mail reaches them, it waits, or its day is near. Nothing to whoever wants no reminders or heard of something today.
pub fn to_tell(recipient: &Recipient, meant: impl Fn(&PendingItem) -> bool, now: Timestamp) -> Vec<Due> {
    let today = now.day_in(recipient.zone);
    let wants_none = matches!(recipient.silence, Some(Silence::Deactivated | Silence::Unsubscribed));
    if wants_none || recipient.memory.past.iter().any(|past| past.day == today) {
        return Vec::new();
    }
    let awake = recipient.pending_items.iter().filter(|item| meant(item) && !item.is_paused(now));
    let mut all: Vec<Due> = awake.filter_map(|item| one_to_tell(recipient, item, now)).collect();
    all.sort_by_key(Due::order);
    all
}

fn one_to_tell(recipient: &Recipient, item: &PendingItem, now: Timestamp) -> Option<Due> {
    let today = now.day_in(recipient.zone);
    let may_be = |step: i32| {
        let key = key(item, recipient.id, step);
        !recipient.memory.skipped.contains(&key)
            && (!recipient.memory.keys.contains(&key) || recipient.memory.withheld.contains(&key))
    };
    let is_told_after = |step: i32| {
        let later = item.steps.iter().filter(|one| one.days > step).map(|one| key(item, recipient.id, one.days));
        let mut later = later;
        later.any(|key| recipient.memory.keys.contains(&key) && !recipient.memory.withheld.contains(&key))
    };
    let is_in_pause = |on| item.pauses.iter().any(|pause| pause.has(on, recipient.zone));
    let open = |on| !is_in_pause(on) && (today - on).num_days() <= limits::FRESH;
    let all = || days(recipient, item).filter(|(step, on)| may_be(step.days) && !is_told_after(step.days) && open(*on));
    let come = all().filter(|(_, on)| *on <= today).last();
    let is_near = |on: NaiveDate| on > today && (on - today).num_days() <= limits::TOLD_AHEAD;
    let near = || all().find(|(_, on)| is_near(*on)).filter(|_| may_come_forward(recipient, item, today));
    let (step, on) = come.or_else(near)?;
    Some(due(recipient, item, step, on, today))
}

/// The reminders of a thing that are still to come, or due and not sent yet.
pub fn to_come(recipient: &Recipient, item: &PendingItem, now: Timestamp) -> Vec<Due> {
    let today = now.day_in(recipient.zone);
    unsaid(recipient, item).into_iter().map(|(step, on)| due(recipient, item, step, on, today)).collect()
}
