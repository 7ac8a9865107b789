//! What is done with people, one thing a file; pages and programs do it alike.

pub mod correct;
pub mod enter;
pub mod roles;
