//! The routes of `cohorts::applications`.

use actix_web::web::{ServiceConfig, delete, get, post, put, resource};

use super::api;
use super::pages::{application, call, import, list, own, public, selection};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/calls").route(get().to(public::index)))
        .service(resource("/calls/{slug}").route(get().to(public::show)).route(post().to(public::apply)))
        .service(resource("/applications/{token}").route(get().to(own::ask)).route(post().to(own::send)))
        .service(resource("/applications/{token}/withdrawal").route(post().to(own::withdraw)))
        .service(resource("/cohorts/{slug}/call").route(get().to(call::ask)).route(post().to(call::save)))
        .service(resource("/cohorts/{slug}/call/reviewers").route(post().to(call::name_reviewer)))
        .service(resource("/cohorts/{slug}/call/reviewers/{id}/removal").route(post().to(call::end_reviewer)))
        .service(resource("/cohorts/{slug}/applications.{format}").route(get().to(list::download)))
        .service(resource("/cohorts/{slug}/applications").route(get().to(list::list)))
        // Before the page of an application, whose id would take in these words.
        .service(resource("/cohorts/{slug}/applications/chosen").route(get().to(selection::show)))
        .service(resource("/cohorts/{slug}/applications/decisions").route(post().to(selection::decide)))
        .service(resource("/cohorts/{slug}/applications/balance").route(get().to(selection::balance)))
        .service(resource("/cohorts/{slug}/applications/answers").route(post().to(selection::answer)))
        .service(
            resource("/cohorts/{slug}/applications/import").route(get().to(import::ask)).route(post().to(import::send)),
        )
        .service(
            resource("/cohorts/{slug}/applications/file/{id}")
                .route(get().to(import::show))
                .route(post().to(import::confirm)),
        )
        .service(
            resource("/cohorts/{slug}/applications/template-{language}.{format}").route(get().to(import::template)),
        )
        .service(resource("/cohorts/{slug}/applications/{id}").route(get().to(application::show)))
        .service(resource("/cohorts/{slug}/applications/{id}/score").route(post().to(application::score)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/calls").route(get().to(api::calls)))
        .service(resource("/calls/{slug}").route(get().to(api::call)))
        .service(resource("/calls/{slug}/applications").route(post().to(api::apply)))
        .service(resource("/cohorts/{slug}/call").route(get().to(api::cohort_call)).route(put().to(api::set_call)))
        .service(resource("/cohorts/{slug}/call/reviewers").route(post().to(api::name_call_reviewer)))
        .service(resource("/cohorts/{slug}/call/reviewers/{id}").route(delete().to(api::end_call_reviewer)))
        .service(resource("/cohorts/{slug}/applications").route(get().to(api::applications)))
        .service(resource("/cohorts/{slug}/applications/balance").route(get().to(api::selection_balance)))
        .service(resource("/cohorts/{slug}/applications/decisions").route(post().to(api::decide_applications)))
        .service(resource("/cohorts/{slug}/applications/answers").route(post().to(api::send_application_answers)))
        .service(resource("/cohorts/{slug}/applications/import").route(post().to(api::import_applications)))
        .service(resource("/cohorts/{slug}/applications/{id}").route(get().to(api::application)))
        .service(resource("/cohorts/{slug}/applications/{id}/score").route(put().to(api::score_application)));
}
