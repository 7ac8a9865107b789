//! The routes of those who take part.

use actix_web::web::{ServiceConfig, get, post, put, resource};

use super::api;
use crate::cascade::participants::pages::{attestation, check_in, feedback, list, phone, test};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/c").route(get().to(phone::enter)))
        .service(resource("/c/{code}").route(get().to(phone::show)).route(post().to(phone::send)))
        .service(resource("/c/{code}/feedback").route(get().to(feedback::ask)).route(post().to(feedback::give)))
        .service(resource("/attestations/{secret}").route(get().to(attestation::show)))
        .service(resource("/attestations/{secret}/removal").route(post().to(attestation::erase)))
        .service(
            resource("/attestations/{secret}/tests/{moment}").route(get().to(test::ask)).route(post().to(test::take)),
        )
        .service(
            resource("/deliveries/{reference}/check-in")
                .route(get().to(check_in::show))
                .route(post().to(check_in::choose)),
        )
        .service(resource("/deliveries/{reference}/check-in/sheet").route(get().to(check_in::sheet)))
        .service(resource("/deliveries/{reference}/participants").route(get().to(list::list)))
        .service(resource("/deliveries/{reference}/participants.{format}").route(get().to(list::download)))
        .service(
            resource("/deliveries/{reference}/participants/{id}")
                .route(get().to(list::edit))
                .route(post().to(list::correct)),
        )
        .service(resource("/deliveries/{reference}/participants/{id}/removal").route(post().to(list::remove)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(
            resource("/deliveries/{id}/check-in").route(get().to(api::check_in)).route(put().to(api::choose_check_in)),
        )
        .service(resource("/deliveries/{id}/participants").route(get().to(api::participants)));
}
