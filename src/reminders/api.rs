//! Reminders for programs.

use actix_web::HttpResponse;

use super::actions::Installation;
use super::input::{self, KindChoiceBody, ReminderBody, SkipBody};
use super::views::effect::{self, ReminderEffects};
use super::views::month::{self, Reminders, Span};
use super::views::settings::{self, ReminderChoices};
use super::views::texts::{self, ReminderTexts};
use super::{ReminderKind, SkipId, actions};
use crate::cohorts::common::EnrolmentId;
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

/// Leaves out one reminder to come, for a reason that those who coordinate the cohort see. It may be taken up again until its day.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`]; [`Error::Conflict`] where it is to come no more.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/reminders/skips", tag = "reminders",
    params(("slug" = String, Path, description = "The cohort")),
    request_body = SkipBody,
    responses(
        (status = 204, description = "It is left out"),
        (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails, description = "No such cohort, or not one the token's person may see"),
        (status = 409, body = ProblemDetails, description = "Nothing of that is to come"),
        (status = 422, body = ProblemDetails),
    ))]
pub async fn skip(ctx: Ctx, catalogue: Current, mut form: Form) -> Result<HttpResponse> {
    let (slug, asked, site) = (ctx.path::<String>("slug")?, input::skip(&mut form), ctx.site().clone());
    let skip = ctx.write(move |tx, viewer| {
        let on = Installation { site: &site, catalogue: &catalogue };
        actions::skip(tx, viewer, on, &slug, asked)
    });
    skip.await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes up again a reminder that was left out, as long as its day has not come.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
#[utoipa::path(delete, path = "/api/v1/cohorts/{slug}/reminders/skips/{id}", tag = "reminders",
    params(
        ("slug" = String, Path, description = "The cohort"),
        ("id" = uuid::Uuid, Path, description = "The `id` of one `skipped`"),
    ),
    responses(
        (status = 204, description = "It is to come again"),
        (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails, description = "No such cohort, or not one the token's person may see"),
        (status = 409, body = ProblemDetails, description = "It is not left out, or its day has come"),
    ))]
pub async fn take_up(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, SkipId) = (ctx.path("slug")?, ctx.path("id")?);
    ctx.write(move |tx, viewer| actions::take_up(tx, viewer, &slug, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Sends the next reminder of a thing now, with all that is due to the same person: it is their mail of the day. Where it may not go
/// out now, `reminder` says why.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`], [`Error::Conflict`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/reminders/mails", tag = "reminders",
    params(("slug" = String, Path, description = "The cohort")),
    request_body = ReminderBody,
    responses(
        (status = 204, description = "The mail is written"),
        (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails, description = "No such cohort, or not one the token's person may see"),
        (status = 409, body = ProblemDetails, description = "Nothing of that is to come"),
        (status = 422, body = ProblemDetails),
    ))]
pub async fn send_now(ctx: Ctx, catalogue: Current, mut form: Form) -> Result<HttpResponse> {
    let (slug, asked, site) = (ctx.path::<String>("slug")?, input::reminder(&mut form), ctx.site().clone());
    let send = ctx.write(move |tx, viewer| {
        let on = Installation { site: &site, catalogue: &catalogue };
        actions::send_now(tx, viewer, on, &slug, asked)
    });
    send.await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What came of a cohort's reminders of the last year: how often what they were about was done within seven days, by kind, step and
/// language.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/reminders/effect", tag = "reminders",
    params(("slug" = String, Path, description = "The cohort")),
    responses(
        (status = 200, body = ReminderEffects),
        (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails, description = "No such cohort, or not one the token's person may see"),
    ))]
pub async fn effect(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let read = move |conn: &mut Conn, viewer: &Viewer| {
        let cohort = coordinated(conn, viewer, &slug)?;
        effect::read(conn, cohort.id, now)
    };
    Ok(HttpResponse::Ok().json(ctx.read(read).await?.1))
}

/// Short texts for phones, for each of a cohort's people with something due: to be sent by hand.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/reminders/texts", tag = "reminders",
    params(("slug" = String, Path, description = "The cohort")),
    responses(
        (status = 200, body = ReminderTexts),
        (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails, description = "No such cohort, or not one the token's person may see"),
    ))]
pub async fn texts(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (site, now) = (ctx.site().clone(), ctx.site().clock.now());
    let read = move |conn: &mut Conn, viewer: &Viewer| {
        let cohort = coordinated(conn, viewer, &slug)?;
        texts::read(conn, (&site, &catalogue), viewer.language, &cohort, now)
    };
    Ok(HttpResponse::Ok().json(ctx.read(read).await?.1))
}

/// Notes that somebody was told by hand of what is due to them in a cohort: no mail repeats it, and none goes to them that day.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(put, path = "/api/v1/cohorts/{slug}/reminders/texts/{enrolment}", tag = "reminders",
    params(
        ("slug" = String, Path, description = "The cohort"),
        ("enrolment" = uuid::Uuid, Path, description = "The `enrolment` of one of the `texts`"),
    ),
    responses(
        (status = 204, description = "It is noted, or they heard of something today already"),
        (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails, description = "No such cohort, or nobody in it"),
    ))]
pub async fn tell(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, site) = (ctx.path::<String>("slug")?, ctx.site().clone());
    let asked = ctx.path::<EnrolmentId>("enrolment");
    let tell = ctx.write(move |tx, viewer| {
        let on = Installation { site: &site, catalogue: &catalogue };
        actions::tell(tx, viewer, on, &slug, asked)
    });
    tell.await?;
    Ok(HttpResponse::NoContent().finish())
}
