//! The routes of mail.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::api;
use super::pages::{gallery, log, unsubscribe};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/mails.{format}").route(get().to(log::download)))
        .service(resource("/mails").route(get().to(log::list)))
        .service(resource("/mails/{id}").route(get().to(log::show)))
        .service(resource("/mails/{id}/html").route(get().to(log::html)))
        .service(resource("/admin/mail").route(get().to(log::list)))
        .service(resource("/admin/mail/templates").route(get().to(gallery::list)))
        .service(resource("/admin/mail/templates/{kind}/{language}").route(get().to(gallery::html)))
        .service(
            resource("/unsubscribe/{token}").route(get().to(unsubscribe::ask)).route(post().to(unsubscribe::choose)),
        );
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config.service(resource("/mails").route(get().to(api::list)));
}
