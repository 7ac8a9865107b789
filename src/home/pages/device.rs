//! What a browser keeps for the time without a network.

use actix_web::HttpResponse;
use actix_web::http::header;
use serde_json::json;

use crate::platform::error::{Error, Result};
use crate::platform::web::Ctx;

/// `GET /{language}/on-this-device`: what is kept and what waits. The browser itself fills it in, and shows it in the
/// place of what it does not have.
///
/// # Errors
/// [`Error::NotFound`] for a language that is not offered.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let language = ctx.site().offered(ctx.path("language")?).ok_or(Error::NotFound)?;
    let (viewer, ()) = ctx.read_public(|_, _| Ok(())).await?;
    ctx.page("home/device", viewer.as_ref(), json!({ "modules": format!("/{language}/modules") }))
}

/// `GET /signed-in`: whether what was written without a network may be sent, and for whom.
///
/// # Errors
/// Only what the database says.
pub async fn signed_in(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, ()) = ctx.read_public(|_, _| Ok(())).await?;
    let who = viewer.map(|viewer| ctx.site().who(viewer.id));
    Ok(HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "no-store")).json(json!({ "who": who })))
}
