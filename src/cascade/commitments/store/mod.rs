//! The queries of commitments.

/// Many commitments at once.
pub(in crate::cascade) mod bulk;
/// Making, changing, taking back.
pub mod commitments;
mod heads;
/// Pages of commitments.
pub mod list;
/// What is kept about people.
pub mod personal;
