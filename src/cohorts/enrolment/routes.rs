//! The routes of `cohorts::enrolment`.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::api;
use super::pages::{chosen, import, invitation, invite, mails, people, person};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(
            resource("/invitations/{token}").route(get().to(invitation::show)).route(post().to(invitation::accept)),
        )
        .service(resource("/invitations/{token}/refusal").route(post().to(invitation::decline)))
        .service(resource("/cohorts/{slug}/chosen").route(get().to(chosen::show)))
        .service(resource("/cohorts/{slug}/chosen/extension").route(post().to(chosen::extend)))
        .service(resource("/cohorts/{slug}/chosen/withdrawal").route(post().to(chosen::withdraw)))
        .service(resource("/cohorts/{slug}/people.{format}").route(get().to(people::download)))
        .service(resource("/cohorts/{slug}/mails.{format}").route(get().to(mails::download)))
        .service(resource("/cohorts/{slug}/mails").route(get().to(mails::list)))
        .service(resource("/cohorts/{slug}/mails/resending").route(post().to(mails::resend)))
        .service(resource("/cohorts/{slug}/mails/{id}/resending").route(post().to(mails::resend_one)))
        .service(resource("/cohorts/{slug}/mails/{id}").route(get().to(mails::show)))
        .service(resource("/cohorts/{slug}/mails/{id}/html").route(get().to(mails::html)))
        .service(resource("/cohorts/{slug}/invitations").route(get().to(invite::ask)).route(post().to(invite::invite)))
        .service(resource("/cohorts/{slug}/leaving").route(post().to(person::leave)))
        // Before the page of a person, whose id would take in these words.
        .service(resource("/cohorts/{slug}/people/import").route(get().to(import::ask)).route(post().to(import::send)))
        .service(
            resource("/cohorts/{slug}/people/import/{id}")
                .route(get().to(import::show))
                .route(post().to(import::confirm)),
        )
        .service(resource("/cohorts/{slug}/people/template-{language}.{format}").route(get().to(import::template)))
        .service(resource("/cohorts/{slug}/people/{id}").route(get().to(person::show)))
        .service(resource("/cohorts/{slug}/people/{id}/invitation").route(post().to(person::invite_again)))
        .service(resource("/cohorts/{slug}/people/{id}/unblocking").route(post().to(person::unblock)))
        .service(resource("/cohorts/{slug}/people/{id}/withdrawal").route(post().to(person::withdraw)))
        .service(resource("/cohorts/{slug}/people/{id}/removal").route(post().to(person::remove)))
        .service(resource("/cohorts/{slug}/people/{id}/extension").route(post().to(person::extend)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/cohorts/{slug}/people").route(get().to(api::people)))
        .service(resource("/cohorts/{slug}/people/import").route(post().to(api::import)))
        .service(resource("/cohorts/{slug}/chosen/extension").route(post().to(api::extend_chosen)))
        .service(resource("/cohorts/{slug}/chosen/withdrawal").route(post().to(api::withdraw_chosen)))
        .service(resource("/cohorts/{slug}/invitations").route(post().to(api::invite)));
}
