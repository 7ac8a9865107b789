//! Codes besides a password or a link: saying one to sign in, and on one's own account setting them up.

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::web::Data;
use content::Html;
use serde::Serialize;

use super::tries;
use crate::people::accounts::browser::{Arrival, signed_in};
use crate::people::accounts::forms::settings;
use crate::people::accounts::second_factor::{LONGEST_CODE, address};
use crate::people::accounts::store::{people, second_factors, sessions};
use crate::people::accounts::{Person, SignInSettings, actions, policy};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Credential, Ctx, Form, FormView, Notice, ReturnPath, Viewer, qr_code};

/// So many wrong codes in a quarter of an hour are one too many for whom they are tried.
const CODE: &str = "code";
/// The field of a code; what has such a name is neither kept nor logged.
pub(super) const FIELD: &str = "one_time_password";

#[derive(Serialize)]
struct CodePage {
    form: FormView,
    back: Option<ReturnPath>,
}

/// Who waits for a code in this browser, and the token of the session that waits.
async fn waiting(ctx: &Ctx) -> Result<(Person, String)> {
    let Some(Credential::Session(token)) = ctx.credential().cloned() else {
        return Err(Error::SignInNeeded);
    };
    let (asked, now) = (token.clone(), ctx.site().clock.now());
    let person = ctx.site().db.read(move |conn| {
        let person = sessions::waiting(conn, &asked, now)?.ok_or(Error::SignInNeeded)?;
        people::get(conn, person)
    });
    Ok((person.await?, token))
}

/// `GET /sign-in/code`: to whoever has just said a password or followed a link.
///
/// # Errors
/// As [`Ctx::page`].
pub async fn ask_code(ctx: Ctx) -> Result<HttpResponse> {
    let back = ctx.return_path(ctx.query("back").as_deref());
    match waiting(&ctx).await {
        Ok(_) => ctx.page("accounts/code", None, CodePage { form: FormView::default(), back }),
        Err(Error::SignInNeeded) => Ok(ctx.redirect("/sign-in")),
        Err(error) => Err(error),
    }
}

/// `POST /sign-in/code`.
///
/// # Errors
/// [`Error::TooMany`].
pub async fn say_code(ctx: Ctx, mut form: Form, settings: Data<SignInSettings>) -> Result<HttpResponse> {
    let back = ctx.return_path(form.get("back"));
    let (person, token) = match waiting(&ctx).await {
        Err(Error::SignInNeeded) => return Ok(ctx.redirect_with("/sign-in", Notice::Warning("notice-code-late"))),
        waiting => waiting?,
    };
    if let Some(code) = form.required(FIELD, LONGEST_CODE) {
        tries::take(&ctx, CODE, &person.id.to_string(), settings.tries_per_address, &person.email, &settings).await?;
        let (arrival, key) = (Arrival::of(&ctx, &settings), format!("{CODE}:{}", person.id));
        let finish = ctx.write_public(move |tx| {
            let finished = actions::second_factor::finish(tx, &token, &code, &arrival)?;
            actions::tries::settle_code(tx, &key, finished.is_some())?;
            Ok(finished)
        });
        match finish.await? {
            Some((person, begun)) => return signed_in(&ctx, person, &begun, back.as_ref()),
            None => form.wrong(FIELD, "second-factor-wrong"),
        }
    }
    ctx.refused("accounts/code", None, CodePage { form: form.view(), back })
}

#[derive(Serialize)]
struct SecondFactorPage {
    form: FormView,
    /// The form that a change of language carries along, if there is one.
    form_id: Option<&'static str>,
    is_on: bool,
    /// Whether they have shown recently who they are.
    sure: bool,
    codes_left: i64,
    /// Being set up: what an app takes.
    secret: Option<Secret>,
    /// New recovery codes, shown this once.
    codes: Vec<String>,
}

/// A secret as an app takes it.
#[derive(Serialize)]
struct Secret {
    /// In fours, to be typed.
    typed: String,
    /// As a link on the phone itself.
    address: String,
    picture: Html,
}

struct Loaded {
    person: Person,
    factor: Option<second_factors::SecondFactor>,
    codes_left: i64,
}

fn load(conn: &mut Conn, viewer: &Viewer) -> Result<Loaded> {
    Ok(Loaded {
        person: people::get(conn, viewer.id)?,
        factor: second_factors::of(conn, viewer.id)?,
        codes_left: second_factors::codes_left(conn, viewer.id)?,
    })
}

