//! The evidence of a training: what there is, and adding more.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Serialize;

use super::input;
use super::serving;
use super::taking_in::take_in;
use super::views::RefusedFileView;
use super::views::load;
use crate::cascade::common::views::{EvidenceForm, LocalNames, ShownEvidence};
use crate::cascade::common::{DeliveryState, EvidenceId};
use crate::cascade::evidence::{EvidenceSettings, TakenIn, actions};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::files::FileStore;
use crate::platform::web::{Ctx, Form, FormView, Notice};
use content::Catalogue;

#[derive(Serialize)]
struct EvidencePage {
    form: FormView,
    title: String,
    evidence: Vec<ShownEvidence>,
    /// What people call the training.
    evidence_of: String,
    /// How more is added, where the viewer may.
    adds: Option<EvidenceForm>,
    is_accepted: bool,
    /// Those of what was just sent that were not taken.
    refused: Vec<RefusedFileView>,
    /// How many of it were.
    kept: usize,
}

async fn page(
    ctx: Ctx,
    catalogue: &Catalogue,
    settings: &EvidenceSettings,
    refused: Option<FormView>,
    taken: TakenIn,
) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let (viewer, (seen, all)) = ctx.read(move |conn, viewer| load::list(conn, viewer, &name)).await?;
    let local_names = LocalNames::new(&ctx, catalogue, &viewer);
    let (words, language) = (&ctx.site().words, local_names.language);
    let is_wrong = refused.is_some() || !taken.refused.is_empty();
    let view = EvidencePage {
        form: refused.unwrap_or_default(),
        title: local_names.title(&seen.brief.title),
        evidence: all.iter().map(|one| ShownEvidence::new(one, seen.can_remove(&viewer, one))).collect(),
        adds: seen.can_add().then(|| EvidenceForm::new(ctx.site(), language, settings.keep_months, false)),
        is_accepted: seen.brief.state == DeliveryState::Accepted,
        refused: taken.refused.iter().map(|one| RefusedFileView::new(words, language, one)).collect(),
        kept: taken.kept,
        evidence_of: seen.brief.reference,
    };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    ctx.page_with(status, "evidence/list", Some(&viewer), view)
}

/// `GET /deliveries/{reference}/evidence`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current, settings: Data<EvidenceSettings>) -> Result<HttpResponse> {
    page(ctx, &catalogue, &settings, None, TakenIn::default()).await
}

/// `POST /deliveries/{reference}/evidence`: files, with what they show. Those that are good are kept; the page names the others.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; [`crate::platform::error::Error::Conflict`] where the training takes none; [`crate::platform::error::Error::FilesAway`], [`crate::platform::error::Error::StorageFull`].
pub async fn send(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    settings: Data<EvidenceSettings>,
    store: Data<FileStore>,
) -> Result<HttpResponse> {
    // Who may not is told so before the files are looked at.
    let name: String = ctx.path("reference")?;
    let asked = name.clone();
    ctx.read(move |conn, viewer| load::addable(conn, viewer, &asked).map(drop)).await?;
    let taken = match input::details(&mut form, true) {
        Ok(details) => take_in(&ctx, &store, &name, details, ctx.files()).await,
        Err(error) => Err(error),
    };
    match taken {
        Ok(taken) if taken.refused.is_empty() => {
            // Whoever began on the page of the report goes on there.
            let from_report = form.get("from") == Some("report");
            let back = format!("/deliveries/{name}{}", if from_report { "" } else { "/evidence" });
            Ok(ctx.redirect_with(&back, Notice::Done("notice-evidence-added")))
        }
        Ok(taken) => page(ctx, &catalogue, &settings, Some(form.view()), taken).await,
        Err(error) => {
            let form = form.refused(error)?;
            page(ctx, &catalogue, &settings, Some(form), TakenIn::default()).await
        }
    }
}

/// `GET /deliveries/{reference}/evidence/{id}`: the file.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; [`crate::platform::error::Error::FilesAway`].
pub async fn file(ctx: Ctx, store: Data<FileStore>) -> Result<HttpResponse> {
    let (name, id): (String, EvidenceId) = (ctx.path("reference")?, ctx.path("id")?);
    let (_, (_, one)) = ctx.read(move |conn, viewer| load::one(conn, viewer, &name, id)).await?;
    serving::file(&ctx, &store, &one).await
}

/// `GET /deliveries/{reference}/evidence/{id}/preview`: a small picture of it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; [`crate::platform::error::Error::FilesAway`].
pub async fn preview(ctx: Ctx, store: Data<FileStore>) -> Result<HttpResponse> {
    let (name, id): (String, EvidenceId) = (ctx.path("reference")?, ctx.path("id")?);
    let (_, (_, one)) = ctx.read(move |conn, viewer| load::one(conn, viewer, &name, id)).await?;
    serving::preview(&ctx, &store, &one).await
}

/// `POST /deliveries/{reference}/evidence/{id}/removal`: takes a file away.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Conflict`] once the report is accepted.
pub async fn remove(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let (name, id): (String, EvidenceId) = (ctx.path("reference")?, ctx.path("id")?);
    let back = format!("/deliveries/{name}/evidence");
    ctx.write(move |tx, viewer| actions::remove(tx, viewer, &name, id)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-evidence-removed")))
}
