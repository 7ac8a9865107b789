//! The routes of accounts.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::api;
use super::pages::{account, language, set_up, sign_in};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/sign-in").route(get().to(sign_in::ask)).route(post().to(sign_in::begin)))
        .service(resource("/sign-in/{token}").route(get().to(sign_in::show_link)).route(post().to(sign_in::use_link)))
        .service(resource("/sign-out").route(post().to(sign_in::end)))
        .service(resource("/set-up/{token}").route(get().to(set_up::ask)).route(post().to(set_up::make)))
        .service(resource("/language").route(post().to(language::choose)))
        .service(resource("/account").route(get().to(account::show)).route(post().to(account::change)))
        .service(resource("/account/password").route(post().to(account::change_password)))
        .service(resource("/account/sessions/{id}/end").route(post().to(account::end_session)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config.service(resource("/me").route(get().to(api::me)));
}
