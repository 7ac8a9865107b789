//! A lesson: its text, its checks, and the way on.

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Data;
use serde::Serialize;

use super::set::{SetAnswers, SetView};
use crate::learning::modules::Current;
use crate::learning::progress::here::{Frame, Here, LearnerData, LinkView};
use crate::learning::progress::{Completion, LearningStep, LessonFact, OnCompletion, actions, rules, store};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, FormView, Notice, Public};
use content::{Block, Lesson, LessonSlug, PromptId, RichText, SetName};

#[derive(Serialize)]
struct LessonPage<'a> {
    frame: Frame,
    public: Option<Public>,
    form: FormView,
    title: &'a str,
    minutes: u32,
    number: usize,
    total: usize,
    blocks: Vec<BlockView<'a>>,
    rail: Vec<RailItem<'a>>,
    previous: Option<LinkView>,
    /// Where going on leads; the module's page after the last lesson.
    next: LinkView,
    /// Where going on is noted, for those who are signed in.
    completion: String,
    has_after: bool,
    after_passed: bool,
    signed_in: bool,
    path: String,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum BlockView<'a> {
    Html(&'a RichText),
    Check(Box<SetView<'a>>),
    Prompt {
        id: &'a PromptId,
        title: &'a str,
        prompt: &'a RichText,
        field: String,
        action: String,
        /// When the note was kept that stands there.
        kept_at: Option<Timestamp>,
    },
}

#[derive(Serialize)]
struct RailItem<'a> {
    href: String,
    title: &'a str,
    minutes: u32,
    completion: Completion,
    current: bool,
}

/// The name of a prompt's field; a lesson may have several.
fn note_field(prompt: &PromptId) -> String {
    format!("note.{prompt}")
}

fn find<'a>(ctx: &Ctx, here: &Here<'a>) -> Result<&'a Lesson> {
    here.edition.lesson(&ctx.path::<LessonSlug>("lesson")?).ok_or(Error::NotFound)
}

async fn load(ctx: &Ctx, here: &Here<'_>, lesson: &Lesson) -> Result<(Option<Viewer>, Option<LearnerData>)> {
    let slug = here.module.slug.clone();
    let set = |block: &Block| if let Block::Check(set) = block { Some(set.clone()) } else { None };
    let sets: Vec<SetName> = lesson.blocks.iter().filter_map(set).collect();
    let prompts = lesson.blocks.iter().any(|block| matches!(block, Block::InYourContext { .. }));
    ctx.read_own(move |conn, viewer| LearnerData::load(conn, viewer.id, &slug, &sets, prompts)).await
}

/// `GET /{language}/modules/{module}/{lesson}`. The first time, it is noted that a person has begun the lesson.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let lesson = find(&ctx, &here)?;
    let (viewer, mut own) = load(&ctx, &here, lesson).await?;
    if let (Some(viewer), Some(own)) = (&viewer, &mut own)
        && !own.facts.lessons.contains_key(&lesson.slug)
        && !is_prefetch(&ctx)
    {
        let (person, module, slug) = (viewer.id, here.module.slug.clone(), lesson.slug.clone());
        match ctx.write_public(move |tx| actions::start_lesson(tx, person, &module, &slug)).await {
            // Reading goes on, whether or not that can be noted.
            Ok(_) | Err(Error::DatabaseAway | Error::StorageFull) => {}
            Err(error) => return Err(error),
        }
        let begun = LessonFact { started_at: ctx.site().clock.now(), completed_at: None };
        own.facts.lessons.insert(lesson.slug.clone(), begun);
    }
    page(&ctx, &here, lesson, viewer.as_ref(), own, None)
}

/// A browser that fetches ahead, or keeps a page for later, has shown nobody anything.
fn is_prefetch(ctx: &Ctx) -> bool {
    let headers = ctx.request().headers();
    let purposes = ["sec-purpose", "purpose"].map(|name| headers.get(header::HeaderName::from_static(name)));
    purposes.into_iter().flatten().any(|value| value.to_str().is_ok_and(|value| value.contains("prefetch")))
}

fn block_view<'a>(
    ctx: &Ctx,
    here: &Here<'a>,
    viewer: Option<&Viewer>,
    own: &'a LearnerData,
    block: &'a Block,
) -> Result<Option<BlockView<'a>>> {
    Ok(Some(match block {
        Block::Html(html) => BlockView::Html(html),
        Block::Check(name) => {
            let Some(set) = here.edition.set(name) else { return Ok(None) };
            let sheet = SetAnswers::found(own.drafts.get(name), own.last.get(name));
            let viewer = viewer.map(|viewer| (viewer, &own.facts));
            BlockView::Check(Box::new(SetView::new(ctx, here, set, viewer, &sheet)?))
        }
        Block::InYourContext { id, title, prompt } => {
            let action = format!("{}/notes/{id}", here.base());
            let kept_at = own.notes.get(id).map(|(_, at)| *at);
            BlockView::Prompt { id, title, prompt, field: note_field(id), action, kept_at }
        }
    }))
}

