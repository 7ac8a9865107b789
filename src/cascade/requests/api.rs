//! Requests for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::lists::{self, asked, keys};
use crate::cascade::common::views::LocalNames;
use crate::cascade::requests::bodies::{FindableBody, OfferBody, PickBody, RequestBody, RequestWithdrawalBody};
use crate::cascade::requests::input::{parse_languages, parse_reason};
use crate::cascade::requests::store::findable as findable_store;
use crate::cascade::requests::views::{FindableView, RequestDetails, RequestView, load};
use crate::cascade::requests::{OfferTerms, PickedOffer, RequestState, RequestTerms, TrainingRequestId, actions};
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// A page of requests.
#[derive(Debug, Serialize, ToSchema)]
pub struct RequestList {
    /// The requests.
    pub items: Vec<RequestView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<String>,
    /// What `before` of the page before is; absent on the first.
    pub previous: Option<String>,
    /// How many there are in all, counted up to 1,000; 1,001 stands for more.
    pub total: i64,
}

/// The requests one sees: of associations one speaks for or coordinates, and those that one could answer.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) for a state that there is not.
#[utoipa::path(get, path = "/api/v1/requests", tag = "cascade",
    params(
        ("state" = Option<RequestState>, Query, description = "Only those that stand there"),
        ("association" = Option<String>, Query, description = "An association's slug"),
        ("module" = Option<String>, Query, description = "A module's slug"),
        ("q" = Option<String>, Query, description = "Words of the place or the association"),
        ("from" = Option<String>, Query, description = "The first day"),
        ("until" = Option<String>, Query, description = "The last day"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("before" = Option<String>, Query, description = "`previous` of the page after"),
    ),
    responses((status = 200, body = RequestList), (status = 401, body = ProblemDetails)))]
pub async fn requests(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (asked, now) = (asked(&ctx), ctx.site().clock.now());
    let (viewer, page) =
        ctx.read(move |conn, viewer| load::requests(conn, viewer, &asked, now, lists::PER_PAGE)).await?;
    let (next, previous) = keys(page.around);
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let items = page.lines.iter().map(|line| RequestView::new(local_names, line)).collect();
    Ok(HttpResponse::Ok().json(RequestList { items, next, previous, total: page.total }))
}

/// Does something with a request, and answers with what it is then.
async fn after(
    ctx: &Ctx,
    catalogue: &Current,
    id: TrainingRequestId,
    act: impl FnOnce(&mut Tx, &Viewer) -> Result<()> + Send + 'static,
) -> Result<RequestDetails> {
    let now = ctx.site().clock.now();
    let (viewer, (seen, fitting)) = ctx
        .write(move |tx, viewer| {
            act(tx, viewer)?;
            load::request_with_trainers(tx.conn, viewer, id, now)
        })
        .await?;
    Ok(RequestDetails::new(LocalNames::new(ctx, catalogue, &viewer), viewer.id, &seen, &fitting))
}

/// Asks for a training. Sent twice with one id, it is asked once.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid).
#[utoipa::path(post, path = "/api/v1/requests", tag = "cascade", request_body = RequestBody,
    responses((status = 201, body = RequestDetails), (status = 422, body = ProblemDetails)))]
pub async fn ask_for_training(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let terms = RequestTerms::parse(&mut form, &catalogue);
    let id = form.parse::<TrainingRequestId>("id");
    let terms = terms?;
    let id = form.finish(|| id)?;
    let details = after(&ctx, &catalogue, id, move |tx, viewer| actions::ask(tx, viewer, id, &terms)).await?;
    Ok(HttpResponse::Created().json(details))
}

/// One request, with the offers and those who could hold it as far as one may see them.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
#[utoipa::path(get, path = "/api/v1/requests/{id}", tag = "cascade", params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = RequestDetails), (status = 404, body = ProblemDetails)))]
pub async fn request(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (id, now): (TrainingRequestId, _) = (ctx.path("id")?, ctx.site().clock.now());
    let (viewer, (seen, fitting)) =
        ctx.read(move |conn, viewer| load::request_with_trainers(conn, viewer, id, now)).await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    Ok(HttpResponse::Ok().json(RequestDetails::new(local_names, viewer.id, &seen, &fitting)))
}

