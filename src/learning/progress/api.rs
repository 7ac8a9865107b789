//! Learning for programs.

pub mod attempts;
pub mod items;

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;
use utoipa::ToSchema;

use super::views::{Glance, ModuleCard, ModuleFilter, ModuleView};
use super::{ModuleProgress, OnCompletion, actions, rules, store};
use crate::learning::modules::Current;
use crate::learning::progress::cards::{cards, find as find_words};
use crate::people::accounts::Actor;
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, ProblemDetails};
use content::{Catalogue, LessonSlug, Module, ModuleSlug, SearchResults};

/// The language asked for by `language`, else the reader's.
fn language(ctx: &Ctx, asked: Option<&str>) -> Result<Language> {
    match asked {
        Some(code) => {
            let offered = code.parse().ok().and_then(|language| ctx.site().offered(language));
            offered.ok_or_else(|| Error::field("language", "form-choose"))
        }
        None => Ok(ctx.language(ctx.known_viewer().as_ref())),
    }
}

fn find<'a>(ctx: &Ctx, catalogue: &'a Catalogue) -> Result<&'a Module> {
    catalogue.get(&ctx.path::<ModuleSlug>("module")?).ok_or(Error::NotFound)
}

/// The modules that fit; with a token, how far its person is.
///
/// # Errors
/// [`Error::Invalid`] for a language that is not offered.
#[utoipa::path(get, path = "/api/v1/modules", tag = "learning",
    params(
        ("language" = Option<String>, Query, description = "The language of the texts; else the reader's"),
        ("q" = Option<String>, Query, description = "Words of anything in the module, as in `/api/v1/search`"),
        ("sdg" = Option<u8>, Query, minimum = 1, maximum = 17, description = "A Sustainable Development Goal"),
        ("level" = Option<String>, Query, description = "`awareness`, `working` or `training-of-trainers`"),
    ),
    responses((status = 200, body = [ModuleCard]), (status = 422, body = ProblemDetails)))]
pub async fn modules(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let language = language(&ctx, ctx.query("language").as_deref())?;
    let (_, cards) = cards(&ctx, &catalogue, &ModuleFilter::of(&ctx), language).await?;
    Ok(HttpResponse::Ok().json(cards))
}

/// What stands in lessons, guides and sheets about some words: whatever their endings and accents, the best first.
///
/// # Errors
/// [`Error::Invalid`] without words, or for a language that is not offered.
#[utoipa::path(get, path = "/api/v1/search", tag = "learning",
    params(
        ("q" = String, Query, description = "The words; the last one may be only its beginning"),
        ("language" = Option<String>, Query, description = "The language of the texts; else the reader's"),
        ("sdg" = Option<u8>, Query, minimum = 1, maximum = 17, description = "Only modules about this Sustainable Development Goal"),
        ("level" = Option<String>, Query, description = "Only modules of this level"),
    ),
    responses((status = 200, body = SearchResults), (status = 422, body = ProblemDetails)))]
pub async fn search(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let language = language(&ctx, ctx.query("language").as_deref())?;
    let filter = ModuleFilter::of(&ctx);
    if filter.q.is_none() {
        return Err(Error::field("q", "form-required"));
    }
    let (_, found) = find_words(&ctx, &catalogue, &filter, language).await?;
    Ok(HttpResponse::Ok().json(found))
}

/// A module; with a token, how far its person is.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/modules/{module}", tag = "learning",
    params(
        ("module" = String, Path, description = "The module's name in addresses"),
        ("language" = Option<String>, Query, description = "The language of the texts; else the reader's"),
    ),
    responses((status = 200, body = ModuleView), (status = 404, body = ProblemDetails)))]
pub async fn module(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let module = find(&ctx, &catalogue)?;
    let (handle, slug) = (catalogue.clone(), module.slug.clone());
    let (_, progress) = ctx
        .read_own(move |conn, viewer| {
            let module = handle.get(&slug).ok_or(Error::NotFound)?;
            store::progress_of(conn, viewer.id, module)
        })
        .await?;
    let language = language(&ctx, ctx.query("language").as_deref())?;
    let view = ModuleView::new(module, language, progress).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok().json(view))
}

/// How far somebody is with one of their modules.
#[derive(Debug, Serialize, ToSchema)]
pub struct OwnModule {
    /// Which module.
    #[schema(value_type = String)]
    pub module: ModuleSlug,
    /// How far.
    #[serde(flatten)]
    pub glance: Glance,
    /// The score of the test before, in whole per cent.
    pub before: Option<u8>,
    /// The best score of the test after, in whole per cent.
    pub after: Option<u8>,
    /// When the module was completed.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub completed_at: Option<Timestamp>,
    /// When anything was last recorded.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub last_activity: Option<Timestamp>,
}

/// The modules that the token's person has begun, and how far they are.
///
/// # Errors
/// [`Error::SignInNeeded`].
#[utoipa::path(get, path = "/api/v1/me/progress", tag = "learning",
    responses((status = 200, body = [OwnModule]), (status = 401, body = ProblemDetails)))]
pub async fn progress(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let slugs: Vec<ModuleSlug> = catalogue.modules.keys().cloned().collect();
    let (viewer, summaries) = ctx.read(move |conn, viewer| store::summaries(conn, &[viewer.id], &slugs)).await?;
    let own = catalogue.modules.values().filter_map(|module| {
        let summary = summaries.get(&(viewer.id, module.slug.clone()))?;
        Some(OwnModule {
            module: module.slug.clone(),
            glance: Glance::new(summary, module),
            before: summary.before.map(rules::whole_percent),
            after: summary.after.map(rules::whole_percent),
            completed_at: summary.completed_at,
            last_activity: summary.last_activity,
        })
    });
    Ok(HttpResponse::Ok().json(own.collect::<Vec<_>>()))
}

/// Says that the token's person has done a lesson; saying it again changes nothing.
///
/// # Errors
/// [`Error::NotFound`], [`Error::SignInNeeded`].
#[utoipa::path(put, path = "/api/v1/modules/{module}/lessons/{lesson}/completion", tag = "learning",
    params(
        ("module" = String, Path, description = "The module's name in addresses"),
        ("lesson" = String, Path, description = "The lesson's name in addresses"),
    ),
    responses((status = 200, body = ModuleProgress), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn complete_lesson(ctx: Ctx, catalogue: Current, hook: Data<dyn OnCompletion>) -> Result<HttpResponse> {
    let module = find(&ctx, &catalogue)?;
    let lesson: LessonSlug = ctx.path("lesson")?;
    module.position(&lesson).ok_or(Error::NotFound)?;
    let (handle, slug) = (catalogue.clone(), module.slug.clone());
    let (_, progress) = ctx
        .write(move |tx, viewer| {
            let module = handle.get(&slug).ok_or(Error::NotFound)?;
            let actor = Actor::from(viewer);
            let facts = actions::complete_lesson(tx, actor, viewer.id, module, &lesson, &**hook)?;
            Ok(rules::progress(module, &facts))
        })
        .await?;
    Ok(HttpResponse::Ok().json(progress))
}
