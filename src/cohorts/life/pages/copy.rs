//! Copying a cohort.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Serialize;
use uuid::Uuid;

use crate::cohorts::common::policy;
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::life::{CohortCopy, OnCopy, actions};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct CopyPage {
    head: Head,
    form: FormView,
}

async fn page(ctx: Ctx, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let read = ctx.read(move |conn, viewer| {
        let cohort = coordinated(conn, viewer, &slug)?;
        if policy::can_open_somewhere(viewer) { Ok(cohort) } else { Err(Error::Forbidden) }
    });
    let (viewer, cohort) = read.await?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let form = match refused {
        Some((form, error)) => form.refused(error)?,
        None => {
            let mut form = Form::default();
            form.set("id", Uuid::new_v4()).set("name", &cohort.name);
            form.view()
        }
    };
    let view = CopyPage { head: Head::new(&ctx, &viewer, &cohort, Tab::Settings), form };
    ctx.page_with(status, "cohorts/copy", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/copy`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    page(ctx, None).await
}

/// `POST /cohorts/{slug}/copies`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn copy(ctx: Ctx, mut form: Form, hook: Data<dyn OnCopy>) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let made = match CohortCopy::parse(&mut form) {
        Ok(of) => ctx.write(move |tx, viewer| actions::copy(tx, viewer, &slug, &of, &**hook)).await,
        Err(error) => Err(error),
    };
    match made {
        Ok((_, cohort)) => {
            let to = format!("/cohorts/{}/settings", cohort.slug);
            Ok(ctx.redirect_with(&to, Notice::Done("notice-cohort-copied")))
        }
        Err(error @ Error::Invalid(_)) => page(ctx, Some((form, error))).await,
        Err(error) => Err(error),
    }
}
