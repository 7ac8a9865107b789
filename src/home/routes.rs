//! The routes of `home`.

use actix_web::web::ServiceConfig;

/// The pages.
pub fn pages(_config: &mut ServiceConfig) {}

/// The API, under `/api/v1`.
pub fn api(_config: &mut ServiceConfig) {}
