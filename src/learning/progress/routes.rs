//! The routes of learning.

use actix_web::web::{ServiceConfig, delete, get, post, put, resource};

use super::api;
use super::pages::{bookmarks, catalogue, items, keep, kit, lesson, media, module, notes, questions};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/admin/content/{module}/items").route(get().to(items::show)))
        .service(resource("/modules").route(get().to(catalogue::redirect)))
        .service(resource("/notes").route(get().to(notes::show)))
        .service(resource("/notes.txt").route(get().to(notes::download)))
        .service(resource("/media/{module}/{file}").route(get().to(media::show)))
        .service(resource("/media/{module}/{hash}/{file}").route(get().to(media::show)))
        .service(resource("/{language}/modules").route(get().to(catalogue::show)))
        .service(resource("/{language}/modules/{module}").route(get().to(module::show)))
        .service(resource("/{language}/modules/{module}/bookmark").route(post().to(bookmarks::add)))
        .service(resource("/{language}/modules/{module}/bookmark/removal").route(post().to(bookmarks::remove)))
        .service(resource("/{language}/modules/{module}/kit").route(get().to(kit::show)))
        .service(resource("/{language}/modules/{module}/kept.json").route(get().to(keep::list)))
        .service(resource("/{language}/modules/{module}/kit.zip").route(get().to(kit::download)))
        .service(resource("/{language}/modules/{module}/slides").route(get().to(kit::show_slides)))
        .service(
            resource("/{language}/modules/{module}/questions/{set:.+}")
                .route(get().to(questions::show))
                .route(post().to(questions::answer)),
        )
        .service(resource("/{language}/modules/{module}/drafts/{set:.+}").route(post().to(questions::keep)))
        .service(resource("/{language}/modules/{module}/notes/{prompt}").route(post().to(lesson::note)))
        .service(resource("/{language}/modules/{module}/{lesson}").route(get().to(lesson::show)))
        .service(resource("/{language}/modules/{module}/{lesson}/completion").route(post().to(lesson::complete)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/content/{module}/items").route(get().to(api::items::items)))
        .service(resource("/modules").route(get().to(api::modules)))
        .service(resource("/search").route(get().to(api::search)))
        .service(resource("/modules/{module}").route(get().to(api::module)))
        .service(resource("/modules/{module}/lessons/{lesson}/completion").route(put().to(api::complete_lesson)))
        .service(resource("/modules/{module}/attempts/next").route(get().to(api::attempts::next)))
        .service(resource("/modules/{module}/attempts").route(post().to(api::attempts::answer)))
        .service(
            resource("/modules/{module}/bookmark")
                .route(put().to(bookmarks::put_bookmark))
                .route(delete().to(bookmarks::delete_bookmark)),
        )
        .service(resource("/me/bookmarks").route(get().to(bookmarks::bookmarks)))
        .service(resource("/me/notes").route(get().to(notes::list)))
        .service(resource("/me/progress").route(get().to(api::progress)));
}
