//! One question as templates show it.

use serde::Serialize;

use crate::learning::progress::paper::expected;
use crate::learning::progress::veil::Veil;
use crate::learning::progress::{Answers, AttemptId, Essay, LONGEST_ESSAY, Typed};
use crate::platform::values::Language;
use crate::platform::web::Words;
use content::{Given, Pairs, Question, RichText, Task, Verdict, content_hash, grade, said_of};

/// A question with what was answered so far.
#[derive(Serialize)]
pub struct QuestionView<'a> {
    id: String,
    field: String,
    /// `choice`, `words`, `number`, `pairs`, `essay` or `text`.
    kind: &'static str,
    number: usize,
    total: usize,
    text: &'a RichText,
    /// Whether more than one answer may be chosen.
    several: bool,
    choices: Vec<ChoiceView<'a>>,
    stems: Vec<StemView<'a>>,
    /// What was typed.
    typed: String,
    longest: usize,
    /// Whether it was left open, when that is why the form comes back …
    missing: bool,
    /// … or answered by what cannot be read.
    unreadable: bool,
    /// Whether a button to keep the answers follows.
    pub rest: bool,
    verdict: Option<Verdict>,
    /// What would have been right, where that is not marked at the answers.
    expected: Option<String>,
    said: Vec<&'a RichText>,
    /// What the reader of a text says.
    comment: Option<&'a str>,
    score: Option<u8>,
}

#[derive(Serialize)]
struct ChoiceView<'a> {
    id: String,
    place: usize,
    text: &'a RichText,
    chosen: bool,
    mark: Option<&'static str>,
    note: Option<&'a RichText>,
}

#[derive(Serialize)]
struct StemView<'a> {
    id: String,
    field: String,
    text: &'a RichText,
    partners: Vec<PartnerView<'a>>,
    mark: Option<&'static str>,
    /// The right partner, where another was chosen.
    expected: Option<&'a str>,
}

#[derive(Serialize)]
struct PartnerView<'a> {
    value: String,
    text: &'a str,
    chosen: bool,
}

/// The places of a list in an order that hangs on an attempt, and so stays the same within it and in every language.
fn shuffled(count: usize, attempt: AttemptId, question: &str) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by_cached_key(|place| content_hash(format!("{attempt} {question} {place}").as_bytes()));
    places
}

impl<'a> QuestionView<'a> {
    /// The question to be answered. Choices stand in the order that hangs on `shuffle`, else in their own; partners in the
    /// order that hangs on `order`, and behind a veil, as their own places would tell.
    pub fn new(
        question: &'a Question,
        typed: &Typed,
        shuffle: Option<AttemptId>,
        order: AttemptId,
        veil: Veil<'_>,
    ) -> Self {
        let (id, field) = (format!("q-{}", question.id), Answers::field(&question.id));
        let choices = question.task.choices();
        let places = match (&question.task, shuffle) {
            (Task::TrueFalse(_), _) | (_, None) => (0..choices.len()).collect(),
            (_, Some(attempt)) => shuffled(choices.len(), attempt, question.id.as_str()),
        };
        let choice = |place: usize| {
            Some(ChoiceView {
                id: format!("{id}-{}", place + 1),
                place,
                text: &choices.get(place)?.text,
                chosen: typed.has(&field, place),
                mark: None,
                note: None,
            })
        };
        Self {
            kind: match question.task {
                Task::SingleChoice(_) | Task::MultipleChoice(_) | Task::TrueFalse(_) => "choice",
                Task::ShortAnswer(_) => "words",
                Task::Numerical(_) => "number",
                Task::Matching(_) => "pairs",
                Task::Essay => "essay",
                Task::Description => "text",
            },
            number: 0,
            total: 0,
            text: &question.text,
            several: matches!(question.task, Task::MultipleChoice(_)),
            choices: places.into_iter().filter_map(choice).collect(),
            stems: match &question.task {
                Task::Matching(pairs) => stems(question, pairs, typed, order, veil),
                _ => Vec::new(),
            },
            typed: typed.first(&field).to_owned(),
            longest: LONGEST_ESSAY,
            missing: false,
            unreadable: false,
            rest: false,
            verdict: None,
            expected: None,
            said: Vec::new(),
            comment: None,
            score: None,
            id,
            field,
        }
    }

    /// Whether it counts.
    pub fn is_asked(&self) -> bool {
        self.kind != "text"
    }

    /// Which question of how many it is.
    pub fn number(&mut self, number: usize, total: usize) {
        (self.number, self.total) = (number, total);
    }

    /// Says that it is not answered, or not so that it can be read.
    pub fn leave_open(&mut self, answered: bool) {
        self.missing = true;
        self.unreadable = answered && self.kind == "number";
    }

    /// Says how right the answer was.
    pub fn reveal(
        &mut self,
        question: &'a Question,
        given: Option<&Given>,
        essay: Option<&'a Essay>,
        words: &Words,
        language: Language,
    ) {
        let review = essay.and_then(|essay| essay.score).map(|score| score / 100.0);
        self.verdict = grade(question, given, review).map(|mark| mark.verdict);
        self.comment = essay.and_then(|essay| essay.comment.as_deref());
        self.score = essay.and_then(|essay| essay.score).map(crate::learning::progress::rules::whole_percent);
        self.said.extend(given.and_then(|given| said_of(question, given)));
        self.said.extend(&question.general_feedback);
        for choice in &mut self.choices {
            let Some(answer) = question.task.choices().get(choice.place) else { continue };
            choice.mark = match answer.is_right() {
                true => Some("right"),
                false => choice.chosen.then_some("wrong"),
            };
            choice.note = choice.mark.and(answer.feedback.as_ref());
        }
        let wrong = self.verdict != Some(Verdict::Right);
        match &question.task {
            Task::Matching(pairs) => {
                for (place, (stem, partner)) in self.stems.iter_mut().zip(&pairs.key).enumerate() {
                    let right = given.and_then(|given| given.partner(place)) == Some(*partner);
                    stem.mark = Some(if right { "right" } else { "wrong" });
                    stem.expected = pairs.partners.get(*partner).filter(|_| !right).map(String::as_str);
                }
            }
            _ if wrong => self.expected = expected(question, words, language),
            _ => {}
        }
    }
}

fn stems<'a>(
    question: &Question,
    pairs: &'a Pairs,
    typed: &Typed,
    order: AttemptId,
    veil: Veil<'_>,
) -> Vec<StemView<'a>> {
    let (id, field) = (format!("q-{}", question.id), Answers::field(&question.id));
    let partners = shuffled(pairs.partners.len(), order, &id);
    let stem = |(place, text): (usize, &'a RichText)| {
        let field = format!("{field}.{place}");
        let partner = |partner: &usize| {
            let text = pairs.partners.get(*partner)?;
            let value = veil.over(&question.id, *partner);
            Some(PartnerView { value, text, chosen: typed.has(&field, *partner) })
        };
        StemView {
            id: format!("{id}-{}", place + 1),
            text,
            partners: partners.iter().filter_map(partner).collect(),
            mark: None,
            expected: None,
            field,
        }
    };
    pairs.stems.iter().enumerate().map(stem).collect()
}
