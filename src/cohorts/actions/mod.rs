//! What is done with cohorts, one thing a file; pages and programs do it alike.

pub mod advance;
pub mod coordinators;
pub mod invite;
pub mod open;
pub mod review;
pub mod tries;
