//! Cohorts for programs.

pub mod coordinators;
pub mod copy;
pub mod programmes;

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cohorts::common::views::load::seen;
use crate::cohorts::common::views::{CohortModuleView, CohortView, module_views};
use crate::cohorts::common::{CohortId, CohortState, policy};
use crate::cohorts::enrolment::views::load::{Found, load};
use crate::cohorts::life::input::CohortBody;
use crate::cohorts::life::views::{asked_cohorts, list_views, load_list};
use crate::cohorts::life::{NewCohort, actions};
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};
use content::Catalogue;

/// A page of cohorts.
#[derive(Debug, Serialize, ToSchema)]
pub struct CohortList {
    /// The cohorts, the latest first.
    pub items: Vec<CohortView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<CohortId>,
}

/// One cohort with what is taught in it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CohortDetail {
    /// The cohort.
    #[serde(flatten)]
    pub cohort: CohortView,
    /// Its modules in order.
    pub modules: Vec<CohortModuleView>,
}

/// The cohorts one coordinates or takes part in.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
#[utoipa::path(get, path = "/api/v1/cohorts", tag = "cohorts",
    params(("state" = Option<CohortState>, Query), ("after" = Option<CohortId>, Query, description = "`next` of the page before")),
    responses((status = 200, body = CohortList), (status = 401, body = ProblemDetails)))]
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let (filter, turn, now) = (asked_cohorts(&ctx), ctx.turn(), ctx.site().clock.now());
    let (viewer, listed) = ctx.read(move |conn, viewer| load_list(conn, viewer, &filter, &turn, now)).await?;
    Ok(HttpResponse::Ok().json(CohortList { items: list_views(&ctx, &viewer, &listed), next: listed.around.after }))
}

fn detail(ctx: &Ctx, catalogue: &Catalogue, viewer: &Viewer, found: &Found) -> CohortDetail {
    let language = ctx.language(Some(viewer));
    let counts = policy::can_coordinate(viewer, &found.cohort).then_some(found.counts);
    CohortDetail {
        cohort: CohortView::new(ctx, language, &found.cohort, &found.sections, counts),
        modules: module_views(catalogue, language, &found.modules),
    }
}

/// One cohort.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = CohortDetail), (status = 404, body = ProblemDetails)))]
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, found) = ctx
        .read(move |conn, viewer| {
            let (cohort, _) = seen(conn, viewer, &slug)?;
            load(conn, cohort, now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(detail(&ctx, &catalogue, &viewer, &found)))
}

/// Makes a cohort in draft, which one then coordinates.
///
/// # Errors
/// [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/cohorts", tag = "cohorts", request_body = CohortBody,
    responses((status = 201, body = CohortDetail), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn create(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let new = NewCohort::parse(&mut form, &ctx.site().settings.languages)?;
    let known = catalogue.clone();
    let (viewer, found) = ctx
        .write(move |tx, viewer| {
            let cohort = actions::create(tx, viewer, &known, &new)?;
            let now = tx.now;
            load(tx.conn, cohort, now)
        })
        .await?;
    // Who has just opened it coordinates it; the roles of this request are those of before.
    let language = ctx.language(Some(&viewer));
    Ok(HttpResponse::Created().json(CohortDetail {
        cohort: CohortView::new(&ctx, language, &found.cohort, &found.sections, Some(found.counts)),
        modules: module_views(&catalogue, language, &found.modules),
    }))
}

async fn advanced(ctx: Ctx, to: CohortState) -> Result<HttpResponse> {
    let (slug, site): (String, _) = (ctx.path("slug")?, ctx.site().clone());
    let (viewer, cohort) = ctx.write(move |tx, viewer| actions::advance(tx, viewer, &site.signer, &slug, to)).await?;
    Ok(HttpResponse::Ok().json(CohortView::new(&ctx, ctx.language(Some(&viewer)), &cohort, &[], None)))
}

/// Opens a cohort: the invitations go out.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Conflict`] unless it is a draft.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/opening", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = CohortView), (status = 409, body = ProblemDetails)))]
pub async fn open(ctx: Ctx) -> Result<HttpResponse> {
    advanced(ctx, CohortState::Open).await
}

/// Says that the course of a cohort has begun.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Conflict`] unless it is open.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/start", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = CohortView), (status = 409, body = ProblemDetails)))]
pub async fn start(ctx: Ctx) -> Result<HttpResponse> {
    advanced(ctx, CohortState::Running).await
}

/// Says that the course of a cohort is over; its cascade goes on.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Conflict`] unless it is running.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/closing", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = CohortView), (status = 409, body = ProblemDetails)))]
pub async fn close(ctx: Ctx) -> Result<HttpResponse> {
    advanced(ctx, CohortState::Closed).await
}

/// Puts a cohort away, for the record.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Conflict`] unless it is closed or still a draft.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/archiving", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = CohortView), (status = 409, body = ProblemDetails)))]
pub async fn archive(ctx: Ctx) -> Result<HttpResponse> {
    advanced(ctx, CohortState::Archived).await
}
