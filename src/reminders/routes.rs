//! The routes of `reminders`.

use actix_web::web::ServiceConfig;

/// The pages.
pub fn pages(_config: &mut ServiceConfig) {}
