//! What a group has gained, and what waits for somebody who coordinates it: texts to read, and people without tries left.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;

use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::results::actions;
use crate::cohorts::results::input::{parse_review, parse_try};
use crate::cohorts::results::views::results::{Results, ResultsView, load};
use crate::learning::modules::Current;
use crate::learning::progress::{EssayId, OnCompletion};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, FormView, Notice, PageEdges, Pages};
use content::{Catalogue, Module};

#[derive(Serialize)]
struct ResultsPage {
    head: Head,
    results: ResultsView,
    /// The scores that a text may be given.
    scores: [Choice; 4],
    pages: Option<Pages>,
    form: FormView,
    /// The text whose form came back.
    refused: Option<String>,
}

#[derive(Clone, Copy, Serialize)]
struct Choice {
    value: u8,
    word: &'static str,
}

const SCORES: [Choice; 4] = [
    Choice { value: 100, word: "fully" },
    Choice { value: 75, word: "largely" },
    Choice { value: 40, word: "partly" },
    Choice { value: 0, word: "not-yet" },
];

async fn page(ctx: Ctx, catalogue: &Catalogue, refused: Option<(String, FormView)>) -> Result<HttpResponse> {
    let (slug, turn): (String, _) = (ctx.path("slug")?, ctx.turn());
    let modules: Vec<Arc<Module>> = catalogue.modules.values().cloned().collect();
    let (viewer, (cohort, found)): (_, (_, Results)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let found = load(conn, &cohort, &modules, &turn)?;
            Ok((cohort, found))
        })
        .await?;
    let results = ResultsView::new(catalogue, ctx.language(Some(&viewer)), found);
    let is_refused = refused.is_some();
    let (refused, form) = refused.unzip();
    let view = ResultsPage {
        head: Head::new(&ctx, &viewer, &cohort, Tab::Results),
        pages: ctx.pages(PageEdges { before: results.previous, after: results.next }),
        results,
        scores: SCORES,
        form: form.unwrap_or_default(),
        refused,
    };
    match is_refused {
        true => ctx.refused("cohorts/results", Some(&viewer), view),
        false => ctx.page("cohorts/results", Some(&viewer), view),
    }
}

/// `GET /cohorts/{slug}/results`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None).await
}

/// `POST /cohorts/{slug}/texts/{id}/review`: what the viewer thinks of a text.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`] when somebody has read it before.
pub async fn answer(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    hook: Data<dyn OnCompletion>,
) -> Result<HttpResponse> {
    let given = match parse_review(&mut form) {
        Ok(given) => given,
        Err(error @ Error::Invalid(_)) => {
            let refused = (ctx.path("id")?, form.refused(error)?);
            return page(ctx, &catalogue, Some(refused)).await;
        }
        Err(error) => return Err(error),
    };
    let (slug, id): (String, EssayId) = (ctx.path("slug")?, ctx.path("id")?);
    let back = format!("/cohorts/{slug}/results");
    ctx.write(move |tx, viewer| actions::review(tx, viewer, &catalogue, &**hook, &slug, id, &given)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-cohort-text-answered")))
}

/// `POST /cohorts/{slug}/tries`: one more try for somebody who has none left.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn allow(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (slug, wanted): (String, _) = (ctx.path("slug")?, parse_try(&mut form)?);
    let back = format!("/cohorts/{slug}/results");
    ctx.write(move |tx, viewer| actions::allow_try(tx, viewer, &catalogue, &slug, &wanted)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-cohort-try-allowed")))
}
