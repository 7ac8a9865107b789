//! Sessions for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::bodies::{AttendanceBody, LiveSessionBody, SessionRegisterBody};
use super::input::{parse_register, parse_terms, typed_code};
use super::views::load::{self, SeenSession};
use super::views::{LiveSessionView, SessionPersonView, feed_address};
use super::{LiveSession, LiveSessionId, actions};
use crate::people::accounts::Viewer;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// The sessions of a cohort.
#[derive(Debug, Serialize, ToSchema)]
pub struct LiveSessionList {
    /// All of them, the first first.
    pub items: Vec<LiveSessionView>,
}

/// The register of a session.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionRegisterView {
    /// Everybody who takes part in the cohort, by name.
    pub items: Vec<SessionPersonView>,
}

/// What came of ticking people off.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionMarkedView {
    /// How many are noted now who were not.
    pub noted: usize,
    /// How many were noted and are not any more.
    pub taken_back: usize,
}

/// Where a calendar program reads.
#[derive(Debug, Serialize, ToSchema)]
pub struct CohortCalendarView {
    /// The address; whoever has it reads the calendar.
    pub address: String,
}

fn view(ctx: &Ctx, viewer: &Viewer, session: &LiveSession) -> LiveSessionView {
    LiveSessionView::new(ctx.site(), session, viewer.zone, ctx.site().clock.now())
}

/// The sessions of a cohort, for those who coordinate it or take part.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/sessions", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = LiveSessionList), (status = 404, body = ProblemDetails)))]
pub async fn sessions(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, found) = ctx.read(move |conn, viewer| load::list(conn, viewer, &slug)).await?;
    let one = |(session, attended): &(LiveSession, i64)| LiveSessionView {
        attended: found.can_plan.then_some(*attended),
        was_there: found.takes_part.then(|| found.attended.contains(&session.id)),
        ..view(&ctx, &viewer, session)
    };
    Ok(HttpResponse::Ok().json(LiveSessionList { items: found.sessions.iter().map(one).collect() }))
}

/// Plans a session. Whoever takes part in the cohort is invited by mail, with a part for their calendar.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`], [`Error::Conflict`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/sessions", tag = "cohorts", params(("slug" = String, Path)),
    request_body = LiveSessionBody,
    responses((status = 201, body = LiveSessionView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn plan_session(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let id = form.parse_optional::<LiveSessionId>("id");
    // There is none yet; what is no number is wrong all the same.
    let _none = form.parse_optional::<i32>("revision");
    let terms = parse_terms(&mut form, &ctx.site().settings.languages)?;
    let id = id.flatten().unwrap_or_else(|| uuid::Uuid::new_v4().into());
    let (viewer, session) = ctx.write(move |tx, viewer| actions::plan(tx, viewer, &slug, id, terms)).await?;
    Ok(HttpResponse::Created().json(view(&ctx, &viewer, &session)))
}

fn shown(ctx: &Ctx, viewer: &Viewer, found: &SeenSession) -> LiveSessionView {
    let there = |all: &Vec<_>| all.iter().filter(|one: &&super::SessionPerson| one.attended.is_some()).count();
    LiveSessionView {
        was_there: found.place.is_some().then_some(found.was_there),
        attended: found.register.as_ref().map(|all| i64::try_from(there(all)).unwrap_or_default()),
        ..view(ctx, viewer, &found.session)
    }
}

/// A session of a cohort.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/sessions/{id}", tag = "cohorts",
    params(("slug" = String, Path), ("id" = LiveSessionId, Path)),
    responses((status = 200, body = LiveSessionView), (status = 404, body = ProblemDetails)))]
pub async fn session(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let (viewer, found) = ctx.read(move |conn, viewer| load::session(conn, viewer, &slug, id)).await?;
    Ok(HttpResponse::Ok().json(shown(&ctx, &viewer, &found)))
}

