//! What is done with one reminder to come: it is left out, or sent before its day.

use actix_web::HttpResponse;

use super::page;
use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, Notice};
use crate::reminders::actions::{self, Installation};
use crate::reminders::{SkipId, input};

/// `POST /cohorts/{slug}/reminders/skips`: leaves out the one `reminder` that is named, with `why`.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part; [`Error::Conflict`] where it is to come no more.
pub async fn skip(ctx: Ctx, catalogue: Current, mut form: Form) -> Result<HttpResponse> {
    let (slug, asked, site) = (ctx.path::<String>("slug")?, input::skip(&mut form), ctx.site().clone());
    let (back, modules) = (format!("/cohorts/{slug}/reminders#skips"), catalogue.clone());
    let skip = ctx.write(move |tx, viewer| {
        let on = Installation { site: &site, catalogue: &modules };
        actions::skip(tx, viewer, on, &slug, asked)
    });
    match skip.await {
        Ok(_) => Ok(ctx.redirect_with(&back, Notice::Done("notice-reminder-skipped"))),
        Err(error @ Error::Invalid(_)) => page(ctx, catalogue, Some((form, error))).await,
        Err(error) => Err(error),
    }
}

/// `POST /cohorts/{slug}/reminders/skips/{id}/undoing`: leaves it out no more.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part; [`Error::Conflict`] where its day has come.
pub async fn take_up(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, SkipId) = (ctx.path("slug")?, ctx.path("id")?);
    let back = format!("/cohorts/{slug}/reminders#ahead");
    ctx.write(move |tx, viewer| actions::take_up(tx, viewer, &slug, id)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-reminder-taken-up")))
}

/// `POST /cohorts/{slug}/reminders/mails`: sends the one `reminder` that is named now.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part; [`Error::Conflict`] where nothing waits any more.
pub async fn send_now(ctx: Ctx, catalogue: Current, mut form: Form) -> Result<HttpResponse> {
    let (slug, asked, site) = (ctx.path::<String>("slug")?, input::reminder(&mut form), ctx.site().clone());
    let (back, modules) = (format!("/cohorts/{slug}/reminders#ahead"), catalogue.clone());
    let send = ctx.write(move |tx, viewer| {
        let on = Installation { site: &site, catalogue: &modules };
        actions::send_now(tx, viewer, on, &slug, asked)
    });
    match send.await {
        Ok(_) => Ok(ctx.redirect_with(&back, Notice::Done("notice-reminder-sent-now"))),
        Err(error @ Error::Invalid(_)) => page(ctx, catalogue, Some((form, error))).await,
        Err(error) => Err(error),
    }
}
