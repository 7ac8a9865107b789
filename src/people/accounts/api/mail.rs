//! Mail that does not go, for programs of administrators.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::people::accounts::views::PAGE;
use crate::people::accounts::{actions, policy};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::mail::log::filter;
use crate::platform::mail::store::choices::{self, Suppressed};
use crate::platform::mail::views::MailView;
use crate::platform::mail::{MailId, store as mail};
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, ProblemDetails, Turn};

/// Mail that is held.
#[derive(Debug, Serialize, ToSchema)]
pub struct HoldList {
    /// All mail first, then domains by name.
    pub items: Vec<mail::MailHold>,
}

/// A page of addresses that get no mail.
#[derive(Debug, Serialize, ToSchema)]
pub struct BlockedList {
    /// Them, in order.
    pub items: Vec<Suppressed>,
    /// What `after` is for the next page; absent on the last.
    #[schema(value_type = Option<String>)]
    pub next: Option<EmailAddress>,
}

/// Mail that is held because servers refuse us, and why. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
#[utoipa::path(get, path = "/api/v1/mail/holds", tag = "mail",
    responses((status = 200, body = HoldList), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn holds(ctx: Ctx) -> Result<HttpResponse> {
    let read = |conn: &mut crate::platform::db::Conn, viewer: &super::Viewer| {
        policy::administers(viewer)?;
        mail::holds(conn)
    };
    Ok(HttpResponse::Ok().json(HoldList { items: ctx.read(read).await?.1 }))
}

/// Lets held mail go on: of a domain, or all of it (`*`). For a day refusals are taken at their word.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when it was not held, and for all but administrators.
#[utoipa::path(delete, path = "/api/v1/mail/holds/{scope}", tag = "mail",
    params(("scope" = String, Path, description = "`*`, or a domain")),
    responses((status = 204), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn go_on(ctx: Ctx) -> Result<HttpResponse> {
    let scope: String = ctx.path("scope")?;
    ctx.write(move |tx, viewer| actions::mail::go_on(tx, viewer, &scope)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The addresses that get no mail, and why. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
#[utoipa::path(get, path = "/api/v1/mail/blocked", tag = "mail",
    params(("after" = Option<String>, Query, description = "The `next` of the page before")),
    responses((status = 200, body = BlockedList), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn blocked(ctx: Ctx) -> Result<HttpResponse> {
    let turn: Turn<EmailAddress> = ctx.turn();
    let read = move |conn: &mut crate::platform::db::Conn, viewer: &super::Viewer| {
        policy::administers(viewer)?;
        choices::suppressions_page(conn, &turn, PAGE)
    };
    let (_, (items, around)) = ctx.read(read).await?;
    Ok(HttpResponse::Ok().json(BlockedList { items, next: around.after }))
}

/// Lets an address get mail again. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when it was not blocked, and for all but administrators.
#[utoipa::path(delete, path = "/api/v1/mail/blocked/{address}", tag = "mail", params(("address" = String, Path)),
    responses((status = 204), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn unblock(ctx: Ctx) -> Result<HttpResponse> {
    let address: EmailAddress = ctx.path("address")?;
    ctx.write(move |tx, viewer| actions::mail::unblock(tx, viewer, &address)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// How many mails are sent again.
#[derive(Debug, Serialize, ToSchema)]
pub struct MailsResent {
    /// How many; at most 5,000 at once.
    pub resent: usize,
}

/// Sends mails that failed again, of those the token may see: those of their kinds that can be, whose address gets mail.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for those who may see no mail.
#[utoipa::path(post, path = "/api/v1/mails/resending", tag = "mail",
    params(
        ("cohort" = Option<Uuid>, Query, description = "Only those of this cohort"),
        ("person" = Option<Uuid>, Query, description = "Only those to this person"),
        ("address" = Option<String>, Query, description = "Only those to this address"),
        ("day" = Option<String>, Query, description = "Only those written on this day, where the token's person is"),
    ),
    responses((status = 200, body = MailsResent), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn resend(ctx: Ctx) -> Result<HttpResponse> {
    let filter = filter(&ctx)?;
    let resend = move |tx: &mut Tx, viewer: &super::Viewer| actions::mail::resend(tx, viewer, &filter.seen_by(viewer));
    let (_, resent) = ctx.write(resend).await?;
    Ok(HttpResponse::Ok().json(MailsResent { resent }))
}

/// Sends a mail that failed again.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; [`crate::platform::error::Error::Conflict`] when it did not fail, cannot be sent
/// again, or its address gets no mail.
#[utoipa::path(post, path = "/api/v1/mails/{id}/resending", tag = "mail", params(("id" = Uuid, Path)),
    responses((status = 200, body = MailView), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
pub async fn resend_one(ctx: Ctx) -> Result<HttpResponse> {
    let id: MailId = ctx.path("id")?;
    let (viewer, one) = ctx.write(move |tx, viewer| actions::mail::resend_one(tx, viewer, id)).await?;
    Ok(HttpResponse::Ok().json(MailView::new(&viewer, &one)))
}
