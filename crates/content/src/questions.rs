use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, Serializer};

use super::gift::Number;
use super::names::{ContentHash, LessonSlug, QuestionId, SetKind, SetName};
use super::typed::Pattern;
use crate::{Language, RichText};

/// How a question set is taken: the table `[sets.<name>]` of `module.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetSettings {
    /// Whether the module cannot be completed without passing it.
    pub required: bool,
    /// How many percent pass; with 0 every attempt does.
    pub pass_mark: u8,
    /// How often it may be tried; `None` is as often as one likes.
    pub tries: Option<u32>,
    /// Whether the answers of choices come in another order at each try.
    pub shuffle: bool,
    /// How many questions of each outcome a test draws from a bank.
    pub draw: usize,
}

impl SetSettings {
    /// What holds where `module.toml` says nothing: only the test after the module decides.
    pub fn usual(kind: SetKind) -> Self {
        let free = Self { required: false, pass_mark: 0, tries: None, shuffle: true, draw: 1 };
        match kind {
            SetKind::Before | SetKind::Check => free,
            SetKind::After => Self { required: true, pass_mark: 70, ..free },
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

impl QuestionSet {
    /// A set with its hash.
    pub fn new(name: SetName, settings: SetSettings, items: Vec<Question>) -> Self {
        let SetSettings { required, pass_mark, tries, shuffle, draw } = settings;
        let mut parts = vec![name.to_string(), format!("{required} {pass_mark} {tries:?} {shuffle} {draw}")];
        parts.extend(items.iter().map(|question| format!("{question:?}")));
        let hash = ContentHash::of(parts.iter().map(String::as_bytes));
        Self { name, settings, items, hash }
    }

    /// Whether it holds parallel questions, of which some are drawn for each attempt: then it is never asked as it is.
    pub fn is_bank(&self) -> bool {
        self.items.iter().any(|question| question.outcome.is_some())
    }

    /// The questions of those ids, in that order; ids of questions that are no longer there are passed over.
    pub fn form(&self, asked: &[QuestionId]) -> Self {
        let find = |id: &QuestionId| self.items.iter().find(|question| question.id == *id).cloned();
        Self::new(self.name.clone(), self.settings, asked.iter().filter_map(find).collect())
    }

    /// How many questions an attempt asks.
    pub fn asks(&self) -> usize {
        if !self.is_bank() {
            return self.items.len();
        }
        let mut outcomes: BTreeMap<Option<usize>, usize> = BTreeMap::new();
        for question in &self.items {
            *outcomes.entry(question.outcome).or_default() += 1;
        }
        outcomes.into_values().map(|count| count.min(self.settings.draw)).sum()
    }
}

/// A question. Texts are inline markup, fit for a legend or label.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    /// What identifies it within its module, the same in every language.
    pub id: QuestionId,
    /// The lesson it is about, where its authors say so: who misses it reads that again.
    #[serde(skip)]
    pub lesson: Option<LessonSlug>,
    /// The outcome of the module that it asks for, numbered from 1, where it comes from a bank: questions of one outcome are
    /// parallel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<usize>,
    /// The language it is asked in, which is the one that numbers are typed in.
    #[serde(skip)]
    pub language: Language,
    /// What is asked.
    pub text: RichText,
    /// How it is answered.
    #[serde(flatten)]
    pub task: Task,
    /// What is said after any answer.
    pub general_feedback: Option<RichText>,
}

/// How a question is answered. Answers that are kept name places in these lists, which every language keeps.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", content = "answers", rename_all = "kebab-case")]
pub enum Task {
    /// One of several answers is chosen.
    SingleChoice(Vec<Answer>),
    /// Any number of answers is chosen.
    MultipleChoice(Vec<Answer>),
    /// “True”, which comes first, or “false”.
    TrueFalse([Answer; 2]),
    /// Words are typed.
    #[serde(serialize_with = "nothing")]
    ShortAnswer(Vec<Accepted<Pattern>>),
    /// A number is typed.
    #[serde(serialize_with = "nothing")]
    Numerical(Vec<Accepted<Option<Number>>>),
    /// To each stem belongs a partner.
    Matching(Pairs),
    /// A text of one's own, which a coordinator reads.
    Essay,
    /// Nothing: the text is there to be read.
    Description,
}

/// What is right stays here: whoever shows questions shows no answers.
fn nothing<T, S: Serializer>(_: &T, serializer: S) -> Result<S::Ok, S::Error> {
    [(); 0].serialize(serializer)
}

/// An answer that may be chosen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// Its words.
    pub text: RichText,
    /// What it adds to the score: 1 is fully right, 0 wrong, below 0 takes away.
    #[serde(skip)]
    pub weight: f64,
    /// What is said after choosing it.
    #[serde(skip)]
    pub feedback: Option<RichText>,
}

impl Answer {
    /// Whether it belongs to the right answer.
    pub fn is_right(&self) -> bool {
        self.weight > 0.0
    }
}

/// Something typed that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted<T> {
    /// What has to be typed.
    pub answer: T,
    /// What it earns, from 0 to 1.
    pub weight: f64,
    /// What is said after it.
    pub feedback: Option<RichText>,
}

/// What belongs together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pairs {
    /// What looks for its partner.
    pub stems: Vec<RichText>,
    /// What may be chosen for each; some may belong to none.
    pub partners: Vec<String>,
    /// The place of each stem's partner.
    #[serde(skip)]
    pub key: Vec<usize>,
}

impl Task {
    /// What may be chosen, where something may.
    pub fn choices(&self) -> &[Answer] {
        match self {
            Task::SingleChoice(answers) | Task::MultipleChoice(answers) => answers,
            Task::TrueFalse(answers) => answers,
            _ => &[],
        }
    }

    /// Whether it counts in the score.
    pub fn is_asked(&self) -> bool {
        !matches!(self, Task::Description)
    }

    /// What has to agree between languages: how many things there are to choose, and which are right. Words that are typed
    /// differ by nature.
    pub(crate) fn key(&self) -> (usize, String) {
        let weights = |answers: &[Answer]| {
            (answers.len(), answers.iter().map(|answer| format!(" {}", answer.weight)).collect::<String>())
        };
        match self {
            Task::SingleChoice(answers) => weights(answers),
            Task::MultipleChoice(answers) => {
                let (count, key) = weights(answers);
                (count, format!("several{key}"))
            }
            Task::TrueFalse(answers) => weights(answers),
            Task::ShortAnswer(_) => (0, "short answer".to_owned()),
            Task::Numerical(accepted) => {
                let one = |accepted: &Accepted<Option<Number>>| format!(" {:?} {}", accepted.answer, accepted.weight);
                (accepted.len(), accepted.iter().map(one).collect())
            }
            Task::Matching(Pairs { stems, partners, key }) => (stems.len() + partners.len(), format!("{key:?}")),
            Task::Essay => (0, "essay".to_owned()),
            Task::Description => (0, "description".to_owned()),
        }
    }
}
