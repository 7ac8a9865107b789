//! The routes of reminders.

use actix_web::web::{ServiceConfig, delete, get, post, put, resource};

use super::{answers, api, pages};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/a/{token}").route(get().to(answers::pages::ask)).route(post().to(answers::pages::answer)))
        .service(resource("/a/{token}/renewal").route(post().to(answers::pages::renew)))
        .service(resource("/cohorts/{slug}/reminders").route(get().to(pages::show)))
        .service(resource("/cohorts/{slug}/reminders/pause").route(post().to(pages::pause)))
        .service(resource("/cohorts/{slug}/reminders/resumption").route(post().to(pages::resume)))
        .service(resource("/cohorts/{slug}/reminders/skips").route(post().to(pages::ahead::skip)))
        .service(resource("/cohorts/{slug}/reminders/skips/{id}/undoing").route(post().to(pages::ahead::take_up)))
        .service(resource("/cohorts/{slug}/reminders/mails").route(post().to(pages::ahead::send_now)))
        .service(resource("/cohorts/{slug}/reminders/effect").route(get().to(pages::effect::show)))
        .service(
            resource("/cohorts/{slug}/reminders/texts")
                .route(get().to(pages::texts::show))
                .route(post().to(pages::texts::tell)),
        )
        .service(
            resource("/cohorts/{slug}/reminders/settings")
                .route(get().to(pages::settings::show))
                .route(post().to(pages::settings::change)),
        );
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/cohorts/{slug}/reminders").route(get().to(api::of_cohort)))
        .service(resource("/cohorts/{slug}/reminders/skips").route(post().to(api::skip)))
        .service(resource("/cohorts/{slug}/reminders/skips/{id}").route(delete().to(api::take_up)))
        .service(resource("/cohorts/{slug}/reminders/mails").route(post().to(api::send_now)))
        .service(resource("/cohorts/{slug}/reminders/effect").route(get().to(api::effect)))
        .service(resource("/cohorts/{slug}/reminders/texts").route(get().to(api::texts)))
        .service(resource("/cohorts/{slug}/reminders/texts/{enrolment}").route(put().to(api::tell)))
        .service(resource("/cohorts/{slug}/reminders/settings").route(get().to(api::choices)))
        .service(resource("/cohorts/{slug}/reminders/settings/{kind}").route(put().to(api::choose)));
}
