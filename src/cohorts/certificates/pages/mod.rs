//! The pages of certification.

pub mod certificate;
pub mod list;
pub mod person;
