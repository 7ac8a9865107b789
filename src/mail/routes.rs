//! The routes of `mail`.

use actix_web::web::ServiceConfig;

/// The pages.
pub fn pages(_config: &mut ServiceConfig) {}
