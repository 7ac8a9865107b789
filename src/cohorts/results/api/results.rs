//! What a group has gained, and what waits for somebody who coordinates it.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Data;
use utoipa::ToSchema;

use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::results::actions;
use crate::cohorts::results::input::{parse_review, parse_try};
use crate::cohorts::results::views::results::{ResultsView, load};
use crate::learning::modules::Current;
use crate::learning::progress::{EssayId, OnCompletion};
use crate::people::accounts::PersonId;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};
use content::Module;

/// What a cohort has gained, and what waits for its coordinators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/results", tag = "cohorts",
    params(("slug" = String, Path),
        ("after" = Option<EssayId>, Query, description = "`next` of the page before"),
        ("before" = Option<EssayId>, Query, description = "`previous` of the page after")),
    responses((status = 200, body = ResultsView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn results(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, turn): (String, _) = (ctx.path("slug")?, ctx.turn());
    let modules: Vec<Arc<Module>> = catalogue.modules.values().cloned().collect();
    let (viewer, found) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            load(conn, &cohort, &modules, &turn)
        })
        .await?;
    Ok(HttpResponse::Ok().json(ResultsView::new(&catalogue, ctx.language(Some(&viewer)), found)))
}

/// What a reader thinks of a text.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct ReviewBody {
    /// In whole per cent.
    #[schema(minimum = 0, maximum = 100)]
    pub score: u8,
    /// What its author is told.
    pub comment: Option<String>,
}

/// Records what a reader thinks of a text. Its author sees the comment, and the score of the attempt rises.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Invalid`], [`crate::platform::error::Error::Conflict`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/texts/{id}/review", tag = "cohorts", request_body = ReviewBody,
    params(("slug" = String, Path),
        ("id" = EssayId, Path, description = "The text")),
    responses((status = 204), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn answer_text(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    hook: Data<dyn OnCompletion>,
) -> Result<HttpResponse> {
    let (slug, id, given): (String, EssayId, _) = (ctx.path("slug")?, ctx.path("id")?, parse_review(&mut form)?);
    ctx.write(move |tx, viewer| actions::review(tx, viewer, &catalogue, &**hook, &slug, id, &given)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Who gets one more try, and at what.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct TryBody {
    /// Who.
    pub person: PersonId,
    /// Which module.
    pub module: String,
    /// `after` or `check/<lesson>`.
    pub set: String,
}

/// Allows somebody who has no tries left one more; doing it twice allows one.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/tries", tag = "cohorts", request_body = TryBody,
    params(("slug" = String, Path)),
    responses((status = 204), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn allow(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (slug, wanted): (String, _) = (ctx.path("slug")?, parse_try(&mut form)?);
    ctx.write(move |tx, viewer| actions::allow_try(tx, viewer, &catalogue, &slug, &wanted)).await?;
    Ok(HttpResponse::NoContent().finish())
}
