//! The pages of requests.

pub mod findable;
pub mod list;
pub mod new;
pub mod show;
