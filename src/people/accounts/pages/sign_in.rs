//! Signing in: a link by mail, or a password where somebody has set one.

use actix_web::HttpResponse;
use actix_web::http::header;
use serde::Serialize;

use crate::people::accounts::browser::{Browser, device, signed_in};
use crate::people::accounts::pages::tries;
use crate::people::accounts::store::security::{SecurityEvent, record};
use crate::people::accounts::{PersonId, SignInSettings, rules, store};
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form, FormView, Notice, ReturnPath};

/// Pages that the browser keeps would show themselves to whoever presses Back.
pub(super) const CLEAR_SITE_DATA: header::HeaderName = header::HeaderName::from_static("clear-site-data");

#[derive(Serialize)]
struct SignInPage {
    form: FormView,
    back: Option<ReturnPath>,
}

/// `GET /sign-in`.
///
/// # Errors
/// As [`Ctx::page`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, ()) = ctx.read_public(|_, _| Ok(())).await?;
    if viewer.is_some() {
        return Ok(ctx.redirect("/home"));
    }
    let back = ctx.return_path(ctx.query("back").as_deref());
    ctx.page("accounts/sign-in", None, SignInPage { form: FormView::default(), back })
}

enum Outcome {
    LinkSent,
    SignedIn(PersonId, String),
    WrongPassword,
}

/// `POST /sign-in`: sends a link, or signs in by password. The answer is the same whether or not the address is known.
///
/// # Errors
/// [`Error::TooMany`].
pub async fn begin(ctx: Ctx, mut form: Form, settings: actix_web::web::Data<SignInSettings>) -> Result<HttpResponse> {
    let back = ctx.return_path(form.get("back"));
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    // A browser may have filled in the password of a field that is folded away: the button says what is meant.
    let password = match form.get("by") {
        Some("link") => None,
        _ => form.password("password", rules::LONGEST_PASSWORD),
    };
    let email = match form.finish(|| email) {
        Ok(email) => email,
        Err(error) => {
            let form = form.refused(error)?;
            return ctx.refused("accounts/sign-in", None, SignInPage { form, back });
        }
    };
    let (peer, device) = (tries::peer(&ctx), device(&ctx));

    let outcome = match password {
        None => {
            send_link(&ctx, email.clone(), back.clone(), &settings).await?;
            Outcome::LinkSent
        }
        Some(password) => match tries::password(&ctx, &email, password, tries::SIGN_IN, &settings).await? {
            None => Outcome::WrongPassword,
            Some(person) => {
                let (keep, days) = (settings.security_event_days, settings.session_days);
                let (browser, site) = (Browser::of(&ctx), ctx.site().clone());
                let write = move |tx: &mut crate::platform::db::Tx| {
                    let whole = store::people::get(tx.conn, person)?;
                    browser.tell(tx, &site, &whole)?;
                    record(tx, &SecurityEvent::signed_in(person, tries::SIGN_IN, &peer), keep)?;
                    store::sessions::begin(tx, person, &device, days)
                };
                Outcome::SignedIn(person, ctx.write_public(write).await?)
            }
        },
    };
    match outcome {
        Outcome::LinkSent => ctx.page("accounts/link-sent", None, serde_json::json!({"email": email})),
        Outcome::SignedIn(person, token) => signed_in(&ctx, person, &token, back.as_ref()),
        Outcome::WrongPassword => {
            form.wrong("password", "account-password-wrong");
            ctx.refused("accounts/sign-in", None, SignInPage { form: form.view(), back })
        }
    }
}

/// Sends a link to whoever has that address, if somebody does.
///
/// # Errors
/// [`Error::TooMany`].
pub async fn send_link(
    ctx: &Ctx,
    address: EmailAddress,
    back: Option<ReturnPath>,
    settings: &SignInSettings,
) -> Result<()> {
    let (peer, settings) = (tries::peer(ctx), settings.clone());
    tries::take(ctx, "link-from", &peer, settings.tries_per_peer, &address, &settings).await?;
    let write = move |tx: &mut crate::platform::db::Tx| match store::people::by_address(tx.conn, &address)? {
        Some(person) if person.deactivated_at.is_none() => {
            let (minutes, most) = (settings.link_minutes, settings.tries_per_address);
            store::sign_in::send_link(tx, &person, minutes, most, back.as_ref())
        }
        _ => Ok(()),
    };
    ctx.write_public(write).await
}

/// `GET /sign-in/{token}`: one button. Mail scanners follow links, so following one must not use it up.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn show_link(ctx: Ctx) -> Result<HttpResponse> {
    let (token, now) = (ctx.path::<String>("token")?, ctx.site().clock.now());
    let person = ctx.site().db.read(move |conn| store::sign_in::person(conn, &token, now)).await?;
    let back = ctx.return_path(ctx.query("back").as_deref());
    let view = serde_json::json!({"name": person.display_name(), "back": back});
    let mut response = ctx.page("accounts/sign-in-link", None, view)?;
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(response)
}

/// `POST /sign-in/{token}`: signs in.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn use_link(ctx: Ctx, form: Form, settings: actix_web::web::Data<SignInSettings>) -> Result<HttpResponse> {
    let (token, device, peer) = (ctx.path::<String>("token")?, device(&ctx), tries::peer(&ctx));
    let (days, keep) = (settings.session_days, settings.security_event_days);
    let back = ctx.return_path(form.get("back"));
    let before = ctx.credential().cloned();
    let (browser, site) = (Browser::of(&ctx), ctx.site().clone());
    let (person, session) = ctx
        .write_public(move |tx| {
            let person = store::sign_in::redeem(tx, &token)?;
            browser.tell(tx, &site, &person)?;
            // Who confirms by a link that it is them goes on in one session, not in two.
            if let Some(crate::platform::web::Credential::Session(before)) = before {
                store::sessions::end(tx, &before)?;
            }
            record(tx, &SecurityEvent::signed_in(person.id, "link", &peer), keep)?;
            Ok((person.id, store::sessions::begin(tx, person.id, &device, days)?))
        })
        .await?;
    signed_in(&ctx, person, &session, back.as_ref())
}

/// `POST /sign-out`.
///
/// # Errors
/// Only what the database says.
pub async fn end(ctx: Ctx) -> Result<HttpResponse> {
    if let Some(crate::platform::web::Credential::Session(token)) = ctx.credential().cloned() {
        ctx.write_public(move |tx| store::sessions::end(tx, &token)).await?;
    }
    let mut response = ctx.redirect_with("/", Notice::Done("notice-signed-out"));
    response.headers_mut().insert(CLEAR_SITE_DATA, header::HeaderValue::from_static("\"cache\""));
    response.add_cookie(&ctx.session_cookie("", 0)).map_err(Error::internal)?;
    Ok(response)
}
