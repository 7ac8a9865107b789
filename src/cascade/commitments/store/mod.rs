//! The queries of commitments.

/// Making, changing, taking back.
pub mod commitments;
mod heads;
/// Pages of commitments.
pub mod list;
/// What is kept about people.
pub mod personal;
