//! The routes of `home`.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::pages::{calendar, crawlers, device, front, home, programs};
use super::{api, health, openapi};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/").route(get().to(front::show)))
        .service(resource("/home").route(get().to(home::show)))
        .service(resource("/calendar").route(get().to(calendar::show)))
        .service(resource("/calendar/address").route(post().to(calendar::renew)))
        .service(resource("/calendar/address/removal").route(post().to(calendar::end)))
        .service(resource("/calendar/{secret}.ics").route(get().to(calendar::feed)))
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
    config
        .service(resource("/openapi.json").route(get().to(openapi::document)))
        .service(resource("/me/calendar").route(get().to(api::calendar)))
        .service(resource("/me/calendar/address").route(post().to(api::renew_calendar_address)))
        .service(resource("/me/calendar/address/removal").route(post().to(api::end_calendar_address)));
}
