//! Copying a cohort, for programs.

use actix_web::HttpResponse;
use actix_web::web::Data;

use super::CohortDetail;
use crate::cohorts::common::views::{CohortView, module_views};
use crate::cohorts::enrolment::views::load::load;
use crate::cohorts::life::input::CohortCopyBody;
use crate::cohorts::life::{CohortCopy, OnCopy, actions};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// Makes a cohort like another, in draft and with nobody in it: its modules and settings, all days as far from the first as they are
/// there. Nobody is told anything.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`],
/// [`crate::platform::error::Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/copies", tag = "cohorts", params(("slug" = String, Path)),
    request_body = CohortCopyBody,
    responses((status = 201, body = CohortDetail), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn copy_cohort(ctx: Ctx, mut form: Form, catalogue: Current, hook: Data<dyn OnCopy>) -> Result<HttpResponse> {
    let of = CohortCopy::parse(&mut form)?;
    let slug: String = ctx.path("slug")?;
    let copy = ctx.write(move |tx, viewer| {
        let cohort = actions::copy(tx, viewer, &slug, &of, &**hook)?;
        let now = tx.now;
        load(tx.conn, cohort, now)
    });
    let (viewer, found) = copy.await?;
    Ok(HttpResponse::Created().json(CohortDetail {
        cohort: CohortView::new(&ctx, ctx.language(Some(&viewer)), &found.cohort, &found.sections, Some(found.counts)),
        modules: module_views(&catalogue, ctx.language(Some(&viewer)), &found.modules),
    }))
}
