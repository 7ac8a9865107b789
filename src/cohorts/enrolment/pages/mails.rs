//! The mails of a cohort, among its other pages.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::cohorts::common::Cohort;
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::enrolment::actions::{self, of_cohort};
use crate::people::accounts::Viewer;
use crate::platform::error::{Error, Result};
use crate::platform::mail::log::{self, MailLogScope};
use crate::platform::mail::sheet::MailSheet;
use crate::platform::mail::store;
use crate::platform::mail::{Mail, MailId, OutboxWorker};
use crate::platform::sheets;
use crate::platform::web::{Ctx, Form, Notice};

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
            let (visible, filter) = of_cohort(&cohort, filter);
            let filter = filter.seen_by(viewer);
            let found = log::load(conn, &visible, &filter)?;
            Ok((cohort, filter, found))
        })
        .await?;
    let place = place(&ctx, &viewer, &cohort)?;
    ctx.page("mails/list", Some(&viewer), log::page(&ctx, &viewer, place, filter, found, None))
}

/// `GET /cohorts/{slug}/mails.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let list = MailSheet {
        filter: log::filter(&ctx)?,
        slug: ctx.path("slug")?,
        of: |conn, viewer, slug, filter| Ok(of_cohort(&coordinated(conn, viewer, slug)?, filter)),
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

/// `POST /cohorts/{slug}/mails/resending`: those that failed, narrowed as the form says, are sent again.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn resend(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let (slug, filter) = (ctx.path::<String>("slug")?, log::sent_filter(&form)?);
    let back = format!("/cohorts/{slug}/mails");
    ctx.write(move |tx, viewer| actions::resend(tx, viewer, &slug, filter.seen_by(viewer))).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-mails-resent")))
}

/// `POST /cohorts/{slug}/mails/{id}/resending`: a mail that failed is sent again.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn resend_one(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, MailId) = (ctx.path("slug")?, ctx.path("id")?);
    let back = format!("/cohorts/{slug}/mails/{id}");
    ctx.write(move |tx, viewer| actions::resend_one(tx, viewer, &slug, id)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-mail-resent")))
}
