//! The routes of the catalogue: how it fares, and the glossary. The modules it holds are shown by `learning`.

use actix_web::web::{ServiceConfig, get, resource};

use super::{api, glossary, pages};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/admin/content").route(get().to(pages::show)))
        .service(resource("/{language}/glossary").route(get().to(glossary::pages::show)));
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/content").route(get().to(api::content)))
        .service(resource("/glossary").route(get().to(glossary::api::glossary)));
}
