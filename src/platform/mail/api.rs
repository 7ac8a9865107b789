//! The mail log for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::platform::error::{Error, Result};
use crate::platform::mail::log::{filter, load};
use crate::platform::mail::policy::{can_see_some, visible_to};
use crate::platform::mail::views::MailView;
use crate::platform::mail::{MailId, MailState};
use crate::platform::web::{Ctx, ProblemDetails};

/// A page of mails.
#[derive(Debug, Serialize, ToSchema)]
pub struct MailList {
    /// The mails, the newest first.
    pub items: Vec<MailView>,
    /// What to give as `after` for the next page; absent on the last one.
    pub next: Option<MailId>,
    /// What to give as `before` for the page before; absent on the first one.
    pub previous: Option<MailId>,
    /// How many there are in all, counted up to 1,000; 1,001 stands for more.
    pub total: i64,
}

/// The mails the token may see: all for administrators, those of their cohorts for coordinators.
///
/// # Errors
/// [`Error::SignInNeeded`], [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/mails", tag = "mail",
    params(
        ("cohort" = Option<Uuid>, Query, description = "Only those of this cohort"),
        ("person" = Option<Uuid>, Query, description = "Only those to this person"),
        ("state" = Option<MailState>, Query, description = "Only those in this state"),
        ("address" = Option<String>, Query, description = "Only those to this address"),
        ("day" = Option<String>, Query, description = "Only those written on this day, such as 2027-03-01, where the token's person is"),
        ("after" = Option<Uuid>, Query, description = "The `next` of the page before"),
        ("before" = Option<Uuid>, Query, description = "The `previous` of the page after"),
    ),
    responses(
        (status = 200, body = MailList), (status = 401, body = ProblemDetails, description = "No token, or one that is not valid"),
        (status = 404, body = ProblemDetails, description = "The token may see no mail"),
    ))]
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let filter = filter(&ctx)?;
    let (viewer, (mails, around, total)) = ctx
        .read(move |conn, viewer| match can_see_some(viewer) {
            true => load(conn, &visible_to(viewer), &filter.seen_by(viewer)),
            false => Err(Error::Hidden),
        })
        .await?;
    let items = mails.iter().map(|mail| MailView::new(&viewer, mail)).collect();
    Ok(HttpResponse::Ok().json(MailList { items, next: around.after, previous: around.before, total }))
}
