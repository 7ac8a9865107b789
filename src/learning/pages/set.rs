//! A question set as templates show it: to be answered, or with what was said about the answers.

use serde::Serialize;

use super::Here;
use crate::accounts::{PersonId, Viewer};
use crate::catalogue::{Question, QuestionKind, QuestionSet, SetKind, SetName, Verdict, grade};
use crate::error::{Error, Result};
use crate::learning::{Answers, AttemptId, Facts, rules};
use crate::web::{Ctx, Html, content_hash};

/// A question set on a page.
#[derive(Serialize)]
pub struct SetView<'a> {
    /// The anchor.
    anchor: String,
    /// Where the answers go.
    action: String,
    /// What the answers will be known by.
    id: AttemptId,
    /// Tells whether the questions have changed since.
    hash: &'a str,
    questions: Vec<QuestionView<'a>>,
    /// How many questions were left open, when that is why the form comes back.
    open: usize,
    /// Whether it shows which answers are right.
    revealed: bool,
    /// How often it may still be answered.
    tries_left: Option<u32>,
    /// Whether it may be answered at all now.
    may_answer: bool,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    id: String,
    field: String,
    number: usize,
    total: usize,
    text: &'a Html,
    several: bool,
    missing: bool,
    answers: Vec<AnswerView<'a>>,
    verdict: Option<Verdict>,
    feedback: Option<&'a Html>,
}

#[derive(Serialize)]
struct AnswerView<'a> {
    id: String,
    place: usize,
    text: &'a Html,
    chosen: bool,
    mark: Option<&'static str>,
    note: Option<&'a Html>,
}

/// How a set is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Showing {
    /// To be answered.
    Form,
    /// Again, as questions were left open.
    Incomplete,
    /// With what was said about the answers.
    Feedback,
}

impl<'a> SetView<'a> {
    /// The set with the answers given so far.
    ///
    /// # Errors
    /// [`Error::Internal`] when no id can be made.
    pub fn new(
        ctx: &Ctx,
        here: &Here,
        set: &'a QuestionSet,
        viewer: Option<(&Viewer, &Facts)>,
        answers: &Answers,
        showing: Showing,
    ) -> Result<Self> {
        let none = Facts::default();
        let facts = viewer.map_or(&none, |(_, facts)| facts);
        let tries_left = rules::tries_left(here.module, facts, &set.name);
        let revealed = showing == Showing::Feedback;
        let total = set.items.len();
        let question = |(at, question): (usize, &'a Question)| {
            let chosen = answers.0.get(&question.id).map_or(&[][..], Vec::as_slice);
            QuestionView {
                number: at + 1,
                total,
                missing: showing == Showing::Incomplete && chosen.is_empty(),
                ..QuestionView::new(question, chosen, revealed)
            }
        };
        Ok(Self {
            anchor: set.name.as_str().replace('/', "-"),
            action: format!("{}/questions/{}", here.base(), set.name),
            id: next_id(ctx, here, viewer.map(|(viewer, _)| viewer.id), &set.name, facts)?,
            hash: set.hash.as_str(),
            questions: set.items.iter().enumerate().map(question).collect(),
            open: if showing == Showing::Incomplete { total - answers.0.len() } else { 0 },
            revealed,
            tries_left,
            // Right answers in sight, a test begins anew; a check is there to try things out.
            may_answer: tries_left != Some(0) && (!revealed || set.name.kind() == SetKind::Check),
        })
    }
}

impl<'a> QuestionView<'a> {
    fn new(question: &'a Question, chosen: &[usize], revealed: bool) -> Self {
        let id = format!("q-{}", question.id);
        let answer = |(place, answer): (usize, &'a crate::catalogue::Answer)| {
            let is_chosen = chosen.contains(&place);
            let mark = match answer.is_right() {
                true => Some("right"),
                false => is_chosen.then_some("wrong"),
            };
            let mark = mark.filter(|_| revealed);
            let note = mark.and(answer.feedback.as_ref());
            AnswerView { id: format!("{id}-{}", place + 1), place, text: &answer.text, chosen: is_chosen, mark, note }
        };
        Self {
            field: Answers::field(&question.id),
            number: 0,
            total: 0,
            text: &question.text,
            several: question.kind == QuestionKind::MultipleChoice,
            missing: false,
            answers: question.answers.iter().enumerate().map(answer).collect(),
            verdict: revealed.then(|| grade(question, chosen).verdict),
            feedback: question.general_feedback.as_ref().filter(|_| revealed),
            id,
        }
    }
}

/// What the next answers to a set will be known by. It follows from what was answered before: a form that is open twice
/// counts once, and a page that has not changed stays the same to the byte.
fn next_id(ctx: &Ctx, here: &Here, person: Option<PersonId>, set: &SetName, facts: &Facts) -> Result<AttemptId> {
    let tries = facts.sets.get(set).map_or(0, |fact| fact.tries).to_string();
    let person = person.map(|person| person.to_string()).unwrap_or_default();
    let token = ctx.site().signer.token("attempt", &[&person, here.module.slug.as_str(), set.as_str(), &tries]);
    content_hash(token.as_bytes())[..32].parse().map_err(Error::internal)
}
