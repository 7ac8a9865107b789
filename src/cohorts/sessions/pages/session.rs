//! One session: for those who take part what they need to be there, for those who coordinate besides its code and its register.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::{Above, view};
use crate::cohorts::common::EnrolmentId;
use crate::cohorts::sessions::rules::may_plan;
use crate::cohorts::sessions::sheet::RegisterSheet;
use crate::cohorts::sessions::views::{LiveSessionView, SessionPersonView, load};
use crate::cohorts::sessions::{AttendanceState, LiveSessionId, actions, input};
use crate::platform::error::{Error, Result};
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Ctx, Form, FormView, Notice, Pages, page_of};

/// How many people a page of the register has: a class on one page.
const PER_PAGE: usize = 200;

#[derive(Serialize)]
struct SessionPage {
    #[serde(flatten)]
    above: Above,
    form: FormView,
    session: LiveSessionView,
    can_plan: bool,
    /// Whether it can still be changed.
    may_change: bool,
    takes_part: bool,
    code: Option<String>,
    /// Where the code is typed, as people read it.
    typed_at: String,
    /// Whether people can be ticked off.
    is_register_open: bool,
    people: Vec<SessionPersonView>,
    total: usize,
    present: usize,
    pages: Option<Pages>,
    downloads: Downloads,
}

async fn page(ctx: Ctx, refused: Option<FormView>) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let (viewer, found) = ctx.read(move |conn, viewer| load::session(conn, viewer, &slug, id)).await?;
    let can_plan = found.register.is_some();
    let all = found.register.unwrap_or_default();
    let (total, present) = (all.len(), all.iter().filter(|one| one.attended.is_some()).count());
    let (some, around) = page_of(all, &ctx.turn::<EnrolmentId>(), PER_PAGE, |one| one.enrolment_id);
    let session = LiveSessionView {
        was_there: found.place.is_some().then_some(found.was_there),
        attended: can_plan.then(|| i64::try_from(present).unwrap_or_default()),
        ..view(&ctx, &viewer, &found.session)
    };
    let path = format!("/cohorts/{}/sessions/{id}", found.cohort.slug);
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = SessionPage {
        above: Above::new(&ctx, &viewer, &found.cohort, can_plan),
        form: refused.unwrap_or_default(),
        can_plan,
        may_change: can_plan && found.session.cancelled_at.is_none() && may_plan(found.cohort.state),
        takes_part: found.place.is_some(),
        code: (can_plan && session.attendance == AttendanceState::Open).then(|| found.session.code.in_parts()),
        typed_at: ctx.site().absolute(&format!("{path}/attendance")),
        is_register_open: matches!(session.attendance, AttendanceState::Open | AttendanceState::Over),
        people: some.iter().map(Into::into).collect(),
        total,
        present,
        pages: ctx.pages(around),
        downloads: Downloads::of(&ctx, &format!("{path}/register")),
        session,
    };
    ctx.page_with(status, "sessions/session", Some(&viewer), page)
}

/// `GET /cohorts/{slug}/sessions/{id}`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    page(ctx, None).await
}

/// `POST /cohorts/{slug}/sessions/{id}/register`: who of those shown was there.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] before the session.
pub async fn mark(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let back = format!("/cohorts/{slug}/sessions/{id}#register");
    let marked = match input::parse_register(&mut form) {
        Ok((shown, present)) => {
            ctx.write(move |tx, viewer| actions::mark(tx, viewer, &slug, id, &shown, &present)).await
        }
        Err(error) => Err(error),
    };
    match marked {
        Ok(_) => Ok(ctx.redirect_with(&back, Notice::Done("notice-session-marked"))),
        Err(error @ Error::Invalid(_)) => {
            let form = form.refused(error)?;
            page(ctx, Some(form)).await
        }
        Err(error) => Err(error),
    }
}

/// `GET /cohorts/{slug}/sessions/{id}/register.{format}`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, session) = (ctx.path("slug")?, ctx.path("id")?);
    sheets::download(&ctx, RegisterSheet { slug, session }).await
}

/// `POST /cohorts/{slug}/sessions/{id}/cancellation`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] once it is over.
pub async fn cancel(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let back = format!("/cohorts/{slug}/sessions/{id}");
    ctx.write(move |tx, viewer| actions::cancel(tx, viewer, &slug, id)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-session-cancelled")))
}
