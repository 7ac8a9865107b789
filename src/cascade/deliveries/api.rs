//! The cascade for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::lists::{self, asked, keys};
use crate::cascade::common::views::LocalNames;
use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::bodies::{DeliveryBody, MoveBody, NewDeliveryBody};
use crate::cascade::deliveries::input::{parse_move, submission};
use crate::cascade::deliveries::rules::Act;
use crate::cascade::deliveries::views::load::{self, seen};
use crate::cascade::deliveries::views::revisions::RevisionView;
use crate::cascade::deliveries::views::{DeliveryItem, DeliveryView, WarningView};
use crate::cascade::deliveries::{OverriddenWarnings, Submission, SubmissionOutcome, actions};
use crate::learning::modules::Current;
use crate::people::accounts::Actor;
use crate::platform::error::{Error, Result};
use crate::platform::web::{CHANGED_MEANWHILE, Ctx, Form, ProblemDetails};

/// A page of deliveries.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeliveryList {
    /// The deliveries.
    pub items: Vec<DeliveryItem>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<String>,
    /// What `before` of the page before is; absent on the first.
    pub previous: Option<String>,
    /// How many there are in all, counted up to 1,000; 1,001 stands for more.
    pub total: i64,
}

/// A delivery that was just sent.
#[derive(Debug, Serialize, ToSchema)]
pub struct SentView {
    /// The delivery.
    #[serde(flatten)]
    pub delivery: DeliveryView,
    /// What is odd about it. It stands all the same.
    pub warnings: Vec<WarningView>,
}

/// The deliveries one sees.
///
/// # Errors
/// [`Error::NotFound`] for a state that there is not.
#[utoipa::path(get, path = "/api/v1/deliveries", tag = "cascade",
    params(
        ("state" = Option<DeliveryState>, Query, description = "Only those that stand there"),
        ("association" = Option<String>, Query, description = "An association's slug"),
        ("country" = Option<String>, Query, description = "A country's code: what is for its associations"),
        ("section" = Option<String>, Query, description = "A section's slug: what is for its associations"),
        ("generation" = Option<i32>, Query, minimum = 1, maximum = 100, description = "A generation of trainings"),
        ("confirmed" = Option<String>, Query, description = "`yes`: only those that are confirmed or accepted"),
        ("cohort" = Option<String>, Query, description = "A cohort's slug"),
        ("module" = Option<String>, Query, description = "A module's slug"),
        ("q" = Option<String>, Query, description = "Words of the place, the association or who teaches"),
        ("from" = Option<String>, Query, description = "The first day"),
        ("until" = Option<String>, Query, description = "The last day"),
        ("sort" = Option<String>, Query, description = "work, newest (the rule), oldest, or of up to 1,000 also place or people"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("before" = Option<String>, Query, description = "`previous` of the page after"),
    ),
    responses((status = 200, body = DeliveryList), (status = 401, body = ProblemDetails)))]
pub async fn deliveries(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (asked, now) = (asked(&ctx), ctx.site().clock.now());
    let (viewer, page) =
        ctx.read(move |conn, viewer| load::deliveries(conn, viewer, &asked, now, lists::PER_PAGE)).await?;
    let (next, previous) = keys(page.around);
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let items = page.lines.iter().map(|line| DeliveryItem::new(local_names, line)).collect();
    Ok(HttpResponse::Ok().json(DeliveryList { items, next, previous, total: page.total }))
}

/// One delivery, by its id or its reference.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/deliveries/{id}", tag = "cascade",
    params(("id" = String, Path, description = "Its id, or its reference such as DLV-2027-0042")),
    responses((status = 200, body = DeliveryView), (status = 404, body = ProblemDetails)))]
pub async fn delivery(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let (viewer, whole) = ctx.read(move |conn, viewer| load::delivery_named(conn, viewer, &name)).await?;
    Ok(HttpResponse::Ok().json(DeliveryView::new(LocalNames::new(&ctx, &catalogue, &viewer), &whole)))
}

/// Every revision of a delivery's report, with what it changed; those that were written before revisions were kept are missing.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/deliveries/{id}/revisions", tag = "cascade",
    params(("id" = String, Path, description = "Its id, or its reference such as DLV-2027-0042")),
    responses((status = 200, body = Vec<RevisionView>), (status = 404, body = ProblemDetails)))]
pub async fn revisions(ctx: Ctx) -> Result<HttpResponse> {
    let name: String = ctx.path("id")?;
    let (_, (whole, kept, _)) = ctx.read(move |conn, viewer| load::revisions(conn, viewer, &name)).await?;
    Ok(HttpResponse::Ok().json(RevisionView::all(&kept, &whole.delivery)))
}

