//! Who speaks for an association, for programs; and the one way in which that changes, for pages too.

use actix_web::HttpResponse;

use super::super::{Association, policy, store};
use super::seen;
use crate::people::accounts::pages::settings;
use crate::people::accounts::{
    Actor, AppointedList, AppointmentBody, LONGEST_NAME, NewPerson, PersonId, Viewer, policy as accounts_policy,
};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form, ProblemDetails};

fn editable(tx: &mut Tx, viewer: &Viewer, slug: &str, minutes: i64) -> Result<Association> {
    let association = seen(tx.conn, viewer, slug)?;
    if !policy::can_edit(viewer, &association) {
        return Err(Error::Forbidden);
    }
    accounts_policy::sure(viewer, tx.now, minutes)?;
    Ok(association)
}

/// Lets whom a form names speak for an association.
pub(in crate::people::associations) async fn appoint_from(
    ctx: &Ctx,
    slug: String,
    form: &mut Form,
) -> Result<Association> {
    let minutes = settings(ctx)?.confirm_minutes;
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    let name = form.name("name", LONGEST_NAME);
    let parsed = form.finish(|| Some((email?, name?)));
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let association = editable(tx, viewer, &slug, minutes)?;
        let (email, name) = parsed?;
        let country = Some(association.country);
        let person = NewPerson { email, name, language: viewer.language, time_zone: viewer.zone, country };
        store::grant_focal_point(tx, Actor::from(viewer), &association, &person)?;
        Ok(association)
    };
    Ok(ctx.write(write).await?.1)
}

/// Ends it.
pub(in crate::people::associations) async fn dismiss(ctx: &Ctx, slug: String, person: PersonId) -> Result<Association> {
    let minutes = settings(ctx)?.confirm_minutes;
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let association = editable(tx, viewer, &slug, minutes)?;
        store::revoke_focal_point(tx, Actor::from(viewer), &association, person)?;
        Ok(association)
    };
    Ok(ctx.write(write).await?.1)
}

async fn answer(ctx: &Ctx, slug: String) -> Result<HttpResponse> {
    let read = move |conn: &mut crate::platform::db::Conn, viewer: &Viewer| {
        let association = seen(conn, viewer, &slug)?;
        store::focal_points(conn, association.id)
    };
    let (_, people) = ctx.read(read).await?;
    Ok(HttpResponse::Ok().json(AppointedList::of(people)))
}

/// Who speaks for an association.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/associations/{slug}/focal-points", tag = "associations",
    params(("slug" = String, Path)), responses((status = 200, body = AppointedList), (status = 404, body = ProblemDetails)),
)]
pub async fn focal_points(ctx: Ctx) -> Result<HttpResponse> {
    answer(&ctx, ctx.path("slug")?).await
}

/// Lets somebody speak for an association; once is enough. For administrators and those who coordinate its section.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/associations/{slug}/focal-points", tag = "associations",
    params(("slug" = String, Path)), request_body = AppointmentBody,
    responses(
        (status = 200, body = AppointedList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails),
    ),
)]
pub async fn appoint_focal_point(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let association = appoint_from(&ctx, ctx.path("slug")?, &mut form).await?;
    answer(&ctx, association.slug).await
}

/// Ends it; what is over stays over. For administrators and those who coordinate its section.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(post, path = "/api/v1/associations/{slug}/focal-points/{person}/removal", tag = "associations",
    params(("slug" = String, Path), ("person" = PersonId, Path)),
    responses((status = 200, body = AppointedList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)),
)]
pub async fn dismiss_focal_point(ctx: Ctx) -> Result<HttpResponse> {
    let association = dismiss(&ctx, ctx.path("slug")?, ctx.path("person")?).await?;
    answer(&ctx, association.slug).await
}
