//! What an operator's monitor asks: is it alive, can it serve, and in figures.

use actix_web::HttpResponse;
use actix_web::http::header;
use serde::Serialize;

use crate::catalogue::Current;
use crate::db::{Storage, installation};
use crate::error::{Error, Result};
use crate::mail;
use crate::web::Ctx;

/// `GET /healthz`: the process answers.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body("ok\n")
}

/// Whether this process can serve.
#[derive(Serialize)]
struct Readiness {
    ready: bool,
    database: &'static str,
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
    let agreed = ctx.site().db.read(|conn| installation::get(conn, installation::CONTENT)).await;
    let database = if agreed.is_ok() { "answers" } else { "away" };
    let content = match agreed {
        Ok(Some(agreed)) if agreed == catalogue.hash.to_string() => "agreed",
        Ok(_) => "differs from that of the process started last",
        Err(_) => "not known",
    };
    let storage = ctx.site().db.storage().await;
    let ready = database == "answers" && content == "agreed" && storage == Storage::Enough;
    let readiness = Readiness { ready, database, content, storage, modules: catalogue.modules.len() };
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
    let waits = outbox.due_since.map_or(0, |since| (now - since).num_seconds());
    metrics.set("relais_mails_queued", "Mails that wait to be sent.", outbox.queued)?;
    metrics.set("relais_mail_waits_seconds", "How long the oldest mail that is due has waited.", waits)?;
    metrics.set("relais_mail_held", "1 while mail is held because it cannot be sent.", outbox.held.is_some().into())?;
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let broken = catalogue.folders.values().filter(|folder| folder.is_broken()).count();
    metrics.set("relais_modules", "Learning modules that are served.", count(catalogue.modules.len()))?;
    metrics.set("relais_modules_broken", "Module folders with errors, which are not taken up.", count(broken))?;
    Ok(HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(metrics.text()?))
}
