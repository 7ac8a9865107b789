//! Whether reminders help: what was done within a week of them, from the state of things alone; and beside it what was done by those who
//! were left without the first one, where a cohort wants to know. Nothing in a mail reports back.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::super::{ItemId, ReminderKind};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::values::Language;

/// What is done within so many days of a reminder counts as done after it.
pub const ACTED_WITHIN: i64 = 7;
/// Of so many in a hundred the first reminder may be held back at most.
pub const MOST_HELD_OUT: i32 = 50;

/// A reminder that somebody was told of, or that was held back from them.
#[derive(Clone, Debug)]
pub struct ToldReminder {
    /// Which.
    pub id: ItemId,
    /// Whom it was for.
    pub person: PersonId,
    /// What kind it is.
    pub kind: ReminderKind,
    /// The enrolment, commitment or delivery.
    pub subject: Uuid,
    /// Which step, in days from the anchor.
    pub step: i32,
    /// The day from which its steps count.
    pub anchor: NaiveDate,
    /// The language it was in.
    pub language: Language,
    /// When.
    pub at: Timestamp,
    /// Whether it was held back.
    pub held_out: bool,
}

/// When what reminders were about was done, or something of it.
#[derive(Clone, Debug, Default)]
pub struct Acts(BTreeMap<ItemId, Vec<Timestamp>>);

impl Acts {
    /// Puts what was `done` beside the reminders of it, by what both are `about`.
    pub fn of<K: Ord>(
        told: &[ToldReminder],
        done: impl IntoIterator<Item = (K, Timestamp)>,
        about: impl Fn(&ToldReminder) -> K,
    ) -> Self {
        let mut times: BTreeMap<K, Vec<Timestamp>> = BTreeMap::new();
        for (what, at) in done {
            times.entry(what).or_default().push(at);
        }
        Self(told.iter().filter_map(|one| Some((one.id, times.get(&about(one))?.clone()))).collect())
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (id, times) in other.0 {
            self.0.entry(id).or_default().extend(times);
        }
        self
    }

    /// Whether something was done in the week after a reminder.
    pub fn follow(&self, told: &ToldReminder) -> bool {
        let until = told.at + TimeDelta::days(ACTED_WITHIN);
        self.0.get(&told.id).is_some_and(|times| times.iter().any(|at| told.at < *at && *at <= until))
    }
}

/// How often something was done within a week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Of so many reminders.
    pub told: usize,
    /// After so many of them.
    pub acted: usize,
}

impl Share {
    fn count(&mut self, acted: bool) {
        self.told += 1;
        self.acted += usize::from(acted);
    }
}

/// What came of the reminders of a kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Of all that were told.
    pub all: Share,
    /// Of each step.
    pub steps: BTreeMap<i32, Share>,
    /// Of each language.
    pub languages: BTreeMap<Language, Share>,
    /// Of those whose first reminder was held back.
    pub held_out: Share,
}

/// What came of some reminders of a kind, but for those of the last week, of which that is not known yet.
pub fn effect(told: &[ToldReminder], acts: &Acts, now: Timestamp) -> Effect {
    let mut effect = Effect::default();
    for one in told.iter().filter(|one| is_over(one, now)) {
        let acted = acts.follow(one);
        if one.held_out {
            effect.held_out.count(acted);
            continue;
        }
        effect.all.count(acted);
        effect.steps.entry(one.step).or_default().count(acted);
        effect.languages.entry(one.language).or_default().count(acted);
    }
    effect
}

/// Whether the week after a reminder is over.
pub fn is_over(told: &ToldReminder, now: Timestamp) -> bool {
    told.at + TimeDelta::days(ACTED_WITHIN) <= now
}

/// Whether the first reminder of a thing is held back, where it is of so many `percent`: by lot, and the lot is always the same.
pub fn is_held_out(percent: i32, kind: ReminderKind, person: PersonId, subject: Uuid, anchor: NaiveDate) -> bool {
    if percent <= 0 {
        return false;
    }
    let drawn = Sha256::digest(format!("hold-out:{kind}:{person}:{subject}:{anchor}"));
    let drawn = drawn.iter().take(4).fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
    i64::from(drawn % 100) < i64::from(percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Timestamp {
        serde_json::from_value(serde_json::json!(text)).unwrap()
    }

    fn told(step: i32, at: &str) -> ToldReminder {
        ToldReminder {
            id: Uuid::new_v4().into(),
            person: Uuid::new_v4().into(),
            kind: ReminderKind::ALL[0],
            subject: Uuid::new_v4(),
            step,
            anchor: "2027-03-01".parse().unwrap(),
            language: Language::ENGLISH,
            at: moment(at),
            held_out: false,
        }
    }

    #[test]
    fn what_is_done_within_a_week_is_counted_and_the_last_week_is_not() {
        let [early, late, before, young] = [
            told(2, "2027-03-03T09:00:00Z"),
            told(7, "2027-03-08T09:00:00Z"),
            told(2, "2027-03-03T09:00:00Z"),
            told(21, "2027-03-20T09:00:00Z"),
        ];
        let done = [
            (early.subject, "2027-03-10T09:00:00Z"),
            (late.subject, "2027-03-15T09:00:01Z"),
            (before.subject, "2027-03-03T09:00:00Z"),
            (young.subject, "2027-03-21T09:00:00Z"),
        ];
        let done = done.map(|(subject, at)| (subject, moment(at)));
        let mut all = vec![early, late, before, young];
        let acts = Acts::of(&all, done, |told| told.subject);
        let now = moment("2027-03-21T10:00:00Z");
        let found = effect(&all, &acts, now);
        assert_eq!(found.all, Share { told: 3, acted: 1 });
        assert_eq!(found.steps[&2], Share { told: 2, acted: 1 });
        assert_eq!(found.steps.get(&21), None);
        assert_eq!(found.languages[&Language::ENGLISH], found.all);
        all[0].held_out = true;
        let found = effect(&all, &acts, now);
        assert_eq!((found.held_out, found.all), (Share { told: 1, acted: 1 }, Share { told: 2, acted: 0 }));
    }

    #[test]
    fn a_lot_is_always_the_same_and_falls_as_often_as_it_should() {
        let day: NaiveDate = "2027-03-01".parse().unwrap();
        let drawn = |percent: i32| {
            let lots = (0..4_000_u128).map(Uuid::from_u128);
            lots.filter(|id| is_held_out(percent, ReminderKind::ALL[1], (*id).into(), *id, day)).count()
        };
        assert_eq!((drawn(0), drawn(100)), (0, 4_000));
        assert!((700..900).contains(&drawn(20)), "{}", drawn(20));
        assert_eq!(drawn(20), drawn(20));
    }
}
