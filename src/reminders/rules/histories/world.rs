//! The small network, and what is noted of it.

mod deeds;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use uuid::Uuid;

use super::super::{
    About, Memory, Past, Pause, PendingItem, Reason, Recipient, ReminderPlan, Silence, StepShare, limits,
};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::values::Language;
use crate::platform::web::Weekends;
use crate::reminders::ReminderKind;

/// What histories come to; each of these is to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepFate {
    Sent,
    SentAhead,
    ToldByHand,
    Escalated,
    Cancelled,
    Refused,
    Superseded,
    Stale,
    Paused,
    Suppressed,
    Unsubscribed,
    LeftOut,
    HeldOut,
}

impl StepFate {
    pub const ALL: [StepFate; 13] = [
        StepFate::Sent,
        StepFate::SentAhead,
        StepFate::ToldByHand,
        StepFate::Escalated,
        StepFate::Cancelled,
        StepFate::Refused,
        StepFate::Superseded,
        StepFate::Stale,
        StepFate::Paused,
        StepFate::Suppressed,
        StepFate::Unsubscribed,
        StepFate::LeftOut,
        StepFate::HeldOut,
    ];
}

impl From<Reason> for StepFate {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Superseded => StepFate::Superseded,
            Reason::Stale => StepFate::Stale,
            Reason::Paused => StepFate::Paused,
            Reason::Suppressed => StepFate::Suppressed,
            Reason::Unsubscribed => StepFate::Unsubscribed,
            Reason::LeftOut => StepFate::LeftOut,
            Reason::HeldOut => StepFate::HeldOut,
        }
    }
}

/// Something that waits, or did.
struct Thing {
    kind: ReminderKind,
    subject: Uuid,
    anchor: NaiveDate,
    since: Timestamp,
    holders: BTreeSet<usize>,
    open: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Planned(usize),
    Sent,
    ByHand,
    Withheld,
    Skipped,
}

struct Row {
    who: usize,
    kind: ReminderKind,
    subject: Uuid,
    anchor: NaiveDate,
    step: i32,
    on: NaiveDate,
    state: State,
    mail: Option<usize>,
    at: Timestamp,
}

struct Letter {
    who: usize,
    day: NaiveDate,
    expires_at: Timestamp,
    waits: bool,
}

/// What somebody was told.
struct Told {
    who: usize,
    day: NaiveDate,
    deadline: bool,
}

pub struct World {
    now: Timestamp,
    people: Vec<Recipient>,
    things: Vec<Thing>,
    pauses: Vec<(Option<usize>, Pause)>,
    skips: BTreeSet<String>,
    rows: BTreeMap<String, Row>,
    letters: Vec<Letter>,
    told: Vec<Told>,
    late: Option<ReminderPlan>,
    pub fates: BTreeMap<StepFate, usize>,
}

fn kind(word: &str) -> ReminderKind {
    word.parse().unwrap()
}

fn begin() -> Timestamp {
    serde_json::from_value(serde_json::json!("2027-03-01T06:00:00Z")).unwrap()
}

impl World {
    /// People in several zones and weeks, and things of every kind, each with one or two of them.
    pub fn new(seed: u64) -> Self {
        let mut random = StdRng::seed_from_u64(seed);
        let zones = ["UTC", "Pacific/Auckland", "America/Lima", "Asia/Kolkata", "Africa/Cairo"];
        let countries = ["SN", "NZ", "PE", "IN", "EG"];
        let person = |at: usize, random: &mut StdRng| {
            let home = random.random_range(0..zones.len());
            Recipient {
                id: Uuid::from_u128(at as u128 + 1).into(),
                name: format!("Person {at}"),
                address: format!("p{at}@test.example").parse().unwrap(),
                language: Language::ENGLISH,
                zone: zones[home].parse().unwrap(),
                days_off: Weekends::default().of(Some(countries[home])).into(),
                silence: None,
                pending_items: Vec::new(),
                memory: Memory::default(),
            }
        };
        let people: Vec<Recipient> = (0..4).map(|at| person(at, &mut random)).collect();
        let mut things = Vec::new();
        for at in 0..random.random_range(2..8_usize) {
            // The first is a commitment, which may be escalated.
            let found = ReminderKind::ALL[random.random_range(0..ReminderKind::ALL.len())];
            let kind = if at == 0 || found == kind("escalation") { kind("cascade-completion") } else { found };
            let since = begin() + TimeDelta::hours(random.random_range(-900..900));
            let ahead = if kind.reminder().counts_down() { random.random_range(-5..60) } else { 0 };
            let holders = [0, random.random_range(0..people.len())].into_iter().take(1 + at % 2);
            things.push(Thing {
                kind,
                subject: Uuid::from_u128(1_000 + at as u128),
                anchor: since.day_in(Zone::UTC) + TimeDelta::days(ahead),
                since,
                holders: holders.map(|one| (one + at) % people.len()).collect(),
                open: true,
            });
        }
        let (rows, letters, told, fates) = (BTreeMap::new(), Vec::new(), Vec::new(), BTreeMap::new());
        let (pauses, skips) = (Vec::new(), BTreeSet::new());
        Self { now: begin(), people, things, pauses, skips, rows, letters, told, late: None, fates }
    }

