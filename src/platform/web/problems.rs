//! What a refused request looks like: a page that says what happened, what was kept and where to go on, or, for
//! programs, a problem (RFC 9457).

use std::collections::BTreeMap;

use actix_web::body::{BodySize, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{ConnectionType, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;

use super::error_page::error_page;
use super::{Ctx, Words};
use crate::platform::error::{Error, Message};
use crate::platform::values::Language;

/// A problem as programs get it (RFC 9457).
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ProblemDetails {
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
    let mut explained = explain(&request, error).await;
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

async fn explain(request: &actix_web::HttpRequest, error: &Error) -> HttpResponse {
    match error {
        Error::Internal(cause) => {
            tracing::error!(%cause, "a request failed")
        }
        Error::DatabaseAway | Error::FilesAway(_) | Error::StorageFull => {
            tracing::warn!(%error, "a request failed")
        }
        _ => {}
    }
    let Ok(ctx) = Ctx::of(request) else {
        return HttpResponse::InternalServerError().finish();
    };
    if matches!(error, Error::Hidden | Error::Forbidden | Error::ScopeMissing(_)) {
        ctx.note_denied();
    }
    let mut response = if ctx.is_api() { problem(&ctx, error) } else { error_page(&ctx, error).await };
    let wait = match error {
        Error::DatabaseAway | Error::FilesAway(_) => Some(30),
        Error::TooMany(seconds) => Some(*seconds),
        _ => None,
    };
    if let Some(seconds) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// The words of an error.
pub(super) struct ErrorWords {
    pub title: String,
    pub what: String,
    pub kept: Option<String>,
}

pub(super) fn say(words: &Words, language: Language, error: &Error) -> ErrorWords {
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
    ErrorWords { title: message("title"), what: message("what"), kept }
}

fn problem(ctx: &Ctx, error: &Error) -> HttpResponse {
    let viewer = ctx.known_viewer();
    let language = ctx.language(viewer.as_ref());
    let words = &ctx.site().words;
    let said = say(words, language, error);
    let errors = match error {
        Error::Invalid(rejection) | Error::Differs(_, rejection) => {
            rejection.iter().map(|(field, message)| (field.to_owned(), words.say_message(language, message))).collect()
        }
        _ => BTreeMap::new(),
    };
    let detail = match error {
        Error::Malformed(detail) => detail.clone(),
        _ => said.what,
    };
    let problem = ProblemDetails {
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
