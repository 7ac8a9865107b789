//! The routes of `cohorts::certificates`.

use actix_web::web::{ServiceConfig, get, post, put, resource};

use super::api;
use super::pages::{certificate, list, person};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/certificates").route(get().to(certificate::enter)))
        .service(resource("/certificates/{code}").route(get().to(certificate::show)))
        .service(resource("/cohorts/{slug}/certification").route(post().to(list::set_rules)))
        .service(resource("/cohorts/{slug}/certificates.{format}").route(get().to(list::download)))
        .service(resource("/cohorts/{slug}/certificates").route(get().to(list::show)).route(post().to(list::certify)))
        // Before the page of a person, whose id would take in this word.
        .service(resource("/cohorts/{slug}/certificates/chosen").route(get().to(list::choose)))
        .service(resource("/cohorts/{slug}/certificates/{enrolment}").route(get().to(person::show)))
        .service(resource("/cohorts/{slug}/certificates/{enrolment}/teach-backs").route(post().to(person::observe)))
        .service(resource("/cohorts/{slug}/certificates/{enrolment}/renewal").route(post().to(person::renew)))
        .service(resource("/cohorts/{slug}/certificates/{enrolment}/revocation").route(post().to(person::revoke)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/certificates/{code}").route(get().to(api::certificate)))
        .service(resource("/cohorts/{slug}/certification").route(put().to(api::set_certification_rules)))
        .service(
            resource("/cohorts/{slug}/certificates").route(get().to(api::certificates)).route(post().to(api::certify)),
        )
        .service(
            resource("/cohorts/{slug}/certificates/{enrolment}/teach-backs")
                .route(get().to(api::teach_backs))
                .route(post().to(api::observe)),
        )
        .service(resource("/cohorts/{slug}/certificates/{enrolment}/renewal").route(post().to(api::renew)))
        .service(resource("/cohorts/{slug}/certificates/{enrolment}/revocation").route(post().to(api::revoke)));
}