    fn count(&mut self, fate: StepFate) {
        *self.fates.entry(fate).or_default() += 1;
    }

    pub fn pass(&mut self, hours: i64) {
        if hours < 0 {
            self.late = None;
        }
        self.now = self.now + TimeDelta::hours(hours);
    }

    pub fn finish(&mut self, thing: usize) {
        let all = self.things.len();
        self.things[thing % all].open = false;
    }

    pub fn reopen(&mut self, thing: usize) {
        let (all, now) = (self.things.len(), self.now);
        let thing = &mut self.things[thing % all];
        if !thing.open {
            thing.open = true;
            // What counts from a day counts from this one.
            if !thing.kind.reminder().counts_down() {
                (thing.since, thing.anchor) = (now, now.day_in(Zone::UTC));
            }
        }
    }

    pub fn hush(&mut self, who: usize, silence: Option<Silence>) {
        let all = self.people.len();
        self.people[who % all].silence = silence;
    }

    pub fn pause(&mut self, who: Option<usize>, hours: Option<i64>) {
        let until = hours.map(|hours| self.now + TimeDelta::hours(hours));
        self.pauses.push((who.map(|who| who % self.people.len()), Pause { since: self.now, until }));
    }

    pub fn resume(&mut self) {
        for (_, pause) in &mut self.pauses {
            if pause.until.is_none_or(|until| until > self.now) {
                pause.until = Some(self.now);
            }
        }
    }

    pub fn hand_over(&mut self, from: usize, to: usize) {
        let (from, to) = (from % self.people.len(), to % self.people.len());
        for thing in self.things.iter_mut().filter(|thing| thing.holders.contains(&from)) {
            thing.holders.remove(&from);
            thing.holders.insert(to);
        }
    }

    /// What waits for somebody, with the escalations of what their trainer was reminded of.
    fn waits_for(&self, who: usize) -> Vec<PendingItem> {
        let pauses = self.pauses.iter().filter(|(whose, _)| whose.is_none_or(|whose| whose == who));
        let pauses: Vec<Pause> = pauses.map(|(_, pause)| *pause).collect();
        let item = |kind: ReminderKind, thing: &Thing, since: Timestamp, share: StepShare| PendingItem {
            kind,
            subject: thing.subject,
            cohort: None,
            anchor: thing.anchor,
            since,
            steps: kind.steps(None, share),
            is_held_out: thing.subject.as_u128().is_multiple_of(3),
            pauses: pauses.clone(),
            about: About::new("commitment", "/commitments"),
        };
        let mut items = Vec::new();
        for thing in self.things.iter().filter(|thing| thing.open) {
            if thing.holders.contains(&who) {
                items.push(item(thing.kind, thing, thing.since, StepShare::All));
            }
            if thing.kind != kind("cascade-completion") {
                continue;
            }
            let trainer = thing.holders.first().copied();
            let first = self.rows.values().filter(|row| {
                Some(row.who) == trainer && row.kind == thing.kind && row.subject == thing.subject && row.is_told()
            });
            if let Some(reminded) = first.map(|row| row.at).min() {
                let share = if who == self.people.len() - 1 { StepShare::Last } else { StepShare::First };
                items.push(item(kind("escalation"), thing, limits::escalates_since(reminded), share));
            }
        }
        items
    }

    /// Somebody as `state::load` gives them.
    fn recipient(&self, who: usize) -> Recipient {
        let mut one = self.people[who].clone();
        one.pending_items = self.waits_for(who);
        let from = self.now.latest_day() - TimeDelta::days(limits::REMEMBERED + 2);
        let mut mails: BTreeMap<(Option<usize>, NaiveDate), bool> = BTreeMap::new();
        for (key, row) in self.rows.iter().filter(|(_, row)| row.who == who && row.on >= from) {
            one.memory.keys.insert(key.clone());
            if row.state == State::Withheld {
                one.memory.withheld.insert(key.clone());
            }
            if matches!(row.state, State::Planned(_) | State::Sent | State::ByHand) {
                let deadline = mails.entry((row.mail, row.at.day_in(one.zone))).or_default();
                *deadline |= row.kind.reminder().is_deadline(row.step);
            }
        }
        let past = mails.into_iter().map(|((mail, day), deadline)| Past { day, deadline, by_hand: mail.is_none() });
        one.memory.past = past.collect();
        one.memory.skipped = self.skips.clone();
        one
    }

    fn recipients(&self) -> Vec<Recipient> {
        (0..self.people.len()).map(|who| self.recipient(who)).collect()
    }
}

impl Row {
    fn is_told(&self) -> bool {
        matches!(self.state, State::Sent | State::ByHand)
    }
}
