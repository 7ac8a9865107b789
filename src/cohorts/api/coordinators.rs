//! Who coordinates a cohort, for programs; and the one way in which that changes, for pages too.

use actix_web::HttpResponse;

use super::coordinated;
use crate::cohorts::{Cohort, store};
use crate::people::accounts::pages::settings;
use crate::people::accounts::{
    Actor, AppointedList, AppointmentBody, LONGEST_NAME, NewPerson, PersonId, Viewer, policy as accounts_policy,
};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// Lets whom a form names coordinate a cohort. `name` is the field with their name: the page's form has the cohort's too.
pub(in crate::cohorts) async fn appoint_from(ctx: &Ctx, form: &mut Form, name: &str) -> Result<Cohort> {
    let (slug, minutes): (String, _) = (ctx.path("slug")?, settings(ctx)?.confirm_minutes);
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    let name = form.name(name, LONGEST_NAME);
    let parsed = form.finish(|| Some((email?, name?)));
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        accounts_policy::sure(viewer, tx.now, minutes)?;
        let (email, name) = parsed?;
        let person = NewPerson { email, name, language: viewer.language, time_zone: cohort.time_zone, country: None };
        store::grant_coordinator(tx, Actor::from(viewer), cohort.id, &person)?;
        Ok(cohort)
    };
    Ok(ctx.write(write).await?.1)
}

/// Ends it, but for the last one.
pub(in crate::cohorts) async fn dismiss(ctx: &Ctx, person: PersonId) -> Result<(Viewer, Cohort)> {
    let (slug, minutes): (String, _) = (ctx.path("slug")?, settings(ctx)?.confirm_minutes);
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        accounts_policy::sure(viewer, tx.now, minutes)?;
        if store::coordinators(tx.conn, cohort.id)?.iter().all(|other| other.id == person) {
            return Err(Error::Conflict("error-cohort-last-coordinator"));
        }
        store::revoke_coordinator(tx, Actor::from(viewer), cohort.id, person)?;
        Ok(cohort)
    };
    ctx.write(write).await
}

/// Who coordinates a cohort. For those who do.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/coordinators", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = AppointedList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn coordinators(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let read = move |conn: &mut Conn, viewer: &Viewer| {
        let cohort = coordinated(conn, viewer, &slug)?;
        store::coordinators(conn, cohort.id)
    };
    let (_, people) = ctx.read(read).await?;
    Ok(HttpResponse::Ok().json(AppointedList::of(people)))
}

async fn all_of(ctx: &Ctx, cohort: Cohort) -> Result<HttpResponse> {
    // Who has taken themselves out may not ask any more; what they did is said all the same.
    let people = ctx.site().db.read(move |conn| store::coordinators(conn, cohort.id)).await?;
    Ok(HttpResponse::Ok().json(AppointedList::of(people)))
}

/// Lets somebody coordinate a cohort; once is enough. For those who do.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/coordinators", tag = "cohorts", params(("slug" = String, Path)),
    request_body = AppointmentBody,
    responses((status = 200, body = AppointedList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn appoint_coordinator(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let cohort = appoint_from(&ctx, &mut form, "name").await?;
    all_of(&ctx, cohort).await
}

/// Ends it; what is over stays over, and the last one stays. For those who coordinate it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/coordinators/{person}/removal", tag = "cohorts",
    params(("slug" = String, Path), ("person" = PersonId, Path)),
    responses((status = 200, body = AppointedList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails)))]
pub async fn dismiss_coordinator(ctx: Ctx) -> Result<HttpResponse> {
    let (_, cohort) = dismiss(&ctx, ctx.path("person")?).await?;
    all_of(&ctx, cohort).await
}