/// Plans, reports or corrects a delivery under an id of one's choice. The same sent twice is there once, with the same answer. Something
/// else under an id that is taken is refused, unless it names the `revision` that it corrects: `errors` names the fields that differ.
///
/// # Errors
/// [`Error::Invalid`],
/// [`Error::Forbidden`], [`Error::Conflict`], [`Error::Differs`].
#[utoipa::path(put, path = "/api/v1/deliveries/{id}", tag = "cascade", params(("id" = uuid::Uuid, Path)),
    request_body = DeliveryBody,
    responses((status = 200, body = SentView), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn put_delivery(ctx: Ctx, form: Form, catalogue: Current) -> Result<HttpResponse> {
    let id = ctx.path("id")?;
    send(ctx, form, catalogue, id).await
}

/// The same with the `id` among the fields.
///
/// # Errors
/// As [`put_delivery`].
#[utoipa::path(post, path = "/api/v1/deliveries", tag = "cascade", request_body = NewDeliveryBody,
    responses((status = 200, body = SentView), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn post_delivery(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let id = form.parse("id");
    let id = form.finish(|| id)?;
    send(ctx, form, catalogue, id).await
}

async fn send(ctx: Ctx, mut form: Form, catalogue: Current, id: DeliveryId) -> Result<HttpResponse> {
    let submission = submission(&mut form, &catalogue, id, OverriddenWarnings::All)?;
    let once = async |submission: Submission| {
        let write = ctx.write(move |tx, viewer| {
            let warnings = match actions::submit(tx, Actor::from(viewer), &submission) {
                Ok(SubmissionOutcome::Done(_, warnings) | SubmissionOutcome::Warned(warnings)) => warnings,
                Err(Error::Conflict(CHANGED_MEANWHILE)) => {
                    return Err(actions::differing(tx.conn, viewer, &submission)?);
                }
                Err(error) => return Err(error),
            };
            Ok((load::delivery(tx.conn, viewer, id)?, warnings))
        });
        write.await
    };
    let sent = match once(submission.clone()).await {
        // The same is taken at this moment: it is there now.
        Err(Error::Duplicate) => once(submission).await,
        sent => sent,
    };
    let (viewer, (whole, warnings)) = sent?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let warnings = warnings.iter().map(|warning| WarningView::new(local_names, warning)).collect();
    Ok(HttpResponse::Ok().json(SentView { delivery: DeliveryView::new(local_names, &whole), warnings }))
}

async fn take(ctx: Ctx, mut form: Form, catalogue: Current, act: Act) -> Result<HttpResponse> {
    let (revision, comment) = parse_move(&mut form)?;
    let name: String = ctx.path("id")?;
    let (viewer, whole) = ctx
        .write(move |tx, viewer| {
            let id = seen(tx.conn, viewer, &name)?;
            actions::transition(tx, Actor::from(viewer), id, act, revision, &comment)?;
            load::delivery(tx.conn, viewer, id)
        })
        .await?;
    Ok(HttpResponse::Ok().json(DeliveryView::new(LocalNames::new(&ctx, &catalogue, &viewer), &whole)))
}

macro_rules! moves {
    ($($(#[$doc:meta])* $name:ident, $act:ident, $path:literal;)+) => { $(
        $(#[$doc])*
        ///
        /// # Errors
        /// [`Error::NotFound`],
        /// [`Error::Forbidden`],
        /// [`Error::Conflict`],
        /// [`Error::Invalid`].
        #[utoipa::path(post, path = $path, tag = "cascade", request_body = MoveBody,
            params(("id" = String, Path, description = "Its id or its reference")),
            responses((status = 200, body = DeliveryView), (status = 403, body = ProblemDetails),
                (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
        pub async fn $name(ctx: Ctx, form: Form, catalogue: Current) -> Result<HttpResponse> {
            take(ctx, form, catalogue, Act::$act).await
        }
    )+ };
}

moves! {
    /// Confirms a delivery for the other side: the `revision` seen.
    confirm, Confirm, "/api/v1/deliveries/{id}/confirmation";
    /// Returns a delivery to its reporter: the `revision` seen and a `comment`.
    give_back, Return, "/api/v1/deliveries/{id}/return";
    /// Accepts a confirmed delivery: the `revision` seen.
    accept, Accept, "/api/v1/deliveries/{id}/acceptance";
    /// Opens an accepted delivery again: the `revision` seen and the reason as `comment`.
    amend, Amend, "/api/v1/deliveries/{id}/amendment";
    /// Cancels a planned delivery: the `revision` seen.
    cancel, Cancel, "/api/v1/deliveries/{id}/cancellation";
    /// Withdraws a delivery that was reported in error: the `revision` seen.
    withdraw, Withdraw, "/api/v1/deliveries/{id}/withdrawal";
}
