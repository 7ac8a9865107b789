//! The pages of mail.

pub mod gallery;
pub mod log;
pub mod unsubscribe;
