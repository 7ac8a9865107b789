//! The queries of signing up, by subject.

/// What is kept about people.
pub mod personal;
/// Public pages of trainings.
pub mod sign_up_pages;
/// Those who signed up.
pub mod sign_ups;
