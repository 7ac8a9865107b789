//! The people of a cohort for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{EnrolmentId, EnrolmentRole, store as cohorts};
use crate::cohorts::enrolment::actions;
use crate::cohorts::enrolment::import::upload::SheetUpload;
use crate::cohorts::enrolment::import::views::{ImportView, rehearsal};
use crate::cohorts::enrolment::input::{ChosenBody, ExtensionBody, InvitationBody, parse_extension, parse_invitees};
use crate::cohorts::enrolment::rules::ProgressStatus;
use crate::cohorts::enrolment::views::EnrolmentView;
use crate::cohorts::enrolment::views::load::*;
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Message, Result};
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// A page of a cohort's people.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CohortPeopleList)]
pub struct EnrolmentList {
    /// The people, by name.
    pub items: Vec<EnrolmentView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<EnrolmentId>,
}

/// What came of a list of people to be invited.
#[derive(Debug, Serialize, ToSchema)]
pub struct InvitedView {
    /// The places of those who were invited.
    pub invited: Vec<EnrolmentId>,
    /// The addresses of those who were invited before or take part already; nothing was changed for them.
    pub already: Vec<String>,
    /// Addresses that get no mail, and why: their invitation is not sent until that is lifted.
    pub blocked: Vec<crate::platform::mail::store::choices::Suppressed>,
}

/// The people of a cohort.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/people", tag = "cohorts",
    params(("slug" = String, Path), ("status" = Option<ProgressStatus>, Query), ("role" = Option<EnrolmentRole>, Query),
        ("q" = Option<String>, Query, description = "A part of the name or address"),
        ("after" = Option<EnrolmentId>, Query, description = "`next` of the page before")),
    responses((status = 200, body = EnrolmentList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn people(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, filter, now): (String, _, _) = (ctx.path("slug")?, asked_people(&ctx), ctx.site().clock.now());
    let turn = ctx.turn();
    let (_, (places, around)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let modules = cohorts::modules(conn, cohort.id)?;
            load_people(conn, cohort.id, &modules, &filter, &turn, now)
        })
        .await?;
    let items = places.iter().map(|place| EnrolmentView::new(place, now)).collect();
    Ok(HttpResponse::Ok().json(EnrolmentList { items, next: around.after }))
}

/// Invites people: all of them or none.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::Invalid`], [`crate::platform::error::Error::Conflict`] once the cohort is closed.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/invitations", tag = "cohorts", params(("slug" = String, Path)),
    request_body = InvitationBody,
    responses((status = 200, body = InvitedView), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails),
        (status = 429, body = ProblemDetails, description = "So many people were invited in the last hour")))]
pub async fn invite(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let people = parse_invitees(&mut form, &ctx.site().settings.languages)?;
    let (slug, site): (String, _) = (ctx.path("slug")?, ctx.site().clone());
    let invite = move |tx: &mut Tx, viewer: &Viewer| actions::invite(tx, viewer, &site.signer, &slug, &people);
    let (_, (_, outcome)) = ctx.write(invite).await?;
    let already = outcome.already.iter().map(ToString::to_string).collect();
    Ok(HttpResponse::Ok().json(InvitedView { invited: outcome.invited, already, blocked: outcome.blocked }))
}

/// Brings in people from a sheet (CSV, XLSX or ODS, of which the body is the file): all of them or none. With
/// `dry_run=true` nothing is done, and the answer says what would become of each row.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Invalid`] for a file that cannot be read; [`Error::Conflict`] when a
/// row is wrong, or once the cohort is closed.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/people/import", tag = "cohorts",
    params(("slug" = String, Path),
        ("dry_run" = Option<bool>, Query, description = "Whether only to say what would become of each row")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream",
        description = "The file; what kind it is is seen from what stands in it"),
    responses((status = 200, body = ImportView), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails),
        (status = 422, body = ProblemDetails),
        (status = 429, body = ProblemDetails, description = "So many people were invited in the last hour")))]
pub async fn import(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, upload, site): (String, _, _) = (ctx.path("slug")?, ctx.upload(), ctx.site().clone());
    let dry_run = ctx.query("dry_run").is_some_and(|word| word == "true");
    let asked = slug.clone();
    ctx.read(move |conn, viewer| coordinated(conn, viewer, &asked).map(drop)).await?;
    let read = actix_web::web::block(move || {
        let sheet = SheetUpload::of(&site.words, upload)?;
        let rows = sheet.rows(&site.words, &site.settings.languages);
        Ok::<_, Message>((sheet, rows))
    });
    let (sheet, rows) = read.await.map_err(Error::internal)?.map_err(|message| Error::field("file", message))?;
    let site = ctx.site().clone();
    let (viewer, rehearsed) = match dry_run {
        true => {
            ctx.read(move |conn, viewer| {
                let cohort = coordinated(conn, viewer, &slug)?;
                rehearsal(conn, Some(viewer), &cohort, rows)
            })
            .await?
        }
        false => {
            let write = move |tx: &mut Tx, viewer: &Viewer| {
                actions::bring_in_sheet(tx, viewer, &site.signer, &slug, rows, None, None)
            };
            let (viewer, (_, done)) = ctx.write(write).await?;
            (viewer, done.rows)
        }
    };
    let language = ctx.language(Some(&viewer));
    let view = ImportView::new(&ctx.site().words, language, &sheet.reading, &rehearsed, !dry_run);
    Ok(HttpResponse::Ok().json(view))
}

/// With how many people something was done.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChosenView {
    /// How many.
    pub people: usize,
}

/// Gives people a cascade deadline of their own, with the reason; without a day, the cohort's again. All of them or none.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/chosen/extension", tag = "cohorts", params(("slug" = String, Path)),
    request_body = ExtensionBody,
    responses((status = 200, body = ChosenView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn extend_chosen(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let asked = chosen(&mut form);
    let (slug, until): (String, _) = (ctx.path("slug")?, parse_extension(&mut form)?);
    let asked = asked.ok_or_else(|| Error::field("who", "form-not-understood"))?;
    let write = ctx.write(move |tx, viewer| {
        let until = until.as_ref().map(|(day, reason)| (*day, reason.as_str()));
        actions::extend_chosen(tx, viewer, &slug, &asked, until)
    });
    Ok(HttpResponse::Ok().json(ChosenView { people: write.await?.1 }))
}

/// Notes that people have left a cohort: all of them or none.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/chosen/withdrawal", tag = "cohorts", params(("slug" = String, Path)),
    request_body = ChosenBody,
    responses((status = 200, body = ChosenView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn withdraw_chosen(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let asked = chosen(&mut form);
    let (slug, asked): (String, _) = (ctx.path("slug")?, form.finish(|| asked)?);
    let write = ctx.write(move |tx, viewer| actions::withdraw_chosen(tx, viewer, &slug, &asked));
    Ok(HttpResponse::Ok().json(ChosenView { people: write.await?.1 }))
}
