//! Coverage for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::views::LocalNames;
use crate::cascade::coverage::actions;
use crate::cascade::coverage::input::{NamedGovernmentsBody, parse_named};
use crate::cascade::coverage::views::{CoverageQuery, CoverageView, CoveredGovernment, load, load_named, open_list};
use crate::learning::modules::Current;
use crate::people::associations::MemberGovernment;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// A page of governments with what reached them.
#[derive(Debug, Serialize, ToSchema)]
pub struct CoveredGovernmentList {
    /// The governments, by name.
    pub items: Vec<CoveredGovernment>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<String>,
}

/// The governments that a training reached.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeliveryGovernments {
    /// They, by name.
    pub items: Vec<MemberGovernment>,
}

/// Which share of the member governments that one sees was reached: together, by module, section and association.
///
/// # Errors
/// [`Error::NotFound`] for those who see no associations.
#[utoipa::path(get, path = "/api/v1/coverage", tag = "cascade",
    responses((status = 200, body = CoverageView), (status = 404, body = ProblemDetails)))]
pub async fn coverage(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (viewer, data) = ctx.read(move |conn, viewer| load(conn, viewer, None)).await?;
    Ok(HttpResponse::Ok().json(data.view(LocalNames::new(&ctx, &catalogue, &viewer))))
}

/// The same of one association.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/associations/{slug}/coverage", tag = "cascade", params(("slug" = String, Path)),
    responses((status = 200, body = CoverageView), (status = 404, body = ProblemDetails)))]
pub async fn association_coverage(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, data) = ctx.read(move |conn, viewer| load(conn, viewer, Some(&slug))).await?;
    Ok(HttpResponse::Ok().json(data.view(LocalNames::new(&ctx, &catalogue, &viewer))))
}

/// Governments with what reached them, each once.
///
/// # Errors
/// [`Error::NotFound`] for those who see no associations.
#[utoipa::path(get, path = "/api/v1/coverage/governments", tag = "cascade",
    params(
        ("reached" = Option<String>, Query, description = "`yes` or `no`: whether somebody there was trained"),
        ("module" = Option<String>, Query, description = "A module's slug: in this module"),
        ("association" = Option<String>, Query, description = "An association's slug"),
        ("section" = Option<String>, Query, description = "A section's slug"),
        ("q" = Option<String>, Query, description = "Words of the code or a name"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, body = CoveredGovernmentList), (status = 404, body = ProblemDetails)))]
pub async fn governments(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (asked, turn) = (CoverageQuery::of(&ctx), ctx.turn());
    let (viewer, (list, page, around)) = ctx
        .read(move |conn, viewer| {
            let list = open_list(conn, viewer, &asked)?;
            let (page, around) = list.page(conn, &turn)?;
            Ok((list, page, around))
        })
        .await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let items = page.governments.iter().map(|one| list.view(local_names, &page, one)).collect();
    let next = around.after.map(|key| key.to_string());
    Ok(HttpResponse::Ok().json(CoveredGovernmentList { items, next }))
}

/// The governments that a training reached, as far as they are named.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/deliveries/{id}/governments", tag = "cascade", params(("id" = String, Path)),
    responses((status = 200, body = DeliveryGovernments), (status = 404, body = ProblemDetails)))]
pub async fn delivery_governments(ctx: Ctx) -> Result<HttpResponse> {
    let id: String = ctx.path("id")?;
    let (_, data) = ctx.read(move |conn, viewer| load_named(conn, viewer, &id, None)).await?;
    Ok(HttpResponse::Ok().json(DeliveryGovernments { items: data.named }))
}

/// Says which governments a training reached: these and no others. They count once it is confirmed.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]
/// for those who may not write its report, [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/deliveries/{id}/governments", tag = "cascade", params(("id" = String, Path)),
    request_body = NamedGovernmentsBody,
    responses((status = 200, body = DeliveryGovernments), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn name_delivery_governments(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let id: String = ctx.path("id")?;
    let said = parse_named(&mut form)?;
    if said.governments.is_empty() && said.lines.is_empty() {
        return Err(Error::field("governments", "form-required"));
    }
    let (_, (_, items)) = ctx.write(move |tx, viewer| actions::name_governments(tx, viewer, &id, &said)).await?;
    Ok(HttpResponse::Ok().json(DeliveryGovernments { items }))
}
