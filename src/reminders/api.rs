//! Reminders for programs.

use actix_web::HttpResponse;

use super::input::{self, KindChoiceBody};
use super::views::month::{self, Reminders, Span};
use super::views::settings::{self, ReminderChoices};
use super::{ReminderKind, actions};
use crate::cohorts::common::views::load::coordinated;
use crate::learning::modules::Current;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, ProblemDetails, Viewer};

/// What a cohort's people will be reminded of in the next 30 days if nothing changes, and what they were reminded of.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/reminders", tag = "reminders",
    params(
        ("slug" = String, Path, description = "The cohort"),
        ("after" = Option<uuid::Uuid>, Query, description = "The `next` of the page before"),
    ),
    responses(
        (status = 200, body = Reminders),
        (status = 401, body = ProblemDetails, description = "No token, or one that is not valid"),
        (status = 404, body = ProblemDetails, description = "No such cohort, or not one the token coordinates"),
    ))]
pub async fn of_cohort(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, turn) = (ctx.path::<String>("slug")?, ctx.turn());
    let (site, now) = (ctx.site().clone(), ctx.site().clock.now());
    let (_, reminders) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            month::read(
                conn,
                (&site, &catalogue),
                viewer.language,
                &cohort,
                &turn,
                (Span::coming(now, viewer.zone), now),
            )
        })
        .await?;
    Ok(HttpResponse::Ok().json(reminders))
}

/// Which reminders a cohort's people get, and when. For those who coordinate it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/reminders/settings", tag = "reminders",
    params(("slug" = String, Path, description = "The cohort")),
    responses(
        (status = 200, body = ReminderChoices),
        (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails, description = "No such cohort, or not one the token's person may see"),
    ))]
pub async fn choices(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let read = move |conn: &mut Conn, viewer: &Viewer| {
        let cohort = coordinated(conn, viewer, &slug)?;
        settings::read(conn, cohort.id)
    };
    Ok(HttpResponse::Ok().json(ctx.read(read).await?.1))
}

/// Chooses whether a cohort's people get a kind of reminder, and on which days. For those who coordinate it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`],
/// [`crate::platform::error::Error::Invalid`].
#[utoipa::path(put, path = "/api/v1/cohorts/{slug}/reminders/settings/{kind}", tag = "reminders",
    params(
        ("slug" = String, Path, description = "The cohort"),
        ("kind" = ReminderKind, Path, description = "The kind of reminder"),
    ),
    request_body = KindChoiceBody,
    responses(
        (status = 200, body = ReminderChoices),
        (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails, description = "No such kind, no such cohort, or not one the token's person may see"),
        (status = 422, body = ProblemDetails),
    ))]
pub async fn choose(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, kind): (String, ReminderKind) = (ctx.path("slug")?, ctx.path("kind")?);
    if !kind.reminder().is_of_cohorts() {
        return Err(Error::NotFound);
    }
    let asked = input::choice(&mut form, kind);
    let (_, choices) = ctx.write(move |tx, viewer| actions::choose(tx, viewer, &slug, None, asked)).await?;
    Ok(HttpResponse::Ok().json(choices))
}
