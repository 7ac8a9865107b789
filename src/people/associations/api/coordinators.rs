//! Who coordinates a section, for programs; and the one way in which that changes, for pages too.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::super::{Section, store};
use crate::people::accounts::pages::settings;
use crate::people::accounts::{
    Actor, AppointmentBody, LONGEST_NAME, NewPerson, Person, PersonId, Viewer, policy as accounts_policy,
};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// Who coordinates a section.
#[derive(Debug, Serialize, ToSchema)]
pub struct CoordinatorList {
    /// Them, by name.
    pub coordinators: Vec<Person>,
}

fn section(tx: &mut Tx, viewer: &Viewer, slug: &str, minutes: i64) -> Result<Section> {
    accounts_policy::administers(viewer)?;
    accounts_policy::sure(viewer, tx.now, minutes)?;
    store::section_by_slug(tx.conn, slug)
}

/// Lets whom a form names coordinate a section.
pub(in crate::people::associations) async fn appoint_from(ctx: &Ctx, slug: String, form: &mut Form) -> Result<Section> {
    let minutes = settings(ctx)?.confirm_minutes;
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    let name = form.name("name", LONGEST_NAME);
    let parsed = form.finish(|| Some((email?, name?)));
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let section = section(tx, viewer, &slug, minutes)?;
        let (email, name) = parsed?;
        let person = NewPerson { email, name, language: viewer.language, time_zone: viewer.zone, country: None };
        store::grant_section_coordinator(tx, Actor::from(viewer), &section, &person)?;
        Ok(section)
    };
    Ok(ctx.write(write).await?.1)
}

/// Ends it.
pub(in crate::people::associations) async fn dismiss(ctx: &Ctx, slug: String, person: PersonId) -> Result<Section> {
    let minutes = settings(ctx)?.confirm_minutes;
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let section = section(tx, viewer, &slug, minutes)?;
        store::revoke_section_coordinator(tx, Actor::from(viewer), &section, person)?;
        Ok(section)
    };
    Ok(ctx.write(write).await?.1)
}

async fn answer(ctx: &Ctx, slug: String) -> Result<HttpResponse> {
    let read = move |conn: &mut crate::platform::db::Conn, viewer: &Viewer| {
        accounts_policy::administers(viewer)?;
        let section = store::section_by_slug(conn, &slug)?;
        Ok(store::coordinators_by_section(conn)?.remove(&section.id).unwrap_or_default())
    };
    let (_, coordinators) = ctx.read(read).await?;
    Ok(HttpResponse::Ok().json(CoordinatorList { coordinators }))
}

/// Who coordinates a section. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators.
#[utoipa::path(get, path = "/api/v1/sections/{slug}/coordinators", tag = "associations",
    params(("slug" = String, Path)),
    responses((status = 200, body = CoordinatorList), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)),
)]
pub async fn section_coordinators(ctx: Ctx) -> Result<HttpResponse> {
    answer(&ctx, ctx.path("slug")?).await
}

/// Lets somebody coordinate a section; once is enough. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`]; [`crate::platform::error::Error::NotFound`], also for all but administrators.
#[utoipa::path(post, path = "/api/v1/sections/{slug}/coordinators", tag = "associations",
    params(("slug" = String, Path)), request_body = AppointmentBody,
    responses(
        (status = 200, body = CoordinatorList), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails),
    ),
)]
pub async fn appoint_section_coordinator(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let section = appoint_from(&ctx, ctx.path("slug")?, &mut form).await?;
    answer(&ctx, section.slug).await
}

/// Ends it; what is over stays over. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators.
#[utoipa::path(post, path = "/api/v1/sections/{slug}/coordinators/{person}/removal", tag = "associations",
    params(("slug" = String, Path), ("person" = PersonId, Path)),
    responses((status = 200, body = CoordinatorList), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)),
)]
pub async fn dismiss_section_coordinator(ctx: Ctx) -> Result<HttpResponse> {
    let section = dismiss(&ctx, ctx.path("slug")?, ctx.path("person")?).await?;
    answer(&ctx, section.slug).await
}
