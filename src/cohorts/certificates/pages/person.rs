//! One trainer: what observers saw, and what a coordinator decides.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::NaiveDate;
use serde::Serialize;
use uuid::Uuid;

use crate::cohorts::certificates::input::{parse_observation, parse_renewal, parse_revocation};
use crate::cohorts::certificates::rules::{self, Observed};
use crate::cohorts::certificates::views::load::{Candidate, candidate};
use crate::cohorts::certificates::views::{CertificateView, CertificationView, TeachBackView};
use crate::cohorts::certificates::{CertificationRules, Rubric, TeachBackOutcome, actions};
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::{EnrolmentId, EnrolmentRole};
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct CertificationPage {
    head: Head,
    form: FormView,
    person: CertificationView,
    rules: CertificationRules,
    /// The days on which they taught, the latest first.
    days: Vec<TaughtDay>,
    certificates: Vec<HeldCertificate>,
    /// Whether the viewer decides about them.
    may: bool,
    can_observe: bool,
    has_certificate: bool,
    outcomes: Vec<Choice>,
    criteria: Vec<Criterion>,
    today: NaiveDate,
}

/// A day on which somebody taught, with each of its observers.
#[derive(Serialize)]
struct TaughtDay {
    held_on: NaiveDate,
    is_agreed: bool,
    observers: Vec<TeachBackView>,
    /// By criterion: the marks of the observers, in their order.
    marks: Vec<CriterionMarks>,
}

#[derive(Serialize)]
struct CriterionMarks {
    name: &'static str,
    marks: Vec<i32>,
}

/// A criterion of the form, and what its marks mean.
#[derive(Serialize)]
struct Criterion {
    name: &'static str,
    label: String,
    hint: String,
    marks: Vec<Choice>,
}

#[derive(Serialize)]
struct HeldCertificate {
    #[serde(flatten)]
    certificate: CertificateView,
    /// Why it was taken back; maybe emptied.
    reason: Option<String>,
}

fn days(of: &Candidate, viewer: &Viewer) -> Vec<TaughtDay> {
    let same_day = of.teach_backs.chunk_by(|one, other| one.held_on == other.held_on);
    let day = |seen: &[crate::cohorts::certificates::TeachBack]| {
        let marks = |(at, name): (usize, &&'static str)| CriterionMarks {
            name,
            marks: seen.iter().filter_map(|one| one.rubric.marks().get(at).copied()).collect(),
        };
        Some(TaughtDay {
            held_on: seen.first()?.held_on,
            is_agreed: !matches!(rules::observed(seen), Observed::Disagreed),
            observers: seen.iter().map(|one| TeachBackView::new(one, viewer)).collect(),
            marks: Rubric::CRITERIA.iter().enumerate().map(marks).collect(),
        })
    };
    same_day.filter_map(day).collect()
}

/// The forms of the page: today's teach-back, and a certificate that holds as long again.
fn blank(of: &Candidate, asks: &CertificationRules, today: NaiveDate) -> Form {
    let mut form = Form::default();
    form.set("id", Uuid::new_v4()).set("held_on", today);
    let from = rules::in_force(&of.certificates).and_then(|one| one.valid_until).map_or(today, |last| last.max(today));
    if let Some(until) = rules::valid_until(from, asks.years) {
        form.set("until", until);
    }
    form
}

/// A form that was refused, with the page's other forms as they are.
fn beside(mut form: Form, error: Error, blank: &Form) -> Result<FormView> {
    for name in blank.names() {
        if !form.names().any(|sent| sent == name) {
            form.set(name, blank.get(name).unwrap_or_default());
        }
    }
    form.refused(error)
}

