//! One's calendar, and the addresses at which calendar programs read.

use actix_web::HttpResponse;
use actix_web::http::header;
use serde::Serialize;

use crate::cohorts::sessions::store::feeds::{self, FeedOwner};
use crate::cohorts::sessions::views::feed_address;
use crate::cohorts::sessions::{CalendarFeedId, actions};
use crate::home::calendar::{CalendarContent, CalendarEntry, CalendarReader, KEPT};
use crate::learning::modules::Current;
use crate::people::accounts::Role;
use crate::people::accounts::store::{people, roles};
use crate::platform::calendar::{CalendarEvent, CalendarWriter};
use crate::platform::clock::Zone;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form, Notice};

#[derive(Serialize)]
struct CalendarPage {
    entries: Vec<CalendarEntry>,
    feed: Option<String>,
}

/// `GET /calendar`: what lies ahead.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let read = ctx.read(move |conn, viewer| {
        let today = now.day_in(viewer.zone);
        let content = CalendarContent::of_person(conn, viewer.id, viewer.scopes(Role::CohortCoordinator), now, today)?;
        Ok((content, feeds::of(conn, FeedOwner::Person(viewer.id))?))
    });
    let (viewer, (content, feed)) = read.await?;
    let (words, language) = (&ctx.site().words, ctx.language(Some(&viewer)));
    let reader = CalendarReader { words, catalogue: &catalogue, language, zone: viewer.zone };
    let page = CalendarPage { entries: content.entries(reader), feed: feed.map(|feed| feed_address(&ctx, feed)) };
    ctx.page("home/calendar", Some(&viewer), page)
}

/// `POST /calendar/address`: gives one's calendar an address, another one than before.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn renew(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    ctx.write(actions::renew_own_feed).await?;
    Ok(ctx.redirect_with("/calendar#address", Notice::Done("notice-calendar-made")))
}

/// `POST /calendar/address/removal`: takes that address back.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn end(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    ctx.write(actions::end_own_feed).await?;
    Ok(ctx.redirect_with("/calendar", Notice::Done("notice-calendar-ended")))
}

/// What a calendar program gets, before it is put into words.
struct Feed {
    content: CalendarContent,
    name: String,
    language: Language,
    zone: Zone,
}

/// `GET /calendar/{secret}.ics`, for whoever has the address.
///
/// # Errors
/// [`Error::NotFound`] for one that was never given or was taken back.
pub async fn feed(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (secret, now): (String, _) = (ctx.path("secret")?, ctx.site().clock.now());
    let opened = ctx.site().signer.open("calendar", &secret).and_then(|parts| parts.first()?.parse().ok());
    let id: CalendarFeedId = opened.ok_or(Error::NotFound)?;
    let after = now - KEPT;
    let read = ctx.site().db.read(move |conn| match feeds::owner(conn, id)? {
        FeedOwner::Person(person) => {
            let person = people::get(conn, person)?;
            if person.deactivated_at.is_some() {
                return Err(Error::NotFound);
            }
            let zone = person.time_zone;
            let grants = roles::of(conn, person.id)?.into_iter();
            let coordinated =
                grants.filter(|one| one.role == Role::CohortCoordinator).map(|one| one.scope.into()).collect();
            let content = CalendarContent::of_person(conn, person.id, coordinated, after, after.day_in(zone))?;
            Ok(Feed { content, name: "Relais".into(), language: person.language, zone })
        }
        FeedOwner::Cohort(cohort) => {
            let (cohort, content) = CalendarContent::of_cohort(conn, cohort, after)?;
            let language = cohort.languages.first().copied().unwrap_or(Language::ENGLISH);
            Ok(Feed { content, name: cohort.name, language, zone: cohort.time_zone })
        }
    });
    let Feed { content, name, language, zone } = read.await?;
    let language = ctx.site().offered(language).unwrap_or(Language::ENGLISH);
    let reader = CalendarReader { words: &ctx.site().words, catalogue: &catalogue, language, zone };
    let site = ctx.site();
    let events: Vec<CalendarEvent> = content.entries(reader).iter().map(|entry| entry.event(site)).collect();
    let writer = CalendarWriter { host: site.settings.public_url.host(), at: now };
    Ok(HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"relais.ics\""))
        .insert_header(("X-Robots-Tag", "noindex"))
        .body(writer.calendar(&name, &events)))
}
