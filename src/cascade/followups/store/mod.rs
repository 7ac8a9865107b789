//! Queries about what became of trainings.

/// What governments did.
pub mod acts;
/// What it comes to.
pub mod figures;
/// Questions and their answers.
pub mod follow_ups;
/// What participants mean to do.
pub mod intentions;
/// Questions whose day has come.
pub mod opening;
/// What is kept about people.
pub mod personal;
