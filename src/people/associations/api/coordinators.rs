//! Who coordinates a section, for programs; and the one way in which that changes, for pages too.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::people::accounts::forms::settings;
use crate::people::accounts::{AppointmentBody, Person, PersonId, Viewer, policy as accounts_policy};
use crate::people::associations::input::parse_appointee;
use crate::people::associations::{actions, store};
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// Who coordinates a section.
#[derive(Debug, Serialize, ToSchema)]
pub struct CoordinatorList {
    /// Them, by name.
    pub coordinators: Vec<Person>,
}

async fn answer(ctx: &Ctx, slug: String) -> Result<HttpResponse> {
    let read = move |conn: &mut crate::platform::db::Conn, viewer: &Viewer| {
        accounts_policy::administers(viewer)?;
        let section = store::section_by_slug(conn, &slug)?;
        Ok(store::coordinators_by_section(conn)?.remove(&section.id).unwrap_or_default())
    };
    let (_, coordinators) = ctx.read(read).await?;
    Ok(HttpResponse::Ok().json(CoordinatorList { coordinators }))
}

/// Who coordinates a section. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators.
#[utoipa::path(get, path = "/api/v1/sections/{slug}/coordinators", tag = "associations",
    params(("slug" = String, Path)),
    responses((status = 200, body = CoordinatorList), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)),
)]
pub async fn section_coordinators(ctx: Ctx) -> Result<HttpResponse> {
    answer(&ctx, ctx.path("slug")?).await
}

/// Lets somebody coordinate a section; once is enough. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`]; [`crate::platform::error::Error::NotFound`], also for all but administrators.
#[utoipa::path(post, path = "/api/v1/sections/{slug}/coordinators", tag = "associations",
    params(("slug" = String, Path)), request_body = AppointmentBody,
    responses(
        (status = 200, body = CoordinatorList), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails),
    ),
)]
pub async fn appoint_section_coordinator(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, minutes): (String, _) = (ctx.path("slug")?, settings(&ctx)?.confirm_minutes);
    let whom = parse_appointee(&mut form);
    let (_, section) =
        ctx.write(move |tx, viewer| actions::coordinators::appoint(tx, viewer, minutes, &slug, whom)).await?;
    answer(&ctx, section.slug).await
}

/// Ends it; what is over stays over. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators.
#[utoipa::path(post, path = "/api/v1/sections/{slug}/coordinators/{person}/removal", tag = "associations",
    params(("slug" = String, Path), ("person" = PersonId, Path)),
    responses((status = 200, body = CoordinatorList), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)),
)]
pub async fn dismiss_section_coordinator(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, person): (String, PersonId) = (ctx.path("slug")?, ctx.path("person")?);
    let minutes = settings(&ctx)?.confirm_minutes;
    let (_, section) =
        ctx.write(move |tx, viewer| actions::coordinators::dismiss(tx, viewer, minutes, &slug, person)).await?;
    answer(&ctx, section.slug).await
}
