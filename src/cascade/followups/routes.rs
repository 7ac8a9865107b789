//! The routes of what became of trainings.

use actix_web::web::{ServiceConfig, delete, get, post, resource};

use super::api;
use crate::cascade::followups::pages::{acts, intention, link, training};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(
            resource("/deliveries/{reference}/follow-up")
                .route(get().to(training::show))
                .route(post().to(training::answer)),
        )
        .service(resource("/deliveries/{reference}/acts").route(post().to(training::report_act)))
        .service(resource("/associations/{slug}/acts").route(get().to(acts::show)).route(post().to(acts::report)))
        .service(resource("/acts").route(get().to(acts::show_all)))
        .service(resource("/acts/{id}").route(get().to(acts::edit)).route(post().to(acts::change)))
        .service(resource("/acts/{id}/removal").route(post().to(acts::remove)))
        .service(
            resource("/attestations/{secret}/intention")
                .route(get().to(intention::ask))
                .route(post().to(intention::write)),
        )
        .service(resource("/attestations/{secret}/intention/removal").route(post().to(intention::forget)))
        .service(resource("/f/stop/{token}").route(get().to(link::ask_stop)).route(post().to(link::stop)))
        .service(resource("/f/{token}").route(get().to(link::ask)).route(post().to(link::answer)))
        .service(resource("/f/{token}/acts").route(post().to(link::report_act)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(
            resource("/deliveries/{id}/follow-ups")
                .route(get().to(api::follow_ups))
                .route(post().to(api::answer_follow_up)),
        )
        .service(resource("/deliveries/{id}/acts").route(post().to(api::report_delivery_act)))
        .service(
            resource("/associations/{slug}/acts")
                .route(get().to(api::association_acts))
                .route(post().to(api::report_association_act)),
        )
        .service(resource("/acts").route(get().to(api::acts)))
        .service(resource("/acts/{id}").route(delete().to(api::remove_act)));
}
