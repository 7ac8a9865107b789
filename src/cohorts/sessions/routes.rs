//! The routes of `cohorts::sessions`.

use actix_web::web::{ServiceConfig, get, post, put, resource};

use super::api;
use super::pages::{attendance, edit, list, session};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/cohorts/{slug}/sessions").route(get().to(list::list)).route(post().to(edit::plan)))
        .service(resource("/cohorts/{slug}/sessions/new").route(get().to(edit::ask)))
        .service(resource("/cohorts/{slug}/calendar").route(post().to(list::renew_feed)))
        .service(resource("/cohorts/{slug}/calendar/removal").route(post().to(list::end_feed)))
        .service(
            resource("/cohorts/{slug}/sessions/{id}").route(get().to(session::show)).route(post().to(edit::change)),
        )
        .service(resource("/cohorts/{slug}/sessions/{id}/edit").route(get().to(edit::edit)))
        .service(resource("/cohorts/{slug}/sessions/{id}/cancellation").route(post().to(session::cancel)))
        .service(resource("/cohorts/{slug}/sessions/{id}/register").route(post().to(session::mark)))
        .service(resource("/cohorts/{slug}/sessions/{id}/register.{format}").route(get().to(session::download)))
        .service(
            resource("/cohorts/{slug}/sessions/{id}/attendance")
                .route(get().to(attendance::ask))
                .route(post().to(attendance::attend)),
        );
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(
            resource("/cohorts/{slug}/sessions").route(get().to(api::sessions)).route(post().to(api::plan_session)),
        )
        .service(
            resource("/cohorts/{slug}/sessions/{id}")
                .route(get().to(api::session))
                .route(put().to(api::change_session)),
        )
        .service(resource("/cohorts/{slug}/sessions/{id}/cancellation").route(post().to(api::cancel_session)))
        .service(
            resource("/cohorts/{slug}/sessions/{id}/register")
                .route(get().to(api::session_register))
                .route(post().to(api::mark_register)),
        )
        .service(resource("/cohorts/{slug}/sessions/{id}/attendance").route(post().to(api::attend)))
        .service(resource("/cohorts/{slug}/calendar").route(post().to(api::renew_calendar)))
        .service(resource("/cohorts/{slug}/calendar/removal").route(post().to(api::end_calendar)));
}
