//! Associations for programs.

pub mod coordinators;
pub mod focal_points;
pub mod members;

use actix_web::HttpResponse;

use crate::people::associations::input::AssociationBody;
use crate::people::associations::views::{
    AssociationList, AssociationQuery, AssociationView, SectionView, load_list, seen, views,
};
use crate::people::associations::{NewAssociation, Section, actions, store};
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// The sections of the network.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
#[utoipa::path(get, path = "/api/v1/sections", tag = "associations", responses(
    (status = 200, body = Vec<SectionView>), (status = 401, body = ProblemDetails),
))]
pub async fn sections(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, sections) = ctx.read(|conn, _| store::sections(conn)).await?;
    let language = ctx.language(Some(&viewer));
    let view = |section: Section| SectionView {
        id: section.id,
        slug: section.slug,
        name: section.names.in_language(language).to_owned(),
    };
    Ok(HttpResponse::Ok().json(sections.into_iter().map(view).collect::<Vec<_>>()))
}

/// The associations one may see.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for those who have no list of associations.
#[utoipa::path(get, path = "/api/v1/associations", tag = "associations",
    params(
        ("section" = Option<String>, Query, description = "A section's slug"),
        ("q" = Option<String>, Query, description = "Words of the acronym, a name, or the country's code"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, body = AssociationList), (status = 401, body = ProblemDetails)),
)]
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let asked = AssociationQuery::of(&ctx);
    let (viewer, listed) = ctx.read(move |conn, viewer| load_list(conn, viewer, &asked)).await?;
    let items = views(&ctx, ctx.language(Some(&viewer)), &listed);
    Ok(HttpResponse::Ok().json(AssociationList { items, next: listed.around.after }))
}

/// One association.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/associations/{slug}", tag = "associations", params(("slug" = String, Path)),
    responses((status = 200, body = AssociationView), (status = 404, body = ProblemDetails)))]
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, (association, members, sections)) = ctx
        .read(move |conn, viewer| {
            let association = seen(conn, viewer, &slug)?;
            let members = store::member_counts(conn, &[association.id])?.remove(&association.id).unwrap_or(0);
            Ok((association, members, store::sections(conn)?))
        })
        .await?;
    let view = AssociationView::new(&ctx, ctx.language(Some(&viewer)), &association, &sections, members);
    Ok(HttpResponse::Ok().json(view))
}

/// Enters an association.
///
/// # Errors
/// [`crate::platform::error::Error::Forbidden`] for those who look after no section; [`crate::platform::error::Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/associations", tag = "associations", request_body = AssociationBody,
    responses((status = 201, body = AssociationView), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn create(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let new = NewAssociation::parse(&mut form, &ctx.site().settings.languages)?;
    let (viewer, (association, sections)) =
        ctx.write(move |tx, viewer| actions::enter::enter(tx, viewer, &new)).await?;
    let view = AssociationView::new(&ctx, ctx.language(Some(&viewer)), &association, &sections, 0);
    Ok(HttpResponse::Created().json(view))
}
