//! What it takes to teach a module: the facilitation guide, the sheets to print, the slides, and all of it in one file.

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Data, block};
use serde::Serialize;

use crate::learning::modules::Current;
use crate::learning::progress::here::{Frame, Here};
use crate::learning::progress::kit::{Kits, file_name};
use crate::learning::progress::views::ReviewView;
use crate::learning::progress::{rules, store};
use crate::people::accounts::Viewer;
use crate::platform::error::{Error, Result};
use crate::platform::web::Ctx;
use content::slides::{Slide, slides};
use content::{Guide, Handout, SetName};

#[derive(Serialize)]
struct KitPage<'a> {
    frame: Frame,
    guide: Option<&'a Guide>,
    handouts: &'a [Handout],
    has_tests: bool,
    /// Whether the file holds the tests on paper for whoever asks.
    with_tests: bool,
    review: Option<ReviewView>,
}

#[derive(Serialize)]
struct SlidesPage<'a> {
    frame: Frame,
    total: usize,
    slides: Vec<Slide<'a>>,
}

/// `GET /{language}/modules/{module}/kit`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let (viewer, with_tests) = with_tests(&ctx, &here).await?;
    let edition = here.edition;
    let view = KitPage {
        frame: here.frame(&ctx, "/kit"),
        guide: edition.guide.as_ref(),
        handouts: &edition.handouts,
        has_tests: edition.set(&SetName::after()).is_some(),
        with_tests,
        review: here.module.review.as_ref().map(ReviewView::from),
    };
    ctx.page("learning/kit", viewer.as_ref(), view)
}

/// Who asks, and whether they get the tests on paper with their key: who has passed the test after, and knows its answers.
async fn with_tests(ctx: &Ctx, here: &Here<'_>) -> Result<(Option<Viewer>, bool)> {
    let slug = here.module.slug.clone();
    let (viewer, facts) = ctx.read_own(move |conn, viewer| store::progress::facts(conn, viewer.id, &slug)).await?;
    Ok((viewer, facts.is_some_and(|facts| rules::reveals(&facts, &SetName::after()))))
}

/// `GET /{language}/modules/{module}/slides`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show_slides(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let (viewer, _) = ctx.read_own(|_, _| Ok(())).await?;
    let slides = slides(here.edition);
    let view = SlidesPage { frame: here.frame(&ctx, "/slides"), total: slides.len(), slides };
    ctx.page("learning/slides", viewer.as_ref(), view)
}

/// `GET /{language}/modules/{module}/kit.zip`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn download(ctx: Ctx, catalogue: Current, kits: Data<Kits>) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let (_, with_tests) = with_tests(&ctx, &here).await?;
    let (name, language, slug) = (file_name(here.module, here.language), here.language, here.module.slug.clone());
    let site = ctx.site().clone();
    let handle = catalogue.clone();
    let make = move || kits.get(&site, handle.get(&slug).ok_or(Error::NotFound)?, language, with_tests);
    let kit = block(make).await.map_err(Error::internal)??;
    let tag = format!("\"{}\"", kit.hash);
    let known = ctx.request().headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((header::ETAG, tag))
        .insert_header((header::CACHE_CONTROL, if with_tests { "private, no-cache" } else { "public, no-cache" }));
    if is_known {
        return Ok(response.finish());
    }
    Ok(response
        .content_type("application/zip")
        // It is compressed already.
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(kit.bytes.to_vec()))
}
