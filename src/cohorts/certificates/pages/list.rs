//! How far the trainers of a cohort are with certification, what it takes, and several certified at once.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use crate::cohorts::certificates::input::{parse_rules, parse_who};
use crate::cohorts::certificates::rules::{LONGEST_BODY, MOST_BODIES, MOST_YEARS};
use crate::cohorts::certificates::sheet::CertificationSheet;
use crate::cohorts::certificates::views::CertificationView;
use crate::cohorts::certificates::views::load::{CohortCandidates, candidates};
use crate::cohorts::certificates::{CertificationRules, CertificationStatus, actions};
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::PER_PAGE;
use crate::cohorts::common::{Cohort, EnrolmentId};
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::platform::error::{Error, Result};
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{CHANGED_MEANWHILE, Ctx, Form, FormView, Notice, Pages, page_of};

#[derive(Serialize)]
struct ListPage {
    head: Head,
    form: FormView,
    /// Whether the form of what it takes came back.
    is_refused: bool,
    rules: CertificationRules,
    people: Vec<CertificationView>,
    pages: Option<Pages>,
    downloads: Downloads,
    choices: Vec<StatusChoice>,
    narrowed: bool,
    some_ready: bool,
    most_years: i32,
    most_bodies: usize,
    longest_bodies: usize,
}

/// A group of people that one can narrow the list to.
#[derive(Serialize)]
struct StatusChoice {
    word: &'static str,
    count: usize,
    href: String,
    current: bool,
}

fn asked_status(ctx: &Ctx) -> Option<CertificationStatus> {
    ctx.query("status").and_then(|word| word.parse().ok())
}

/// The form of what it takes, filled in.
fn filled(rules: &CertificationRules) -> Form {
    let mut form = Form::default();
    form.set("revision", rules.revision).set("bodies", rules.bodies.join("\n"));
    form.set("years", rules.years.map(|years| years.to_string()).unwrap_or_default());
    if rules.teach_back {
        form.set("teach_back", "yes");
    }
    form
}

fn choices(found: &CohortCandidates, asked: Option<CertificationStatus>) -> Vec<StatusChoice> {
    let count = |status: CertificationStatus| found.all.iter().filter(|one| one.status == status).count();
    let all = StatusChoice { word: "all", count: found.all.len(), href: "?".into(), current: asked.is_none() };
    let choice = |status: &CertificationStatus| StatusChoice {
        word: status.as_str(),
        count: count(*status),
        href: format!("?status={status}"),
        current: asked == Some(*status),
    };
    std::iter::once(all).chain(CertificationStatus::ALL.iter().map(choice)).collect()
}

