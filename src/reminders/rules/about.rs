//! What a reminder is about, to be said in the language of whoever reads it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::cascade::common::Title;
use crate::cascade::deliveries::plan_calendar::PlannedDays;
use crate::people::associations::Names;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::values::Language;
use crate::reminders::AnswerKind;

/// What the words about an item need. They are `reminder-<stem>-what`, `-why`, `-action` and `-about`.
#[derive(Clone, Debug)]
pub struct About {
    /// Which words.
    pub stem: &'static str,
    /// Which words once its day is over, where they are others.
    pub late: Option<&'static str>,
    /// What stands in them, besides `days`: how many are left, or over.
    pub facts: Vec<(&'static str, Fact)>,
    /// Where its button leads; `{language}` in it stands for the reader's.
    pub path: String,
    /// Where a text leads that others than its reader see, if its own path signs somebody in or lets them answer.
    pub plain: Option<&'static str>,
    /// The training that a mail about it puts into calendars.
    pub planned: Option<AheadPlan>,
    /// The answers that a mail about it offers, the usual one first.
    pub answers: &'static [AnswerKind],
}

/// A planned training, as calendars know it.
#[derive(Clone, Debug)]
pub struct AheadPlan {
    /// What people call it.
    pub reference: String,
    /// Its days and place.
    pub days: PlannedDays,
}

/// Something that stands in words.
#[derive(Clone, Debug)]
pub enum Fact {
    /// As it is.
    Text(String),
    /// In the reader's way of writing numbers.
    Number(i64),
    /// In the reader's way of writing dates.
    Day(NaiveDate),
    /// A moment as a clock there shows it.
    Moment(Timestamp, Zone),
    /// Titles of modules, one after the other, in each language that is offered.
    Titles(BTreeMap<Language, String>),
    /// A training, by its title.
    Training(Title),
    /// An association, by its acronym, else by its name.
    Association {
        /// May be empty.
        acronym: String,
        /// In every language.
        names: Names,
    },
}

impl About {
    /// Words with that stem, whose button leads there.
    pub fn new(stem: &'static str, path: impl Into<String>) -> Self {
        Self { stem, late: None, facts: Vec::new(), path: path.into(), plain: None, planned: None, answers: &[] }
    }

    /// Words about a training, on a day that matters, whose button leads to it.
    pub fn training(stem: &'static str, reference: &str, title: Title, on: NaiveDate) -> Self {
        let path = format!("/deliveries/{reference}");
        Self::new(stem, path).with("training", Fact::Training(title)).with("date", Fact::Day(on))
    }

    /// Other words once its day is over.
    #[must_use]
    pub fn late(mut self, stem: &'static str) -> Self {
        self.late = Some(stem);
        self
    }

    /// With something that stands in them.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: Fact) -> Self {
        self.facts.push((name, fact));
        self
    }

    /// With another place to lead to in texts that others than its reader see.
    #[must_use]
    pub fn plainly(mut self, path: &'static str) -> Self {
        self.plain = Some(path);
        self
    }

    /// Which words, with so many days left.
    pub fn stem_at(&self, days_left: i64) -> &'static str {
        self.late.filter(|_| days_left < 0).unwrap_or(self.stem)
    }
}
