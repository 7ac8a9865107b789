//! The queries of certification, by subject.

pub mod certificates;
/// What is kept about people.
pub mod personal;
pub mod places;
pub mod rules;
pub mod teach_backs;
