//! Signing up, for programs.

use actix_web::HttpResponse;

use crate::cascade::signups::bodies::{SignUpBody, SignUpPageBody};
use crate::cascade::signups::store::sign_ups as store;
use crate::cascade::signups::views::load::{self, counts_of};
use crate::cascade::signups::views::{PublicTrainingView, SignUpList, SignUpPageView};
use crate::cascade::signups::{SignUpId, actions, input, taking};
use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, ProblemDetails, page_of};

/// How many people a page of the list has.
const PER_PAGE: usize = 100;

/// The public page of a training: its address, places and last day.
///
/// # Errors
/// [`Error::NotFound`], also while it has none.
#[utoipa::path(get, path = "/api/v1/deliveries/{id}/sign-up-page", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    responses((status = 200, body = SignUpPageView), (status = 404, body = ProblemDetails)))]
pub async fn sign_up_page(ctx: Ctx) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let read = ctx.read(move |conn, viewer| {
        let seen = load::seen(conn, viewer, &name)?;
        let counts = store::counts(conn, seen.brief.id)?;
        Ok((seen, counts))
    });
    let (_, (seen, counts)) = read.await?;
    let view = SignUpPageView::new(ctx.site(), &seen, counts).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok().json(view))
}

/// Gives a training its public page, changes what it says, opens or closes it. Whoever waits gets a place that is new.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`], [`Error::Conflict`].
#[utoipa::path(put, path = "/api/v1/deliveries/{id}/sign-up-page", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    request_body = SignUpPageBody,
    responses((status = 200, body = SignUpPageView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn choose_sign_up_page(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let choice = input::choice(&mut form)?;
    let write = ctx.write(move |tx, viewer| {
        actions::choose(tx, viewer, &name, &choice)?;
        let seen = load::seen(tx.conn, viewer, &name)?;
        let counts = store::counts(tx.conn, seen.brief.id)?;
        Ok((seen, counts))
    });
    let (_, (seen, counts)) = write.await?;
    let view = SignUpPageView::new(ctx.site(), &seen, counts).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok().json(view))
}

/// Those who signed up for a training: those with a place and then those who wait, the first to sign up first.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/deliveries/{id}/sign-ups", tag = "cascade",
    params(
        ("id" = String, Path, description = "The id of the training, or what people call it"),
        ("after" = Option<uuid::Uuid>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, body = SignUpList), (status = 404, body = ProblemDetails)))]
pub async fn sign_ups(ctx: Ctx) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let (_, (_, all)) = ctx.read(move |conn, viewer| load::list(conn, viewer, &name)).await?;
    let counts = counts_of(&all);
    let (some, around) = page_of(all, &ctx.turn::<SignUpId>(), PER_PAGE, |one| one.id);
    let items = some.iter().map(Into::into).collect();
    let next = around.after.map(|id| id.to_string());
    Ok(HttpResponse::Ok().json(SignUpList { items, next, placed: counts.placed, waiting: counts.waiting }))
}

/// Takes somebody off the list and tells them. Whoever waits longest gets their place.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(delete, path = "/api/v1/deliveries/{id}/sign-ups/{sign_up}", tag = "cascade",
    params(
        ("id" = String, Path, description = "The id of the training, or what people call it"),
        ("sign_up" = uuid::Uuid, Path, description = "Which of those who signed up"),
    ),
    responses((status = 204), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn remove_sign_up(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let (name, id): (String, SignUpId) = (ctx.path("id")?, ctx.path("sign_up")?);
    ctx.write(move |tx, viewer| actions::remove(tx, viewer, &name, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A training that people can sign up for, as everybody sees it.
///
/// # Errors
/// [`Error::NotFound`] where a training has no public page.
#[utoipa::path(get, path = "/api/v1/trainings/{reference}", tag = "cascade",
    params(("reference" = String, Path, description = "What people call the training, such as DLV-2027-0042")),
    responses((status = 200, body = PublicTrainingView), (status = 404, body = ProblemDetails)))]
pub async fn training(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let reference: String = ctx.path("reference")?;
    let of = ctx.site().db.read(move |conn| load::public(conn, &reference)).await?;
    let view = PublicTrainingView::new(ctx.site(), &catalogue, ctx.language(None), &of);
    Ok(HttpResponse::Ok().json(view))
}

/// Signs somebody up for a training. They are answered by mail, with a link by which they sign off; the answer here is the same
/// whether their address is known or not.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Invalid`], [`Error::TooMany`]; [`Error::Conflict`] when one cannot sign up any more.
#[utoipa::path(post, path = "/api/v1/trainings/{reference}/sign-ups", tag = "cascade",
    params(("reference" = String, Path, description = "What people call the training, such as DLV-2027-0042")),
    request_body = SignUpBody,
    responses((status = 202, description = "They are written to"), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails), (status = 429, body = ProblemDetails)))]
pub async fn sign_up(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let who = input::sign_up(&mut form, ctx.language(None))?;
    taking::take(&ctx, who).await?;
    Ok(HttpResponse::Accepted().finish())
}
