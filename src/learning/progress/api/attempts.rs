//! Question sets for programs: what is asked next, and the answers.

use std::borrow::Cow;

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;
use utoipa::ToSchema;

use super::{find, language};
use crate::learning::modules::Current;
use crate::learning::progress::drawing::{self, Asking};
use crate::learning::progress::here::LearnerData;
use crate::learning::progress::veil::{Veil, next_attempt};
use crate::learning::progress::{
    Answers, Attempt, AttemptId, ModuleProgress, NewAttempt, OnCompletion, actions, rules,
};
use crate::people::accounts::Actor;
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form, ProblemDetails};
use content::{
    Given, LessonSlug, Module, ModuleSlug, Question, QuestionSet, RichText, SetKind, SetName, Task, Verdict, grade,
    said_of,
};

/// What the next try of a question set asks.
#[derive(Debug, Serialize, ToSchema)]
pub struct NextAttempt {
    /// The id to send the answers with.
    pub id: AttemptId,
    /// Which set.
    #[schema(value_type = String)]
    pub set: SetName,
    /// The language of the texts.
    #[schema(value_type = String)]
    pub language: Language,
    /// How often the set may still be answered; `null` is as often as one likes.
    pub tries_left: Option<u32>,
    /// The questions, in order.
    pub questions: Vec<AskedView>,
}

/// A question that is asked.
#[derive(Debug, Serialize, ToSchema)]
pub struct AskedView {
    /// What its answer is sent under.
    pub id: String,
    /// `single-choice`, `multiple-choice`, `true-false`, `short-answer`, `numerical`, `matching`, `essay`, or `description`, which
    /// asks nothing.
    pub kind: &'static str,
    /// What is asked, as markup.
    pub text: String,
    /// What may be chosen; of a matching, the partners.
    pub choices: Vec<ChoiceView>,
    /// What looks for its partner, as markup, each named in the answer by its place, counted from 0.
    pub stems: Vec<String>,
}

/// What may be chosen.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChoiceView {
    /// What is sent.
    pub value: String,
    /// What it says, as markup.
    pub text: String,
}

impl AskedView {
    fn new(question: &Question, veil: Veil<'_>) -> Self {
        let choice =
            |(place, text): (usize, &RichText)| ChoiceView { value: place.to_string(), text: text.as_str().to_owned() };
        let answers = question.task.choices().iter().map(|answer| &answer.text);
        let (mut choices, mut stems) = (answers.enumerate().map(choice).collect::<Vec<_>>(), Vec::new());
        let kind = match &question.task {
            Task::SingleChoice(_) => "single-choice",
            Task::MultipleChoice(_) => "multiple-choice",
            Task::TrueFalse(_) => "true-false",
            Task::ShortAnswer(_) => "short-answer",
            Task::Numerical(_) => "numerical",
            Task::Matching(pairs) => {
                stems.extend(pairs.stems.iter().map(|stem| stem.as_str().to_owned()));
                let partner = |(place, text): (usize, &String)| ChoiceView {
                    value: veil.over(&question.id, place),
                    text: handlebars::html_escape(text),
                };
                choices.extend(pairs.partners.iter().enumerate().map(partner));
                // Veiled values come in an order of their own.
                choices.sort_by(|one, other| one.value.cmp(&other.value));
                "matching"
            }
            Task::Essay => "essay",
            Task::Description => "description",
        };
        Self { id: question.id.to_string(), kind, text: question.text.as_str().to_owned(), choices, stems }
    }
}

