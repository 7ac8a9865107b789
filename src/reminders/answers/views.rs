//! What the pages of answers show.

use serde::Serialize;

use super::standing::{ClosedQuestion, ClosedReason, OpenQuestion, QuestionSubject};
use crate::cascade::commitments::views::CommitmentView;
use crate::cascade::common::views::LocalNames;
use crate::cascade::deliveries::views::DeliveryView;
use crate::cascade::followups::FollowUpOutcome;
use crate::platform::web::{Form, FormView};
use crate::reminders::AnswerKind;

/// A question with the form that answers it.
#[derive(Serialize)]
pub struct ReminderQuestionView {
    answer: AnswerKind,
    /// Whom it was asked.
    name: String,
    form: FormView,
    commitment: Option<CommitmentView>,
    delivery: Option<DeliveryView>,
    follow_up: Option<AskedTrainingView>,
    /// Where the whole of it stands, for those who sign in.
    path: String,
    /// Whether it was changed while they looked.
    overtaken: bool,
}

impl ReminderQuestionView {
    /// The view of a question; with what was typed, where it was refused.
    pub fn new(local_names: LocalNames, open: &OpenQuestion, typed: Option<FormView>, overtaken: bool) -> Self {
        let (commitment, delivery) = match &open.subject {
            QuestionSubject::Commitment(line) => (Some(CommitmentView::new(local_names, line)), None),
            QuestionSubject::Delivery(whole) => (None, Some(DeliveryView::new(local_names, whole))),
            QuestionSubject::FollowUp(..) => (None, None),
        };
        let follow_up = match &open.subject {
            QuestionSubject::FollowUp(seen, question, before) => Some(AskedTrainingView {
                title: local_names.title(&seen.brief.title),
                association: local_names.association(&seen.brief.association).name,
                modules: seen.brief.modules.iter().map(|slug| local_names.module(slug).title).collect(),
                months: question.months,
                before: before.as_ref().map(|said| said.outcome),
                outcomes: FollowUpOutcome::ALL,
            }),
            QuestionSubject::Commitment(_) | QuestionSubject::Delivery(_) => None,
        };
        let path = match &open.subject {
            QuestionSubject::Commitment(line) => format!("/commitments/{}", line.commitment.id),
            QuestionSubject::Delivery(whole) => format!("/deliveries/{}", whole.delivery.reference),
            QuestionSubject::FollowUp(seen, ..) => format!("/deliveries/{}/follow-up", seen.brief.reference),
        };
        Self {
            answer: open.link.answer,
            name: open.viewer.name.clone(),
            form: typed.unwrap_or_else(|| filled(open).view()),
            commitment,
            delivery,
            follow_up,
            path,
            overtaken,
        }
    }
}

/// A training of which it is asked what became of it.
#[derive(Serialize)]
struct AskedTrainingView {
    title: String,
    association: String,
    modules: Vec<String>,
    /// How many months after its end.
    months: i32,
    /// What was answered before.
    before: Option<FollowUpOutcome>,
    outcomes: &'static [FollowUpOutcome],
}

/// The form with what is known.
fn filled(open: &OpenQuestion) -> Form {
    let mut form = Form::default();
    match (&open.subject, open.link.answer) {
        (QuestionSubject::Commitment(line), AnswerKind::Kept) => {
            form.set("municipality", &line.commitment.terms.place);
        }
        (QuestionSubject::Commitment(line), AnswerKind::Postponed) => {
            form.set("due_on", line.commitment.terms.due_on);
        }
        (QuestionSubject::Delivery(whole), AnswerKind::Held | AnswerKind::Moved) => {
            let held = &whole.delivery.report.when_where;
            form.set("starts_on", held.starts_on).set("municipality", &held.municipality);
        }
        (QuestionSubject::FollowUp(_, _, Some(said)), _) => {
            form.set("reason", &said.reason);
        }
        (QuestionSubject::Commitment(_) | QuestionSubject::Delivery(_) | QuestionSubject::FollowUp(..), _) => {}
    }
    form
}

/// Why a link opens nothing, and how to get another.
#[derive(Serialize)]
pub struct ClosedView {
    why: ClosedReason,
    /// The link, by which another can be asked for; absent where it is none of ours.
    token: Option<String>,
    /// Whether another has been asked for.
    renewed: bool,
}

impl ClosedView {
    /// The view of a closed question.
    pub fn new(closed: &ClosedQuestion, token: &str) -> Self {
        let token = (closed.why != ClosedReason::Unknown).then(|| token.to_owned());
        Self { why: closed.why, token, renewed: false }
    }

    /// The same once another link was asked for.
    pub fn renewed() -> Self {
        Self { why: ClosedReason::Expired, token: None, renewed: true }
    }
}

/// That an answer was taken.
#[derive(Serialize)]
pub struct TakenView {
    /// Which.
    pub answer: AnswerKind,
    /// Where they go on, if they have to.
    pub go_on: Option<String>,
}
