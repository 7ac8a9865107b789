//! The routes of requests.

use actix_web::web::{ServiceConfig, get, post, put, resource};

use super::api;
use super::pages::{findable, list, new, show};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/requests").route(get().to(list::list)).route(post().to(new::ask)))
        .service(resource("/requests.{format}").route(get().to(list::download)))
        .service(resource("/requests/new").route(get().to(new::begin)))
        .service(resource("/requests/{id}").route(get().to(show::show)))
        .service(resource("/requests/{id}/offers").route(post().to(show::offer)))
        .service(resource("/requests/{id}/offers/withdrawal").route(post().to(show::withdraw_offer)))
        .service(resource("/requests/{id}/pick").route(post().to(show::pick)))
        .service(resource("/requests/{id}/withdrawal").route(post().to(show::withdraw)))
        .service(resource("/account/findable").route(get().to(findable::show)).route(post().to(findable::choose)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/requests").route(get().to(api::requests)).route(post().to(api::ask_for_training)))
        .service(resource("/requests/{id}").route(get().to(api::request)))
        .service(resource("/requests/{id}/offers").route(post().to(api::offer)))
        .service(resource("/requests/{id}/offers/withdrawal").route(post().to(api::withdraw_offer)))
        .service(resource("/requests/{id}/pick").route(post().to(api::pick)))
        .service(resource("/requests/{id}/withdrawal").route(post().to(api::withdraw_request)))
        .service(resource("/me/findable").route(get().to(api::findable)).route(put().to(api::be_found)));
}
