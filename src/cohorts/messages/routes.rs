//! The routes of `cohorts::messages`.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::{api, pages};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/cohorts/{slug}/messages/new").route(get().to(pages::ask)))
        .service(resource("/cohorts/{slug}/messages").route(post().to(pages::send)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config.service(resource("/cohorts/{slug}/messages").route(post().to(api::send)));
}
