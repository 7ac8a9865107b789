//! How far everybody is: people by modules, whoever needs a hand first.

use actix_web::HttpResponse;

use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{EnrolmentId, EnrolmentRole, store as cohorts};
use crate::cohorts::enrolment::rules::ProgressStatus;
use crate::cohorts::enrolment::views::load::asked_people;
use crate::cohorts::results::views::progress::{Matrix, asked_sort, load, matrix};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, ProblemDetails};

/// How far everybody in a cohort is in each of its modules, whoever needs a hand first.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/progress", tag = "cohorts",
    params(("slug" = String, Path), ("status" = Option<ProgressStatus>, Query), ("role" = Option<EnrolmentRole>, Query),
        ("q" = Option<String>, Query, description = "A part of the name or address"),
        ("sort" = Option<String>, Query, description = "`need` (who is stuck, not begun, least far, done), `name`, or the \
            name of a module, for how far people are in it"),
        ("after" = Option<EnrolmentId>, Query, description = "`next` of the page before"),
        ("before" = Option<EnrolmentId>, Query, description = "`previous` of the page after")),
    responses((status = 200, body = Matrix), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn progress(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, filter, now): (String, _, _) = (ctx.path("slug")?, asked_people(&ctx), ctx.site().clock.now());
    let (sort, turn) = (asked_sort(&ctx), ctx.turn());
    let (viewer, (cohort, modules, found)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let modules = cohorts::modules(conn, cohort.id)?;
            let found = load(conn, cohort.id, &modules, &filter, now)?;
            Ok((cohort, modules, found))
        })
        .await?;
    let language = ctx.language(Some(&viewer));
    let matrix = matrix(&catalogue, language, (&cohort, &modules), found, (&sort, turn), now);
    Ok(HttpResponse::Ok().json(matrix))
}