/// What the next try of a question set asks the token's person: of a bank, the questions that are drawn for it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::SignInNeeded`], [`Error::Invalid`] for a set that the module lacks.
#[utoipa::path(get, path = "/api/v1/modules/{module}/attempts/next", tag = "learning",
    params(
        ("module" = String, Path, description = "The module's name in addresses"),
        ("set" = String, Query, description = "`before`, `after` or `check/<lesson>`"),
        ("language" = Option<String>, Query, description = "The language of the texts; else the reader's"),
    ),
    responses((status = 200, body = NextAttempt), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn next(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let slug: ModuleSlug = ctx.path("module")?;
    let name: Option<SetName> = ctx.query("set").and_then(|set| set.parse().ok());
    let sets: Vec<SetName> = name.iter().cloned().collect();
    let (viewer, own) = ctx.read(move |conn, viewer| LearnerData::load(conn, viewer.id, &slug, &sets, false)).await?;
    let module = find(&ctx, &catalogue)?;
    let (spoken, edition) = module.edition(language(&ctx, ctx.query("language").as_deref())?).ok_or(Error::NotFound)?;
    let set = name.and_then(|name| edition.set(&name)).ok_or_else(|| Error::field("set", "form-choose"))?;
    let signer = &ctx.site().signer;
    let id = next_attempt(signer, Some(viewer.id), &module.slug, &set.name, &own.facts)?;
    let draft = own.drafts.get(&set.name).filter(|draft| draft.attempt == id);
    let asking = Asking { person: viewer.id, module: &module.slug, facts: &own.facts };
    let asked = asking.next(set, draft.and_then(|draft| draft.asked.as_deref()));
    let veil = Veil { signer, attempt: id };
    let view = NextAttempt {
        id,
        set: set.name.clone(),
        language: spoken,
        tries_left: rules::tries_left(module, &own.facts, &set.name),
        questions: asked.items.iter().map(|question| AskedView::new(question, veil)).collect(),
    };
    Ok(HttpResponse::Ok().json(view))
}

/// The set as an attempt asks it: what is drawn from a bank hangs on who answers.
async fn asked<'a>(ctx: &Ctx, module: &Module, set: &'a QuestionSet, id: AttemptId) -> Result<Cow<'a, QuestionSet>> {
    if !set.is_bank() {
        return Ok(Cow::Borrowed(set));
    }
    let (slug, sets) = (module.slug.clone(), [set.name.clone()]);
    let (viewer, own) = ctx.read(move |conn, viewer| LearnerData::load(conn, viewer.id, &slug, &sets, false)).await?;
    // What was recorded comes back as it was, whatever is sent with its id.
    let tries = own.facts.asked.get(&set.name).map(Vec::as_slice).unwrap_or_default();
    if let Some(known) = tries.iter().find(|asked| asked.attempt == id) {
        return Ok(Cow::Owned(set.form(&known.questions)));
    }
    let draft = own.drafts.get(&set.name).filter(|draft| draft.attempt == id);
    let asking = Asking { person: viewer.id, module: &module.slug, facts: &own.facts };
    let asked = asking.next(set, draft.and_then(|draft| draft.asked.as_deref())).into_owned();
    Ok(Cow::Owned(asked))
}

/// Answers to a question set.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct AttemptBody {
    /// Chosen by the client: answers sent twice under one id count once.
    pub id: AttemptId,
    /// `before`, `after` or `check/<lesson>`.
    pub set: String,
    /// The language in which it was read; else the reader's.
    pub language: Option<String>,
    /// By the question's id: the places of the chosen answers, counted from 0; an object with the value of the partner for the
    /// place of each stem, such as `{"0": "p5b…", "1": "p90…"}`; or what was typed. What is asked, and the values, tells
    /// `attempts/next`.
    #[schema(value_type = Object)]
    pub answers: (),
    /// Whether questions may be left open; they count as wrong.
    pub incomplete: Option<bool>,
}

/// What was recorded.
#[derive(Debug, Serialize, ToSchema)]
pub struct AttemptView {
    /// Which attempt.
    pub id: AttemptId,
    /// Which set.
    #[schema(value_type = String)]
    pub set: SetName,
    /// In whole per cent.
    pub score: u8,
    /// Whether it reached the pass mark.
    pub passed: bool,
    /// When it was recorded.
    #[schema(value_type = String, format = DateTime)]
    pub answered_at: Timestamp,
    /// What is said about each answer; of the tests before and after nothing until the test after was passed.
    pub feedback: Vec<FeedbackView>,
    /// After a test that was not passed: the lessons whose questions were missed.
    #[schema(value_type = Vec<String>)]
    pub read_again: Vec<LessonSlug>,
    /// After a test that was not passed: the outcomes whose questions were missed, where they come from a bank.
    pub missed: Vec<MissedOutcome>,
    /// How far the person is now.
    pub progress: ModuleProgress,
}

/// An outcome of which questions were missed.
#[derive(Debug, Serialize, ToSchema)]
pub struct MissedOutcome {
    /// Its place among the module's outcomes, from 1.
    pub outcome: usize,
    /// How many of its questions were missed …
    pub missed: usize,
    /// … of how many.
    pub asked: usize,
    /// What to read again.
    #[schema(value_type = Vec<String>)]
    pub read_again: Vec<LessonSlug>,
}

