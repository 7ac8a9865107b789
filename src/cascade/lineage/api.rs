//! The lineage, for programs.

use actix_web::HttpResponse;

use super::bodies::{FoundingCohortBody, NewTrainersBody};
use super::input::{self, LineageFilter, LineageQuery};
use super::store::founding::founded;
use super::views::{LineageView, NetworkLineageView, NewTrainersInvited, NewTrainersView, load, trainer};
use crate::cascade::common::views::LocalNames;
use crate::cascade::lineage::actions;
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};
use content::Catalogue;

/// The generations of all cohorts that one coordinates: together and cohort by cohort.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for those who coordinate nothing.
#[utoipa::path(get, path = "/api/v1/lineage", tag = "cascade", operation_id = "network_lineage",
    responses((status = 200, body = NetworkLineageView), (status = 404, body = ProblemDetails)))]
pub async fn network(ctx: Ctx) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (_, view) = ctx.read(move |conn, viewer| load::network(conn, viewer, now)).await?;
    Ok(HttpResponse::Ok().json(view))
}

/// Who passed it on to whom in a cohort, in the order of the tree, and its figures by generation.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/lineage", tag = "cascade", operation_id = "cohort_lineage",
    params(
        ("slug" = String, Path, description = "The cohort's name in an address"),
        ("from" = Option<uuid::Uuid>, Query, description = "The place of the trainer whose branch is opened"),
        ("who" = inline(Option<LineageFilter>), Query, description = "These trainers of the cohort alone, in no tree"),
        ("generation" = Option<i32>, Query, minimum = 1, maximum = 100,
            description = "The trainers who would hold trainings of that generation alone, in no tree"),
        ("after" = Option<uuid::Uuid>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, body = LineageView), (status = 404, body = ProblemDetails)))]
pub async fn of_cohort(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let asked = LineageQuery::of(&ctx)?;
    let (viewer, page) = ctx.read(move |conn, viewer| load::of_cohort(conn, viewer, &slug, &asked, now)).await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let view = |row: &super::rules::TreeRow| {
        trainer(local_names, &page.tree, &page.names, (row.trainer, row.depth, row.folded))
    };
    Ok(HttpResponse::Ok().json(LineageView {
        trainers: page.rows.iter().map(view).collect(),
        generations: page.generations.clone(),
        total: page.total,
        is_cut: page.is_cut,
        next: page.around.after,
    }))
}

async fn shown(ctx: Ctx, catalogue: &Catalogue) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let (viewer, (seen, all)) = ctx
        .read(move |conn, viewer| {
            let seen = load::founding(conn, viewer, &name)?;
            let all = founded(conn, seen.delivery.id)?;
            Ok((seen, all))
        })
        .await?;
    let view = NewTrainersView::new(LocalNames::new(&ctx, catalogue, &viewer), &seen, &all);
    Ok(HttpResponse::Ok().json(view))
}

/// The new trainers who come of a training, for whoever led it or coordinates it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/deliveries/{id}/new-trainers", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    responses((status = 200, body = NewTrainersView), (status = 403, body = ProblemDetails)))]
pub async fn new_trainers(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    shown(ctx, &catalogue).await
}

/// Invites those who took part in a training as new trainers: all of them or none.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`],
/// [`crate::platform::error::Error::Conflict`] where none may come of it, no cohort was chosen or it takes nobody.
#[utoipa::path(post, path = "/api/v1/deliveries/{id}/new-trainers", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    request_body = NewTrainersBody,
    responses((status = 200, body = NewTrainersInvited), (status = 409, body = ProblemDetails)))]
pub async fn invite_new_trainers(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (name, site): (String, _) = (ctx.path("id")?, ctx.site().clone());
    let new = input::new_trainers(&mut form, &site.settings.languages)?;
    let (_, (_, outcome)) =
        ctx.write(move |tx, viewer| actions::invite_new_trainers(tx, viewer, &site.signer, &name, &new)).await?;
    let view = NewTrainersInvited { invited: outcome.invited.len(), already: outcome.already.len() };
    Ok(HttpResponse::Ok().json(view))
}

/// Chooses the cohort for the new trainers of a training.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`],
/// [`crate::platform::error::Error::Conflict`] where none may come of it.
#[utoipa::path(put, path = "/api/v1/deliveries/{id}/new-trainers/cohort", tag = "cascade",
    params(("id" = String, Path, description = "The id of the training, or what people call it")),
    request_body = FoundingCohortBody,
    responses((status = 200, body = NewTrainersView), (status = 409, body = ProblemDetails)))]
pub async fn choose_cohort(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let slug = input::cohort(&mut form)?;
    ctx.write(move |tx, viewer| actions::choose_cohort(tx, viewer, &name, &slug)).await?;
    shown(ctx, &catalogue).await
}
