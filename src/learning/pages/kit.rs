//! What it takes to teach a module: the facilitation guide and the sheets to print.

use actix_web::HttpResponse;
use serde::Serialize;

use super::{Frame, Here};
use crate::catalogue::{Current, Guide, Handout};
use crate::error::Result;
use crate::web::Ctx;

#[derive(Serialize)]
struct KitPage<'a> {
    frame: Frame,
    has_kit: bool,
    guide: Option<&'a Guide>,
    handouts: &'a [Handout],
}

/// `GET /{language}/modules/{module}/kit`.
///
/// # Errors
/// [`crate::error::Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let (viewer, ()) = ctx.read_public(|_, _| Ok(())).await?;
    let edition = here.edition;
    let view = KitPage {
        frame: here.frame(&ctx, "/kit"),
        has_kit: edition.guide.is_some() || !edition.handouts.is_empty(),
        guide: edition.guide.as_ref(),
        handouts: &edition.handouts,
    };
    ctx.page("learning/kit", viewer.as_ref(), view)
}
