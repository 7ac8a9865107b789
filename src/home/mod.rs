//! The pages that need every room: the front page, one's home, the navigation; and what operators and programs ask.

pub mod api;
pub mod calendar;
pub mod dashboard;
pub mod front;
pub mod health;
mod navigation;
mod next;
pub mod openapi;
pub mod pages;
mod requests;
pub mod routes;
pub mod rules;
pub mod spread;
pub mod store;

pub use front::FrontFigures;
pub use navigation::navigation;
