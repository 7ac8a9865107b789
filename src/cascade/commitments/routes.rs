//! The routes of commitments.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::{api, pages};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/commitments").route(get().to(pages::list)).route(post().to(pages::make)))
        .service(resource("/commitments.{format}").route(get().to(pages::download)))
        .service(resource("/commitments/new").route(get().to(pages::ask)))
        .service(resource("/commitments/{id}").route(get().to(pages::show)))
        .service(resource("/commitments/{id}/edit").route(get().to(pages::edit)).route(post().to(pages::change)))
        .service(resource("/commitments/{id}/release").route(post().to(pages::release)))
        .service(resource("/commitments/{id}/release-request").route(post().to(pages::ask_release)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/commitments").route(get().to(api::commitments)).route(post().to(api::make_commitment)))
        .service(resource("/commitments/{id}").route(get().to(api::commitment)))
        .service(resource("/commitments/{id}/release").route(post().to(api::release)))
        .service(resource("/commitments/{id}/release-request").route(post().to(api::ask_release)));
}
