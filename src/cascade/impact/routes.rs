//! The routes of what the cascade comes to.

use actix_web::web::{ServiceConfig, get, resource};

use super::{api, pages};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/associations/{slug}/cascade").route(get().to(pages::show_association)))
        .service(resource("/cohorts/{slug}/commitments").route(get().to(pages::show_cohort)))
        .service(resource("/cascade/figures").route(get().to(pages::breakdown::show)))
        .service(resource("/cascade/figures.{format}").route(get().to(pages::breakdown::download)))
        .service(resource("/cascade").route(get().to(pages::show_network)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/cascade/figures").route(get().to(api::figures)))
        .service(resource("/cascade").route(get().to(api::cascade)));
}
