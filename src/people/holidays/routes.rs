//! The routes of `holidays`.

use actix_web::web::{ServiceConfig, get, post, put, resource};

use super::{api, pages};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/admin/holidays").route(get().to(pages::list)))
        .service(resource("/admin/holidays/{country}").route(get().to(pages::show)).route(post().to(pages::write)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/holidays").route(get().to(api::holidays)))
        .service(resource("/holidays/{country}").route(put().to(api::write_holidays)));
}
