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

/// When a request came, by what method (the one it had before [`super::head_as_get`]), and to which route.
struct Begun(Instant, Method, Option<String>);

/// The middleware that logs requests.
pub fn log_requests() -> TracingLogger<ByRoute> {
    TracingLogger::<ByRoute>::new()
}

impl RootSpanBuilder for ByRoute {
    fn on_request_start(request: &ServiceRequest) -> Span {
        // All routes are tried for that; so it is done once.
        let route = request.match_pattern();
        let span =
            tracing::info_span!("request", method = %request.method(), route = route.as_deref().unwrap_or_default());
        request.extensions_mut().insert(Begun(Instant::now(), request.method().clone(), route));
        span
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, actix_web::Error>) {
        let _entered = span.enter();
        match outcome {
            Ok(response) => {
                let request = response.request();
                let begun = request.extensions_mut().remove::<Begun>();
                let Some(Begun(begun, method, route)) = begun else { return };
                let (seconds, status) = (begun.elapsed().as_secs_f64(), response.status().as_u16());
                if let Some(site) = request.app_data::<Data<Site>>() {
                    site.metrics.observe(route.as_deref(), &method, status, seconds);
                }
                tracing::debug!(status, millis = seconds * 1000.0, "answered");
            }
            Err(error) => tracing::error!(%error, "not answered"),
        }
    }
}