fn page(
    ctx: &Ctx,
    here: &Here,
    lesson: &Lesson,
    viewer: Option<&Viewer>,
    own: Option<LearnerData>,
    refused: Option<FormView>,
) -> Result<HttpResponse> {
    let own = own.unwrap_or_default();
    let base = here.base();
    let blocks: Result<Vec<Option<BlockView>>> =
        lesson.blocks.iter().map(|block| block_view(ctx, here, viewer, &own, block)).collect();
    let mut notes = Form::default();
    for (prompt, (text, _)) in &own.notes {
        notes.set(&note_field(prompt), text);
    }
    let rail_item = |other: &'_ Lesson| -> (String, Completion) {
        (format!("{base}/{}", other.slug), rules::lesson_completion(&own.facts, &other.slug))
    };
    let rail = here.edition.lessons.iter().map(|other| {
        let (href, completion) = rail_item(other);
        RailItem { href, title: &other.title, minutes: other.minutes, completion, current: other.slug == lesson.slug }
    });
    let place = here.module.position(&lesson.slug).ok_or(Error::NotFound)?;
    let link = |other: &Lesson| LinkView { href: format!("{base}/{}", other.slug), label: other.title.clone() };
    let next = here.edition.lessons.get(place + 1).map(link);
    let view = LessonPage {
        frame: here.frame(ctx, &format!("/{}", lesson.slug)),
        public: here.public(ctx, viewer, &format!("/{}", lesson.slug)),
        title: &lesson.title,
        minutes: lesson.minutes,
        number: place + 1,
        total: here.module.lessons.len(),
        blocks: blocks?.into_iter().flatten().collect(),
        rail: rail.collect(),
        previous: place.checked_sub(1).and_then(|before| here.edition.lessons.get(before)).map(link),
        next: next.unwrap_or_else(|| after_the_last(ctx, here)),
        completion: format!("{base}/{}/completion", lesson.slug),
        has_after: here.edition.set(&SetName::after()).is_some(),
        after_passed: own.facts.sets.get(&SetName::after()).is_some_and(|fact| fact.passed),
        signed_in: viewer.is_some(),
        path: format!("{base}/{}", lesson.slug),
        form: refused.clone().unwrap_or_else(|| notes.view()),
    };
    match refused {
        Some(_) => ctx.refused("learning/lesson", viewer, view),
        None => ctx.page("learning/lesson", viewer, view),
    }
}

/// What comes after the last lesson.
fn after_the_last(ctx: &Ctx, here: &Here) -> LinkView {
    let after = SetName::after();
    let (href, word) = match here.edition.set(&after) {
        Some(_) => (format!("{}/questions/{after}", here.base()), "module-after"),
        None => (here.base(), "lesson-back"),
    };
    LinkView { href, label: ctx.site().words.say(here.language, word) }
}

/// `POST /{language}/modules/{module}/{lesson}/completion`: going on; the lesson is done.
///
/// # Errors
/// [`Error::NotFound`], [`Error::SignInNeeded`].
pub async fn complete(ctx: Ctx, catalogue: Current, hook: Data<dyn OnCompletion>) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let lesson = find(&ctx, &here)?;
    let (handle, module, slug) = (catalogue.clone(), here.module.slug.clone(), lesson.slug.clone());
    let (_, (completes, step)) = ctx
        .write(move |tx, viewer| {
            let module = handle.get(&module).ok_or(Error::NotFound)?;
            let actor = Actor::from(viewer);
            let facts = actions::complete_lesson(tx, actor, viewer.id, module, &slug, &**hook)?;
            Ok((facts.completed_at == Some(tx.now), rules::next_step(module, &facts)))
        })
        .await?;
    if completes {
        return Ok(ctx.redirect_with(&here.base(), Notice::Done("notice-module-completed")));
    }
    let place = here.module.position(&lesson.slug).ok_or(Error::NotFound)?;
    let next = match (here.module.lessons.get(place + 1), step) {
        (Some(next), _) => format!("{}/{}", here.base(), next.slug),
        (None, Some(LearningStep::Questions { set } | LearningStep::Retry { set })) => {
            format!("{}/questions/{set}", here.base())
        }
        (None, _) => here.base(),
    };
    Ok(ctx.redirect(&next))
}

/// `POST /{language}/modules/{module}/notes/{prompt}`: keeps what a person writes for themselves. With `?quietly` (a
/// script, as one goes) nothing is shown.
///
/// # Errors
/// [`Error::NotFound`], [`Error::SignInNeeded`].
pub async fn note(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let prompt: PromptId = ctx.path("prompt")?;
    let asks = |block: &Block| matches!(block, Block::InYourContext { id, .. } if *id == prompt);
    let lesson = here.edition.lessons.iter().find(|lesson| lesson.blocks.iter().any(asks)).ok_or(Error::NotFound)?;
    let text = form.text(&note_field(&prompt), store::notes::LONGEST);
    match form.finish(|| text) {
        Ok(text) => {
            let (module, id) = (here.module.slug.clone(), prompt.clone());
            let quietly = ctx.query("quietly").is_some();
            ctx.write(move |tx, viewer| actions::note(tx, viewer, &module, &id, &text)).await?;
            if quietly {
                return Ok(HttpResponse::NoContent().finish());
            }
            let back = format!("{}/{}#note-{prompt}", here.base(), lesson.slug);
            Ok(ctx.redirect_with(&back, Notice::Done("notice-note-kept")))
        }
        Err(error) => {
            let (viewer, own) = load(&ctx, &here, lesson).await?;
            if viewer.is_none() {
                return Err(Error::SignInNeeded);
            }
            // The other notes of the lesson stay as they are kept.
            for (other, (text, _)) in own.iter().flat_map(|own| &own.notes).filter(|(other, _)| **other != prompt) {
                form.set(&note_field(other), text);
            }
            let refused = form.refused(error)?;
            page(&ctx, &here, lesson, viewer.as_ref(), own, Some(refused))
        }
    }
}
