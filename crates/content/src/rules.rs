//! How answers are marked. Pure: nothing here knows who answered or when.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::gift::Number;
use super::names::QuestionId;
use super::questions::{Accepted, Pairs, Question, QuestionSet, Task};
use super::typed::number;
use crate::{Language, RichText};

/// What somebody answered. Places count from 0, in the order of the question's lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Given {
    /// The places of the chosen answers.
    Chosen(Vec<usize>),
    /// The place of the partner for each stem, where one was chosen.
    Pairs(Vec<Option<usize>>),
    /// What was typed.
    Words(String),
}

impl Given {
    /// The places of the chosen answers.
    pub fn chosen(&self) -> &[usize] {
        match self {
            Given::Chosen(places) => places,
            _ => &[],
        }
    }

    /// What was typed.
    pub fn words(&self) -> &str {
        match self {
            Given::Words(words) => words,
            _ => "",
        }
    }

    /// The place of the partner that was chosen for a stem.
    pub fn partner(&self, stem: usize) -> Option<usize> {
        match self {
            Given::Pairs(places) => places.get(stem).copied().flatten(),
            _ => None,
        }
    }
}

/// Scores that people have given to essays, from 0 to 1.
pub type Reviews = BTreeMap<QuestionId, f64>;

/// Weights such as 33.33333 % thrice do not quite sum to 1.
const ROUNDING: f64 = 0.001;

/// How right an answer was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Full score.
    Right,
    /// Some of the score.
    Partly,
    /// None of it.
    Wrong,
    /// Somebody has to read it first. Until then it earns nothing.
    Waiting,
}

/// What one question earned.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Mark {
    /// From 0 to 1.
    pub score: f64,
    /// The same in a word.
    pub verdict: Verdict,
}

impl Mark {
    fn new(score: f64) -> Self {
        match score {
            _ if score >= 1.0 - ROUNDING => Self { score: 1.0, verdict: Verdict::Right },
            _ if score > 0.0 => Self { score, verdict: Verdict::Partly },
            _ => Self { score: 0.0, verdict: Verdict::Wrong },
        }
    }
}

/// What a whole set earned.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SetMark {
    /// The mean over its questions, from 0 to 1.
    pub score: f64,
    /// Whether it reaches the pass mark.
    pub passed: bool,
    /// The mark of each question, in the set's order; none where nothing is asked.
    pub marks: Vec<Option<Mark>>,
}

impl SetMark {
    /// The score in whole percent, rounded down so that 69.9 % never shows as the 70 % it did not reach.
    pub fn percent(&self) -> u8 {
        percent(self.score)
    }
}

fn percent(score: f64) -> u8 {
    // The cast saturates; the addend undoes binary fractions such as 0.7 = 0.69999…
    (score * 100.0 + 1e-6).floor() as u8
}

/// Marks an answer; nothing where nothing is asked. `review` is what a person has given an essay.
///
/// Several answers to a question that takes one are wrong: else choosing all of them would be right.
pub fn grade(question: &Question, given: Option<&Given>, review: Option<f64>) -> Option<Mark> {
    let score = match (&question.task, given) {
        (Task::Description, _) => return None,
        (_, None) => 0.0,
        (Task::Essay, Some(given)) => match review {
            None if !given.words().trim().is_empty() => return Some(Mark { score: 0.0, verdict: Verdict::Waiting }),
            review => review.unwrap_or(0.0),
        },
        (Task::SingleChoice(_) | Task::TrueFalse(_), Some(given)) if places(question, given).len() != 1 => 0.0,
        (Task::SingleChoice(_) | Task::MultipleChoice(_) | Task::TrueFalse(_), Some(given)) => {
            let answers = question.task.choices();
            places(question, given).iter().filter_map(|place| answers.get(*place)).map(|answer| answer.weight).sum()
        }
        (Task::Matching(pairs), Some(given)) => pairs.share(given),
        (Task::ShortAnswer(accepted), Some(given)) => {
            find(accepted, |pattern| pattern.accepts(given.words())).map_or(0.0, |found| found.weight)
        }
        (Task::Numerical(accepted), Some(given)) => {
            numerical(accepted, question.language, given).map_or(0.0, |found| found.weight)
        }
    };
    Some(Mark::new(score.clamp(0.0, 1.0)))
}

/// What authors say about what somebody typed.
pub fn said_of<'a>(question: &'a Question, given: &Given) -> Option<&'a RichText> {
    match &question.task {
        Task::ShortAnswer(accepted) => {
            find(accepted, |pattern| pattern.accepts(given.words())).and_then(|found| found.feedback.as_ref())
        }
        Task::Numerical(accepted) => {
            numerical(accepted, question.language, given).and_then(|found| found.feedback.as_ref())
        }
        _ => None,
    }
}

/// The chosen places that exist, each once.
fn places(question: &Question, given: &Given) -> Vec<usize> {
    (0..question.task.choices().len()).filter(|place| given.chosen().contains(place)).collect()
}

/// What counts most among what fits.
fn find<T>(accepted: &[Accepted<T>], fits: impl Fn(&T) -> bool) -> Option<&Accepted<T>> {
    // The first of equals, so that a “*” at the end says what it says of all others.
    accepted.iter().rev().filter(|one| fits(&one.answer)).max_by(|one, other| one.weight.total_cmp(&other.weight))
}

fn numerical<'a>(
    accepted: &'a [Accepted<Option<Number>>],
    language: Language,
    given: &Given,
) -> Option<&'a Accepted<Option<Number>>> {
    let read = number(given.words(), language);
    let fits = |number: &Option<Number>| number.zip(read).is_some_and(|(number, given)| number.accepts(given));
    find(accepted, fits).or_else(|| accepted.iter().find(|one| one.answer.is_none()))
}

impl Pairs {
    /// Which part of the stems has its own partner.
    fn share(&self, given: &Given) -> f64 {
        let right =
            self.key.iter().enumerate().filter(|(stem, partner)| given.partner(*stem) == Some(**partner)).count();
        right as f64 / self.key.len().max(1) as f64
    }
}

/// Marks a set: what was given to each question, and what people have given for essays. What is missing was not answered.
pub fn grade_set(set: &QuestionSet, given: &BTreeMap<QuestionId, Given>, reviews: &Reviews) -> SetMark {
    let mark = |question: &Question| grade(question, given.get(&question.id), reviews.get(&question.id).copied());
    let marks: Vec<Option<Mark>> = set.items.iter().map(mark).collect();
    let asked: Vec<&Mark> = marks.iter().flatten().collect();
    let score = match asked.len() {
        0 => 0.0,
        count => asked.iter().map(|mark| mark.score).sum::<f64>() / count as f64,
    };
    SetMark { score, passed: percent(score) >= set.settings.pass_mark, marks }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
