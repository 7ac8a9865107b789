use serde::{Deserialize, Serialize};

use super::names::{ContentHash, QuestionId, SetKind, SetName};
use crate::web::Html;

/// How a question set is taken: the table `[sets.<name>]` of `module.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetSettings {
    /// Whether the module cannot be completed without passing it.
    pub required: bool,
    /// How many percent pass; with 0 every attempt does.
    pub pass_mark: u8,
    /// How often it may be tried; `None` is as often as one likes.
    pub tries: Option<u32>,
}

impl SetSettings {
    /// What holds where `module.toml` says nothing: only the test after the module decides.
    pub fn usual(kind: SetKind) -> Self {
        match kind {
            SetKind::Before | SetKind::Check => Self { required: false, pass_mark: 0, tries: None },
            SetKind::After => Self { required: true, pass_mark: 70, tries: None },
        }
    }
}

/// Questions asked together, in one language.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionSet {
    /// Which set it is.
    pub name: SetName,
    /// How it is taken.
    pub settings: SetSettings,
    /// The questions in order.
    pub items: Vec<Question>,
    /// What its questions and settings hash to in this language; an attempt records it.
    pub hash: ContentHash,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One of several answers.
    SingleChoice,
    /// Any number of answers.
    MultipleChoice,
    /// Two answers: the first is “true”, the second “false”.
    TrueFalse,
}

/// A question. Texts are inline markup, fit for a legend or label.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    /// What identifies it within its module, the same in every language.
    pub id: QuestionId,
    /// How it is answered.
    pub kind: QuestionKind,
    /// What is asked.
    pub text: Html,
    /// What may be chosen. Attempts record places in this list, which every language keeps.
    pub answers: Vec<Answer>,
    /// What is said after any answer.
    pub general_feedback: Option<Html>,
}

/// An answer that may be chosen.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// Its words.
    pub text: Html,
    /// What it adds to the score: 1 is fully right, 0 wrong, below 0 takes away.
    #[serde(skip)]
    pub weight: f64,
    /// What is said after choosing it.
    #[serde(skip)]
    pub feedback: Option<Html>,
}

impl Answer {
    /// Whether it belongs to the right answer.
    pub fn is_right(&self) -> bool {
        self.weight > 0.0
    }
}
