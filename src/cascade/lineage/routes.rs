//! The routes of the lineage.

use actix_web::web::{ServiceConfig, get, post, put, resource};

use super::api;
use crate::cascade::lineage::pages::{new_trainers, tree};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/lineage").route(get().to(tree::network)))
        .service(resource("/cohorts/{slug}/lineage").route(get().to(tree::of_cohort)))
        .service(resource("/cohorts/{slug}/lineage.{format}").route(get().to(tree::download)))
        .service(
            resource("/deliveries/{reference}/new-trainers")
                .route(get().to(new_trainers::show))
                .route(post().to(new_trainers::invite)),
        )
        .service(resource("/deliveries/{reference}/new-trainers/cohort").route(post().to(new_trainers::choose)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/lineage").route(get().to(api::network)))
        .service(resource("/cohorts/{slug}/lineage").route(get().to(api::of_cohort)))
        .service(
            resource("/deliveries/{id}/new-trainers")
                .route(get().to(api::new_trainers))
                .route(post().to(api::invite_new_trainers)),
        )
        .service(resource("/deliveries/{id}/new-trainers/cohort").route(put().to(api::choose_cohort)));
}
