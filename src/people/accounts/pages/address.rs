//! Another address for oneself: asked for in one's account, agreed to through a link in either mailbox.

use actix_web::HttpResponse;
use actix_web::http::header;
use serde::Serialize;

use crate::people::accounts::forms::settings;
use crate::people::accounts::store::addresses::{self, AddressChange};
use crate::people::accounts::{actions, policy, store};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct AddressPage {
    form: FormView,
    email: EmailAddress,
    sure: bool,
}

async fn page(ctx: &Ctx, refused: Option<FormView>) -> Result<HttpResponse> {
    let (viewer, person) = ctx.read(|conn, viewer| store::people::get(conn, viewer.id)).await?;
    let sure = policy::is_sure(&viewer, ctx.site().clock.now(), settings(ctx)?.confirm_minutes);
    let is_refused = refused.is_some();
    let view = AddressPage { form: refused.unwrap_or_default(), email: person.email, sure };
    match is_refused {
        true => ctx.refused("accounts/address", Some(&viewer), view),
        false => ctx.page("accounts/address", Some(&viewer), view),
    }
}

/// `GET /account/address`.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    page(&ctx, None).await
}

/// `POST /account/address`: both mailboxes are asked. That somebody else has the address is said to its mailbox alone.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`], [`crate::platform::error::Error::ConfirmFirst`], [`crate::platform::error::Error::TooMany`].
pub async fn change(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let minutes = settings(&ctx)?.confirm_minutes;
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    let asked = match form.finish(|| email) {
        Ok(email) => ctx.write(move |tx, viewer| actions::address::ask(tx, viewer, minutes, &email)).await.map(drop),
        Err(error) => Err(error),
    };
    match asked {
        Ok(()) => Ok(ctx.redirect_with("/account", Notice::Done("notice-address-asked"))),
        Err(error) => page(&ctx, Some(form.refused(error)?)).await,
    }
}

/// `POST /account/address/keeping`: takes it back.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
pub async fn take_back(ctx: Ctx) -> Result<HttpResponse> {
    ctx.write(actions::address::take_back).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-address-kept")))
}

#[derive(Serialize)]
struct LinkPage {
    change: AddressChange,
    /// Whether the link went to the address they have now.
    from_old: bool,
    /// Whether this mailbox has agreed, so that it is the other's turn.
    waits: bool,
    done: bool,
}

fn link_page(ctx: &Ctx, view: LinkPage) -> Result<HttpResponse> {
    let mut response = ctx.page("accounts/address-link", None, view)?;
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(response)
}

/// `GET /address/{token}`: one button. Mail scanners follow links, so following one must not agree.
///
/// # Errors
/// [`crate::platform::error::Error::LinkSpent`].
pub async fn show_link(ctx: Ctx) -> Result<HttpResponse> {
    let (token, now) = (ctx.path::<String>("token")?, ctx.site().clock.now());
    let read = move |conn: &mut Conn| addresses::of_link(conn, &token, now);
    let (change, from_old) = ctx.site().db.read(read).await?;
    let waits = if from_old { change.old_agreed } else { change.new_agreed };
    link_page(&ctx, LinkPage { change, from_old, waits, done: false })
}

/// `POST /address/{token}`: this mailbox agrees.
///
/// # Errors
/// [`crate::platform::error::Error::LinkSpent`]; [`crate::platform::error::Error::Conflict`] when somebody else has that address.
pub async fn use_link(ctx: Ctx) -> Result<HttpResponse> {
    let token: String = ctx.path("token")?;
    let agree = move |tx: &mut Tx| actions::address::agree(tx, &token);
    let (change, from_old) = ctx.write_public(agree).await?;
    let done = change.old_agreed && change.new_agreed;
    link_page(&ctx, LinkPage { change, from_old, waits: !done, done })
}
