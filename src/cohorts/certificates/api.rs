//! Certification for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::bodies::{CertificationBody, CertificationRulesBody, RenewalBody, RevocationBody, TeachBackBody};
use super::input::{parse_observation, parse_renewal, parse_revocation, parse_rules, parse_who};
use super::views::load::{by_code, candidate, candidates, cohort};
use super::views::{CertificateView, CertificationRulesView, CertificationView, TeachBackView};
use super::{CertificateCode, CertificationLack, CertificationStatus, actions};
use crate::cohorts::common::EnrolmentId;
use crate::cohorts::common::views::load::PER_PAGE;
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::people::accounts::browser::peer;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, ProblemDetails, page_of};

/// How far the trainers of a cohort are with certification.
#[derive(Debug, Serialize, ToSchema)]
pub struct CertificationList {
    /// What the cohort asks.
    pub rules: CertificationRulesView,
    /// The trainers, by name.
    pub items: Vec<CertificationView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<EnrolmentId>,
}

/// Somebody who was certified.
#[derive(Debug, Serialize, ToSchema)]
pub struct CertifiedPlace {
    /// Their place in the cohort.
    pub enrolment_id: EnrolmentId,
    /// The code of the certificate; nothing in a dry run.
    #[schema(value_type = Option<String>)]
    pub code: Option<CertificateCode>,
}

/// Somebody who was not certified.
#[derive(Debug, Serialize, ToSchema)]
pub struct UncertifiedPlace {
    /// Their place in the cohort.
    pub enrolment_id: EnrolmentId,
    /// Why not.
    pub lack: CertificationLack,
}

/// What came of certifying people.
#[derive(Debug, Serialize, ToSchema)]
pub struct CertificationOutcomeView {
    /// Those who were certified, or in a dry run would be.
    pub certified: Vec<CertifiedPlace>,
    /// Those who were not, and why.
    pub left_out: Vec<UncertifiedPlace>,
}

/// How far the trainers of a cohort are with certification.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/certificates", tag = "cohorts",
    params(("slug" = String, Path), ("status" = Option<CertificationStatus>, Query),
        ("after" = Option<EnrolmentId>, Query, description = "`next` of the page before")),
    responses((status = 200, body = CertificationList), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails)))]
pub async fn certificates(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let asked: Option<CertificationStatus> = ctx.query("status").and_then(|word| word.parse().ok());
    let (_, found) = ctx.read(move |conn, viewer| candidates(conn, viewer, &slug, None, now)).await?;
    let today = now.day_in(found.cohort.time_zone);
    let some = found.all.iter().filter(|one| asked.is_none_or(|status| one.status == status));
    let rows: Vec<CertificationView> = some.map(|one| CertificationView::new(ctx.site(), one, today)).collect();
    let (items, around) = page_of(rows, &ctx.turn::<EnrolmentId>(), PER_PAGE, |one| one.enrolment_id);
    let rules = CertificationRulesView::from(&found.rules);
    Ok(HttpResponse::Ok().json(CertificationList { rules, items, next: around.after }))
}

/// Sets what a cohort asks of those who are certified in it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`]; [`Error::Conflict`] when it has changed meanwhile.
#[utoipa::path(put, path = "/api/v1/cohorts/{slug}/certification", tag = "cohorts", params(("slug" = String, Path)),
    request_body = CertificationRulesBody,
    responses((status = 200, body = CertificationRulesView), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn set_certification_rules(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, rules): (String, _) = (ctx.path("slug")?, parse_rules(&mut form)?);
    let write = ctx.write(move |tx, viewer| {
        actions::set_rules(tx, viewer, &slug, &rules)?;
        cohort(tx.conn, viewer, &slug)
    });
    let (_, (_, rules)) = write.await?;
    Ok(HttpResponse::Ok().json(CertificationRulesView::from(&rules)))
}

/// Certifies those of some trainers who are ready; each gets a mail. With `dry_run=true` nothing is done, and the answer says who
/// would be certified, and who not and why.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Invalid`] when nobody of them is ready; [`Error::Conflict`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/certificates", tag = "cohorts",
    params(("slug" = String, Path),
        ("dry_run" = Option<bool>, Query, description = "Whether only to say who would be certified")),
    request_body = CertificationBody,
    responses((status = 200, body = CertificationOutcomeView), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn certify(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (slug, who, now): (String, _, _) = (ctx.path("slug")?, parse_who(&mut form)?, ctx.site().clock.now());
    let left = |(enrolment_id, lack): (EnrolmentId, CertificationLack)| UncertifiedPlace { enrolment_id, lack };
    let view = match ctx.query("dry_run").is_some_and(|word| word == "true") {
        true => {
            let read = ctx.read(move |conn, viewer| candidates(conn, viewer, &slug, Some(&who), now));
            let all = read.await?.1.all.into_iter().map(|one| (one.place.enrolment.id, one.lack));
            let (ready, others): (Vec<_>, Vec<_>) = all.partition(|(_, lack)| lack.is_none());
            let certified = ready.into_iter().map(|(enrolment_id, _)| CertifiedPlace { enrolment_id, code: None });
            let left_out = others.into_iter().filter_map(|(id, lack)| Some(left((id, lack?))));
            CertificationOutcomeView { certified: certified.collect(), left_out: left_out.collect() }
        }
        false => {
            let write = ctx.write(move |tx, viewer| actions::certify(tx, viewer, &catalogue, &slug, &who));
            let outcome = write.await?.1;
            let certified = outcome.certified.into_iter();
            let certified = certified.map(|(enrolment_id, code)| CertifiedPlace { enrolment_id, code: Some(code) });
            let left_out = outcome.left_out.into_iter().map(left).collect();
            CertificationOutcomeView { certified: certified.collect(), left_out }
        }
    };
    Ok(HttpResponse::Ok().json(view))
}

/// What observers saw of a trainer, the latest day first.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/certificates/{enrolment}/teach-backs", tag = "cohorts",
    params(("slug" = String, Path), ("enrolment" = EnrolmentId, Path)),
    responses((status = 200, body = Vec<TeachBackView>), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails)))]
