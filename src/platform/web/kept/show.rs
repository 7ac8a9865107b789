//! Showing a form that was kept.

use actix_web::HttpMessage;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{Method, StatusCode, Uri};
use actix_web::middleware::Next;

use super::super::sent::Sent;
use super::super::{Ctx, Notice, ReturnPath, store};
use super::{KEPT, KeptForm, KeptFormId, Shown, texts};
use crate::platform::error::{Error, Result};

/// Answers `GET <page>?kept=<id>` by the handler that the form was sent to, which shows it again.
///
/// # Errors
/// None of its own.
pub async fn show_kept_form<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let Some((id, form)) = asked_for(&request).await? else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let sent = Sent::read("application/x-www-form-urlencoded", form.fields.as_bytes());
    let (Ok(ctx), Ok(action), Ok(sent)) = (Ctx::of(request.request()), form.action.parse::<Uri>(), sent) else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let page = ctx.return_path(Some(&form.page)).unwrap_or_else(ReturnPath::root);
    drop(ctx);
    request.extensions_mut().insert(Shown { page: page.clone() });
    send_again(&mut request, action, sent);
    let response = next.call(request).await?;

    let (request, mut response) = response.into_parts();
    let ctx = Ctx::of(&request)?;
    let typed = ctx.posted().is_some_and(|posted| !texts(&posted).is_empty());
    let elsewhere = match response.error().and_then(|error| error.as_error::<Error>()) {
        Some(Error::SignInNeeded) => {
            let back = page.with(KEPT, Some(&id.to_string()));
            let query = serde_urlencoded::to_string([("back", back.as_str())]).unwrap_or_default();
            Some(ctx.redirect(&format!("/sign-in?{query}")))
        }
        // A button without a form: it is pressed again, or not.
        Some(Error::Invalid(_)) if !typed => {
            Some(ctx.redirect_with(page.as_str(), Notice::Warning("notice-press-again")))
        }
        _ => None,
    };
    if let Some(elsewhere) = elsewhere {
        return Ok(ServiceResponse::new(request, elsewhere).map_into_right_body());
    }
    if response.error().is_none() {
        // Nothing is wrong: it was only asked to be shown.
        *response.status_mut() = StatusCode::OK;
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        ctx.site().db.write(move |tx| store::forget(tx, id)).await?;
    }
    Ok(ServiceResponse::new(request, response).map_into_left_body())
}

/// The form that a request asks for, if it is there for whoever asks.
async fn asked_for(request: &ServiceRequest) -> Result<Option<(KeptFormId, KeptForm)>> {
    if request.method() != Method::GET || !request.query_string().contains(KEPT) {
        return Ok(None);
    }
    let ctx = Ctx::of(request.request())?;
    let Some(id) = ctx.query(KEPT).and_then(|id| id.parse::<KeptFormId>().ok()).filter(|_| !ctx.is_api()) else {
        return Ok(None);
    };
    let now = ctx.site().clock.now();
    let (viewer, form) = ctx.read_public(move |conn, _| store::find(conn, id, now)).await?;
    Ok(form.filter(|form| ctx.may_see(&form.owner, viewer.as_ref())).map(|form| (id, form)))
}

/// Makes the request what it was when the form was sent.
fn send_again(request: &mut ServiceRequest, action: Uri, sent: Sent) {
    let head = request.head_mut();
    head.method = Method::POST;
    head.uri = action.clone();
    head.headers.remove(header::IF_NONE_MATCH);
    head.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    request.match_info_mut().get_mut().update(&action);
    request.extensions_mut().insert(sent);
}
