//! The mails of a cohort, among its other pages.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::cohorts::common::Cohort;
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::Viewer;
use crate::platform::error::{Error, Result};
use crate::platform::mail::log::{self, MailLogScope};
use crate::platform::mail::policy::MailVisibility;
use crate::platform::mail::sheet::MailSheet;
use crate::platform::mail::store::{self, MailFilter};
use crate::platform::mail::{Mail, MailId, OutboxWorker};
use crate::platform::sheets;
use crate::platform::web::Ctx;

fn place(ctx: &Ctx, viewer: &Viewer, cohort: &Cohort) -> Result<MailLogScope> {
    let head = serde_json::to_value(Head::new(ctx, viewer, cohort, Tab::Mail)).map_err(Error::internal)?;
    Ok(MailLogScope { base: format!("/cohorts/{}/mails", cohort.slug), head: Some(head) })
}

/// `GET /cohorts/{slug}/mails`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, filter) = (ctx.path::<String>("slug")?, log::filter(&ctx)?);
    let (viewer, (cohort, filter, found)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let (visible, filter) = narrowed(&cohort, filter);
            let found = log::load(conn, &visible, &filter)?;
            Ok((cohort, filter, found))
        })
        .await?;
    let place = place(&ctx, &viewer, &cohort)?;
    ctx.page("mails/list", Some(&viewer), log::page(&ctx, &viewer, place, filter, found, None))
}

/// The mails of a cohort alone.
fn narrowed(cohort: &Cohort, filter: MailFilter) -> (MailVisibility, MailFilter) {
    let id = cohort.id.into();
    (MailVisibility::Cohorts(vec![id]), MailFilter { cohort: Some(id), ..filter })
}

/// `GET /cohorts/{slug}/mails.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let list = MailSheet {
        filter: log::filter(&ctx)?,
        slug: ctx.path("slug")?,
        of: |conn, viewer, slug, filter| Ok(narrowed(&coordinated(conn, viewer, slug)?, filter)),
    };
    sheets::download(&ctx, list).await
}

async fn find(ctx: &Ctx) -> Result<(Viewer, (Cohort, Mail))> {
    let (slug, id): (String, MailId) = (ctx.path("slug")?, ctx.path("id")?);
    ctx.read(move |conn, viewer| {
        let cohort = coordinated(conn, viewer, &slug)?;
        let mail = store::get(conn, id)?;
        if mail.cohort == Some(cohort.id.into()) { Ok((cohort, mail)) } else { Err(Error::Hidden) }
    })
    .await
}

/// `GET /cohorts/{slug}/mails/{id}`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn show(ctx: Ctx, office: Data<OutboxWorker>) -> Result<HttpResponse> {
    let (viewer, (cohort, mail)) = find(&ctx).await?;
    log::one(&ctx, &viewer, place(&ctx, &viewer, &cohort)?, &mail, None, &office)
}

/// `GET /cohorts/{slug}/mails/{id}/html`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn html(ctx: Ctx, office: Data<OutboxWorker>) -> Result<HttpResponse> {
    let (viewer, (_, mail)) = find(&ctx).await?;
    log::frame(&viewer, &mail, &office)
}
