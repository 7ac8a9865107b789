//! Calls and applications for programs.

use actix_web::HttpResponse;

use crate::cohorts::applications::actions::{self, AnswersSent};
use crate::cohorts::applications::bodies::{ApplicationBody, CallBody, DecisionBody, ReviewerBody, ScoreBody};
use crate::cohorts::applications::import::ApplicationsUpload;
use crate::cohorts::applications::import::rehearsal::{ApplicationCounts, ApplicationImportRow, ApplicationImportView};
use crate::cohorts::applications::store::calls;
use crate::cohorts::applications::views::balance::SelectionBalance;
use crate::cohorts::applications::views::filter::ApplicationFilter;
use crate::cohorts::applications::views::load::{read_application, read_call, read_list};
use crate::cohorts::applications::views::{
    ApplicationDetail, ApplicationList, ApplicationView, CallList, CallQuestionView, CallReviewerView, CallTermsView,
    PublicCallView,
};
use crate::cohorts::applications::{ApplicantSex, ApplicationId, ApplicationStanding, Call, CallState, input};
use crate::cohorts::common::{Cohort, store as cohorts};
use crate::people::accounts::{PersonId, Viewer};
use crate::people::associations::Names;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, ProblemDetails, page_of};

/// How many applications a page of the list has.
const PER_PAGE: usize = 100;

/// The calls to which people can apply now.
///
/// # Errors
/// Only what the database says.
#[utoipa::path(get, path = "/api/v1/calls", tag = "cohorts", responses((status = 200, body = CallList)))]
pub async fn calls(ctx: Ctx) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (viewer, all) = ctx.read_public(move |conn, _| calls::current(conn, now.latest_day())).await?;
    let language = ctx.language(viewer.as_ref());
    let view =
        |(call, cohort): &(Call, Cohort)| PublicCallView::new(&ctx.site().words, language, call, cohort, now, false);
    let items = all.iter().map(view).filter(|call| call.state == CallState::Open).collect();
    Ok(HttpResponse::Ok().json(CallList { items }))
}

fn found(conn: &mut Conn, slug: &str) -> Result<(Call, Cohort)> {
    let cohort = cohorts::by_slug(conn, slug)?;
    Ok((calls::of_cohort(conn, cohort.id)?.ok_or(Error::NotFound)?, cohort))
}

/// A call, and what it asks.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/calls/{slug}", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = PublicCallView), (status = 404, body = ProblemDetails)))]
pub async fn call(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, (call, cohort)) = ctx.read_public(move |conn, _| found(conn, &slug)).await?;
    let language = ctx.language(viewer.as_ref());
    let view = PublicCallView::new(&ctx.site().words, language, &call, &cohort, now, false);
    Ok(HttpResponse::Ok().json(view))
}

/// Applies to a call for somebody: their address gets a link by which they send it. The answer is the same whether or not that address
/// has applied before.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`]; [`Error::Conflict`] when the call is not open; [`Error::TooMany`].
#[utoipa::path(post, path = "/api/v1/calls/{slug}/applications", tag = "cohorts", params(("slug" = String, Path)),
    request_body = ApplicationBody,
    responses((status = 202, description = "A link is sent to the address"), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails), (status = 429, body = ProblemDetails)))]
pub async fn apply(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let asked = slug.clone();
    let (_, (call, _)) = ctx.read_public(move |conn, _| found(conn, &asked)).await?;
    let (email, fields) = input::parse_application(&mut form, &call.terms.questions, &ctx.site().settings.languages)?;
    let peer = ctx.peer_network().map(|peer| peer.to_string()).unwrap_or_default();
    let signer = ctx.site().signer.clone();
    ctx.write(move |tx, _| actions::apply(tx, &signer, &slug, &email, &fields, &peer)).await?;
    Ok(HttpResponse::Accepted().finish())
}

fn terms(ctx: &Ctx, viewer: &Viewer, call: &Call, reviewers: Vec<CallReviewerView>) -> CallTermsView {
    let language = ctx.language(Some(viewer));
    let texts = |names: &Names| names.0.iter().map(|(code, text)| (code.to_string(), text.clone())).collect();
    let question = |of| CallQuestionView::new(of, language, false);
    CallTermsView {
        title: texts(&call.terms.titles),
        text: texts(&call.terms.bodies),
        opens_on: call.terms.opens_on,
        closes_on: call.terms.closes_on,
        review_until: call.terms.review_until,
        questions: call.terms.questions.iter().map(question).collect(),
        reviewers,
        revision: call.revision,
    }
}

