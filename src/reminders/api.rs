//! Reminders for programs.

use actix_web::HttpResponse;

use super::view::{self, Reminders};
use crate::cohorts::common::views::load::coordinated;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, ProblemDetails};

/// What a cohort's people will be reminded of in the next 30 days if nothing changes, and what they were reminded of.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/reminders", tag = "reminders",
    params(
        ("slug" = String, Path, description = "The cohort"),
        ("after" = Option<uuid::Uuid>, Query, description = "The `next` of the page before"),
    ),
    responses(
        (status = 200, body = Reminders),
        (status = 401, body = ProblemDetails, description = "No token, or one that is not valid"),
        (status = 404, body = ProblemDetails, description = "No such cohort, or not one the token coordinates"),
    ))]
pub async fn of_cohort(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, turn) = (ctx.path::<String>("slug")?, ctx.turn());
    let (site, now) = (ctx.site().clone(), ctx.site().clock.now());
    let (_, reminders) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            view::read(conn, &site, viewer.language, &cohort, &turn, now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(reminders))
}
