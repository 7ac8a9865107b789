//! The questions of a test as a phone shows them.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::learning::progress::paper::expected;
use crate::learning::progress::veil::Veil;
use crate::learning::progress::{Answers, Typed};
use crate::platform::values::Language;
use crate::platform::web::Words;
use content::{Pairs, Question, QuestionSet, RichText, Task, content_hash};

/// A question on a phone.
#[derive(Serialize)]
pub struct PhoneQuestion {
    id: String,
    field: String,
    /// `choice`, `words`, `number`, `pairs` or `text`.
    kind: &'static str,
    /// Which of those that count; 0 for a text.
    number: usize,
    text: RichText,
    /// Whether more than one answer may be chosen.
    several: bool,
    choices: Vec<PhoneChoice>,
    stems: Vec<PhoneStem>,
    typed: String,
    /// Whether it was left open, when that is why the form comes back.
    missing: bool,
    /// What is right of words and numbers, once that may be shown.
    expected: Option<String>,
}

#[derive(Serialize)]
struct PhoneChoice {
    place: usize,
    text: RichText,
    chosen: bool,
    /// Whether it is right, once that may be shown.
    is_right: bool,
}

#[derive(Serialize)]
struct PhoneStem {
    field: String,
    text: RichText,
    partners: Vec<PhonePartner>,
    /// Its partner, once that may be shown.
    expected: Option<String>,
}

#[derive(Serialize)]
struct PhonePartner {
    value: String,
    text: String,
    chosen: bool,
}

/// A test as a phone shows it.
pub struct PhoneTest<'a> {
    /// What it asks.
    pub set: &'a QuestionSet,
    /// What was typed so far.
    pub typed: &'a Typed,
    /// What hides the places of partners.
    pub veil: Veil<'a>,
    /// The questions that were left open, when that is why it comes back.
    pub open: BTreeSet<String>,
    /// Whether what is right is shown.
    pub is_revealed: bool,
    /// The words of the interface.
    pub words: &'a Words,
    /// The language of the questions.
    pub language: Language,
}

impl PhoneTest<'_> {
    /// Its questions, in order.
    pub fn questions(&self) -> Vec<PhoneQuestion> {
        let mut number = 0;
        let one = |question: &Question| {
            if question.task.is_asked() {
                number += 1;
            }
            self.question(question, if question.task.is_asked() { number } else { 0 })
        };
        self.set.items.iter().map(one).collect()
    }

    fn question(&self, question: &Question, number: usize) -> PhoneQuestion {
        let field = Answers::field(&question.id);
        let choices = question.task.choices();
        let places = match question.task {
            Task::TrueFalse(_) => (0..choices.len()).collect(),
            _ if self.set.settings.shuffle => self.mixed(choices.len(), question),
            _ => (0..choices.len()).collect(),
        };
        let choice = |place: usize| {
            let answer = choices.get(place)?;
            Some(PhoneChoice {
                place,
                text: answer.text.clone(),
                chosen: self.typed.has(&field, place),
                is_right: self.is_revealed && answer.is_right(),
            })
        };
        let shown = |question| expected(question, self.words, self.language);
        PhoneQuestion {
            id: format!("q-{}", question.id),
            kind: match question.task {
                Task::SingleChoice(_) | Task::MultipleChoice(_) | Task::TrueFalse(_) => "choice",
                Task::ShortAnswer(_) | Task::Essay => "words",
                Task::Numerical(_) => "number",
                Task::Matching(_) => "pairs",
                Task::Description => "text",
            },
            number,
            text: question.text.clone(),
            several: matches!(question.task, Task::MultipleChoice(_)),
            choices: places.into_iter().filter_map(choice).collect(),
            stems: match &question.task {
                Task::Matching(pairs) => self.stems(question, pairs),
                _ => Vec::new(),
            },
            typed: self.typed.first(&field).to_owned(),
            missing: self.open.contains(question.id.as_str()),
            expected: self.is_revealed.then(|| shown(question)).flatten(),
            field,
        }
    }

    fn stems(&self, question: &Question, pairs: &Pairs) -> Vec<PhoneStem> {
        let partners = self.mixed(pairs.partners.len(), question);
        let stem = |(place, text): (usize, &RichText)| {
            let field = Answers::partner_field(&question.id, place);
            let partner = |partner: &usize| {
                let text = pairs.partners.get(*partner)?.clone();
                let value = self.veil.over(&question.id, *partner);
                Some(PhonePartner { value, text, chosen: self.typed.has(&field, *partner) })
            };
            let right = pairs.key.get(place).and_then(|partner| pairs.partners.get(*partner));
            PhoneStem {
                text: text.clone(),
                partners: partners.iter().filter_map(partner).collect(),
                expected: right.filter(|_| self.is_revealed).cloned(),
                field,
            }
        };
        pairs.stems.iter().enumerate().map(stem).collect()
    }

    /// Places in an order that hangs on who is asked, and is the same in every language.
    fn mixed(&self, count: usize, question: &Question) -> Vec<usize> {
        let mut places: Vec<usize> = (0..count).collect();
        let seed = self.veil.attempt;
        places.sort_by_cached_key(|place| content_hash(format!("{seed} {} {place}", question.id).as_bytes()));
        places
    }
}
