//! The routes of signing up.

use actix_web::web::{ServiceConfig, delete, get, post, put, resource};

use super::api;
use crate::cascade::signups::pages::{list, own, training};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/trainings/{reference}").route(get().to(training::show)).route(post().to(training::send)))
        .service(resource("/trainings/{reference}/calendar.ics").route(get().to(training::calendar)))
        .service(resource("/s/{token}").route(get().to(own::show)).route(post().to(own::sign_off)))
        .service(
            resource("/deliveries/{reference}/sign-ups").route(get().to(list::show)).route(post().to(list::choose)),
        )
        .service(resource("/deliveries/{reference}/sign-ups.{format}").route(get().to(list::download)))
        .service(resource("/deliveries/{reference}/sign-ups/{id}/removal").route(post().to(list::remove)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(
            resource("/deliveries/{id}/sign-up-page")
                .route(get().to(api::sign_up_page))
                .route(put().to(api::choose_sign_up_page)),
        )
        .service(resource("/deliveries/{id}/sign-ups").route(get().to(api::sign_ups)))
        .service(resource("/deliveries/{id}/sign-ups/{sign_up}").route(delete().to(api::remove_sign_up)))
        .service(resource("/trainings/{reference}").route(get().to(api::training)))
        .service(resource("/trainings/{reference}/sign-ups").route(post().to(api::sign_up)));
}