/// Offers to hold what was asked for, or changes one's offer.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Invalid`](crate::platform::error::Error::Invalid),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict).
#[utoipa::path(post, path = "/api/v1/requests/{id}/offers", tag = "cascade", params(("id" = uuid::Uuid, Path)),
    request_body = OfferBody,
    responses((status = 200, body = RequestDetails), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
pub async fn offer(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (id, terms): (TrainingRequestId, _) = (ctx.path("id")?, OfferTerms::parse(&mut form)?);
    let act = move |tx: &mut Tx, viewer: &Viewer| actions::offer(tx, viewer, id, &terms);
    Ok(HttpResponse::Ok().json(after(&ctx, &catalogue, id, act).await?))
}

/// Takes one's offer back.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict).
#[utoipa::path(post, path = "/api/v1/requests/{id}/offers/withdrawal", tag = "cascade",
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = RequestDetails), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
pub async fn withdraw_offer(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let id: TrainingRequestId = ctx.path("id")?;
    let act = move |tx: &mut Tx, viewer: &Viewer| actions::withdraw_offer(tx, viewer, id);
    Ok(HttpResponse::Ok().json(after(&ctx, &catalogue, id, act).await?))
}

/// Picks an offer: the trainer's commitment is made and the training planned.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Invalid`](crate::platform::error::Error::Invalid),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict).
#[utoipa::path(post, path = "/api/v1/requests/{id}/pick", tag = "cascade", params(("id" = uuid::Uuid, Path)),
    request_body = PickBody,
    responses((status = 200, body = RequestDetails), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
pub async fn pick(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (id, picked): (TrainingRequestId, _) = (ctx.path("id")?, PickedOffer::parse(&mut form)?);
    let act = move |tx: &mut Tx, viewer: &Viewer| actions::pick(tx, viewer, id, picked).map(drop);
    Ok(HttpResponse::Ok().json(after(&ctx, &catalogue, id, act).await?))
}

/// Takes a request back, with the reason.
///
/// # Errors
/// As [`pick`].
#[utoipa::path(post, path = "/api/v1/requests/{id}/withdrawal", tag = "cascade", params(("id" = uuid::Uuid, Path)),
    request_body = RequestWithdrawalBody,
    responses((status = 200, body = RequestDetails), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
pub async fn withdraw_request(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (id, reason): (TrainingRequestId, _) = (ctx.path("id")?, parse_reason(&mut form)?);
    let act = move |tx: &mut Tx, viewer: &Viewer| actions::withdraw(tx, viewer, id, &reason);
    Ok(HttpResponse::Ok().json(after(&ctx, &catalogue, id, act).await?))
}

/// In which languages one agreed to be found by associations that ask for a training.
///
/// # Errors
/// [`Error::SignInNeeded`](crate::platform::error::Error::SignInNeeded).
#[utoipa::path(get, path = "/api/v1/me/findable", tag = "cascade",
    responses((status = 200, body = FindableView), (status = 401, body = ProblemDetails)))]
pub async fn findable(ctx: Ctx) -> Result<HttpResponse> {
    let (_, languages) = ctx.read(|conn, viewer| findable_store::languages(conn, viewer.id)).await?;
    Ok(HttpResponse::Ok().json(FindableView { languages }))
}

/// Agrees to be found in some languages; in none, one is not found any more, and one's offers that wait are taken back.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid).
#[utoipa::path(put, path = "/api/v1/me/findable", tag = "cascade", request_body = FindableBody,
    responses((status = 200, body = FindableView), (status = 422, body = ProblemDetails)))]
pub async fn be_found(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let languages = parse_languages(&mut form, &ctx.site().settings.languages)?;
    let chosen = languages.clone();
    ctx.write(move |tx, viewer| actions::be_found(tx, viewer, &chosen)).await?;
    Ok(HttpResponse::Ok().json(FindableView { languages }))
}
