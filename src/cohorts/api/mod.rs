//! Cohorts for programs.

pub mod coordinators;
mod handlers;
pub mod programmes;
pub mod progress;
pub mod results;

pub use handlers::*;