async fn own_call(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, (call, reviewers)) = ctx
        .read(move |conn, viewer| {
            let read = read_call(conn, viewer, &slug, now)?;
            let call = read.call.filter(|_| read.coordinates).ok_or(Error::NotFound)?;
            let reviewers = calls::reviewers(conn, call.id)?;
            Ok((call, reviewers))
        })
        .await?;
    let name = |person: crate::people::accounts::Person| CallReviewerView {
        person_id: person.id,
        name: person.display_name().to_owned(),
    };
    let reviewers = reviewers.into_iter().map(name).collect();
    Ok(HttpResponse::Ok().json(terms(&ctx, &viewer, &call, reviewers)))
}

/// The call of a cohort, as those who coordinate it wrote it.
///
/// # Errors
/// [`Error::NotFound`], also while there is none.
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/call", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = CallTermsView), (status = 404, body = ProblemDetails)))]
pub async fn cohort_call(ctx: Ctx) -> Result<HttpResponse> {
    own_call(ctx).await
}

/// Opens a cohort by a call, or changes what the call says.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`]; [`Error::Conflict`] when it has changed meanwhile.
#[utoipa::path(put, path = "/api/v1/cohorts/{slug}/call", tag = "cohorts", params(("slug" = String, Path)),
    request_body = CallBody,
    responses((status = 200, body = CallTermsView), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn set_call(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (revision, terms) = input::parse_call(&mut form, &ctx.site().settings.languages)?;
    ctx.write(move |tx, viewer| actions::set_call(tx, viewer, &slug, revision, &terms)).await?;
    own_call(ctx).await
}

/// Names somebody who reads the applications to a call; they are entered if they are unknown here, and told.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/call/reviewers", tag = "cohorts", params(("slug" = String, Path)),
    request_body = ReviewerBody,
    responses((status = 200, body = CallTermsView), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn name_call_reviewer(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let named = input::parse_reviewer(&mut form);
    ctx.write(move |tx, viewer| actions::name_reviewer(tx, viewer, &slug, named)).await?;
    own_call(ctx).await
}

/// Ends that somebody reads the applications to a call. What they gave stays.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
#[utoipa::path(delete, path = "/api/v1/cohorts/{slug}/call/reviewers/{id}", tag = "cohorts",
    params(("slug" = String, Path), ("id" = PersonId, Path)),
    responses((status = 200, body = CallTermsView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn end_call_reviewer(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, PersonId) = (ctx.path("slug")?, ctx.path("id")?);
    ctx.write(move |tx, viewer| actions::end_reviewer(tx, viewer, &slug, id)).await?;
    own_call(ctx).await
}

/// The applications to the call of a cohort, for those who coordinate it or were named to read. Those that are only begun are shown only
/// when they are asked for. What others think is shown once two have said it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/applications", tag = "cohorts",
    params(("slug" = String, Path), ("standing" = Option<ApplicationStanding>, Query),
        ("section" = Option<crate::people::associations::SectionId>, Query),
        ("country" = Option<String>, Query, description = "By its code"),
        ("sex" = Option<ApplicantSex>, Query),
        ("association" = Option<crate::people::associations::AssociationId>, Query),
        ("mine" = Option<String>, Query, description = "With `true` only those that wait for one's own score"),
        ("q" = Option<String>, Query, description = "A part of the name or address"),
        ("sort" = Option<String>, Query, description = "`name`, `mean` or `sent`"),
        ("after" = Option<ApplicationId>, Query, description = "`next` of the page before")),
    responses((status = 200, body = ApplicationList), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn applications(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, found) = ctx.read(move |conn, viewer| read_list(conn, viewer, &slug, now)).await?;
    let language = ctx.language(Some(&viewer));
    let lines = ApplicationFilter::of(&ctx).apply(found.lines);
    let total = lines.len();
    let (lines, around) = page_of(lines, &ctx.turn::<ApplicationId>(), PER_PAGE, |line| line.application.id);
    let items =
        lines.iter().map(|line| ApplicationView::new(&ctx.site().words, language, line, &found.around)).collect();
    let next = around.after.map(|id| id.to_string());
    Ok(HttpResponse::Ok().json(ApplicationList { items, next, total }))
}

/// An application. What others think of it is shown once one has given a score, or two have.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/applications/{id}", tag = "cohorts",
    params(("slug" = String, Path), ("id" = ApplicationId, Path)),
    responses((status = 200, body = ApplicationDetail), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn application(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, ApplicationId) = (ctx.path("slug")?, ctx.path("id")?);
    detail(&ctx, slug, id).await
}

async fn detail(ctx: &Ctx, slug: String, id: ApplicationId) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (viewer, of) = ctx.read(move |conn, viewer| read_application(conn, viewer, &slug, id, now)).await?;
    Ok(HttpResponse::Ok().json(ApplicationDetail::new(&ctx.site().words, ctx.language(Some(&viewer)), viewer.id, &of)))
}

/// Gives an application a score, or another than one gave before while nobody else has given one.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`]; [`Error::Conflict`] while people can apply, and once two have read it.
#[utoipa::path(put, path = "/api/v1/cohorts/{slug}/applications/{id}/score", tag = "cohorts",
    params(("slug" = String, Path), ("id" = ApplicationId, Path)), request_body = ScoreBody,
    responses((status = 200, body = ApplicationDetail), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn score_application(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, id): (String, ApplicationId) = (ctx.path("slug")?, ctx.path("id")?);
    let (given, note) = input::parse_score(&mut form)?;
    let asked = slug.clone();
    ctx.write(move |tx, viewer| actions::score(tx, viewer, &asked, id, given, &note)).await?;
    detail(&ctx, slug, id).await
}

async fn balance_of(ctx: &Ctx, slug: String) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (viewer, list) = ctx
        .read(move |conn, viewer| {
            let list = read_list(conn, viewer, &slug, now)?;
            match (list.read.coordinates, &list.read.call) {
                (false, _) => Err(Error::Forbidden),
                (true, None) => Err(Error::NotFound),
                (true, Some(_)) => Ok(list),
            }
        })
        .await?;
    Ok(HttpResponse::Ok().json(SelectionBalance::new(&ctx.site().words, ctx.language(Some(&viewer)), &list)))
}

/// Those who are chosen so far beside all who applied, by sex, section, country and association.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who do not coordinate the cohort.
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/applications/balance", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = SelectionBalance), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn selection_balance(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    balance_of(&ctx, slug).await
}

