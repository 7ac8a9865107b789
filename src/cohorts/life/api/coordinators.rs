//! Who coordinates a cohort, for programs.

use actix_web::HttpResponse;

use crate::cohorts::common::Cohort;
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::life::input::parse_coordinator;
use crate::cohorts::life::{actions, store};
use crate::people::accounts::forms::settings;
use crate::people::accounts::{AppointedList, AppointmentBody, PersonId, Viewer};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// Who coordinates a cohort. For those who do.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/coordinators", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = AppointedList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn coordinators(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let read = move |conn: &mut Conn, viewer: &Viewer| {
        let cohort = coordinated(conn, viewer, &slug)?;
        store::coordinators(conn, cohort.id)
    };
    let (_, people) = ctx.read(read).await?;
    Ok(HttpResponse::Ok().json(AppointedList::of(people)))
}

async fn all_of(ctx: &Ctx, cohort: Cohort) -> Result<HttpResponse> {
    // Who has taken themselves out may not ask any more; what they did is said all the same.
    let people = ctx.site().db.read(move |conn| store::coordinators(conn, cohort.id)).await?;
    Ok(HttpResponse::Ok().json(AppointedList::of(people)))
}

/// Lets somebody coordinate a cohort; once is enough. For those who do.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/coordinators", tag = "cohorts", params(("slug" = String, Path)),
    request_body = AppointmentBody,
    responses((status = 200, body = AppointedList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn appoint_coordinator(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, minutes): (String, _) = (ctx.path("slug")?, settings(&ctx)?.confirm_minutes);
    let named = parse_coordinator(&mut form, "name");
    let (_, cohort) = ctx.write(move |tx, viewer| actions::appoint(tx, viewer, minutes, &slug, named)).await?;
    all_of(&ctx, cohort).await
}

/// Ends it; what is over stays over, and the last one stays. For those who coordinate it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Conflict`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/coordinators/{person}/removal", tag = "cohorts",
    params(("slug" = String, Path), ("person" = PersonId, Path)),
    responses((status = 200, body = AppointedList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails)))]
pub async fn dismiss_coordinator(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, person, minutes): (String, PersonId, _) =
        (ctx.path("slug")?, ctx.path("person")?, settings(&ctx)?.confirm_minutes);
    let (_, cohort) = ctx.write(move |tx, viewer| actions::dismiss(tx, viewer, minutes, &slug, person)).await?;
    all_of(&ctx, cohort).await
}
