//! Modules that somebody wants at hand: on their home, besides those of their courses.

use actix_web::HttpResponse;

use crate::learning::modules::Current;
use crate::learning::progress::actions;
use crate::learning::progress::here::Here;
use crate::learning::progress::store::bookmarks;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Notice, ProblemDetails};
use content::ModuleSlug;

/// `POST /{language}/modules/{module}/bookmark`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::SignInNeeded`].
pub async fn add(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    turn(&ctx, &catalogue, true, "notice-bookmark-added").await
}

/// `POST /{language}/modules/{module}/bookmark/removal`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::SignInNeeded`].
pub async fn remove(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    turn(&ctx, &catalogue, false, "notice-bookmark-removed").await
}

async fn turn(ctx: &Ctx, catalogue: &Current, there: bool, notice: &'static str) -> Result<HttpResponse> {
    let here = Here::of(ctx, catalogue)?;
    set(ctx, catalogue, there).await?;
    Ok(ctx.redirect_with(&here.base(), Notice::Done(notice)))
}

async fn set(ctx: &Ctx, catalogue: &Current, there: bool) -> Result<()> {
    let module: ModuleSlug = ctx.path("module")?;
    catalogue.get(&module).ok_or(Error::NotFound)?;
    ctx.write(move |tx, viewer| actions::bookmark(tx, viewer, &module, there)).await?;
    Ok(())
}

/// The modules that the token's person wants at hand, besides those of their courses.
///
/// # Errors
/// [`Error::SignInNeeded`].
#[utoipa::path(get, path = "/api/v1/me/bookmarks", tag = "learning",
    responses((status = 200, body = [String]), (status = 401, body = ProblemDetails)))]
pub async fn bookmarks(ctx: Ctx) -> Result<HttpResponse> {
    let (_, modules) = ctx.read(|conn, viewer| bookmarks::of(conn, viewer.id)).await?;
    Ok(HttpResponse::Ok().json(modules))
}

/// Puts a module among those that the token's person wants at hand. A second time changes nothing.
///
/// # Errors
/// [`Error::NotFound`], [`Error::SignInNeeded`].
#[utoipa::path(put, path = "/api/v1/modules/{module}/bookmark", tag = "learning",
    params(("module" = String, Path, description = "The module's name in addresses")),
    responses((status = 204), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn put_bookmark(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    set(&ctx, &catalogue, true).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes it away from there. A second time changes nothing.
///
/// # Errors
/// [`Error::NotFound`], [`Error::SignInNeeded`].
#[utoipa::path(delete, path = "/api/v1/modules/{module}/bookmark", tag = "learning",
    params(("module" = String, Path, description = "The module's name in addresses")),
    responses((status = 204), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn delete_bookmark(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    set(&ctx, &catalogue, false).await?;
    Ok(HttpResponse::NoContent().finish())
}
