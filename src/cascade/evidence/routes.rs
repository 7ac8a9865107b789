//! The routes of evidence. Their ends say to the intake that files come in there.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::api;
use crate::cascade::evidence::pages;

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(
            resource("/deliveries/{reference}/evidence").route(get().to(pages::show)).route(post().to(pages::send)),
        )
        .service(resource("/deliveries/{reference}/evidence/{id}").route(get().to(pages::file)))
        .service(resource("/deliveries/{reference}/evidence/{id}/preview").route(get().to(pages::preview)))
        .service(resource("/deliveries/{reference}/evidence/{id}/removal").route(post().to(pages::remove)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(
            resource("/deliveries/{id}/evidence").route(get().to(api::evidence)).route(post().to(api::add_evidence)),
        )
        .service(
            resource("/deliveries/{id}/evidence/{evidence}")
                .route(get().to(api::evidence_file))
                .route(actix_web::web::delete().to(api::remove_evidence)),
        );
}
