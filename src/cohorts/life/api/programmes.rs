//! Programmes for programs.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::cohorts::life::programmes::{ProgrammeCard, ProgrammeView};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, ProblemDetails};
use content::ProgrammeSlug;
use content::programme::Programmes;

/// The language asked for by `language`, else the reader's.
fn language(ctx: &Ctx) -> Result<Language> {
    match ctx.query("language") {
        Some(code) => {
            let offered = code.parse().ok().and_then(|language| ctx.site().offered(language));
            offered.ok_or_else(|| Error::field("language", "form-choose"))
        }
        None => Ok(ctx.language(ctx.known_viewer().as_ref())),
    }
}

/// The programmes: courses of several days that chain modules.
///
/// # Errors
/// [`Error::Invalid`] for a language that is not offered.
#[utoipa::path(get, path = "/api/v1/programmes", tag = "learning",
    params(("language" = Option<String>, Query, description = "The language of the texts; else the reader's")),
    responses((status = 200, body = [ProgrammeCard]), (status = 422, body = ProblemDetails)))]
pub async fn programmes(ctx: Ctx, programmes: Data<Programmes>) -> Result<HttpResponse> {
    let language = language(&ctx)?;
    let cards = programmes.all.values().filter_map(|programme| ProgrammeCard::new(programme, language));
    Ok(HttpResponse::Ok().json(cards.collect::<Vec<_>>()))
}

/// A programme with its agendas.
///
/// # Errors
/// [`Error::NotFound`], and [`Error::Invalid`] for a language that is not offered.
#[utoipa::path(get, path = "/api/v1/programmes/{programme}", tag = "learning",
    params(
        ("programme" = String, Path, description = "The programme's name in addresses"),
        ("language" = Option<String>, Query, description = "The language of the texts; else the reader's"),
    ),
    responses((status = 200, body = ProgrammeView), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn programme(ctx: Ctx, programmes: Data<Programmes>) -> Result<HttpResponse> {
    let programme = programmes.get(&ctx.path::<ProgrammeSlug>("programme")?).ok_or(Error::NotFound)?;
    let view = ProgrammeView::new(programme, language(&ctx)?).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok().json(view))
}
