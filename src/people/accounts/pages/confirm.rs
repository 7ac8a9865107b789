//! Showing anew that it is oneself, before saying who may what. Asked on the way to a page with such a form, so that
//! nothing is typed in vain.

use actix_web::HttpResponse;
use serde::Serialize;

use super::{second_factor, sign_in, tries};
use crate::people::accounts::forms::settings;
use crate::people::accounts::second_factor::LONGEST_CODE;
use crate::people::accounts::store::second_factors::WaysIn;
use crate::people::accounts::{Person, Viewer, actions, browser, policy, rules, store};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Credential, Ctx, Form, FormView, ReturnPath};

#[derive(Serialize)]
struct ConfirmPage {
    form: FormView,
    email: String,
    has_password: bool,
    /// Whether a code is asked for beside the password.
    says_codes: bool,
    back: Option<ReturnPath>,
}

fn load(conn: &mut Conn, viewer: &Viewer) -> Result<(Person, WaysIn)> {
    Ok((store::people::get(conn, viewer.id)?, store::second_factors::ways_in(conn, viewer.id)?))
}

/// `GET /confirm`: goes on at once where it was done a moment ago.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, (person, WaysIn { has_password, says_codes })) = ctx.read(load).await?;
    let back = ctx.return_path(ctx.query("back").as_deref());
    if policy::is_sure(&viewer, ctx.site().clock.now(), settings(&ctx)?.confirm_minutes) {
        return Ok(ctx.redirect(back.as_ref().map_or("/account", ReturnPath::as_str)));
    }
    let email = person.email.to_string();
    let view = ConfirmPage { form: FormView::default(), email, has_password, says_codes, back };
    ctx.page("accounts/confirm", Some(&viewer), view)
}

/// `POST /confirm`: by password, or by a link that is mailed and leads back.
///
/// # Errors
/// [`Error::SignInNeeded`], [`Error::TooMany`].
pub async fn confirm(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let settings = settings(&ctx)?;
    let back = ctx.return_path(form.get("back"));
    let (viewer, (person, WaysIn { has_password, says_codes })) = ctx.read(load).await?;
    let Some(Credential::Session(session)) = ctx.credential().cloned() else {
        return Err(Error::SignInNeeded);
    };
    if form.get("by") == Some("link") || !has_password {
        sign_in::send_link(&ctx, person.email.clone(), back, &settings).await?;
        return ctx.page("accounts/link-sent", Some(&viewer), serde_json::json!({"email": person.email}));
    }
    let right = match form.required_password("password", rules::LONGEST_PASSWORD) {
        Some(password) => {
            tries::password(&ctx, &person.email, password, actions::sign_in::CONFIRMATION, &settings).await?.is_some()
        }
        None => false,
    };
    let mut proved = right;
    if !right {
        form.wrong("password", "account-confirm-wrong");
    } else if says_codes {
        proved = match form.required(second_factor::FIELD, LONGEST_CODE) {
            Some(code) => second_factor::is_right(&ctx, &person, code, &settings).await?,
            None => false,
        };
        if !proved && form.get(second_factor::FIELD).is_some() {
            form.wrong(second_factor::FIELD, "second-factor-wrong");
        }
    }
    if !proved {
        let email = person.email.to_string();
        let view = ConfirmPage { form: form.view(), email, has_password, says_codes, back };
        return ctx.refused("accounts/confirm", Some(&viewer), view);
    }
    let (peer, keep) = (browser::peer(&ctx), settings.security_event_days);
    let (_, session) =
        ctx.write(move |tx, viewer| actions::sign_in::confirm(tx, viewer, &session, &peer, keep)).await?;
    let mut response = ctx.redirect(back.as_ref().map_or("/account", ReturnPath::as_str));
    response.add_cookie(&ctx.session_cookie(&session, settings.session_days)).map_err(Error::internal)?;
    Ok(response)
}
