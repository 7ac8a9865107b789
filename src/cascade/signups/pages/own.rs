//! What somebody's own link shows: their place, and the way out. GET shows, POST acts, as mail scanners follow links.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use crate::cascade::participants::CheckInState;
use crate::cascade::participants::rules::state_of;
use crate::cascade::participants::views::TrainingView;
use crate::cascade::signups::views::load;
use crate::cascade::signups::{SignUpState, actions};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form};
use content::Catalogue;

#[derive(Serialize)]
struct OwnPage {
    token: String,
    reference: String,
    training: TrainingView,
    about: String,
    state: SignUpState,
    name: Option<String>,
    /// How many wait in front of them, where they wait.
    before: Option<i64>,
    is_called_off: bool,
    is_over: bool,
    /// The path on which they check in, while they can.
    check_in: Option<String>,
    /// Whether they have checked in.
    has_come: bool,
    /// The path of their attestation, once they have.
    attestation: Option<String>,
}

async fn page(ctx: &Ctx, catalogue: &Catalogue, token: String) -> Result<HttpResponse> {
    let (signer, asked, now) = (ctx.site().signer.clone(), token.clone(), ctx.site().clock.now());
    let own = ctx.site().db.read(move |conn| load::own(conn, &signer, &asked)).await?;
    let language = ctx.site().offered(own.sign_up.language).unwrap_or_else(|| ctx.language(None));
    let today = now.day_in(own.brief.zone);
    let is_there = SignUpState::THERE.contains(&own.sign_up.state);
    let has_come = own.sign_up.participant_id.is_some();
    let code = own.check_in.filter(|check_in| state_of(&own.brief, check_in, now) == CheckInState::Open);
    let check_in = code.filter(|_| is_there && !has_come).map(|check_in| format!("/c/{}?s={token}", check_in.code));
    let view = OwnPage {
        training: TrainingView::new(&ctx.site().words, catalogue, language, today, &own.brief),
        about: own.page.terms.about,
        reference: own.brief.reference.clone(),
        state: own.sign_up.state,
        name: own.sign_up.name,
        before: own.before,
        is_called_off: own.page.told.called_off,
        is_over: today > own.brief.ends_on,
        check_in,
        has_come,
        attestation: own.secret.map(|secret| format!("/attestations/{secret}")),
        token,
    };
    ctx.page_by_link(StatusCode::OK, "signups/own", language, view)
}

/// `GET /s/{token}`.
///
/// # Errors
/// [`Error::LinkSpent`](crate::platform::error::Error::LinkSpent).
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let token: String = ctx.path("token")?;
    page(&ctx, &catalogue, token).await
}

/// `POST /s/{token}`: signs off.
///
/// # Errors
/// [`Error::LinkSpent`](crate::platform::error::Error::LinkSpent).
pub async fn sign_off(ctx: Ctx, _: Form, catalogue: Current) -> Result<HttpResponse> {
    let (token, signer) = (ctx.path::<String>("token")?, ctx.site().signer.clone());
    let asked = token.clone();
    ctx.write_public(move |tx| actions::sign_off(tx, &signer, &asked)).await?;
    page(&ctx, &catalogue, token).await
}
