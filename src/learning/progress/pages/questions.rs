//! A question set by itself: the tests before and after, and checks.

use std::borrow::Cow;

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;

use super::module::{AgainView, MissedView, gain};
use super::set::{SetAnswers, SetView, anchor};
use crate::learning::modules::Current;
use crate::learning::progress::button::ModuleButton;
use crate::learning::progress::drawing::{self, Asking};
use crate::learning::progress::here::{Frame, Here, LearnerData};
use crate::learning::progress::veil::{Veil, next_attempt};
use crate::learning::progress::{Answers, Attempt, AttemptId, Facts, NewAttempt, OnCompletion, Typed, actions, rules};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, Notice};
use content::{Block, LessonSlug, QuestionSet, Reviews, SetKind, SetName, grade_set};

#[derive(Serialize)]
struct QuestionsPage<'a> {
    frame: Frame,
    kind: SetKind,
    /// The lesson that a check belongs to.
    lesson_title: Option<&'a str>,
    back: String,
    set: SetView<'a>,
    signed_in: bool,
    /// Whether the questions were changed while somebody answered them.
    changed: bool,
    /// Absent while the set is to be answered.
    result: Option<ResultView<'a>>,
    /// Whether the questions are shown: not after the test before, which reveals nothing yet.
    show_set: bool,
    /// Where a test is taken again.
    again: Option<String>,
    pass_mark: u8,
    path: String,
}

/// How it went.
#[derive(Clone, Copy, Serialize)]
struct Outcome {
    score: u8,
    passed: bool,
    /// Whether somebody has to read a text first.
    waiting: bool,
    /// Whether it was kept; not when nobody is signed in.
    kept: bool,
}

#[derive(Serialize)]
struct ResultView<'a> {
    outcome: Outcome,
    /// By how many points the best test after is better than the test before, with its sign.
    gain: Option<String>,
    completed: bool,
    /// Whether a test has to be taken once more.
    failed: bool,
    /// What to read again before that.
    read_again: Vec<AgainView<'a>>,
    /// The same by outcome, where the questions come from a bank.
    missed: Vec<MissedView<'a>>,
    next: Option<ModuleButton>,
}

/// Everything the page is drawn from.
struct Drawing<'a> {
    set: &'a QuestionSet,
    viewer: Option<&'a Viewer>,
    facts: &'a Facts,
    sheet: SetAnswers<'a>,
    changed: bool,
    outcome: Option<Outcome>,
    /// The answers that the outcome is of.
    attempt: Option<&'a Attempt>,
}

fn find<'a>(ctx: &Ctx, here: &Here<'a>) -> Result<&'a QuestionSet> {
    here.edition.set(&ctx.path::<SetName>("set")?).ok_or(Error::NotFound)
}

/// The lesson that asks a set, which need not be the one it is named after.
fn asked_in(here: &Here, set: &SetName) -> Option<LessonSlug> {
    let asks = |block: &Block| matches!(block, Block::Check(name) if name == set);
    let lesson = here.edition.lessons.iter().find(|lesson| lesson.blocks.iter().any(asks));
    lesson.map(|lesson| lesson.slug.clone())
}

/// Where answers to a set are shown.
fn result_address(here: &Here, set: &SetName) -> String {
    match asked_in(here, set) {
        Some(lesson) => format!("{}/{lesson}#{}", here.base(), anchor(set)),
        None => format!("{}/questions/{set}", here.base()),
    }
}

async fn load(ctx: &Ctx, here: &Here<'_>, set: &SetName) -> Result<(Option<Viewer>, Option<LearnerData>)> {
    let (slug, sets) = (here.module.slug.clone(), [set.clone()]);
    let needed = set.kind() != SetKind::Check;
    let own = ctx.read_own(move |conn, viewer| LearnerData::load(conn, viewer.id, &slug, &sets, false)).await?;
    match own {
        (None, _) if needed && ctx.is_without_own() => Err(Error::DatabaseAway),
        (None, _) if needed => Err(Error::SignInNeeded),
        own => Ok(own),
    }
}

