//! The routes of `home`.

use actix_web::web::{ServiceConfig, get, resource};

use super::pages::{crawlers, device, front, home, programs};
use super::{health, openapi};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/").route(get().to(front::show)))
        .service(resource("/home").route(get().to(home::show)))
        .service(resource("/signed-in").route(get().to(device::signed_in)))
        .service(resource("/{language}/on-this-device").route(get().to(device::show)))
        .service(resource("/api").route(get().to(programs::show)))
        .service(resource("/favicon.ico").route(get().to(crawlers::favicon)))
        .service(resource("/robots.txt").route(get().to(crawlers::robots)))
        .service(resource("/sitemap.xml").route(get().to(crawlers::sitemap)))
        .service(resource("/.well-known/security.txt").route(get().to(crawlers::security)))
        .service(resource("/healthz").route(get().to(health::alive)))
        .service(resource("/readyz").route(get().to(health::ready)))
        .service(resource("/metrics").route(get().to(health::metrics)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config.service(resource("/openapi.json").route(get().to(openapi::document)));
}