async fn page(ctx: Ctx, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let (slug, id): (String, EnrolmentId) = (ctx.path("slug")?, ctx.path("enrolment")?);
    let now = ctx.site().clock.now();
    let (viewer, (cohort, asks, found)) = ctx.read(move |conn, viewer| candidate(conn, viewer, &slug, id, now)).await?;
    let today = now.day_in(cohort.time_zone);
    let language = ctx.language(Some(&viewer));
    let say = |key: &str| ctx.site().words.say(language, key);
    let place = &found.place.enrolment;
    let held = |one: &crate::cohorts::certificates::Certificate| HeldCertificate {
        certificate: CertificateView::new(ctx.site(), one, today),
        reason: one.revocation_reason.clone().filter(|reason| !reason.is_empty()),
    };
    let mark = |mark: i32| Choice::new(mark, say(&format!("teach-back-mark-{mark}")));
    let criterion = |name: &&'static str| Criterion {
        name,
        label: say(&format!("teach-back-{name}")),
        hint: say(&format!("teach-back-{name}-hint")),
        marks: (1..=4).rev().map(mark).collect(),
    };
    let outcome = |one: &TeachBackOutcome| Choice::new(one, say(&format!("teach-back-outcome-{one}")));
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let blank = blank(&found, &asks, today);
    let form = match refused {
        Some((form, error)) => beside(form, error, &blank)?,
        None => blank.view(),
    };
    let view = CertificationPage {
        head: Head::new(&ctx, &viewer, &cohort, Tab::Certificates),
        form,
        person: CertificationView::new(ctx.site(), &found, today),
        days: days(&found, &viewer),
        certificates: found.certificates.iter().map(held).collect(),
        may: found.may,
        can_observe: found.may && place.role == EnrolmentRole::Trainer && place.state.is_active(),
        has_certificate: rules::in_force(&found.certificates).is_some(),
        outcomes: TeachBackOutcome::ALL.iter().map(outcome).collect(),
        criteria: Rubric::CRITERIA.iter().map(criterion).collect(),
        rules: asks,
        today,
    };
    ctx.page_with(status, "certificates/person", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/certificates/{enrolment}`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    page(ctx, None).await
}

/// Does something about the place of the path with what the form says, and goes back to its page.
async fn change<T, F>(ctx: Ctx, form: Form, parsed: Result<T>, notice: &'static str, action: F) -> Result<HttpResponse>
where
    T: Send + 'static,
    F: FnOnce(&mut Tx, &Viewer, &str, EnrolmentId, T) -> Result<()> + Send + 'static,
{
    let (slug, id): (String, EnrolmentId) = (ctx.path("slug")?, ctx.path("enrolment")?);
    let back = format!("/cohorts/{slug}/certificates/{id}");
    let done = match parsed {
        Ok(said) => ctx.write(move |tx, viewer| action(tx, viewer, &slug, id, said)).await.map(drop),
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(ctx.redirect_with(&back, Notice::Done(notice))),
        Err(error @ Error::Invalid(_)) => page(ctx, Some((form, error))).await,
        Err(error) => Err(error),
    }
}

/// `POST /cohorts/{slug}/certificates/{enrolment}/teach-backs`: what the viewer saw.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`],
/// [`Error::Conflict`].
pub async fn observe(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let seen = parse_observation(&mut form);
    change(ctx, form, seen, "notice-teach-back-recorded", |tx, viewer, slug, id, seen| {
        actions::observe(tx, viewer, slug, id, &seen)
    })
    .await
}

/// `POST /cohorts/{slug}/certificates/{enrolment}/renewal`: a new last day.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`],
/// [`Error::Conflict`].
pub async fn renew(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let until = parse_renewal(&mut form);
    change(ctx, form, until, "notice-certificate-renewed", |tx, viewer, slug, id, until| {
        actions::renew(tx, viewer, slug, id, until)
    })
    .await
}

/// `POST /cohorts/{slug}/certificates/{enrolment}/revocation`: takes it back.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`],
/// [`Error::Conflict`].
pub async fn revoke(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let reason = parse_revocation(&mut form);
    change(ctx, form, reason, "notice-certificate-revoked", |tx, viewer, slug, id, reason| {
        actions::revoke(tx, viewer, slug, id, &reason)
    })
    .await
}
