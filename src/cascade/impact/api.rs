//! The cascade in figures, for programs.

use actix_web::HttpResponse;

use crate::cascade::common::views::LocalNames;
use crate::cascade::impact::views::breakdown::load;
use crate::cascade::impact::views::{BreakdownView, CascadeView, network};
use crate::cascade::impact::{BreakdownBy, BreakdownQuery};
use crate::learning::modules::Current;
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

/// Trainings told apart: month by month, by module, country, section, association, cohort or generation. Of all that one sees, of
/// one association or of one cohort; by month and by module, who does not look after the whole network sees those that count for
/// the cohorts they coordinate.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) for those who see nothing of it.
#[utoipa::path(get, path = "/api/v1/cascade/figures", tag = "cascade", operation_id = "cascade_figures",
    params(
        ("by" = inline(Option<BreakdownBy>), Query, description = "By what; without it by month"),
        ("association" = Option<String>, Query, description = "An association's slug: its trainings alone"),
        ("cohort" = Option<String>, Query, description = "A cohort's slug: those alone that count for it. Goes before an association"),
    ),
    responses((status = 200, body = BreakdownView), (status = 404, body = ProblemDetails)))]
pub async fn figures(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let asked = BreakdownQuery::of(&ctx)?;
    let (viewer, data) = ctx.read(move |conn, viewer| load(conn, viewer, &asked)).await?;
    Ok(HttpResponse::Ok().json(data.view(LocalNames::new(&ctx, &catalogue, &viewer))))
}
