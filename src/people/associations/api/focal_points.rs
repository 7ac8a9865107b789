//! Who speaks for an association, for programs; and the one way in which that changes, for pages too.

use actix_web::HttpResponse;

use crate::people::accounts::forms::settings;
use crate::people::accounts::{AppointedList, AppointmentBody, PersonId, Viewer};
use crate::people::associations::input::parse_appointee;
use crate::people::associations::views::seen;
use crate::people::associations::{actions, store};
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};

async fn answer(ctx: &Ctx, slug: String) -> Result<HttpResponse> {
    let read = move |conn: &mut crate::platform::db::Conn, viewer: &Viewer| {
        let association = seen(conn, viewer, &slug)?;
        store::focal_points(conn, association.id)
    };
    let (_, people) = ctx.read(read).await?;
    Ok(HttpResponse::Ok().json(AppointedList::of(people)))
}

/// Who speaks for an association.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/associations/{slug}/focal-points", tag = "associations",
    params(("slug" = String, Path)), responses((status = 200, body = AppointedList), (status = 404, body = ProblemDetails)),
)]
pub async fn focal_points(ctx: Ctx) -> Result<HttpResponse> {
    answer(&ctx, ctx.path("slug")?).await
}

/// Lets somebody speak for an association; once is enough. For administrators and those who coordinate its section.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/associations/{slug}/focal-points", tag = "associations",
    params(("slug" = String, Path)), request_body = AppointmentBody,
    responses(
        (status = 200, body = AppointedList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails),
    ),
)]
pub async fn appoint_focal_point(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, minutes): (String, _) = (ctx.path("slug")?, settings(&ctx)?.confirm_minutes);
    let whom = parse_appointee(&mut form);
    let (_, association) =
        ctx.write(move |tx, viewer| actions::focal_points::appoint(tx, viewer, minutes, &slug, whom)).await?;
    answer(&ctx, association.slug).await
}

/// Ends it; what is over stays over. For administrators and those who coordinate its section.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
#[utoipa::path(post, path = "/api/v1/associations/{slug}/focal-points/{person}/removal", tag = "associations",
    params(("slug" = String, Path), ("person" = PersonId, Path)),
    responses((status = 200, body = AppointedList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)),
)]
pub async fn dismiss_focal_point(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, person): (String, PersonId) = (ctx.path("slug")?, ctx.path("person")?);
    let minutes = settings(&ctx)?.confirm_minutes;
    let (_, association) =
        ctx.write(move |tx, viewer| actions::focal_points::dismiss(tx, viewer, minutes, &slug, person)).await?;
    answer(&ctx, association.slug).await
}
