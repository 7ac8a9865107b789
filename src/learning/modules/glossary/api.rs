//! The glossary for programs.

use actix_web::HttpResponse;

use super::views::{self, TermView};
use crate::learning::modules::Current;
use crate::learning::modules::glossary::views::asked;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, ProblemDetails};

/// The words of the trade, explained in one language, with the same terms in the others.
///
/// # Errors
/// [`Error::Invalid`] for a language that is not offered.
#[utoipa::path(get, path = "/api/v1/glossary", tag = "learning",
    params(
        ("language" = Option<String>, Query, description = "The language of the texts; else the reader's"),
        ("q" = Option<String>, Query, description = "Words of the term in any language, or of what is said about it; 150 characters of them count"),
    ),
    responses((status = 200, body = [TermView]), (status = 422, body = ProblemDetails)))]
pub async fn glossary(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (viewer, _) = ctx.read_own(|_, _| Ok(())).await?;
    let language = match ctx.query("language") {
        Some(code) => {
            let offered = code.parse().ok().and_then(|language| ctx.site().offered(language));
            offered.ok_or_else(|| Error::field("language", "form-choose"))?
        }
        None => ctx.language(viewer.as_ref()),
    };
    Ok(HttpResponse::Ok().json(views::terms(&catalogue.glossary, language, asked(&ctx).as_deref())))
}
