//! Commitments for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::{actions, store};
use crate::cascade::commitments::bodies::{CommitmentBody, ReleaseBody};
use crate::cascade::commitments::views::{CommitmentView, load};
use crate::cascade::commitments::{CommitmentState, CommitmentTerms};
use crate::cascade::common::CommitmentId;
use crate::cascade::common::lists::{self, LONGEST_COMMENT, asked, keys};
use crate::cascade::common::views::LocalNames;
use crate::cohorts::common::EnrolmentId;
use crate::learning::modules::Current;
use crate::people::accounts::Actor;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// A page of commitments.
#[derive(Debug, Serialize, ToSchema)]
pub struct CommitmentList {
    /// The commitments.
    pub items: Vec<CommitmentView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<String>,
    /// What `before` of the page before is; absent on the first.
    pub previous: Option<String>,
    /// How many there are in all, counted up to 1,000; 1,001 stands for more.
    pub total: i64,
}

/// The commitments one sees.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) for a state that there is not.
#[utoipa::path(get, path = "/api/v1/commitments", tag = "cascade",
    params(
        ("state" = Option<CommitmentState>, Query, description = "Only those that stand there"),
        ("association" = Option<String>, Query, description = "An association's slug"),
        ("cohort" = Option<String>, Query, description = "A cohort's slug"),
        ("module" = Option<String>, Query, description = "A module's slug"),
        ("q" = Option<String>, Query, description = "Words of the place, the association or who teaches"),
        ("from" = Option<String>, Query, description = "The first day"),
        ("until" = Option<String>, Query, description = "The last day"),
        ("sort" = Option<String>, Query, description = "work, newest (the rule), oldest, or of up to 1,000 also place or people"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("before" = Option<String>, Query, description = "`previous` of the page after"),
    ),
    responses((status = 200, body = CommitmentList), (status = 401, body = ProblemDetails)))]
pub async fn commitments(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (asked, now) = (asked(&ctx), ctx.site().clock.now());
    let (viewer, page) =
        ctx.read(move |conn, viewer| load::commitments(conn, viewer, &asked, now, lists::PER_PAGE)).await?;
    let (next, previous) = keys(page.around);
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let items = page.lines.iter().map(|line| CommitmentView::new(local_names, line)).collect();
    Ok(HttpResponse::Ok().json(CommitmentList { items, next, previous, total: page.total }))
}

/// Makes a commitment. Sent twice with one id, it is made once.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid).
#[utoipa::path(post, path = "/api/v1/commitments", tag = "cascade", request_body = CommitmentBody,
    responses((status = 201, body = CommitmentView), (status = 422, body = ProblemDetails)))]
pub async fn make_commitment(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let terms = CommitmentTerms::parse(&mut form)?;
    let (id, enrolment) = (form.parse::<CommitmentId>("id"), form.parse::<EnrolmentId>("enrolment"));
    let (id, enrolment) = form.finish(|| Some((id?, enrolment?)))?;
    let now = ctx.site().clock.now();
    let (viewer, line) = ctx
        .write(move |tx, viewer| {
            actions::make(tx, Actor::from(viewer), id, enrolment, &terms)?;
            store::list::commitment(tx.conn, id, lists::today(viewer, now))
        })
        .await?;
    Ok(HttpResponse::Created().json(CommitmentView::new(LocalNames::new(&ctx, &catalogue, &viewer), &line)))
}

/// One commitment.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
#[utoipa::path(get, path = "/api/v1/commitments/{id}", tag = "cascade", params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = CommitmentView), (status = 404, body = ProblemDetails)))]
pub async fn commitment(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (id, now): (CommitmentId, _) = (ctx.path("id")?, ctx.site().clock.now());
    let (viewer, (line, _)) = ctx.read(move |conn, viewer| load::commitment(conn, viewer, id, now)).await?;
    Ok(HttpResponse::Ok().json(CommitmentView::new(LocalNames::new(&ctx, &catalogue, &viewer), &line)))
}

/// Takes a commitment back for its trainer.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Invalid`](crate::platform::error::Error::Invalid),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict).
#[utoipa::path(post, path = "/api/v1/commitments/{id}/release", tag = "cascade", params(("id" = uuid::Uuid, Path)),
    request_body = ReleaseBody,
    responses((status = 200, body = CommitmentView), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
pub async fn release(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (id, now): (CommitmentId, _) = (ctx.path("id")?, ctx.site().clock.now());
    let reason = form.required("reason", LONGEST_COMMENT);
    let reason = form.finish(|| reason)?;
    let (viewer, line) = ctx
        .write(move |tx, viewer| {
            actions::release(tx, viewer, id, &reason)?;
            store::list::commitment(tx.conn, id, lists::today(viewer, now))
        })
        .await?;
    Ok(HttpResponse::Ok().json(CommitmentView::new(LocalNames::new(&ctx, &catalogue, &viewer), &line)))
}

/// Asks to be released from a commitment of one's own, with the reason; those who can release one are told.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Invalid`](crate::platform::error::Error::Invalid),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict).
#[utoipa::path(post, path = "/api/v1/commitments/{id}/release-request", tag = "cascade", params(("id" = uuid::Uuid, Path)),
    request_body = ReleaseBody,
    responses((status = 200, body = CommitmentView), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
pub async fn ask_release(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (id, now): (CommitmentId, _) = (ctx.path("id")?, ctx.site().clock.now());
    let reason = form.required("reason", LONGEST_COMMENT);
    let reason = form.finish(|| reason)?;
    let (viewer, line) = ctx
        .write(move |tx, viewer| {
            actions::ask_release(tx, viewer, id, &reason)?;
            store::list::commitment(tx.conn, id, lists::today(viewer, now))
        })
        .await?;
    Ok(HttpResponse::Ok().json(CommitmentView::new(LocalNames::new(&ctx, &catalogue, &viewer), &line)))
}
