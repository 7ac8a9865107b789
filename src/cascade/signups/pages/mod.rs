//! The pages of signing up.

/// Those who signed up, for those who run a training.
pub mod list;
/// What somebody's own link shows.
pub mod own;
/// The public page of a training.
pub mod training;
