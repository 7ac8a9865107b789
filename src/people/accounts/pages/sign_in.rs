//! Signing in: a link by mail, or a password where somebody has set one.

use actix_web::HttpResponse;
use actix_web::http::header;
use serde::Serialize;

use crate::people::accounts::browser::{Arrival, peer, signed_in};
use crate::people::accounts::pages::tries;
use crate::people::accounts::store::sessions::Begun;
use crate::people::accounts::{PersonId, SignInSettings, actions, rules, store};
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::{Credential, Ctx, Form, FormView, Notice, ReturnPath};

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
    SignedIn(PersonId, Begun),
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
    let outcome = match password {
        None => {
            send_link(&ctx, email.clone(), back.clone(), &settings).await?;
            Outcome::LinkSent
        }
        Some(password) => match tries::password(&ctx, &email, password, actions::sign_in::SIGN_IN, &settings).await? {
            None => Outcome::WrongPassword,
            Some(person) => {
                let (arrival, site) = (Arrival::of(&ctx, &settings), ctx.site().clone());
                let write = ctx.write_public(move |tx| actions::sign_in::with_password(tx, &site, person, &arrival));
                Outcome::SignedIn(person, write.await?)
            }
        },
    };
    match outcome {
        Outcome::LinkSent => ctx.page("accounts/link-sent", None, serde_json::json!({"email": email})),
        Outcome::SignedIn(person, begun) => signed_in(&ctx, person, &begun, back.as_ref()),
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
    let settings = settings.clone();
    tries::take(ctx, "link-from", &peer(ctx), settings.tries_per_peer, &address, &settings).await?;
    ctx.write_public(move |tx| actions::sign_in::send_link(tx, &address, &settings, back.as_ref())).await
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
    let (token, arrival) = (ctx.path::<String>("token")?, Arrival::of(&ctx, &settings));
    let back = ctx.return_path(form.get("back"));
    let (before, site) = (ctx.credential().cloned(), ctx.site().clone());
    let write = ctx.write_public(move |tx| actions::sign_in::with_link(tx, &site, &token, before.as_ref(), &arrival));
    let (person, begun) = write.await?;
    signed_in(&ctx, person, &begun, back.as_ref())
}

/// `POST /sign-out`.
///
/// # Errors
/// Only what the database says.
pub async fn end(ctx: Ctx) -> Result<HttpResponse> {
    if let Some(Credential::Session(token)) = ctx.credential().cloned() {
        ctx.write_public(move |tx| actions::sessions::sign_out(tx, &token)).await?;
    }
    let mut response = ctx.redirect_with("/", Notice::Done("notice-signed-out"));
    response.headers_mut().insert(CLEAR_SITE_DATA, header::HeaderValue::from_static("\"cache\""));
    response.add_cookie(&ctx.session_cookie("", 0)).map_err(Error::internal)?;
    Ok(response)
}
