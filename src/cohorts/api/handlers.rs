use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cohorts::actions::advance::advance;
use crate::cohorts::actions::invite::invite_people;
use crate::cohorts::actions::open::open_cohort;
use crate::cohorts::input::bodies::{CohortBody, InvitationBody};
use crate::cohorts::input::parse_invitees;
use crate::cohorts::rules::ProgressStatus;
use crate::cohorts::views::lists::*;
use crate::cohorts::views::{CohortModuleView, CohortView, EnrolmentView, module_views};
use crate::cohorts::{CohortId, CohortState, EnrolmentId, EnrolmentRole, NewCohort, policy, store};
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

/// A page of a cohort's people.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CohortPeopleList)]
pub struct EnrolmentList {
    /// The people, by name.
    pub items: Vec<EnrolmentView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<EnrolmentId>,
}

/// What came of a list of people to be invited.
#[derive(Debug, Serialize, ToSchema)]
pub struct InvitedView {
    /// The places of those who were invited.
    pub invited: Vec<EnrolmentId>,
    /// The addresses of those who were invited before or take part already; nothing was changed for them.
    pub already: Vec<String>,
    /// Addresses that get no mail, and why: their invitation is not sent until that is lifted.
    pub blocked: Vec<crate::platform::mail::store::choices::Suppressed>,
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
            let cohort = open_cohort(tx, viewer, &known, &new)?;
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

/// The people of a cohort.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/people", tag = "cohorts",
    params(("slug" = String, Path), ("status" = Option<ProgressStatus>, Query), ("role" = Option<EnrolmentRole>, Query),
        ("q" = Option<String>, Query, description = "A part of the name or address"),
        ("after" = Option<EnrolmentId>, Query, description = "`next` of the page before")),
    responses((status = 200, body = EnrolmentList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn people(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, filter, now): (String, _, _) = (ctx.path("slug")?, asked_people(&ctx), ctx.site().clock.now());
    let turn = ctx.turn();
    let (_, (places, around)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let modules = store::modules(conn, cohort.id)?;
            load_people(conn, cohort.id, &modules, &filter, &turn, now)
        })
        .await?;
    let items = places.iter().map(|place| EnrolmentView::new(place, now)).collect();
    Ok(HttpResponse::Ok().json(EnrolmentList { items, next: around.after }))
}

/// Invites people: all of them or none.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Invalid`], [`crate::platform::error::Error::Conflict`] once the cohort is closed.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/invitations", tag = "cohorts", params(("slug" = String, Path)),
    request_body = InvitationBody,
    responses((status = 200, body = InvitedView), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails),
        (status = 429, body = ProblemDetails, description = "So many people were invited in the last hour")))]
pub async fn invite(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let people = parse_invitees(&mut form, &ctx.site().settings.languages)?;
    let (_, (_, outcome)) = invite_people(&ctx, people).await?;
    let already = outcome.already.iter().map(ToString::to_string).collect();
    Ok(HttpResponse::Ok().json(InvitedView { invited: outcome.invited, already, blocked: outcome.blocked }))
}

async fn advanced(ctx: Ctx, to: CohortState) -> Result<HttpResponse> {
    let (viewer, cohort) = advance(&ctx, to).await?;
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