impl From<rules::Missed<'_>> for MissedOutcome {
    fn from(missed: rules::Missed<'_>) -> Self {
        let rules::Missed { outcome, missed, asked, lessons } = missed;
        Self { outcome, missed, asked, read_again: lessons.into_iter().cloned().collect() }
    }
}

/// What is said about the answer to one question.
#[derive(Debug, Serialize, ToSchema)]
pub struct FeedbackView {
    /// Which question.
    pub question: String,
    /// How right the answer was: `right`, `partly` or `wrong`; `waiting` for a text that somebody has to read.
    #[schema(value_type = String)]
    pub verdict: Verdict,
    /// The places of the right answers; of a matching, the place of each stem's partner.
    pub right: Vec<usize>,
    /// What is said about the question and the chosen answers, as markup.
    pub notes: Vec<String>,
}

/// Records answers to a question set, once per id.
///
/// # Errors
/// [`Error::NotFound`], [`Error::SignInNeeded`], [`Error::Invalid`], [`Error::Conflict`] without tries left.
#[utoipa::path(post, path = "/api/v1/modules/{module}/attempts", tag = "learning", request_body = AttemptBody,
    params(("module" = String, Path, description = "The module's name in addresses")),
    responses((status = 200, body = AttemptView), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn answer(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    hook: Data<dyn OnCompletion>,
) -> Result<HttpResponse> {
    let module = find(&ctx, &catalogue)?;
    let (spoken, edition) = module.edition(language(&ctx, form.get("language"))?).ok_or(Error::NotFound)?;
    let (id, name) = (form.parse::<AttemptId>("id"), form.parse::<SetName>("set"));
    let (id, name) = form.finish(|| Some((id?, name?)))?;
    let whole = edition.set(&name).ok_or_else(|| Error::field("set", "form-choose"))?;
    let set = &*asked(&ctx, module, whole, id).await?;
    Veil { signer: &ctx.site().signer, attempt: id }.lift(&mut form, set);
    let answers = Answers::parse(&mut form, set);
    if !form.ticked("incomplete") {
        answers.refuse_open(&mut form, set);
    }
    let new = form.finish(|| Some(NewAttempt { id, set: name, language: spoken, answers }))?;
    let (handle, slug) = (catalogue.clone(), module.slug.clone());
    let (_, (attempt, facts)) = ctx
        .write(move |tx, viewer| {
            let module = handle.get(&slug).ok_or(Error::NotFound)?;
            actions::answer(tx, Actor::from(viewer), viewer.id, module, &new, &**hook)
        })
        .await?;
    // The same, also where somebody was faster.
    let set = &*drawing::asked(whole, attempt.asked.as_deref(), &attempt.answers);
    let feedback = if rules::reveals(&facts, &attempt.set) { feedback(set, &attempt) } else { Vec::new() };
    let failed = attempt.set.kind() == SetKind::After && !attempt.passed;
    let again = if failed { rules::read_again(module, set, &attempt) } else { Vec::new() };
    let missed = if failed { rules::missed_outcomes(module, set, &attempt) } else { Vec::new() };
    let view = AttemptView {
        read_again: again.into_iter().map(|(lesson, _)| lesson.clone()).collect(),
        missed: missed.into_iter().map(MissedOutcome::from).collect(),
        id: attempt.id,
        score: rules::whole_percent(attempt.score),
        passed: attempt.passed,
        answered_at: attempt.answered_at,
        set: attempt.set,
        feedback,
        progress: rules::progress(module, &facts),
    };
    Ok(HttpResponse::Ok().json(view))
}

fn feedback(set: &QuestionSet, attempt: &Attempt) -> Vec<FeedbackView> {
    let reviews = attempt.reviews();
    let view = |question: &Question| {
        let given = attempt.answers.0.get(&question.id);
        let choices = question.task.choices();
        let places = given.map_or(&[][..], Given::chosen);
        let said = places.iter().filter_map(|place| choices.get(*place)?.feedback.as_ref());
        let said = said.chain(given.and_then(|given| said_of(question, given))).chain(&question.general_feedback);
        let right = match &question.task {
            Task::Matching(pairs) => pairs.key.clone(),
            _ => (0..choices.len()).filter(|place| choices[*place].is_right()).collect(),
        };
        Some(FeedbackView {
            question: question.id.to_string(),
            verdict: grade(question, given, reviews.get(&question.id).copied())?.verdict,
            right,
            notes: said.map(|html: &RichText| html.as_str().to_owned()).collect(),
        })
    };
    set.items.iter().filter_map(view).collect()
}
