//! The cascade in figures, for programs.

use actix_web::HttpResponse;

use crate::cascade::impact::views::{CascadeView, network};
use crate::platform::error::Result;
use crate::platform::web::{Ctx, ProblemDetails};

/// The cascade in figures, of all that one sees: together and cohort by cohort.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) for those who coordinate nothing.
#[utoipa::path(get, path = "/api/v1/cascade", tag = "cascade",
    responses((status = 200, body = CascadeView), (status = 404, body = ProblemDetails)))]
pub async fn cascade(ctx: Ctx) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (_, view) = ctx.read(move |conn, viewer| network(conn, viewer, now)).await?;
    Ok(HttpResponse::Ok().json(view))
}
