//! One line in the log for each request: what was asked, by its route and not by its address, which may hold a token.

use std::time::Instant;

use actix_web::HttpMessage;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::web::Data;
use tracing::Span;
use tracing_actix_web::{RootSpanBuilder, TracingLogger};

use super::Site;

/// Describes requests for the log.
pub struct ByRoute;

/// When a request came, and by what method: the one it had before [`super::head_as_get`].
struct Begun(Instant, Method);

/// The middleware that logs requests.
pub fn log_requests() -> TracingLogger<ByRoute> {
    TracingLogger::<ByRoute>::new()
}

impl RootSpanBuilder for ByRoute {
    fn on_request_start(request: &ServiceRequest) -> Span {
        request.extensions_mut().insert(Begun(Instant::now(), request.method().clone()));
        let route = request.match_pattern().unwrap_or_default();
        tracing::info_span!("request", method = %request.method(), route)
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, actix_web::Error>) {
        let _entered = span.enter();
        match outcome {
            Ok(response) => {
                let request = response.request();
                let begun = request.extensions().get::<Begun>().map(|begun| (begun.0.elapsed(), begun.1.clone()));
                let (elapsed, method) = begun.unwrap_or_default();
                let (seconds, status) = (elapsed.as_secs_f64(), response.status().as_u16());
                if let Some(site) = request.app_data::<Data<Site>>() {
                    site.metrics.observe(request.match_pattern().as_deref(), &method, status, seconds);
                }
                tracing::debug!(status, millis = seconds * 1000.0, "answered");
            }
            Err(error) => tracing::error!(%error, "not answered"),
        }
    }
}
