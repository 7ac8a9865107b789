//! Saying on one's phone that one is there.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::view;
use crate::cohorts::sessions::input::typed_code;
use crate::cohorts::sessions::views::{LiveSessionView, load};
use crate::cohorts::sessions::{LiveSessionId, actions};
use crate::platform::error::{Error, Message, Result};
use crate::platform::web::{Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct AttendancePage {
    slug: String,
    cohort_name: String,
    form: FormView,
    session: LiveSessionView,
}

async fn page(ctx: Ctx, refused: Option<FormView>) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let (viewer, found) = ctx.read(move |conn, viewer| load::session(conn, viewer, &slug, id)).await?;
    if found.place.is_none() {
        return Err(Error::Forbidden);
    }
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = AttendancePage {
        slug: found.cohort.slug.clone(),
        cohort_name: found.cohort.name.clone(),
        form: refused.unwrap_or_default(),
        session: LiveSessionView { was_there: Some(found.was_there), ..view(&ctx, &viewer, &found.session) },
    };
    ctx.page_with(status, "sessions/attendance", Some(&viewer), page)
}

/// `GET /cohorts/{slug}/sessions/{id}/attendance`.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who do not take part.
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    page(ctx, None).await
}

/// `POST /cohorts/{slug}/sessions/{id}/attendance`: by the code that is shown there.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] outside the session's time.
pub async fn attend(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let back = format!("/cohorts/{slug}/sessions/{id}");
    if form.is_kept() {
        return page(ctx, Some(form.view())).await;
    }
    let code = typed_code(&form);
    let refused = match ctx.write(move |tx, viewer| actions::attend(tx, viewer, &slug, id, code.as_ref())).await {
        Ok(_) => return Ok(ctx.redirect_with(&back, Notice::Done("notice-session-attended"))),
        Err(error @ Error::Invalid(_)) => {
            ctx.write(actions::note_wrong_attendance_code).await?;
            error
        }
        Err(Error::TooMany(seconds)) => {
            Error::field("code", Message::new("session-code-too-many").with("minutes", seconds.div_euclid(60) + 1))
        }
        Err(error) => return Err(error),
    };
    let form = form.refused(refused)?;
    page(ctx, Some(form)).await
}