async fn page(ctx: Ctx, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let (slug, now, asked): (String, _, _) = (ctx.path("slug")?, ctx.site().clock.now(), asked_status(&ctx));
    let (viewer, found) = ctx.read(move |conn, viewer| candidates(conn, viewer, &slug, None, now)).await?;
    let is_refused = refused.is_some();
    let (form, status) = match refused {
        Some((form, error)) => form.shown_again(error, || filled(&found.rules))?,
        None => (filled(&found.rules).view(), StatusCode::OK),
    };
    let today = now.day_in(found.cohort.time_zone);
    let choices = choices(&found, asked);
    let site = ctx.site().clone();
    let narrowed = found.all.iter().filter(|one| asked.is_none_or(|status| one.status == status));
    let rows: Vec<CertificationView> = narrowed.map(|one| CertificationView::new(&site, one, today)).collect();
    let (people, around) = page_of(rows, &ctx.turn::<EnrolmentId>(), PER_PAGE, |one| one.enrolment_id);
    let view = ListPage {
        head: Head::new(&ctx, &viewer, &found.cohort, Tab::Certificates),
        form,
        is_refused,
        some_ready: people.iter().any(|one| one.lack.is_none()),
        people,
        pages: ctx.pages(around),
        downloads: Downloads::of(&ctx, &format!("/cohorts/{}/certificates", found.cohort.slug)),
        choices,
        narrowed: asked.is_some(),
        rules: found.rules,
        most_years: MOST_YEARS,
        most_bodies: MOST_BODIES,
        longest_bodies: MOST_BODIES * (LONGEST_BODY + 2),
    };
    ctx.page_with(status, "certificates/list", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/certificates`, narrowed by `status`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    page(ctx, None).await
}

/// `GET /cohorts/{slug}/certificates.{format}`.
///
/// # Errors
/// As [`show`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, now) = (ctx.path("slug")?, ctx.site().clock.now());
    let list = CertificationSheet { slug, status: asked_status(&ctx), now, site: ctx.site().clone() };
    sheets::download(&ctx, list).await
}

/// `POST /cohorts/{slug}/certification`: what it takes to be certified.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`] when somebody else was faster.
pub async fn set_rules(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let back = format!("/cohorts/{slug}/certificates");
    let set = match parse_rules(&mut form) {
        Ok(rules) => ctx.write(move |tx, viewer| actions::set_rules(tx, viewer, &slug, &rules)).await.map(drop),
        Err(error) => Err(error),
    };
    match set {
        Ok(()) => Ok(ctx.redirect_with(&back, Notice::Done("notice-certification-saved"))),
        Err(error @ (Error::Invalid(_) | Error::Conflict(CHANGED_MEANWHILE))) => page(ctx, Some((form, error))).await,
        Err(error) => Err(error),
    }
}

#[derive(Serialize)]
struct ChosenPage {
    head: Head,
    form: FormView,
    ready: Vec<CertificationView>,
    others: Vec<CertificationView>,
    rules: CertificationRules,
}

fn chosen_page(
    ctx: &Ctx,
    viewer: &Viewer,
    (cohort, rules): (&Cohort, CertificationRules),
    people: Vec<CertificationView>,
    form: FormView,
    status: StatusCode,
) -> Result<HttpResponse> {
    let (ready, others) = people.into_iter().partition(|one| one.lack.is_none());
    let head = Head::new(ctx, viewer, cohort, Tab::Certificates);
    ctx.page_with(status, "certificates/chosen", Some(viewer), ChosenPage { head, form, ready, others, rules })
}

async fn looked_at(ctx: &Ctx, who: Vec<EnrolmentId>, refused: Option<FormView>) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, found) = ctx.read(move |conn, viewer| candidates(conn, viewer, &slug, Some(&who), now)).await?;
    let today = now.day_in(found.cohort.time_zone);
    let people = found.all.iter().map(|one| CertificationView::new(ctx.site(), one, today)).collect();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    chosen_page(ctx, &viewer, (&found.cohort, found.rules), people, refused.unwrap_or_default(), status)
}

/// `GET /cohorts/{slug}/certificates/chosen`: what would happen to those named by `who`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn choose(ctx: Ctx) -> Result<HttpResponse> {
    let who = parse_who(&mut ctx.query_form()).unwrap_or_default();
    if who.is_empty() {
        let back = format!("/cohorts/{}/certificates", ctx.path::<String>("slug")?);
        return Ok(ctx.redirect_with(&back, Notice::Warning("notice-nobody-ticked")));
    }
    looked_at(&ctx, who, None).await
}

/// `POST /cohorts/{slug}/certificates`: certifies those named by `who` who are ready.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`] when somebody else certified one of them at the same moment.
pub async fn certify(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let back = format!("/cohorts/{slug}/certificates");
    let who = match parse_who(&mut form) {
        Ok(who) => who,
        Err(error) => return looked_at(&ctx, Vec::new(), Some(form.refused(error)?)).await,
    };
    let asked = who.clone();
    match ctx.write(move |tx, viewer| actions::certify(tx, viewer, &catalogue, &slug, &asked)).await {
        Ok(_) => Ok(ctx.redirect_with(&back, Notice::Done("notice-certified"))),
        Err(error) => looked_at(&ctx, who, Some(form.refused(error)?)).await,
    }
}