pub async fn teach_backs(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, EnrolmentId) = (ctx.path("slug")?, ctx.path("enrolment")?);
    let now = ctx.site().clock.now();
    let (viewer, (_, _, found)) = ctx.read(move |conn, viewer| candidate(conn, viewer, &slug, id, now)).await?;
    let all: Vec<TeachBackView> = found.teach_backs.iter().map(|one| TeachBackView::new(one, &viewer)).collect();
    Ok(HttpResponse::Ok().json(all))
}

/// Does something about the place of the path, and answers with how far they are then.
async fn change<F>(ctx: Ctx, action: F) -> Result<HttpResponse>
where
    F: FnOnce(&mut Tx, &Viewer, &str, EnrolmentId) -> Result<()> + Send + 'static,
{
    let (slug, id): (String, EnrolmentId) = (ctx.path("slug")?, ctx.path("enrolment")?);
    let write = ctx.write(move |tx, viewer| {
        action(tx, viewer, &slug, id)?;
        candidate(tx.conn, viewer, &slug, id, tx.now)
    });
    let (_, (cohort, _, found)) = write.await?;
    let today = ctx.site().clock.now().day_in(cohort.time_zone);
    Ok(HttpResponse::Ok().json(CertificationView::new(ctx.site(), &found, today)))
}

/// Records what the token's person saw of a trainer who taught; about the same day once more, in the place of what they had
/// recorded.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`]; [`Error::Conflict`] for somebody who is no trainer here.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/certificates/{enrolment}/teach-backs", tag = "cohorts",
    params(("slug" = String, Path), ("enrolment" = EnrolmentId, Path)), request_body = TeachBackBody,
    responses((status = 200, body = CertificationView), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn observe(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let seen = parse_observation(&mut form)?;
    change(ctx, move |tx, viewer, slug, id| actions::observe(tx, viewer, slug, id, &seen)).await
}

/// Sets a new last day of somebody's certificate.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`]; [`Error::Conflict`] where there is none.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/certificates/{enrolment}/renewal", tag = "cohorts",
    params(("slug" = String, Path), ("enrolment" = EnrolmentId, Path)), request_body = RenewalBody,
    responses((status = 200, body = CertificationView), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn renew(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let until = parse_renewal(&mut form)?;
    change(ctx, move |tx, viewer, slug, id| actions::renew(tx, viewer, slug, id, until)).await
}

/// Takes somebody's certificate back. Nothing but a new one undoes it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`]; [`Error::Conflict`] where there is none.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/certificates/{enrolment}/revocation", tag = "cohorts",
    params(("slug" = String, Path), ("enrolment" = EnrolmentId, Path)), request_body = RevocationBody,
    responses((status = 200, body = CertificationView), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn revoke(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let reason = parse_revocation(&mut form)?;
    change(ctx, move |tx, viewer, slug, id| actions::revoke(tx, viewer, slug, id, &reason)).await
}

/// A certificate by its code: what it says, and whether it holds. For anybody, without a token.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::TooMany`] after too many wrong codes.
#[utoipa::path(get, path = "/api/v1/certificates/{code}", tag = "cohorts", params(("code" = String, Path)),
    responses((status = 200, body = CertificateView), (status = 404, body = ProblemDetails),
        (status = 429, body = ProblemDetails, description = "So many wrong codes were tried in the last quarter of an hour")))]
pub async fn certificate(ctx: Ctx) -> Result<HttpResponse> {
    let code: Option<CertificateCode> = ctx.path("code").ok();
    let (key, now) = (format!("certificate-code:{}", peer(&ctx)), ctx.site().clock.now());
    let counted = key.clone();
    let (_, found) = ctx.read_public(move |conn, _| by_code(conn, code.as_ref(), &counted, now)).await?;
    let Some(found) = found else {
        ctx.write_public(move |tx| actions::note_wrong_code(tx, &key)).await?;
        return Err(Error::NotFound);
    };
    let today = now.day_in(found.zone);
    Ok(HttpResponse::Ok().json(CertificateView::new(ctx.site(), &found.certificate, today)))
}
