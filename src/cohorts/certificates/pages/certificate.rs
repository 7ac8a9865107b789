//! A certificate, for anybody who was given its address: what it says, and whether it holds.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::{Datelike, NaiveDate};
use content::Html;
use serde::Serialize;

use crate::cohorts::certificates::store::certificates::FoundCertificate;
use crate::cohorts::certificates::views::CertificateView;
use crate::cohorts::certificates::views::load::by_code;
use crate::cohorts::certificates::{CertificateCode, CertificateState, actions};
use crate::people::accounts::browser::peer;
use crate::platform::error::{Message, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, qr_code};

#[derive(Serialize)]
struct EnterPage {
    is_wrong: bool,
}

#[derive(Serialize)]
struct CertificatePage {
    certificate: CertificateView,
    network: String,
    qr: Html,
    /// For whose it is alone.
    own: Option<OwnCertificate>,
}

/// What somebody does with their own certificate.
#[derive(Serialize)]
struct OwnCertificate {
    cohort: String,
    linked_in: String,
    /// The same to be copied: what each field is called there, and what goes into it.
    fields: Vec<ProfileField>,
}

#[derive(Serialize)]
struct ProfileField {
    name: &'static str,
    value: String,
}

fn own(ctx: &Ctx, language: Language, found: &FoundCertificate, view: &CertificateView) -> OwnCertificate {
    let title = Message::new("certificate-profile-title").with("cohort", view.cohort.as_str());
    let title = ctx.site().words.say_message(language, &title);
    let network = || ctx.site().settings.network.clone();
    let organisation = view.bodies.first().cloned().unwrap_or_else(network);
    let (from, until) = (view.issued_on, view.valid_until);
    let mut pairs = vec![
        ("startTask", "CERTIFICATION_NAME".to_owned()),
        ("name", title.clone()),
        ("organizationName", organisation.clone()),
        ("issueYear", from.year().to_string()),
        ("issueMonth", from.month().to_string()),
    ];
    pairs.extend(until.map(|last| ("expirationYear", last.year().to_string())));
    pairs.extend(until.map(|last| ("expirationMonth", last.month().to_string())));
    pairs.extend([("certUrl", view.address.clone()), ("certId", view.code_in_parts.clone())]);
    let query = serde_urlencoded::to_string(&pairs).unwrap_or_default();
    let date = |day: NaiveDate| ctx.site().words.date(language, day);
    let fields = [
        ("title", Some(title)),
        ("organisation", Some(organisation)),
        ("issued", Some(date(from))),
        ("expires", until.map(date)),
        ("id", Some(view.code_in_parts.clone())),
        ("address", Some(view.address.clone())),
    ];
    OwnCertificate {
        cohort: format!("/cohorts/{}", found.slug),
        linked_in: format!("https://www.linkedin.com/profile/add?{query}"),
        fields: fields.into_iter().filter_map(|(name, value)| Some(ProfileField { name, value: value? })).collect(),
    }
}

/// `GET /certificates`: where a code is typed, and sent on to its page.
///
/// # Errors
/// None of its own.
pub async fn enter(ctx: Ctx) -> Result<HttpResponse> {
    match ctx.query("code").map(|typed| typed.parse::<CertificateCode>()) {
        None => ctx.page("certificates/code", None, EnterPage { is_wrong: false }),
        Some(Ok(code)) => Ok(ctx.redirect(&format!("/certificates/{code}"))),
        Some(Err(_)) => unknown(&ctx),
    }
}

fn unknown(ctx: &Ctx) -> Result<HttpResponse> {
    ctx.page_with(StatusCode::NOT_FOUND, "certificates/code", None, EnterPage { is_wrong: true })
}

/// `GET /certificates/{code}`.
///
/// # Errors
/// [`crate::platform::error::Error::TooMany`] after too many wrong codes.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let code: Option<CertificateCode> = ctx.path("code").ok();
    let (key, now) = (format!("certificate-code:{}", peer(&ctx)), ctx.site().clock.now());
    let counted = key.clone();
    let read = ctx.read_public(move |conn, _| by_code(conn, code.as_ref(), &counted, now));
    let (viewer, found) = read.await?;
    let Some(found) = found else {
        ctx.write_public(move |tx| actions::note_wrong_code(tx, &key)).await?;
        return unknown(&ctx);
    };
    let view = CertificateView::new(ctx.site(), &found.certificate, now.day_in(found.zone));
    let language = ctx.language(viewer.as_ref());
    let is_own = viewer.as_ref().is_some_and(|viewer| viewer.id == found.owner);
    let own = (is_own && view.state != CertificateState::Revoked).then(|| own(&ctx, language, &found, &view));
    let page = CertificatePage {
        qr: qr_code(&view.address)?,
        network: ctx.site().settings.network.clone(),
        certificate: view,
        own,
    };
    ctx.page("certificates/certificate", viewer.as_ref(), page)
}
