//! What planners, servers and coordinators do, and what must hold whenever somebody is told something.

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use super::super::super::due::days;
use super::super::super::{
    Due, PendingItem, Reason, ReminderPlan, Silence, key, limits, may_be_reminded, passed_over, plan, send_now, still,
    to_tell,
};
use super::{Letter, Row, State, StepFate, Told, World, kind};

impl World {
    fn note(&mut self, who: usize, due: &Due, state: State, mail: Option<usize>) -> bool {
        if self.rows.contains_key(&due.key) {
            return false;
        }
        let (kind, subject) = (due.pending_item.kind, due.pending_item.subject);
        let anchor = due.pending_item.anchor;
        let row = Row { who, kind, subject, anchor, step: due.step.days, on: due.on, state, mail, at: self.now };
        self.rows.insert(due.key.clone(), row);
        true
    }

    fn who(&self, recipient: crate::people::accounts::PersonId) -> usize {
        self.people.iter().position(|one| one.id == recipient).unwrap()
    }

    /// Writes a plan, as `set_aside` and `record` do; returns how many mails were written.
    fn write(&mut self, plan: &ReminderPlan) -> usize {
        for aside in &plan.set_aside {
            let state = match aside.reason {
                Reason::Suppressed | Reason::Unsubscribed => State::Withheld,
                _ => State::Skipped,
            };
            if self.note(self.who(aside.person), &aside.due, state, None) {
                self.count(aside.reason.into());
            }
        }
        let mut written = 0;
        for digest in &plan.digests {
            let who = self.who(digest.person);
            if self.letters.iter().any(|letter| (letter.who, letter.day) == (who, digest.day)) {
                continue;
            }
            let mail = self.letters.len();
            self.letters.push(Letter { who, day: digest.day, expires_at: digest.expires_at, waits: true });
            for due in &digest.items {
                self.note(who, due, State::Planned(mail), Some(mail));
            }
            written += 1;
        }
        written
    }

    pub fn plan(&mut self) -> Result<(), TestCaseError> {
        let planned = plan(&self.recipients(), self.now);
        self.write(&planned);
        let again = plan(&self.recipients(), self.now);
        prop_assert!(again.set_aside.is_empty(), "a second look sets aside: {:?}", again.set_aside);
        prop_assert_eq!(self.write(&again), 0, "a second look writes");
        Ok(())
    }

    pub fn look(&mut self) {
        self.late = Some(plan(&self.recipients(), self.now));
    }

    pub fn write_late(&mut self) {
        if let Some(plan) = self.late.take() {
            self.write(&plan);
        }
    }

    fn release(&mut self, mail: usize) {
        let is_overtaken = |row: &Row| {
            let same = |one: &&Row| {
                (one.who, one.kind, one.subject, one.anchor) == (row.who, row.kind, row.subject, row.anchor)
            };
            self.rows.values().filter(same).any(|one| one.step > row.step)
        };
        let released: Vec<(String, bool)> = self
            .rows
            .iter()
            .filter(|(_, row)| row.state == State::Planned(mail))
            .map(|(key, row)| (key.clone(), is_overtaken(row)))
            .collect();
        for (key, is_overtaken) in released {
            match self.rows.get_mut(&key).filter(|_| is_overtaken) {
                Some(row) => (row.state, row.mail) = (State::Skipped, None),
                None => drop(self.rows.remove(&key)),
            }
        }
    }

    /// Sends what waits, but for so many that the server refuses.
    pub fn send(&mut self, refused: usize) -> Result<(), TestCaseError> {
        let waiting: Vec<usize> = (0..self.letters.len()).filter(|at| self.letters[*at].waits).collect();
        for (at, mail) in waiting.into_iter().enumerate() {
            self.letters[mail].waits = false;
            let Letter { who, expires_at, .. } = self.letters[mail];
            let recipient = self.recipient(who);
            let is_in = |row: &&Row| row.state == State::Planned(mail);
            let keys: Vec<String> =
                self.rows.iter().filter(|(_, row)| is_in(row)).map(|(key, _)| key.clone()).collect();
            let items = match recipient.silence.is_none() && self.now < expires_at {
                true => still(&recipient, &keys, expires_at, self.now),
                false => Vec::new(),
            };
            if items.is_empty() || at < refused {
                self.count(if items.is_empty() { StepFate::Cancelled } else { StepFate::Refused });
                self.release(mail);
                continue;
            }
            self.told_rightly(who, &items, false)?;
            for due in &items {
                if let Some(row) = self.rows.get_mut(&due.key) {
                    row.state = State::Sent;
                }
            }
            self.release(mail);
        }
        Ok(())
    }

