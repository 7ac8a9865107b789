//! A question set as templates show it: to be answered, or with what was said about the answers.

use serde::Serialize;

use super::question::QuestionView;
use crate::learning::progress::here::Here;
use crate::learning::progress::veil::{Veil, next_attempt};
use crate::learning::progress::{Answers, Attempt, AttemptDraft, AttemptId, Essay, Facts, Typed, rules};
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::error::Result;
use crate::platform::web::Ctx;
use content::{QuestionSet, SetKind, SetName};

/// After so many questions of a test stands a button that keeps the answers, for those whose browser does not do it alone.
const REST_AFTER: usize = 4;

/// A question set on a page.
#[derive(Serialize)]
pub struct SetView<'a> {
    /// The anchor.
    anchor: String,
    /// Where the answers go.
    action: String,
    /// Where answers are kept as one goes; absent when there is nothing to keep.
    draft: Option<String>,
    /// When they were last kept.
    kept_at: Option<Timestamp>,
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

/// What stands on a question set: nothing, answers not sent yet, or answers that were sent.
#[derive(Default)]
pub struct SetAnswers<'a> {
    typed: Typed,
    kept_at: Option<Timestamp>,
    answers: Answers,
    essays: &'a [Essay],
    /// What the order of the answers hangs on; else on the next attempt.
    attempt: Option<AttemptId>,
    refused: bool,
    revealed: bool,
}

impl<'a> SetAnswers<'a> {
    /// Answers that were kept and not sent yet.
    pub fn draft(draft: &AttemptDraft) -> Self {
        Self { typed: draft.typed.clone(), kept_at: Some(draft.kept_at), ..Self::default() }
    }

    /// Answers that nobody has sent yet.
    pub fn begun(typed: Typed) -> Self {
        Self { typed, ..Self::default() }
    }

    /// Answers that were sent and come back, as some are open.
    pub fn refused(typed: Typed, answers: Answers) -> Self {
        Self { typed, answers, refused: true, ..Self::default() }
    }

    /// Answers that were recorded, with what was said about them.
    pub fn answered(attempt: &'a Attempt) -> Self {
        Self { essays: &attempt.essays, attempt: Some(attempt.id), ..Self::tried(attempt.answers.clone()) }
    }

    /// Answers that nobody records, with what was said about them.
    pub fn tried(answers: Answers) -> Self {
        Self { typed: answers.typed(), answers, revealed: true, ..Self::default() }
    }

    /// What somebody finds who comes to a check: what they had begun, else their last answers.
    pub fn found(draft: Option<&AttemptDraft>, last: Option<&'a Attempt>) -> Self {
        match (draft, last) {
            (Some(draft), _) => Self::draft(draft),
            (None, Some(last)) => Self::answered(last),
            (None, None) => Self::default(),
        }
    }

    /// Whether it shows what was said about the answers.
    pub fn is_revealed(&self) -> bool {
        self.revealed
    }

    /// Whether it came back.
    pub fn is_refused(&self) -> bool {
        self.refused
    }
}

impl<'a> SetView<'a> {
    /// The set with the answers given so far.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Internal`] when no id can be made.
    pub fn new(
        ctx: &Ctx,
        here: &Here,
        set: &'a QuestionSet,
        viewer: Option<(&Viewer, &Facts)>,
        sheet: &SetAnswers<'a>,
    ) -> Result<Self> {
        let none = Facts::default();
        let facts = viewer.map_or(&none, |(_, facts)| facts);
        let tries_left = rules::tries_left(here.module, facts, &set.name);
        let signer = &ctx.site().signer;
        let person = viewer.map(|(viewer, _)| viewer.id);
        let id = next_attempt(signer, person, &here.module.slug, &set.name, facts)?;
        let total = set.items.iter().filter(|question| question.task.is_asked()).count();
        let open = if sheet.refused { sheet.answers.open(set) } else { Vec::new() };
        let rests = viewer.is_some() && !sheet.revealed && set.name.kind() != SetKind::Check;
        let order = sheet.attempt.unwrap_or(id);
        let mut number = 0;
        let question = |question| {
            let veil = Veil { signer, attempt: id };
            let shuffle = set.settings.shuffle.then_some(order);
            let mut view = QuestionView::new(question, &sheet.typed, shuffle, order, veil);
            if view.is_asked() {
                number += 1;
                view.number(number, total);
                view.rest = rests && number % REST_AFTER == 0 && number < total;
            }
            if open.iter().any(|open| open.id == question.id) {
                view.leave_open(sheet.answers.0.contains_key(&question.id));
            }
            if sheet.revealed {
                let essay = sheet.essays.iter().find(|essay| essay.question == question.id);
                view.reveal(question, sheet.answers.0.get(&question.id), essay, &ctx.site().words, here.language);
            }
            view
        };
        // Right answers in sight, a test begins anew; a check is there to try things out.
        let may_answer = tries_left != Some(0) && (!sheet.revealed || set.name.kind() == SetKind::Check);
        let keeps = viewer.is_some() && may_answer && !sheet.revealed;
        Ok(Self {
            anchor: anchor(&set.name),
            action: format!("{}/questions/{}", here.base(), set.name),
            draft: keeps.then(|| format!("{}/drafts/{}", here.base(), set.name)),
            kept_at: sheet.kept_at,
            id,
            hash: set.hash.as_str(),
            questions: set.items.iter().map(question).collect(),
            open: open.len(),
            revealed: sheet.revealed,
            tries_left,
            may_answer,
        })
    }
}

/// The anchor of a set on a page.
pub fn anchor(set: &SetName) -> String {
    set.as_str().replace('/', "-")
}