async fn page(ctx: &Ctx, refused: Option<FormView>, codes: Vec<String>) -> Result<HttpResponse> {
    let (viewer, Loaded { person, factor, codes_left }) = ctx.read(load).await?;
    let sure = policy::is_sure(&viewer, ctx.site().clock.now(), settings(ctx)?.confirm_minutes);
    let open = factor.as_ref().filter(|factor| factor.confirmed_at.is_none() && sure);
    let secret = open.map(|factor| {
        let address = address(&factor.secret, &ctx.site().settings.network, person.email.as_str());
        let fours: Vec<String> =
            factor.secret.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect();
        Ok::<_, Error>(Secret { typed: fours.join(" "), picture: qr_code(&address)?, address })
    });
    let is_refused = refused.is_some();
    let view = SecondFactorPage {
        form: refused.unwrap_or_default(),
        is_on: factor.as_ref().is_some_and(|factor| factor.confirmed_at.is_some()),
        form_id: secret.is_some().then_some("main-form"),
        sure,
        codes_left,
        secret: secret.transpose()?,
        codes,
    };
    let mut response = match is_refused {
        true => ctx.refused("accounts/second-factor", Some(&viewer), view)?,
        false => ctx.page("accounts/second-factor", Some(&viewer), view)?,
    };
    // Neither the secret nor the codes are to be found again by whoever presses Back.
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// `GET /account/second-factor`.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    page(&ctx, None, Vec::new()).await
}

/// `POST /account/second-factor/secret`: begins to set it up.
///
/// # Errors
/// [`Error::ConfirmFirst`], [`Error::Conflict`].
pub async fn begin(ctx: Ctx) -> Result<HttpResponse> {
    let minutes = settings(&ctx)?.confirm_minutes;
    ctx.write(move |tx, viewer| actions::second_factor::begin(tx, viewer, minutes)).await?;
    Ok(ctx.redirect("/account/second-factor"))
}

/// `POST /account/second-factor`: with the code that the app shows. Answers with the recovery codes, once.
///
/// # Errors
/// [`Error::ConfirmFirst`], [`Error::Conflict`], [`Error::TooMany`].
pub async fn turn_on(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let settings = settings(&ctx)?;
    let (viewer, person) = ctx.read(|conn, viewer| people::get(conn, viewer.id)).await?;
    if let Some(code) = form.required(FIELD, LONGEST_CODE) {
        tries::take(&ctx, CODE, &viewer.id.to_string(), settings.tries_per_address, &person.email, &settings).await?;
        let minutes = settings.confirm_minutes;
        let write = ctx.write(move |tx, viewer| {
            let codes = actions::second_factor::turn_on(tx, viewer, &code, minutes)?;
            actions::tries::settle_code(tx, &format!("{CODE}:{}", viewer.id), codes.is_some())?;
            Ok(codes)
        });
        match write.await?.1 {
            Some(codes) => return page(&ctx, None, codes).await,
            None => form.wrong(FIELD, "second-factor-wrong"),
        }
    }
    page(&ctx, Some(form.view()), Vec::new()).await
}

/// `POST /account/second-factor/recovery-codes`: new ones, shown once.
///
/// # Errors
/// [`Error::ConfirmFirst`], [`Error::NotFound`].
pub async fn renew_codes(ctx: Ctx) -> Result<HttpResponse> {
    let minutes = settings(&ctx)?.confirm_minutes;
    let write = ctx.write(move |tx, viewer| actions::second_factor::renew_codes(tx, viewer, minutes));
    page(&ctx, None, write.await?.1).await
}

/// `POST /account/second-factor/removal`.
///
/// # Errors
/// [`Error::ConfirmFirst`].
pub async fn turn_off(ctx: Ctx) -> Result<HttpResponse> {
    let minutes = settings(&ctx)?.confirm_minutes;
    ctx.write(move |tx, viewer| actions::second_factor::turn_off(tx, viewer, minutes)).await?;
    Ok(ctx.redirect_with("/account/second-factor", Notice::Done("notice-second-factor-off")))
}

/// Whether a code is right for somebody who says it beside their password; wrong ones are limited.
///
/// # Errors
/// [`Error::TooMany`].
pub(super) async fn is_right(ctx: &Ctx, person: &Person, code: String, settings: &SignInSettings) -> Result<bool> {
    tries::take(ctx, CODE, &person.id.to_string(), settings.tries_per_address, &person.email, settings).await?;
    let (id, key) = (person.id, format!("{CODE}:{}", person.id));
    let write = ctx.write_public(move |tx| {
        let right = actions::second_factor::use_code(tx, id, &code)?;
        actions::tries::settle_code(tx, &key, right)?;
        Ok(right)
    });
    write.await
}
