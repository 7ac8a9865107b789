//! Progress and results for programs.

pub mod progress;
pub mod results;
