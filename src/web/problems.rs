//! What a refused request looks like: a page that says what happened, what was kept and where to go on, or, for
//! programs, a problem (RFC 9457).

use std::collections::BTreeMap;

use actix_web::body::{BodySize, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{ConnectionType, Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use serde_json::json;

use super::{Ctx, Language, Words};
use crate::error::{Error, Message};

/// A problem as programs get it (RFC 9457).
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// Which problem, as a URN that does not change.
    pub r#type: String,
    /// What happened, in the language asked for.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// More about it.
    pub detail: String,
    /// What is wrong with which field.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub errors: BTreeMap<String, String>,
}

impl ResponseError for Error {
    fn status_code(&self) -> actix_web::http::StatusCode {
        self.status()
    }

    /// A bare answer; [`errors_to_pages`] gives it its words.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status())
    }
}

/// Turns errors into pages and problems: ours, and those of the router and of what reads requests, which have no words.
///
/// # Errors
/// None of its own.
pub async fn errors_to_pages<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let response = next.call(request).await?;
    let (status, answer) = (response.status(), response.response());
    let is_bare = matches!(answer.body().size(), BodySize::None | BodySize::Sized(0));
    let refuses = status.is_client_error() || status.is_server_error();
    if answer.error().is_none() && !(refuses && is_bare) {
        return Ok(response.map_into_left_body());
    }
    let (request, response) = response.into_parts();
    let of_router;
    let error = match response.error().and_then(|error| error.as_error::<Error>()) {
        Some(error) => error,
        None => {
            of_router = error_of(status, response.error());
            &of_router
        }
    };
    let mut explained = explain(&request, error);
    if let Some(allowed) = response.headers().get(header::ALLOW) {
        explained.headers_mut().insert(header::ALLOW, allowed.clone());
    }
    if response.head().connection_type() == ConnectionType::Close {
        explained.head_mut().set_connection_type(ConnectionType::Close);
    }
    Ok(ServiceResponse::new(request, explained).map_into_right_body())
}

/// Our error for an answer that has only a status.
fn error_of(status: StatusCode, cause: Option<&actix_web::Error>) -> Error {
    match status {
        StatusCode::NOT_FOUND => Error::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Error::MethodNotAllowed,
        StatusCode::REQUEST_TIMEOUT => Error::TooSlow,
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
        StatusCode::URI_TOO_LONG => Error::AddressTooLong,
        StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE => Error::HeadersTooLarge,
        _ if status.is_client_error() => {
            Error::Malformed(cause.map_or_else(|| status.to_string(), |cause| cause.to_string()))
        }
        _ => Error::internal(cause.map_or_else(|| status.to_string(), |cause| cause.to_string())),
    }
}

fn explain(request: &actix_web::HttpRequest, error: &Error) -> HttpResponse {
    match error {
        Error::Internal(cause) => {
            tracing::error!(%cause, "a request failed")
        }
        Error::DatabaseAway | Error::StorageFull => {
            tracing::warn!(%error, "a request failed")
        }
        _ => {}
    }
    let Ok(ctx) = Ctx::of(request) else {
        return HttpResponse::InternalServerError().finish();
    };
    let mut response = if ctx.is_api() { problem(&ctx, error) } else { page(&ctx, error) };
    let wait = match error {
        Error::DatabaseAway => Some(30),
        Error::TooMany(seconds) => Some(*seconds),
        _ => None,
    };
    if let Some(seconds) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// The words of an error.
struct Said {
    title: String,
    what: String,
    kept: Option<String>,
}

fn say(words: &Words, language: Language, error: &Error) -> Said {
    let stem = error.word();
    let message = |part: &str| {
        let message = Message::new(format!("{stem}-{part}"));
        let message = match error {
            Error::TooMany(seconds) => message.with("minutes", (seconds + 59) / 60),
            Error::ScopeMissing(scope) => message.with("scope", *scope),
            _ => message,
        };
        words.say_message(language, &message)
    };
    let kept = words.has(Language::ENGLISH, &format!("{stem}-kept")).then(|| message("kept"));
    Said { title: message("title"), what: message("what"), kept }
}

fn problem(ctx: &Ctx, error: &Error) -> HttpResponse {
    let viewer = ctx.known_viewer();
    let language = ctx.language(viewer.as_ref());
    let words = &ctx.site().words;
    let said = say(words, language, error);
    let errors = match error {
        Error::Invalid(rejection) => {
            rejection.iter().map(|(field, message)| (field.to_owned(), words.say_message(language, message))).collect()
        }
        _ => BTreeMap::new(),
    };
    let detail = match error {
        Error::Malformed(detail) => detail.clone(),
        _ => said.what,
    };
    let problem = Problem {
        r#type: format!("urn:relais:{}", error.word()),
        title: said.title,
        status: error.status().as_u16(),
        detail,
        errors,
    };
    let mut response = HttpResponse::build(error.status());
    match error {
        Error::SignInNeeded => {
            response.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
        }
        Error::ScopeMissing(scope) => {
            let challenge = format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\"");
            response.insert_header((header::WWW_AUTHENTICATE, challenge));
        }
        _ => {}
    }
    response.content_type("application/problem+json").json(problem)
}

fn page(ctx: &Ctx, error: &Error) -> HttpResponse {
    let asks_to_read = matches!(*ctx.request().method(), Method::GET | Method::HEAD);
    if let (Error::SignInNeeded, true) = (error, asks_to_read) {
        let path = ctx.request().uri().path_and_query().map_or("/home", |path| path.as_str());
        let query = serde_urlencoded::to_string([("back", path)]).unwrap_or_default();
        return ctx.redirect(&format!("/sign-in?{query}"));
    }
    let viewer = ctx.known_viewer();
    let words = &ctx.site().words;
    let language = ctx.language(viewer.as_ref());
    let said = say(words, language, error);
    let home = if viewer.is_some() { "/home" } else { "/" };
    let mut links = vec![json!({"href": home, "label": words.say(language, "error-way-home")})];
    let again = match error {
        Error::SignInNeeded | Error::LinkSpent => Some(("/sign-in", "error-way-sign-in")),
        Error::DatabaseAway | Error::Internal(_) if asks_to_read => Some((ctx.request().path(), "error-way-again")),
        _ => None,
    };
    if let Error::CrossSite = error {
        let label = words.say(language, "error-way-own-address");
        links.insert(0, json!({"href": ctx.site().absolute("/"), "label": label}));
    }
    if let Some((href, label)) = again {
        links.insert(0, json!({"href": href, "label": words.say(language, label)}));
    }
    let view = json!({
        "status": error.status().as_u16(), "title": said.title, "what": said.what, "kept": said.kept, "links": links,
    });
    ctx.page_with(error.status(), "error", viewer.as_ref(), view).unwrap_or_else(|fault| {
        tracing::error!(%fault, "the error page cannot be rendered");
        HttpResponse::new(error.status())
    })
}
