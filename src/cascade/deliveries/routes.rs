//! The routes of deliveries.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::api;
use crate::cascade::deliveries::pages::{delivery, list, report, revisions, triage};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/deliveries").route(get().to(list::list)).route(post().to(report::send)))
        .service(resource("/deliveries.{format}").route(get().to(list::download)))
        .service(resource("/deliveries/new").route(get().to(report::ask)))
        .service(resource("/deliveries/waiting").route(get().to(triage::show)).route(post().to(triage::approve)))
        .service(resource("/deliveries/drafts/{id}/removal").route(post().to(list::discard)))
        .service(resource("/deliveries/{reference}").route(get().to(delivery::show)))
        .service(resource("/deliveries/{reference}/edit").route(get().to(report::edit)))
        .service(resource("/deliveries/{reference}/revisions").route(get().to(revisions::show)))
        .service(resource("/deliveries/{reference}/confirmation").route(post().to(delivery::confirm)))
        .service(resource("/deliveries/{reference}/return").route(post().to(delivery::give_back)))
        .service(resource("/deliveries/{reference}/acceptance").route(post().to(delivery::accept)))
        .service(resource("/deliveries/{reference}/amendment").route(post().to(delivery::amend)))
        .service(resource("/deliveries/{reference}/cancellation").route(post().to(delivery::cancel)))
        .service(resource("/deliveries/{reference}/withdrawal").route(post().to(delivery::withdraw)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/deliveries").route(get().to(api::deliveries)).route(post().to(api::post_delivery)))
        .service(
            resource("/deliveries/{id}")
                .route(get().to(api::delivery))
                .route(actix_web::web::put().to(api::put_delivery)),
        )
        .service(resource("/deliveries/{id}/revisions").route(get().to(api::revisions)))
        .service(resource("/deliveries/{id}/confirmation").route(post().to(api::confirm)))
        .service(resource("/deliveries/{id}/return").route(post().to(api::give_back)))
        .service(resource("/deliveries/{id}/acceptance").route(post().to(api::accept)))
        .service(resource("/deliveries/{id}/amendment").route(post().to(api::amend)))
        .service(resource("/deliveries/{id}/cancellation").route(post().to(api::cancel)))
        .service(resource("/deliveries/{id}/withdrawal").route(post().to(api::withdraw)));
}
