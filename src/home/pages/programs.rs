//! A word to those who write programs.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::platform::error::Result;
use crate::platform::web::Ctx;

#[derive(Serialize)]
struct ProgramsPage {
    /// Where the API begins.
    address: String,
    signed_in: bool,
}

/// `GET /api`.
///
/// # Errors
/// Only what the database says.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, ()) = ctx.read_public(|_, _| Ok(())).await?;
    let view = ProgramsPage { address: ctx.site().absolute("/api/v1"), signed_in: viewer.is_some() };
    ctx.page("home/programs", viewer.as_ref(), view)
}
