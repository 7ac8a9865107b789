//! What became of trainings, for programs.

use actix_web::HttpResponse;

use crate::cascade::followups::actions::ActPlace;
use crate::cascade::followups::bodies::{FollowUpBody, GovernmentActBody};
use crate::cascade::followups::store::acts as store;
use crate::cascade::followups::views::{FollowUpsView, GovernmentActList, GovernmentActView, load};
use crate::cascade::followups::{ActLine, GovernmentActId, actions, input};
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// What became of a training: what was asked, what was answered, and what governments did after it.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
#[utoipa::path(get, path = "/api/v1/deliveries/{id}/follow-ups", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    responses((status = 200, body = FollowUpsView), (status = 404, body = ProblemDetails)))]
pub async fn follow_ups(ctx: Ctx) -> Result<HttpResponse> {
    let (name, now): (String, _) = (ctx.path("id")?, ctx.site().clock.now());
    let (_, data) = ctx.read(move |conn, viewer| load::data(conn, viewer, &name)).await?;
    Ok(HttpResponse::Ok().json(FollowUpsView::new(&data, now)))
}

/// Says for one's side what became of a training. Another answer takes the place of the one before.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound), [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict) when nothing is asked now.
#[utoipa::path(post, path = "/api/v1/deliveries/{id}/follow-ups", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    request_body = FollowUpBody,
    responses((status = 200, body = FollowUpsView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn answer_follow_up(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (name, now): (String, _) = (ctx.path("id")?, ctx.site().clock.now());
    let (said, site) = (input::answer(&mut form)?, ctx.site().clone());
    let (_, data) = ctx
        .write(move |tx, viewer| {
            actions::answer(tx, &site, viewer, &name, &said)?;
            load::data(tx.conn, viewer, &name)
        })
        .await?;
    Ok(HttpResponse::Ok().json(FollowUpsView::new(&data, now)))
}

/// What governments did, as far as one sees it: the latest entered first.
///
/// # Errors
/// None of its own.
#[utoipa::path(get, path = "/api/v1/acts", tag = "cascade",
    params(("after" = Option<uuid::Uuid>, Query, description = "`next` of the page before")),
    responses((status = 200, body = GovernmentActList)))]
pub async fn acts(ctx: Ctx) -> Result<HttpResponse> {
    list(ctx, None).await
}

/// What governments of an association did.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
#[utoipa::path(get, path = "/api/v1/associations/{slug}/acts", tag = "cascade",
    params(
        ("slug" = String, Path, description = "The association's name in addresses"),
        ("after" = Option<uuid::Uuid>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, body = GovernmentActList), (status = 404, body = ProblemDetails)))]
pub async fn association_acts(ctx: Ctx) -> Result<HttpResponse> {
    let slug = ctx.path("slug")?;
    list(ctx, Some(slug)).await
}

async fn list(ctx: Ctx, slug: Option<String>) -> Result<HttpResponse> {
    let turn = ctx.turn::<GovernmentActId>();
    let (_, (_, (acts, around))) =
        ctx.read(move |conn, viewer| load::acts(conn, viewer, slug.as_deref(), &turn)).await?;
    let items = acts.iter().map(Into::into).collect();
    Ok(HttpResponse::Ok().json(GovernmentActList { items, next: around.after.map(|id| id.to_string()) }))
}

/// Reports what a government did after a training. If it has done so already, by whomever it was reported, that act is the answer.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound), [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict) while the training is not confirmed.
#[utoipa::path(post, path = "/api/v1/deliveries/{id}/acts", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    request_body = GovernmentActBody,
    responses((status = 201, body = GovernmentActView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn report_delivery_act(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let place = ActPlace::Delivery(ctx.path("id")?);
    report(ctx, form, place).await
}

/// Reports what a government of an association did.
///
/// # Errors
/// As for a training.
#[utoipa::path(post, path = "/api/v1/associations/{slug}/acts", tag = "cascade",
    params(("slug" = String, Path, description = "The association's name in addresses")),
    request_body = GovernmentActBody,
    responses((status = 201, body = GovernmentActView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn report_association_act(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let place = ActPlace::Association(ctx.path("slug")?);
    report(ctx, form, place).await
}

async fn report(ctx: Ctx, mut form: Form, place: ActPlace) -> Result<HttpResponse> {
    let act = input::act(&mut form)?;
    let (_, line) = ctx
        .write(move |tx, viewer| {
            let id = actions::report_act(tx, viewer, &place, &act)?;
            let reports = store::ties(tx.conn, id)?.len() as i64;
            Ok(ActLine { act: store::get(tx.conn, id)?, reports })
        })
        .await?;
    Ok(HttpResponse::Created().json(GovernmentActView::from(&line)))
}

/// Takes an act away.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound), [`Error::Forbidden`](crate::platform::error::Error::Forbidden).
#[utoipa::path(delete, path = "/api/v1/acts/{id}", tag = "cascade",
    params(("id" = uuid::Uuid, Path, description = "The act")),
    responses((status = 204), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn remove_act(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let id: GovernmentActId = ctx.path("id")?;
    ctx.write(move |tx, viewer| actions::remove_act(tx, viewer, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
