//! The routes of `cohorts::results`.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::api;
use super::pages::{progress, results};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/cohorts/{slug}/progress.{format}").route(get().to(progress::download)))
        .service(resource("/cohorts/{slug}/progress").route(get().to(progress::show)))
        .service(resource("/cohorts/{slug}/results").route(get().to(results::show)))
        .service(resource("/cohorts/{slug}/texts/{id}/review").route(post().to(results::answer)))
        .service(resource("/cohorts/{slug}/tries").route(post().to(results::allow)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/cohorts/{slug}/progress").route(get().to(api::progress::progress)))
        .service(resource("/cohorts/{slug}/results").route(get().to(api::results::results)))
        .service(resource("/cohorts/{slug}/texts/{id}/review").route(post().to(api::results::answer_text)))
        .service(resource("/cohorts/{slug}/tries").route(post().to(api::results::allow)));
}
