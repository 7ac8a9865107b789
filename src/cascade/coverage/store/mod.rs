//! The queries of coverage, by subject.

pub mod governments;
pub mod named;
pub mod reach;
