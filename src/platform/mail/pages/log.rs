//! The mail log: what was written to whom, and what became of it.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::platform::error::{Error, Result};
use crate::platform::mail::log::{MailLogScope, filter, frame, load, one, page};
use crate::platform::mail::policy::{can_see, can_see_some, visible_to};
use crate::platform::mail::sheet::{MailSheet, of_all};
use crate::platform::mail::store::choices::{Suppressed, suppression};
use crate::platform::mail::{Mail, MailId, OutboxWorker, store};
use crate::platform::sheets;
use crate::platform::web::{Ctx, Viewer};

/// `GET /mails` and, for administrators, `GET /admin/mail`.
///
/// # Errors
/// [`Error::NotFound`] for those who may see no mail.
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let filter = filter(&ctx)?;
    let (asked, now) = (filter.clone(), ctx.site().clock.now());
    let (viewer, (found, health)) = ctx
        .read(move |conn, viewer| {
            if !can_see_some(viewer) {
                return Err(Error::Hidden);
            }
            let found = load(conn, &visible_to(viewer), &asked.seen_by(viewer))?;
            let health = if viewer.is_administrator() { Some(store::health(conn, now)?) } else { None };
            Ok((found, health))
        })
        .await?;
    ctx.page("mails/list", Some(&viewer), page(&ctx, &viewer, MailLogScope::by_itself(), filter, found, health))
}

/// `GET /mails.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    sheets::download(&ctx, MailSheet { filter: filter(&ctx)?, slug: String::new(), of: of_all }).await
}

async fn find(ctx: &Ctx) -> Result<(Viewer, (Mail, Option<Suppressed>))> {
    let id: MailId = ctx.path("id")?;
    ctx.read(move |conn, viewer| {
        let mail = Some(store::get(conn, id)?).filter(|mail| can_see(viewer, mail)).ok_or(Error::Hidden)?;
        let blocked = suppression(conn, &mail.address)?;
        Ok((mail, blocked))
    })
    .await
}

/// `GET /mails/{id}`: one mail, its fate, and what it says.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, office: Data<OutboxWorker>) -> Result<HttpResponse> {
    let (viewer, (mail, blocked)) = find(&ctx).await?;
    let blocked = blocked.filter(|_| viewer.is_administrator());
    one(&ctx, &viewer, MailLogScope::by_itself(), &mail, blocked, &office)
}

/// `GET /mails/{id}/html`: what a mail looks like, for a frame.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn html(ctx: Ctx, office: Data<OutboxWorker>) -> Result<HttpResponse> {
    let (viewer, (mail, _)) = find(&ctx).await?;
    frame(&viewer, &mail, &office)
}
