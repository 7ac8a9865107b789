//! The queries of sessions, by subject.

pub mod attendance;
pub mod feeds;
pub(in crate::cohorts) mod invitations;
/// What is kept about people.
pub mod personal;
mod sessions;

pub use sessions::{PersonSession, get, insert, next_of_cohort, of_cohort, of_cohorts, set_cancelled, update};