    /// What must hold of what somebody is told.
    fn told_rightly(&mut self, who: usize, items: &[Due], by_hand: bool) -> Result<(), TestCaseError> {
        let recipient = self.recipient(who);
        let day = self.now.day_in(recipient.zone);
        let silence = recipient.silence.filter(|silence| !by_hand || *silence != Silence::Suppressed);
        prop_assert_eq!(silence, None, "to somebody who is to be left alone");
        prop_assert!(by_hand || may_be_reminded(&recipient, self.now), "at night or on a day off");
        let same_day = self.told.iter().any(|told| (told.who, told.day) == (who, day));
        prop_assert!(!same_day, "twice on {}", day);
        let deadline = items.iter().any(|due| due.step.is_deadline);
        let of_week = |told: &&Told| told.who == who && !told.deadline && (told.day - day).num_days().abs() < 7;
        let too_many = !by_hand && !deadline && self.told.iter().filter(of_week).count() >= limits::MOST_A_WEEK;
        prop_assert!(!too_many, "more than {} in the week around {}", limits::MOST_A_WEEK, day);
        let waiting = self.waits_for(who);
        for due in items {
            let is_it = |item: &&PendingItem| {
                (item.kind, item.subject, item.anchor)
                    == (due.pending_item.kind, due.pending_item.subject, due.pending_item.anchor)
            };
            let item = waiting.iter().find(is_it);
            prop_assert!(item.is_some(), "of what is done: {}", due.key);
            prop_assert!(item.is_some_and(|item| !item.is_paused(self.now)), "in a pause: {}", due.key);
            prop_assert!(!self.skips.contains(&due.key), "what was left out: {}", due.key);
            let before = self.rows.get(&due.key).map(|row| row.state);
            prop_assert!(!matches!(before, Some(State::Sent | State::ByHand)), "twice: {}", due.key);
            if due.pending_item.kind == kind("escalation") {
                self.count(StepFate::Escalated);
                let reminded = self.rows.values().filter(|row| {
                    row.subject == due.pending_item.subject && row.kind == kind("cascade-completion") && row.is_told()
                });
                let long_ago = |row: &&Row| (day - row.at.day_in(recipient.zone)).num_days() >= limits::LEFT_ALONE;
                prop_assert!(reminded.into_iter().any(|row| long_ago(&row)), "before a reminder: {}", due.key);
            }
        }
        self.count(if by_hand { StepFate::ToldByHand } else { StepFate::Sent });
        self.told.push(Told { who, day, deadline });
        Ok(())
    }

    pub fn tell(&mut self, who: usize) -> Result<(), TestCaseError> {
        let who = who % self.people.len();
        let recipient = self.recipient(who);
        let told = to_tell(&recipient, |_| true, self.now);
        if told.is_empty() {
            return Ok(());
        }
        self.told_rightly(who, &told, true)?;
        let set_aside = told.iter().flat_map(|due| passed_over(&recipient, due)).collect();
        self.write(&ReminderPlan { digests: Vec::new(), set_aside });
        for due in &told {
            if !self.note(who, due, State::ByHand, None) {
                let now = self.now;
                let row = self.rows.get_mut(&due.key).filter(|row| row.state == State::Withheld);
                prop_assert!(row.is_some(), "told before: {}", due.key);
                row.into_iter().for_each(|row| (row.state, row.at) = (State::ByHand, now));
            }
        }
        Ok(())
    }

    /// Leaves out one of the steps to come of somebody.
    pub fn skip(&mut self, which: usize) {
        let who = which % self.people.len();
        let recipient = self.recipient(who);
        let steps = recipient.pending_items.iter().flat_map(|item| days(&recipient, item).map(move |day| (item, day)));
        let keys: Vec<String> = steps.map(|(item, (step, _))| key(item, recipient.id, step.days)).collect();
        let open: Vec<&String> = keys.iter().filter(|key| !self.rows.contains_key(*key)).collect();
        if let Some(key) = open.get(which / 7 % open.len().max(1)) {
            self.skips.insert((*key).clone());
        }
    }

    pub fn take_up(&mut self) {
        let taken = self.skips.iter().find(|key| !self.rows.contains_key(*key)).cloned();
        taken.into_iter().for_each(|key| {
            self.skips.remove(&key);
        });
    }

    pub fn send_now(&mut self, which: usize) {
        let who = which % self.people.len();
        let recipient = self.recipient(who);
        let Some(item) = recipient.pending_items.get(which / 5 % recipient.pending_items.len().max(1)) else { return };
        let Some(step) = item.steps.last() else { return };
        if let Ok(plan) = send_now(&recipient, &key(item, recipient.id, step.days), self.now)
            && self.write(&plan) > 0
        {
            self.count(StepFate::SentAhead);
        }
    }

    /// Whatever was due while somebody could be told has become something.
    pub fn nothing_is_forgotten(&self) -> Result<(), TestCaseError> {
        for who in (0..self.people.len()).filter(|who| self.people[*who].silence != Some(Silence::Deactivated)) {
            let recipient = self.recipient(who);
            let today = self.now.day_in(recipient.zone);
            for item in &recipient.pending_items {
                let old = |on: NaiveDate| (10..limits::REMEMBERED - 15).contains(&(today - on).num_days());
                for (step, on) in days(&recipient, item).filter(|(_, on)| old(*on)) {
                    let key = key(item, recipient.id, step.days);
                    prop_assert!(self.rows.contains_key(&key), "due on {} and nothing noted by {}: {}", on, today, key);
                }
            }
        }
        Ok(())
    }
}
