//! The sessions of a cohort: what is ahead, and what was.

use actix_web::HttpResponse;
use serde::Serialize;

use super::{Above, view};
use crate::cohorts::sessions::rules::may_plan;
use crate::cohorts::sessions::views::{LiveSessionView, feed_address, load};
use crate::cohorts::sessions::{LiveSession, actions};
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, Notice};

#[derive(Serialize)]
struct ListPage {
    #[serde(flatten)]
    above: Above,
    ahead: Vec<LiveSessionView>,
    past: Vec<LiveSessionView>,
    can_plan: bool,
    /// Whether sessions are planned in this cohort any more.
    may_plan: bool,
    feed: Option<String>,
}

/// `GET /cohorts/{slug}/sessions`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, found) = ctx.read(move |conn, viewer| load::list(conn, viewer, &slug)).await?;
    let one = |(session, attended): &(LiveSession, i64)| LiveSessionView {
        attended: found.can_plan.then_some(*attended),
        was_there: found.takes_part.then(|| found.attended.contains(&session.id)),
        ..view(&ctx, &viewer, session)
    };
    let (mut past, ahead): (Vec<_>, Vec<_>) = found.sessions.iter().map(one).partition(|session| session.is_past);
    past.reverse();
    let page = ListPage {
        above: Above::new(&ctx, &viewer, &found.cohort, found.can_plan),
        ahead,
        past,
        can_plan: found.can_plan,
        may_plan: found.can_plan && may_plan(found.cohort.state),
        feed: found.feed.map(|feed| feed_address(&ctx, feed)),
    };
    ctx.page("sessions/list", Some(&viewer), page)
}

/// `POST /cohorts/{slug}/calendar`: gives the cohort's calendar an address, another one than before.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn renew_feed(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (_, (cohort, _)) = ctx.write(move |tx, viewer| actions::renew_cohort_feed(tx, viewer, &slug)).await?;
    let to = format!("/cohorts/{}/sessions#calendar", cohort.slug);
    Ok(ctx.redirect_with(&to, Notice::Done("notice-calendar-made")))
}

/// `POST /cohorts/{slug}/calendar/removal`: takes that address back.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn end_feed(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (_, cohort) = ctx.write(move |tx, viewer| actions::end_cohort_feed(tx, viewer, &slug)).await?;
    let to = format!("/cohorts/{}/sessions", cohort.slug);
    Ok(ctx.redirect_with(&to, Notice::Done("notice-calendar-ended")))
}
