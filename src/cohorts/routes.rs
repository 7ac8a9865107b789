//! The routes of `cohorts`.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::api;
use super::pages::{edit, invitation, invite, list, mails, people, person, programmes, progress, results, settings};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(
            resource("/invitations/{token}").route(get().to(invitation::show)).route(post().to(invitation::accept)),
        )
        .service(resource("/invitations/{token}/refusal").route(post().to(invitation::decline)))
        .service(resource("/cohorts").route(get().to(list::list)).route(post().to(edit::create)))
        .service(resource("/cohorts/new").route(get().to(edit::ask)))
        .service(resource("/cohorts/{slug}").route(get().to(people::show)).route(post().to(settings::change)))
        .service(resource("/cohorts/{slug}/progress").route(get().to(progress::show)))
        .service(resource("/cohorts/{slug}/results").route(get().to(results::show)))
        .service(resource("/cohorts/{slug}/texts/{id}/review").route(post().to(results::answer)))
        .service(resource("/cohorts/{slug}/tries").route(post().to(results::allow)))
        .service(resource("/cohorts/{slug}/mails").route(get().to(mails::list)))
        .service(resource("/cohorts/{slug}/mails/{id}").route(get().to(mails::show)))
        .service(resource("/cohorts/{slug}/mails/{id}/html").route(get().to(mails::html)))
        .service(resource("/cohorts/{slug}/settings").route(get().to(settings::show)))
        .service(resource("/cohorts/{slug}/coordinators").route(post().to(settings::add_coordinator)))
        .service(
            resource("/cohorts/{slug}/coordinators/{person}/removal").route(post().to(settings::remove_coordinator)),
        )
        .service(resource("/cohorts/{slug}/opening").route(post().to(settings::open)))
        .service(resource("/cohorts/{slug}/start").route(post().to(settings::start)))
        .service(resource("/cohorts/{slug}/closing").route(post().to(settings::close)))
        .service(resource("/cohorts/{slug}/archiving").route(post().to(settings::archive)))
        .service(resource("/cohorts/{slug}/invitations").route(get().to(invite::ask)).route(post().to(invite::invite)))
        .service(resource("/cohorts/{slug}/leaving").route(post().to(person::leave)))
        .service(resource("/cohorts/{slug}/people/{id}").route(get().to(person::show)))
        .service(resource("/cohorts/{slug}/people/{id}/invitation").route(post().to(person::invite_again)))
        .service(resource("/cohorts/{slug}/people/{id}/unblocking").route(post().to(person::unblock)))
        .service(resource("/cohorts/{slug}/people/{id}/withdrawal").route(post().to(person::withdraw)))
        .service(resource("/cohorts/{slug}/people/{id}/removal").route(post().to(person::remove)))
        .service(resource("/cohorts/{slug}/people/{id}/extension").route(post().to(person::extend)))
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
        .service(resource("/cohorts/{slug}/people").route(get().to(api::people)))
        .service(resource("/cohorts/{slug}/progress").route(get().to(api::progress::progress)))
        .service(resource("/cohorts/{slug}/results").route(get().to(api::results::results)))
        .service(resource("/cohorts/{slug}/texts/{id}/review").route(post().to(api::results::answer_text)))
        .service(resource("/cohorts/{slug}/tries").route(post().to(api::results::allow)))
        .service(resource("/cohorts/{slug}/invitations").route(post().to(api::invite)))
        .service(resource("/cohorts/{slug}/opening").route(post().to(api::open)))
        .service(resource("/cohorts/{slug}/start").route(post().to(api::start)))
        .service(resource("/cohorts/{slug}/closing").route(post().to(api::close)))
        .service(resource("/cohorts/{slug}/archiving").route(post().to(api::archive)))
        .service(resource("/programmes").route(get().to(api::programmes::programmes)))
        .service(resource("/programmes/{programme}").route(get().to(api::programmes::programme)));
}