/// `GET /{language}/modules/{module}/questions/{set}`: to be answered, or the result.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::SignInNeeded`] for the tests before and after.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let whole = find(&ctx, &here)?;
    let (viewer, own) = load(&ctx, &here, &whole.name).await?;
    let own = own.unwrap_or_default();
    let facts = &own.facts;
    let again = ctx.query("again").is_some() && rules::tries_left(here.module, facts, &whole.name) != Some(0);
    // Who has begun again goes on there.
    let draft = own.drafts.get(&whole.name);
    let last = own.last.get(&whole.name).filter(|_| !again && draft.is_none());
    let set = match last {
        Some(last) => drawing::asked(whole, last.asked.as_deref(), &last.answers),
        None => to_answer(&ctx, &here, whole, viewer.as_ref(), &own, None)?,
    };
    let set = &*set;
    let outcome = last.map(|attempt| Outcome {
        score: rules::whole_percent(attempt.score),
        passed: attempt.passed,
        waiting: facts.sets.get(&set.name).is_some_and(|fact| fact.waiting),
        kept: true,
    });
    let sheet = match (draft, last) {
        (Some(draft), _) => SetAnswers::draft(draft),
        (None, Some(last)) if rules::reveals(facts, &set.name) => SetAnswers::answered(last),
        _ => SetAnswers::default(),
    };
    page(&ctx, &here, Drawing { set, viewer: viewer.as_ref(), facts, sheet, changed: false, outcome, attempt: last })
}

/// The set as the next try asks it, or the one of that id.
fn to_answer<'a>(
    ctx: &Ctx,
    here: &'a Here,
    set: &'a QuestionSet,
    viewer: Option<&Viewer>,
    own: &'a LearnerData,
    id: Option<AttemptId>,
) -> Result<Cow<'a, QuestionSet>> {
    let Some(viewer) = viewer.filter(|_| set.is_bank()) else { return Ok(Cow::Borrowed(set)) };
    let id = match id {
        Some(id) => id,
        None => next_attempt(&ctx.site().signer, Some(viewer.id), &here.module.slug, &set.name, &own.facts)?,
    };
    let draft = own.drafts.get(&set.name).filter(|draft| draft.attempt == id);
    let asking = Asking { person: viewer.id, module: &here.module.slug, facts: &own.facts };
    Ok(asking.next(set, draft.and_then(|draft| draft.asked.as_deref())))
}

fn page(ctx: &Ctx, here: &Here, drawing: Drawing) -> Result<HttpResponse> {
    let Drawing { set, viewer, facts, sheet, changed, outcome, attempt } = drawing;
    let name = &set.name;
    let progress = rules::progress(here.module, facts);
    let lesson = asked_in(here, name);
    let may_repeat = name.kind() == SetKind::After && rules::tries_left(here.module, facts, name) != Some(0);
    let has_failed = |outcome: Outcome| may_repeat && outcome.kept && !outcome.passed && !outcome.waiting;
    let not_passed = |outcome: Outcome| name.kind() == SetKind::After && !outcome.passed && !outcome.waiting;
    let result = outcome.map(|outcome| ResultView {
        outcome,
        failed: has_failed(outcome),
        read_again: attempt
            .filter(|_| has_failed(outcome) && !set.is_bank())
            .map(|attempt| AgainView::of(here, set, attempt))
            .unwrap_or_default(),
        missed: attempt
            .filter(|_| not_passed(outcome))
            .map(|attempt| MissedView::of(here, set, attempt))
            .unwrap_or_default(),
        gain: gain(&progress).filter(|_| name.kind() == SetKind::After).map(|points| format!("{points:+}")),
        completed: progress.completed_at.is_some(),
        next: progress.next.as_ref().and_then(|step| ModuleButton::new(here, step)),
    });
    let back = lesson.as_ref().map_or_else(|| here.base(), |lesson| format!("{}/{lesson}", here.base()));
    let view = QuestionsPage {
        frame: here.frame(ctx, &format!("/questions/{name}")),
        kind: name.kind(),
        lesson_title: lesson.and_then(|lesson| here.edition.lesson(&lesson)).map(|lesson| lesson.title.as_str()),
        back,
        set: SetView::new(ctx, here, set, viewer.map(|viewer| (viewer, facts)), &sheet)?,
        signed_in: viewer.is_some(),
        changed,
        show_set: outcome.is_none() || sheet.is_revealed(),
        again: outcome.filter(|_| may_repeat).map(|_| format!("{}/questions/{name}?again=yes", here.base())),
        result,
        pass_mark: set.settings.pass_mark,
        path: format!("{}/questions/{name}", here.base()),
    };
    match changed || sheet.is_refused() {
        true => ctx.refused("learning/questions", viewer, view),
        false => ctx.page("learning/questions", viewer, view),
    }
}

