//! The routes of `associations`.

use actix_web::web::{ServiceConfig, get, post, resource};

use super::api;
use super::api::{coordinators, focal_points, members as members_api};
use super::pages::{edit, import, list, members, sections, show};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/admin/sections").route(get().to(sections::list)))
        .service(resource("/admin/sections/{slug}/coordinators").route(post().to(sections::add)))
        .service(resource("/admin/sections/{slug}/coordinators/{person}/removal").route(post().to(sections::remove)))
        .service(resource("/associations").route(get().to(list::list)).route(post().to(edit::create)))
        .service(resource("/associations.{format}").route(get().to(list::download)))
        .service(resource("/associations/new").route(get().to(edit::ask)))
        .service(resource("/associations/{slug}").route(get().to(show::show)).route(post().to(edit::change)))
        .service(resource("/associations/{slug}/edit").route(get().to(edit::ask_change)))
        .service(resource("/associations/{slug}/members.{format}").route(get().to(members::download)))
        .service(resource("/associations/{slug}/members").route(get().to(members::list)).route(post().to(members::add)))
        .service(
            resource("/associations/{slug}/members/new")
                .route(get().to(members::ask))
                .route(post().to(members::create)),
        )
        .service(
            resource("/associations/{slug}/members/import").route(get().to(import::ask)).route(post().to(import::send)),
        )
        .service(
            resource("/associations/{slug}/members/rehearsal/{id}")
                .route(get().to(import::show))
                .route(post().to(import::confirm)),
        )
        .service(
            resource("/associations/{slug}/members/template-{language}.{format}").route(get().to(import::template)),
        )
        .service(
            resource("/associations/{slug}/members/{id}")
                .route(get().to(members::show_one))
                .route(post().to(members::change)),
        )
        .service(resource("/associations/{slug}/members/{id}/removal").route(post().to(members::remove)))
        .service(resource("/associations/{slug}/focal-points").route(post().to(show::add_focal_point)))
        .service(
            resource("/associations/{slug}/focal-points/{person}/removal").route(post().to(show::remove_focal_point)),
        );
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/sections").route(get().to(api::sections)))
        .service(
            resource("/sections/{slug}/coordinators")
                .route(get().to(coordinators::section_coordinators))
                .route(post().to(coordinators::appoint_section_coordinator)),
        )
        .service(
            resource("/sections/{slug}/coordinators/{person}/removal")
                .route(post().to(coordinators::dismiss_section_coordinator)),
        )
        .service(resource("/associations").route(get().to(api::list)).route(post().to(api::create)))
        .service(resource("/associations/{slug}").route(get().to(api::show)))
        .service(
            resource("/associations/{slug}/focal-points")
                .route(get().to(focal_points::focal_points))
                .route(post().to(focal_points::appoint_focal_point)),
        )
        .service(
            resource("/associations/{slug}/focal-points/{person}/removal")
                .route(post().to(focal_points::dismiss_focal_point)),
        )
        .service(
            resource("/associations/{slug}/members")
                .route(get().to(members_api::members))
                .route(post().to(members_api::add_members)),
        )
        .service(resource("/associations/{slug}/members/import").route(post().to(members_api::import_members)))
        .service(
            resource("/associations/{slug}/members/{id}")
                .route(get().to(members_api::member))
                .route(post().to(members_api::change_member)),
        )
        .service(resource("/associations/{slug}/members/{id}/removal").route(post().to(members_api::end_membership)));
}
