//! The routes of the catalogue: how it fares. What it holds is shown by `learning`.

use actix_web::web::{ServiceConfig, get, resource};

use super::{api, pages};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config.service(resource("/admin/content").route(get().to(pages::show)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config.service(resource("/content").route(get().to(api::content)));
}
