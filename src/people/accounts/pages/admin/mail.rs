//! Addresses that get no mail, and mail that is held: what an administrator does about them.

use actix_web::HttpResponse;
use serde::Serialize;
use serde_json::json;

use crate::people::accounts::views::PAGE;
use crate::people::accounts::{actions, policy};
use crate::platform::error::{Error, Result};
use crate::platform::mail::log::sent_filter;
use crate::platform::mail::store::choices::{self, Suppressed};
use crate::platform::mail::{MailId, store as mail};
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form, Notice, Pages, Turn};

#[derive(Serialize)]
struct BlockedPage {
    blocked: Vec<Suppressed>,
    trail: serde_json::Value,
    pages: Option<Pages>,
}

/// `GET /admin/mail/blocked`: the addresses that get no mail, and why.
///
/// # Errors
/// [`Error::NotFound`] for all but administrators.
pub async fn blocked(ctx: Ctx) -> Result<HttpResponse> {
    let turn: Turn<EmailAddress> = ctx.turn();
    let (viewer, (blocked, around)) = ctx
        .read(move |conn, viewer| {
            policy::administers(viewer)?;
            choices::suppressions_page(conn, &turn, PAGE)
        })
        .await?;
    let words = &ctx.site().words;
    let trail = json!([{"href": "/mails", "label": words.say(ctx.language(Some(&viewer)), "mail-title")}]);
    let view = BlockedPage { blocked, trail, pages: ctx.pages(around) };
    ctx.page("accounts/admin/blocked", Some(&viewer), view)
}

/// `POST /admin/mail/blocked/removal`: the `address` gets mail again; `back` is where to go then.
///
/// # Errors
/// [`Error::NotFound`] when it was not blocked, and for all but administrators.
pub async fn unblock(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let address: EmailAddress = form.get("address").and_then(|text| text.parse().ok()).ok_or(Error::NotFound)?;
    let back = ctx.return_path(form.get("back"));
    ctx.write(move |tx, viewer| actions::mail::unblock(tx, viewer, &address)).await?;
    let back = back.as_ref().map_or("/admin/mail/blocked", |back| back.as_str());
    Ok(ctx.redirect_with(back, Notice::Done("notice-address-unblocked")))
}

/// `POST /admin/mail/holds/removal`: mail of the `scope` goes on although it was held.
///
/// # Errors
/// [`Error::NotFound`] when it was not held, and for all but administrators.
pub async fn go_on(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let scope = form.get("scope").unwrap_or(mail::ALL).to_owned();
    ctx.write(move |tx, viewer| actions::mail::go_on(tx, viewer, &scope)).await?;
    Ok(ctx.redirect_with("/admin/mail", Notice::Done("notice-mail-goes-on")))
}

/// `POST /mails/resending`: those of the log that failed, narrowed as the form says, are sent again.
///
/// # Errors
/// [`Error::NotFound`] for those who may see no mail.
pub async fn resend(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let filter = sent_filter(&form)?;
    ctx.write(move |tx, viewer| actions::mail::resend(tx, viewer, &filter.seen_by(viewer))).await?;
    Ok(ctx.redirect_with("/mails", Notice::Done("notice-mails-resent")))
}

/// `POST /mails/{id}/resending`: a mail that failed is sent again.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Conflict`].
pub async fn resend_one(ctx: Ctx) -> Result<HttpResponse> {
    let id: MailId = ctx.path("id")?;
    ctx.write(move |tx, viewer| actions::mail::resend_one(tx, viewer, id)).await?;
    Ok(ctx.redirect_with(&format!("/mails/{id}"), Notice::Done("notice-mail-resent")))
}
