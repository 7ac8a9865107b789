//! The routes of `home`.

use actix_web::web::{ServiceConfig, get, resource};

use super::health;

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/healthz").route(get().to(health::alive)))
        .service(resource("/readyz").route(get().to(health::ready)))
        .service(resource("/metrics").route(get().to(health::metrics)));
}

/// The API, under `/api/v1`.
pub fn api(_config: &mut ServiceConfig) {}
