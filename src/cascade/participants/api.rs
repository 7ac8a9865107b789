//! Those who take part, for programs.

use actix_web::HttpResponse;

use crate::cascade::participants::bodies::CheckInBody;
use crate::cascade::participants::views::{CheckInView, ParticipantList, load};
use crate::cascade::participants::{ParticipantId, TestMoment, actions, input, rules};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, ProblemDetails, page_of};

/// How many participants a page of the list has.
const PER_PAGE: usize = 100;

/// The check-in of a training: its code, and whether participants can check in now.
///
/// # Errors
/// [`Error::NotFound`], also while nobody asked for a code.
#[utoipa::path(get, path = "/api/v1/deliveries/{id}/check-in", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    responses((status = 200, body = CheckInView), (status = 404, body = ProblemDetails)))]
pub async fn check_in(ctx: Ctx) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let (_, seen) = ctx.read(move |conn, viewer| load::seen(conn, viewer, &name)).await?;
    let view = CheckInView::new(ctx.site(), &seen).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok().json(view))
}

/// Opens or closes the check-in of a training. The first time, its code is made.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
#[utoipa::path(put, path = "/api/v1/deliveries/{id}/check-in", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    request_body = CheckInBody,
    responses((status = 200, body = CheckInView), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
pub async fn choose_check_in(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let choice = input::choice(&mut form)?;
    let (_, seen) = ctx
        .write(move |tx, viewer| {
            actions::open(tx, viewer, &name, choice)?;
            load::seen(tx.conn, viewer, &name)
        })
        .await?;
    let view = CheckInView::new(ctx.site(), &seen).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok().json(view))
}

/// Those who took part in a training, the first to check in first.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/deliveries/{id}/participants", tag = "cascade",
    params(
        ("id" = String, Path, description = "The id of the training, or what people call it"),
        ("after" = Option<uuid::Uuid>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, body = ParticipantList), (status = 404, body = ProblemDetails)))]
pub async fn participants(ctx: Ctx) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let (_, (_, all, _)) = ctx.read(move |conn, viewer| load::list(conn, viewer, &name)).await?;
    let (total, unique_people) = (all.len(), rules::unique_people(&all));
    let [before, after] = [TestMoment::Before, TestMoment::After].map(|moment| rules::test_of(&all, moment));
    let (some, around) = page_of(all, &ctx.turn::<ParticipantId>(), PER_PAGE, |one| one.id);
    let items = some.iter().map(Into::into).collect();
    let next = around.after.map(|id| id.to_string());
    Ok(HttpResponse::Ok().json(ParticipantList { items, next, total, unique_people, before, after }))
}
