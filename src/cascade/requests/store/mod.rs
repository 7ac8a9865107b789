//! The queries of requests.

/// Who agreed to be found, and who of them could hold what is asked for.
pub mod findable;
/// Pages of requests.
pub mod list;
/// What trainers offer.
pub mod offers;
/// What is kept about people.
pub mod personal;
/// Asking, picking, taking back.
pub mod requests;