/// Decides about applications: all of them or none. Nobody is told before the answers are sent.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`], also when there are fewer places; [`Error::Conflict`] while people
/// can apply, and for who was told that they have a place.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/applications/decisions", tag = "cohorts",
    params(("slug" = String, Path)), request_body = DecisionBody,
    responses((status = 200, body = SelectionBalance), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn decide_applications(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (who, choice) = input::parse_choice(&mut form)?;
    let asked = slug.clone();
    ctx.write(move |tx, viewer| actions::choose(tx, viewer, &asked, &who, choice)).await?;
    balance_of(&ctx, slug).await
}

/// Tells all applicants about whom something is decided and who were not told: those who are accepted are invited, the others get a mail
/// in their language. Sent twice, nobody is told twice.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when the cohort takes nobody any more; [`Error::TooMany`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/applications/answers", tag = "cohorts", params(("slug" = String, Path)),
    responses((status = 200, body = AnswersSent), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 429, body = ProblemDetails)))]
pub async fn send_application_answers(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, site): (String, _) = (ctx.path("slug")?, ctx.site().clone());
    let (_, sent) = ctx.write(move |tx, viewer| actions::send_answers(tx, viewer, &site.signer, &slug)).await?;
    Ok(HttpResponse::Ok().json(sent))
}

/// Brings in applications from a sheet (CSV, XLSX or ODS, of which the body is the file): all of them or none. Who applied by themselves
/// keeps what they sent. With `dry_run=true` nothing is done, and the answer says what would become of each row.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`] for a file that cannot be read; [`Error::Conflict`] when a row is wrong,
/// or the cohort takes nobody any more.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/applications/import", tag = "cohorts",
    params(("slug" = String, Path),
        ("dry_run" = Option<bool>, Query, description = "Whether only to say what would become of each row")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream",
        description = "The file; what kind it is is seen from what stands in it"),
    responses((status = 200, body = ApplicationImportView), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn import_applications(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, upload, site): (String, _, _) = (ctx.path("slug")?, ctx.upload(), ctx.site().clone());
    let dry_run = ctx.query("dry_run").is_some_and(|word| word == "true");
    let (asked, now) = (slug.clone(), ctx.site().clock.now());
    ctx.read(move |conn, viewer| {
        let read = read_call(conn, viewer, &asked, now)?;
        if read.coordinates { Ok(()) } else { Err(Error::Forbidden) }
    })
    .await?;
    let read = actix_web::web::block(move || ApplicationsUpload::of(&site.words, upload));
    let sheet = read.await.map_err(Error::internal)?.map_err(|message| Error::field("file", message))?;
    let (site, given) = (ctx.site().clone(), sheet.clone());
    let (viewer, rows) = match dry_run {
        true => ctx.read(move |conn, viewer| Ok(actions::rehearsed(conn, viewer, &site, &slug, &given)?.2)).await?,
        false => {
            ctx.write(move |tx, viewer| {
                Ok(actions::bring_in_applications(tx, viewer, &site, &slug, &given, (None, None))?.rows)
            })
            .await?
        }
    };
    let language = ctx.language(Some(&viewer));
    let row = |row| ApplicationImportRow::new(&ctx.site().words, language, &sheet.reading, row);
    Ok(HttpResponse::Ok().json(ApplicationImportView {
        done: !dry_run,
        counts: ApplicationCounts::of(&rows),
        rows: rows.iter().map(row).collect(),
        unread: sheet.reading.unread.clone(),
        without_titles: sheet.reading.without_titles.clone(),
    }))
}
