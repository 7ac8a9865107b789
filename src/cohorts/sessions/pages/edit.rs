//! Planning a session, and changing one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use uuid::Uuid;

use super::Above;
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::sessions::input::{filled, parse_terms};
use crate::cohorts::sessions::{LiveSession, LiveSessionId, actions, store};
use crate::people::accounts::forms::{language_picks, zone_picks};
use crate::platform::error::{Error, Result};
use crate::platform::web::{CHANGED_MEANWHILE, Choice, Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct EditPage {
    #[serde(flatten)]
    above: Above,
    form: FormView,
    /// Which session; none while it is planned.
    session: Option<LiveSessionId>,
    zones: Vec<Choice>,
    languages: Vec<Choice>,
}

async fn page(ctx: Ctx, id: Option<LiveSessionId>, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let read = ctx.read(move |conn, viewer| {
        let cohort = coordinated(conn, viewer, &slug)?;
        let session = id.map(|id| store::get(conn, cohort.id, id)).transpose()?;
        Ok((cohort, session))
    });
    let (viewer, (cohort, session)) = read.await?;
    let own = |session: &LiveSession| {
        let mut form = filled(&session.terms);
        form.set("revision", session.revision);
        form
    };
    let (form, status) = match (refused, &session) {
        (Some((form, error)), Some(session)) => form.shown_again(error, || own(session))?,
        (Some((form, error)), None) => (form.refused(error)?, StatusCode::UNPROCESSABLE_ENTITY),
        (None, Some(session)) => (own(session).view(), StatusCode::OK),
        (None, None) => {
            let mut form = Form::default();
            form.set("id", Uuid::new_v4()).set("time_zone", cohort.time_zone.name());
            form.set("language", cohort.languages.first().copied().unwrap_or(viewer.language));
            (form.view(), StatusCode::OK)
        }
    };
    let view = EditPage {
        above: Above::new(&ctx, &viewer, &cohort, true),
        form,
        session: id,
        zones: zone_picks(),
        languages: language_picks(&ctx),
    };
    ctx.page_with(status, "sessions/edit", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/sessions/new`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    page(ctx, None, None).await
}

/// `POST /cohorts/{slug}/sessions`: plans one.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn plan(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let id = form.parse::<LiveSessionId>("id");
    let planned = match (parse_terms(&mut form, &ctx.site().settings.languages), id) {
        (Ok(terms), Some(id)) => {
            ctx.write(move |tx, viewer| {
                let session = actions::plan(tx, viewer, &slug, id, terms)?;
                Ok((slug, session))
            })
            .await
        }
        (Err(error), _) => Err(error),
        (Ok(_), None) => Err(Error::field("id", "form-required")),
    };
    match planned {
        Ok((_, (slug, session))) => {
            let to = format!("/cohorts/{slug}/sessions/{}", session.id);
            Ok(ctx.redirect_with(&to, Notice::Done("notice-session-planned")))
        }
        Err(error @ Error::Invalid(_)) => page(ctx, None, Some((form, error))).await,
        Err(error) => Err(error),
    }
}

/// `GET /cohorts/{slug}/sessions/{id}/edit`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn edit(ctx: Ctx) -> Result<HttpResponse> {
    let id = ctx.path("id")?;
    page(ctx, Some(id), None).await
}

/// `POST /cohorts/{slug}/sessions/{id}`: changes one.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] when somebody else changed it meanwhile, or it was called off.
pub async fn change(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, id): (String, LiveSessionId) = (ctx.path("slug")?, ctx.path("id")?);
    let to = format!("/cohorts/{slug}/sessions/{id}");
    let revision = form.parse::<i32>("revision");
    let changed = match parse_terms(&mut form, &ctx.site().settings.languages) {
        Ok(terms) => {
            let revision = revision.unwrap_or_default();
            ctx.write(move |tx, viewer| actions::change(tx, viewer, &slug, id, revision, terms)).await
        }
        Err(error) => Err(error),
    };
    match changed {
        Ok(_) => Ok(ctx.redirect_with(&to, Notice::Done("notice-session-changed"))),
        Err(error @ (Error::Invalid(_) | Error::Conflict(CHANGED_MEANWHILE))) => {
            page(ctx, Some(id), Some((form, error))).await
        }
        Err(error) => Err(error),
    }
}
