//! The pages of coverage.

pub mod list;
pub mod named;
pub mod show;
