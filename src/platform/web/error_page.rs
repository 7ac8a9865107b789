//! The page of a request that failed: whose page it is, what was typed, and the ways on.

use actix_web::HttpResponse;
use serde::Serialize;

use super::kept::{is_secret, is_shown, texts};
use super::problems::say;
use super::{Ctx, ReturnPath, Viewer, translated};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;

#[derive(Serialize)]
struct ErrorPage {
    status: u16,
    title: String,
    what: String,
    /// What became of it all.
    kept: Option<String>,
    links: Vec<Way>,
    /// What the person wrote, for them to copy.
    typed: Vec<String>,
    /// The same form, to be sent once more when the fault was ours.
    again: Option<Again>,
}

/// A way on.
#[derive(Serialize)]
struct Way {
    href: String,
    label: String,
}

#[derive(Serialize)]
struct Again {
    action: String,
    fields: Vec<(String, String)>,
}

/// The page, or the way to where the request wants to go.
pub(super) async fn error_page(ctx: &Ctx, error: &Error) -> HttpResponse {
    if let Error::OtherLanguage(language) = error {
        return match in_language(ctx, language).await {
            Ok(response) => response,
            Err(fault) => page(ctx, &fault).await,
        };
    }
    page(ctx, error).await
}

/// Shows the form that was sent in another language, with what was typed.
async fn in_language(ctx: &Ctx, asked: &str) -> Result<HttpResponse> {
    let language = asked.parse::<Language>().ok().and_then(|language| ctx.site().offered(language));
    let language = language.ok_or_else(|| Error::Malformed("this language is not offered".into()))?;
    ctx.read_public(|_, _| Ok(())).await?;
    let kept = ctx.keep_form(Some(language)).await?;
    ctx.remember_language(language).await?;
    let page = || translated(ctx.site(), ctx.page_address().as_str(), language);
    let mut response = ctx.redirect(&kept.map_or_else(page, |kept| kept.to_string()));
    response.add_cookie(&ctx.language_cookie(language)).map_err(Error::internal)?;
    Ok(response)
}

/// Who is looking. Where the handler failed before it knew, the page is theirs all the same.
async fn viewer(ctx: &Ctx, error: &Error) -> Option<Viewer> {
    let unknown = matches!(error, Error::SignInNeeded | Error::DatabaseAway | Error::Internal(_));
    match ctx.known_viewer() {
        None if ctx.credential().is_some() && !unknown => {
            ctx.read_public(|_, _| Ok(())).await.ok().and_then(|(viewer, ())| viewer)
        }
        known => known,
    }
}

/// Keeps the form where it can be shown again by and by.
async fn keep(ctx: &Ctx, error: &Error, typed: &[String]) -> Option<ReturnPath> {
    let fetch_mode = ctx.request().headers().get("sec-fetch-mode").and_then(|mode| mode.to_str().ok());
    // A script that sends something keeps it itself.
    let navigates = fetch_mode.is_none_or(|mode| mode == "navigate");
    let comes_back = match error {
        Error::SignInNeeded | Error::ConfirmFirst => true,
        Error::Conflict(_) | Error::Duplicate => !typed.is_empty() && !is_shown(ctx.request()),
        _ => false,
    };
    if !navigates || !comes_back {
        return None;
    }
    ctx.keep_form(None).await.unwrap_or_else(|fault| {
        tracing::warn!(%fault, "a form was not kept");
        None
    })
}

async fn page(ctx: &Ctx, error: &Error) -> HttpResponse {
    let asks_to_read = ctx.request().method().is_safe();
    let sign_in = |back: &ReturnPath| {
        format!("/sign-in?{}", serde_urlencoded::to_string([("back", back.as_str())]).unwrap_or_default())
    };
    if let (Error::SignInNeeded, true) = (error, asks_to_read) {
        return ctx.redirect(&sign_in(&ctx.page_address()));
    }
    let viewer = viewer(ctx, error).await;
    let posted = ctx.posted();
    let typed = posted.as_ref().map(texts).unwrap_or_default();
    let kept = keep(ctx, error, &typed).await;

    let words = &ctx.site().words;
    let language = ctx.language(viewer.as_ref());
    let said = say(words, language, error);
    let way = |href: String, key: &str| Way { href, label: words.say(language, key) };
    let mut links = Vec::new();
    match (error, &kept) {
        (Error::SignInNeeded, _) => {
            links.push(way(sign_in(kept.as_ref().unwrap_or(&ctx.page_address())), "error-way-sign-in"));
        }
        (Error::ConfirmFirst, _) => {
            let back = kept.clone().or_else(|| ctx.referring_page());
            let back = back.as_ref().map_or("/home", ReturnPath::as_str);
            let query = serde_urlencoded::to_string([("back", back)]).unwrap_or_default();
            links.push(way(format!("/confirm?{query}"), "error-way-confirm"));
        }
        (_, Some(kept)) => links.push(way(kept.to_string(), "error-way-with-text")),
        (Error::LinkSpent, None) if viewer.is_none() => links.push(way("/sign-in".into(), "error-way-sign-in")),
        (Error::DatabaseAway | Error::FilesAway(_) | Error::Internal(_), None) if asks_to_read => {
            links.push(way(ctx.page_address().to_string(), "error-way-again"));
        }
        _ => {}
    }
    if let Error::CrossSite = error {
        links.push(way(ctx.site().absolute("/"), "error-way-own-address"));
    }
    if let Some(page) =
        ctx.referring_page().filter(|_| !asks_to_read && !matches!(error, Error::SignInNeeded | Error::CrossSite))
    {
        links.push(way(page.to_string(), "error-way-back"));
    }
    links.push(way(if viewer.is_some() { "/home" } else { "/" }.into(), "error-way-home"));

    let ours = matches!(error, Error::DatabaseAway | Error::StorageFull | Error::Internal(_));
    let again = posted.filter(|posted| ours && !posted.0.iter().any(|(name, _)| is_secret(name)));
    let what_became = match (error, kept.is_some()) {
        // It says that what was typed is kept, which is so only then.
        (Error::SignInNeeded, false) => None,
        _ => said.kept,
    };
    let view = ErrorPage {
        status: error.status().as_u16(),
        title: said.title,
        what: said.what,
        kept: what_became,
        links,
        typed: if matches!(error, Error::SignInNeeded | Error::ConfirmFirst) && kept.is_some() {
            Vec::new()
        } else {
            typed
        },
        again: again.map(|posted| Again { action: ctx.request().path().to_owned(), fields: posted.0 }),
    };
    ctx.page_with(error.status(), "error", viewer.as_ref(), view).unwrap_or_else(|fault| {
        tracing::error!(%fault, "the error page cannot be rendered");
        HttpResponse::new(error.status())
    })
}
