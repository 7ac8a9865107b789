//! One's calendar for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::calendar::{CalendarContent, CalendarEntry, CalendarReader};
use crate::cohorts::sessions::actions;
use crate::cohorts::sessions::store::feeds::{self, FeedOwner};
use crate::cohorts::sessions::views::feed_address;
use crate::learning::modules::Current;
use crate::people::accounts::Role;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// What lies ahead of the token's person.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarView {
    /// What lies ahead, the first first.
    pub items: Vec<CalendarEntry>,
    /// The address at which calendar programs read it, if there is one. Whoever has it reads it.
    pub address: Option<String>,
}

/// Where a calendar program reads.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarAddressView {
    /// The address. Whoever has it reads the calendar.
    pub address: String,
}

/// What lies ahead: sessions, days of modules, promised and planned trainings.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
#[utoipa::path(get, path = "/api/v1/me/calendar", tag = "cohorts", responses((status = 200, body = CalendarView)))]
pub async fn calendar(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let read = ctx.read(move |conn, viewer| {
        let today = now.day_in(viewer.zone);
        let content = CalendarContent::of_person(conn, viewer.id, viewer.scopes(Role::CohortCoordinator), now, today)?;
        Ok((content, feeds::of(conn, FeedOwner::Person(viewer.id))?))
    });
    let (viewer, (content, feed)) = read.await?;
    let (words, language) = (&ctx.site().words, ctx.language(Some(&viewer)));
    let reader = CalendarReader { words, catalogue: &catalogue, language, zone: viewer.zone };
    let address = feed.map(|feed| feed_address(&ctx, feed));
    Ok(HttpResponse::Ok().json(CalendarView { items: content.entries(reader), address }))
}

/// Gives one's calendar an address for calendar programs. The one before opens nothing any more.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
#[utoipa::path(post, path = "/api/v1/me/calendar/address", tag = "cohorts",
    responses((status = 200, body = CalendarAddressView), (status = 401, body = ProblemDetails)))]
pub async fn renew_calendar_address(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let (_, feed) = ctx.write(actions::renew_own_feed).await?;
    Ok(HttpResponse::Ok().json(CalendarAddressView { address: feed_address(&ctx, feed) }))
}

/// Takes that address back.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
#[utoipa::path(post, path = "/api/v1/me/calendar/address/removal", tag = "cohorts",
    responses((status = 204, description = "It opens nothing any more"), (status = 401, body = ProblemDetails)))]
pub async fn end_calendar_address(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    ctx.write(actions::end_own_feed).await?;
    Ok(HttpResponse::NoContent().finish())
}
