//! The pages of progress and results.

pub mod progress;
pub mod results;
