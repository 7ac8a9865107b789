//! Evidence for programs.

use actix_web::HttpResponse;
use actix_web::web::Data;

use super::input;
use super::serving;
use super::taking_in::take_in;
use crate::cascade::common::EvidenceId;
use crate::cascade::common::views::EvidenceView;
use crate::cascade::evidence::actions;
use crate::cascade::evidence::bodies::EvidenceBody;
use crate::cascade::evidence::views::{EvidenceList, RefusedFileView, TakenInView, load};
use crate::platform::error::{Error, Rejection, Result};
use crate::platform::files::FileStore;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// The evidence of a training, the oldest first. Those see it who see who took part.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/deliveries/{id}/evidence", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    responses((status = 200, body = EvidenceList), (status = 404, body = ProblemDetails)))]
pub async fn evidence(ctx: Ctx) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let (_, (_, all)) = ctx.read(move |conn, viewer| load::list(conn, viewer, &name)).await?;
    Ok(HttpResponse::Ok().json(EvidenceList { items: all.iter().map(EvidenceView::from).collect() }))
}

/// Adds files to a training, also once its report is accepted. What is good among several is kept, and the others are named with
/// the reason; where none is good, it is a problem. A file that is there already stays as it is.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Conflict`], [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/deliveries/{id}/evidence", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    request_body(content = EvidenceBody, content_type = "multipart/form-data"),
    responses((status = 200, body = TakenInView), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn add_evidence(ctx: Ctx, mut form: Form, store: Data<FileStore>) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let asked = name.clone();
    ctx.read(move |conn, viewer| load::addable(conn, viewer, &asked).map(drop)).await?;
    let details = input::details(&mut form, false)?;
    let taken = take_in(&ctx, &store, &name, details, ctx.files()).await?;
    if taken.kept == 0 {
        let mut rejection = Rejection::default();
        for (at, one) in taken.refused.iter().enumerate() {
            rejection.add(&format!("file.{at}"), one.refusal.message());
        }
        return Err(Error::Invalid(rejection));
    }
    let (viewer, (_, all)) = ctx.read(move |conn, viewer| load::list(conn, viewer, &name)).await?;
    let (words, language) = (&ctx.site().words, ctx.language(Some(&viewer)));
    let refused = taken.refused.iter().map(|one| RefusedFileView::new(words, language, one)).collect();
    Ok(HttpResponse::Ok().json(TakenInView { items: all.iter().map(EvidenceView::from).collect(), refused }))
}

/// One file: of a picture what is kept of it, upright and without the data of its camera; everything else as it was sent.
///
/// # Errors
/// [`Error::NotFound`], also once the file was erased.
#[utoipa::path(get, path = "/api/v1/deliveries/{id}/evidence/{evidence}", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it"),
        ("evidence" = uuid::Uuid, Path)),
    responses((status = 200, description = "The file", content(
            (Vec<u8> = "image/jpeg"), (Vec<u8> = "image/png"), (Vec<u8> = "application/pdf"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            (Vec<u8> = "application/vnd.oasis.opendocument.text"),
            (Vec<u8> = "application/vnd.oasis.opendocument.spreadsheet"))),
        (status = 304, description = "It is the one that `If-None-Match` names"), (status = 404, body = ProblemDetails)))]
pub async fn evidence_file(ctx: Ctx, store: Data<FileStore>) -> Result<HttpResponse> {
    let (name, id): (String, EvidenceId) = (ctx.path("id")?, ctx.path("evidence")?);
    let (_, (_, one)) = ctx.read(move |conn, viewer| load::one(conn, viewer, &name, id)).await?;
    serving::file(&ctx, &store, &one).await
}

/// Takes a file away, for who added it and those who coordinate, until the report is accepted.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
#[utoipa::path(delete, path = "/api/v1/deliveries/{id}/evidence/{evidence}", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it"),
        ("evidence" = uuid::Uuid, Path)),
    responses((status = 204, description = "It is gone"), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
pub async fn remove_evidence(ctx: Ctx) -> Result<HttpResponse> {
    let (name, id): (String, EvidenceId) = (ctx.path("id")?, ctx.path("evidence")?);
    ctx.write(move |tx, viewer| actions::remove(tx, viewer, &name, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