/// `POST /{language}/modules/{module}/questions/{set}`: answers, once per id. Without an account checks are marked too,
/// but nothing is kept.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::SignInNeeded`] for the tests before and after; [`Error::Conflict`] without tries left.
pub async fn answer(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    hook: Data<dyn OnCompletion>,
) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let whole = find(&ctx, &here)?;
    let sent: Option<AttemptId> = form.get("id").and_then(|id| id.parse().ok());
    // What is drawn from a bank is known only of somebody.
    let (viewer, own) = if whole.is_bank() { load(&ctx, &here, &whole.name).await? } else { (None, None) };
    let own = own.unwrap_or_default();
    if sent.is_some_and(|id| drawing::is_recorded(&own.facts, &whole.name, id)) {
        return Ok(ctx.redirect(&result_address(&here, &whole.name)));
    }
    let set = to_answer(&ctx, &here, whole, viewer.as_ref(), &own, sent)?;
    let set = &*set;
    if let Some(attempt) = sent {
        Veil { signer: &ctx.site().signer, attempt }.lift(&mut form, set);
    }
    let typed = Typed::of(&form, set);
    let answers = Answers::parse(&mut form, set);
    let changed = !form.is_kept() && form.get("hash").is_some_and(|hash| hash != set.hash.as_str());
    if !form.ticked("incomplete") && !form.is_kept() {
        answers.refuse_open(&mut form, set);
    }
    let id = form.parse("id");
    let id = match form.finish(|| id) {
        Ok(id) if !changed => id,
        Ok(_) | Err(Error::Invalid(_)) => {
            let begun = form.is_kept();
            let (viewer, own) = load(&ctx, &here, &set.name).await?;
            let facts = &own.unwrap_or_default().facts;
            let sheet = if begun { SetAnswers::begun(typed) } else { SetAnswers::refused(typed, answers) };
            let drawing = Drawing { set, viewer: viewer.as_ref(), facts, sheet, changed, outcome: None, attempt: None };
            return page(&ctx, &here, drawing);
        }
        Err(error) => return Err(error),
    };
    let new = NewAttempt { id, set: set.name.clone(), language: here.spoken, answers: answers.clone() };
    let (handle, slug) = (catalogue.clone(), here.module.slug.clone());
    let written = ctx.write(move |tx, viewer| {
        let module = handle.get(&slug).ok_or(Error::NotFound)?;
        let (attempt, facts) = actions::answer(tx, Actor::from(viewer), viewer.id, module, &new, &**hook)?;
        Ok(facts.completed_at == Some(tx.now) && attempt.answered_at == tx.now)
    });
    match written.await {
        Ok((_, completes)) => {
            let address = result_address(&here, &set.name);
            // A test's own page says it; a lesson does not.
            Ok(match completes && asked_in(&here, &set.name).is_some() {
                true => ctx.redirect_with(&address, Notice::Done("notice-module-completed")),
                false => ctx.redirect(&address),
            })
        }
        // Whose session has just ended gets their answers back; who never had one only tries.
        Err(Error::SignInNeeded) if set.name.kind() == SetKind::Check && ctx.credential().is_none() => {
            let mark = grade_set(set, &answers.0, &Reviews::new());
            let outcome = Outcome { score: mark.percent(), passed: mark.passed, waiting: false, kept: false };
            let (facts, sheet) = (&Facts::default(), SetAnswers::tried(answers));
            page(
                &ctx,
                &here,
                Drawing { set, viewer: None, facts, sheet, changed: false, outcome: Some(outcome), attempt: None },
            )
        }
        Err(error) => Err(error),
    }
}

/// `POST /{language}/modules/{module}/drafts/{set}`: keeps answers that are not sent yet. With `?quietly` (a
/// script) nothing is shown; others come back to where they were.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::SignInNeeded`]; [`Error::Invalid`] without an id.
pub async fn keep(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let set = find(&ctx, &here)?;
    let id = form.parse::<AttemptId>("id");
    let id = form.finish(|| id)?;
    Veil { signer: &ctx.site().signer, attempt: id }.lift(&mut form, set);
    let typed = Typed::of(&form, set);
    let (handle, slug, name, spoken) = (catalogue.clone(), here.module.slug.clone(), set.name.clone(), here.spoken);
    let written = ctx.write(move |tx, viewer| {
        let (_, edition) = handle.edition(&slug, spoken).ok_or(Error::NotFound)?;
        let set = edition.set(&name).ok_or(Error::NotFound)?;
        actions::keep(tx, viewer, &slug, set, id, typed)
    });
    written.await?;
    if ctx.query("quietly").is_some() {
        return Ok(HttpResponse::NoContent().finish());
    }
    let at = form
        .get("at")
        .filter(|at| set.items.iter().any(|question| at.strip_prefix("q-") == Some(question.id.as_str())));
    let address = result_address(&here, &set.name);
    let address = match at {
        Some(at) => format!("{}#{at}", address.split('#').next().unwrap_or(&address)),
        None => address,
    };
    Ok(ctx.redirect_with(&address, Notice::Done("notice-answers-kept")))
}
