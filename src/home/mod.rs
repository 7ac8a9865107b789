//! The pages that need every room: the front page, one's home, the navigation; and what operators and programs ask.

pub mod health;
mod navigation;
pub mod routes;

pub use navigation::navigation;
