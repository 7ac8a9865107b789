//! A call, and what it asks.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{CallId, QuestionKind};
use crate::cohorts::common::CohortId;
use crate::people::associations::Names;
use crate::platform::values::Language;

/// A call to apply for a cohort. A cohort has one at most, whose address is the cohort's.
#[derive(Clone, Debug)]
pub struct Call {
    /// Which call.
    pub id: CallId,
    /// Of which cohort.
    pub cohort_id: CohortId,
    /// What it says.
    pub terms: CallTerms,
    /// Counts the changes.
    pub revision: i32,
}

/// What a call says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallTerms {
    /// Its title by language; at least one.
    pub titles: Names,
    /// Its text by language, as Markdown; at least one.
    pub bodies: Names,
    /// What it asks, in order.
    pub questions: Vec<CallQuestion>,
    /// The first day on which people can apply, in the cohort's zone.
    pub opens_on: NaiveDate,
    /// The last, to its end.
    pub closes_on: NaiveDate,
    /// By when applications should be read.
    pub review_until: Option<NaiveDate>,
}

/// A question of a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallQuestion {
    /// By which answers are kept: `q1` to `q12`. It stays when the words change.
    pub key: String,
    /// What is answered.
    pub kind: QuestionKind,
    /// Whether it must be.
    pub required: bool,
    /// What is asked, by language.
    pub label: Names,
    /// The answers of a choice by language, in the same order. An answer is kept as its place, counted from 1.
    pub options: BTreeMap<Language, Vec<String>>,
}

impl CallQuestion {
    /// How many answers a choice has.
    pub fn option_count(&self) -> usize {
        self.options.values().map(Vec::len).max().unwrap_or(0)
    }

    /// The answers of a choice in that language, else in English, else in any.
    pub fn options_in(&self, language: Language) -> &[String] {
        let own = self.options.get(&language).or_else(|| self.options.get(&Language::ENGLISH));
        own.or_else(|| self.options.values().next()).map(Vec::as_slice).unwrap_or_default()
    }

    /// An answer in words.
    pub fn answer_in(&self, language: Language, answer: &str) -> String {
        let place = || answer.parse::<usize>().ok()?.checked_sub(1);
        match self.kind {
            QuestionKind::Choice => {
                place().and_then(|at| self.options_in(language).get(at)).cloned().unwrap_or_else(|| answer.to_owned())
            }
            _ => answer.to_owned(),
        }
    }
}
