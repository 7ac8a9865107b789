//! The routes of `cohorts::life`.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::api;
use super::pages::{cohort, copy, edit, list, programmes, settings};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/cohorts").route(get().to(list::list)).route(post().to(edit::create)))
        .service(resource("/cohorts.{format}").route(get().to(list::download)))
        .service(resource("/cohorts/new").route(get().to(edit::ask)))
        .service(resource("/cohorts/{slug}").route(get().to(cohort::show)).route(post().to(settings::change)))
        .service(resource("/cohorts/{slug}/settings").route(get().to(settings::show)))
        .service(resource("/cohorts/{slug}/coordinators").route(post().to(settings::add_coordinator)))
        .service(
            resource("/cohorts/{slug}/coordinators/{person}/removal").route(post().to(settings::remove_coordinator)),
        )
        .service(resource("/cohorts/{slug}/copy").route(get().to(copy::ask)))
        .service(resource("/cohorts/{slug}/copies").route(post().to(copy::copy)))
        .service(resource("/cohorts/{slug}/opening").route(post().to(settings::open)))
        .service(resource("/cohorts/{slug}/start").route(post().to(settings::start)))
        .service(resource("/cohorts/{slug}/closing").route(post().to(settings::close)))
        .service(resource("/cohorts/{slug}/archiving").route(post().to(settings::archive)))
        .service(resource("/programmes").route(get().to(programmes::redirect)))
        .service(resource("/{language}/programmes").route(get().to(programmes::list)))
        // Before the page, whose name would take in the ending.
        .service(resource("/{language}/programmes/{programme}.html").route(get().to(programmes::download)))
        .service(resource("/{language}/programmes/{programme}").route(get().to(programmes::show)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/cohorts").route(get().to(api::list)).route(post().to(api::create)))
        .service(resource("/cohorts/{slug}").route(get().to(api::show)))
        .service(
            resource("/cohorts/{slug}/coordinators")
                .route(get().to(api::coordinators::coordinators))
                .route(post().to(api::coordinators::appoint_coordinator)),
        )
        .service(
            resource("/cohorts/{slug}/coordinators/{person}/removal")
                .route(post().to(api::coordinators::dismiss_coordinator)),
        )
        .service(resource("/cohorts/{slug}/copies").route(post().to(api::copy::copy_cohort)))
        .service(resource("/cohorts/{slug}/opening").route(post().to(api::open)))
        .service(resource("/cohorts/{slug}/start").route(post().to(api::start)))
        .service(resource("/cohorts/{slug}/closing").route(post().to(api::close)))
        .service(resource("/cohorts/{slug}/archiving").route(post().to(api::archive)))
        .service(resource("/programmes").route(get().to(api::programmes::programmes)))
        .service(resource("/programmes/{programme}").route(get().to(api::programmes::programme)));
}
