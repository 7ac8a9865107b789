//! The routes of coverage.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::api;
use super::pages::{list, named, show};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/coverage").route(get().to(show::show)))
        .service(resource("/coverage/governments").route(get().to(list::list)))
        .service(resource("/coverage/governments.{format}").route(get().to(list::download)))
        .service(resource("/associations/{slug}/coverage").route(get().to(show::show_association)))
        .service(
            resource("/deliveries/{reference}/governments").route(get().to(named::show)).route(post().to(named::name)),
        );
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/coverage").route(get().to(api::coverage)))
        .service(resource("/coverage/governments").route(get().to(api::governments)))
        .service(resource("/associations/{slug}/coverage").route(get().to(api::association_coverage)))
        .service(
            resource("/deliveries/{id}/governments")
                .route(get().to(api::delivery_governments))
                .route(post().to(api::name_delivery_governments)),
        );
}
