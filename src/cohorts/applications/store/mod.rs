//! The queries of calls and applications, by subject.

/// Applications.
pub mod applications;
/// Calls, and who reviews what they bring.
pub mod calls;
/// What is kept about people.
pub mod personal;
/// What reviewers think.
pub mod scores;