/// Changes a session. Where it concerns calendars, whoever takes part is told by mail.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`], [`Error::Conflict`].
#[utoipa::path(put, path = "/api/v1/cohorts/{slug}/sessions/{id}", tag = "cohorts",
    params(("slug" = String, Path), ("id" = LiveSessionId, Path)), request_body = LiveSessionBody,
    responses((status = 200, body = LiveSessionView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn change_session(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let revision = form.parse::<i32>("revision");
    let terms = parse_terms(&mut form, &ctx.site().settings.languages)?;
    let revision = revision.ok_or_else(|| Error::field("revision", "form-required"))?;
    let change = ctx.write(move |tx, viewer| actions::change(tx, viewer, &slug, id, revision, terms));
    let (viewer, session) = change.await?;
    Ok(HttpResponse::Ok().json(view(&ctx, &viewer, &session)))
}

/// Calls a session off. Whoever was invited is told by mail, and their calendar.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/sessions/{id}/cancellation", tag = "cohorts",
    params(("slug" = String, Path), ("id" = LiveSessionId, Path)),
    responses((status = 200, body = LiveSessionView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails)))]
pub async fn cancel_session(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let (viewer, session) = ctx.write(move |tx, viewer| actions::cancel(tx, viewer, &slug, id)).await?;
    Ok(HttpResponse::Ok().json(view(&ctx, &viewer, &session)))
}

/// Who takes part in the cohort of a session, and who was there.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/sessions/{id}/register", tag = "cohorts",
    params(("slug" = String, Path), ("id" = LiveSessionId, Path)),
    responses((status = 200, body = SessionRegisterView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn session_register(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let (_, (_, people)) = ctx.read(move |conn, viewer| load::register(conn, viewer, &slug, id)).await?;
    Ok(HttpResponse::Ok().json(SessionRegisterView { items: people.iter().map(Into::into).collect() }))
}

/// Notes who was at a session. Sent twice, it is the same.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`], [`Error::Conflict`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/sessions/{id}/register", tag = "cohorts",
    params(("slug" = String, Path), ("id" = LiveSessionId, Path)), request_body = SessionRegisterBody,
    responses((status = 200, body = SessionMarkedView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn mark_register(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let (shown, present) = parse_register(&mut form)?;
    if shown.is_empty() && present.is_empty() {
        return Err(Error::field("present", "form-required"));
    }
    let (_, marked) = ctx.write(move |tx, viewer| actions::mark(tx, viewer, &slug, id, &shown, &present)).await?;
    Ok(HttpResponse::Ok().json(SessionMarkedView { noted: marked.noted, taken_back: marked.taken_back }))
}

/// Notes that the token's person is at a session, by the code that is shown there.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`], [`Error::Conflict`], [`Error::TooMany`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/sessions/{id}/attendance", tag = "cohorts",
    params(("slug" = String, Path), ("id" = LiveSessionId, Path)), request_body = AttendanceBody,
    responses((status = 200, body = LiveSessionView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails),
        (status = 429, body = ProblemDetails, description = "So many codes were wrong")))]
pub async fn attend(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let code = typed_code(&form);
    let attend = ctx.write(move |tx, viewer| actions::attend(tx, viewer, &slug, id, code.as_ref()));
    match attend.await {
        Ok((viewer, session)) => {
            Ok(HttpResponse::Ok().json(LiveSessionView { was_there: Some(true), ..view(&ctx, &viewer, &session) }))
        }
        Err(error @ Error::Invalid(_)) => {
            ctx.write(actions::note_wrong_attendance_code).await?;
            Err(error)
        }
        Err(error) => Err(error),
    }
}

/// Gives a cohort's calendar, without names, an address for calendar programs. The one before opens nothing any more.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/calendar", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = CohortCalendarView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn renew_calendar(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (_, (_, feed)) = ctx.write(move |tx, viewer| actions::renew_cohort_feed(tx, viewer, &slug)).await?;
    Ok(HttpResponse::Ok().json(CohortCalendarView { address: feed_address(&ctx, feed) }))
}

/// Takes that address back.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/calendar/removal", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 204, description = "It opens nothing any more"), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn end_calendar(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    ctx.write(move |tx, viewer| actions::end_cohort_feed(tx, viewer, &slug)).await?;
    Ok(HttpResponse::NoContent().finish())
}
