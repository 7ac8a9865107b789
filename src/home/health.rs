//! What an operator's monitor asks: is it alive, can it serve, and in figures.

use actix_web::HttpResponse;
use actix_web::http::header;
use chrono::TimeDelta;
use serde::Serialize;

use crate::learning::modules::Current;
use crate::people::accounts::audit;
use crate::platform::clock::Timestamp;
use crate::platform::db::{Conn, Storage, installation};
use crate::platform::error::{Error, Result};
use crate::platform::mail;
use crate::platform::web::Ctx;

/// `GET /healthz`: the process answers.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// By how much the clocks of two processes may differ.
const AHEAD: TimeDelta = TimeDelta::minutes(5);

/// By how much the database's newest row is ahead of the clock, if by more than clocks differ: either the clock is wrong
/// now, or it was when that row was written.
///
/// # Errors
/// Only what the database says.
pub fn clock_is_behind(conn: &mut Conn, now: Timestamp) -> Result<Option<TimeDelta>> {
    let newest = audit::latest(conn)?.max(mail::store::newest(conn)?);
    Ok(newest.map(|newest| newest - now).filter(|ahead| *ahead > AHEAD))
}

/// Whether this process can serve.
#[derive(Serialize)]
struct Readiness {
    ready: bool,
    database: &'static str,
    /// Said and no more: a clock that was wrong once must not keep a server that is right out of service.
    clock: String,
    content: &'static str,
    /// Whether there is room to write.
    storage: Storage,
    modules: usize,
}

/// `GET /readyz`: the database answers, there is room to write, and this process has the content that the others have.
///
/// # Errors
/// None of its own: what is not ready is said in the body, with 503.
pub async fn ready(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let read =
        move |conn: &mut Conn| Ok((installation::get(conn, installation::CONTENT)?, clock_is_behind(conn, now)?));
    let (agreed, behind) = match ctx.site().db.read(read).await {
        Ok((agreed, behind)) => (Ok(agreed), Some(behind)),
        Err(error) => (Err(error), None),
    };
    let clock = match behind {
        None => "not known".to_owned(),
        Some(None) => "agrees with the newest row".to_owned(),
        Some(Some(ahead)) => format!("{} seconds behind the newest row", ahead.num_seconds()),
    };
    let database = if agreed.is_ok() { "answers" } else { "away" };
    let content = match agreed {
        Ok(Some(agreed)) if agreed == catalogue.hash.to_string() => "agreed",
        Ok(_) => "differs from that of the process started last",
        Err(_) => "not known",
    };
    let storage = ctx.site().db.storage().await;
    let ready = database == "answers" && content == "agreed" && storage == Storage::Enough;
    let readiness = Readiness { ready, database, clock, content, storage, modules: catalogue.modules.len() };
    let mut response = if ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    Ok(response.insert_header((header::CACHE_CONTROL, "no-store")).json(readiness))
}

/// `GET /metrics`: figures for Prometheus. They name nobody; still only the addresses configured may ask.
///
/// # Errors
/// [`Error::NotFound`] for everybody else.
pub async fn metrics(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let allowed = &ctx.site().settings.metrics_from;
    if !ctx.peer_at_hand().is_some_and(|peer| allowed.iter().any(|one| one.to_canonical() == peer)) {
        return Err(Error::NotFound);
    }
    let now = ctx.site().clock.now();
    let outbox = ctx.site().db.read(move |conn| mail::store::health(conn, now)).await?;
    let metrics = &ctx.site().metrics;
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let waits = outbox.due_since.map_or(0, |since| (now - since).num_seconds());
    metrics.set("relais_mails_queued", "Mails that wait to be sent.", outbox.queued)?;
    metrics.set("relais_mail_waits_seconds", "How long the oldest mail that is due has waited.", waits)?;
    let all = outbox.holds.iter().any(mail::store::MailHold::is_all);
    metrics.set("relais_mail_held", "1 while all mail is held because it cannot be sent.", all.into())?;
    for cause in mail::refusals::HoldCause::ALL {
        let holds = outbox.holds.iter().filter(|held| held.cause == *cause).count();
        let name = format!("relais_mail_held_for_{cause}");
        metrics.set(&name, "How many holds of mail, of all of it or to a domain, have that cause.", count(holds))?;
    }
    metrics.set("relais_mails_failed", "Mails that failed within the last day.", outbox.failed)?;
    metrics.set("relais_mail_addresses_blocked", "Addresses that get no mail.", outbox.blocked)?;
    let broken = catalogue.folders.values().filter(|folder| folder.is_broken()).count();
    metrics.set("relais_modules", "Learning modules that are served.", count(catalogue.modules.len()))?;
    metrics.set("relais_modules_broken", "Module folders with errors, which are not taken up.", count(broken))?;
    Ok(HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(metrics.text()?))
}
