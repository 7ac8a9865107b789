//! A module's questions for programs that look after them.

use actix_web::HttpResponse;

use crate::learning::modules::Current;
use crate::learning::progress::items::{ItemReportView, read};
use crate::platform::error::Result;
use crate::platform::web::{Ctx, ProblemDetails};

/// What the answers to a module's tests tell of its questions; for administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators, and for a module that is not served.
#[utoipa::path(get, path = "/api/v1/content/{module}/items", tag = "learning",
    params(("module" = String, Path, description = "The module's name in addresses")),
    responses((status = 200, body = ItemReportView), (status = 404, body = ProblemDetails)))]
pub async fn items(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (_, view) = read(&ctx, &catalogue).await?;
    Ok(HttpResponse::Ok().json(view))
}
