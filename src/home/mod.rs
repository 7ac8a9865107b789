//! The pages that need every room: the front page, one's home, the navigation.

mod navigation;
pub mod routes;

pub use navigation::navigation;
