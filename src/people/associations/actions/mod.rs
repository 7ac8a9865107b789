//! What is done with associations, one thing a file; pages and programs do it alike.

pub mod change;
pub mod coordinators;
pub mod enter;
pub mod focal_points;
pub mod import;
pub mod members;
pub mod sections;
