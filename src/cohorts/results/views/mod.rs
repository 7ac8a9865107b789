//! Progress and results as pages and programs get them.

pub mod progress;
pub mod results;
