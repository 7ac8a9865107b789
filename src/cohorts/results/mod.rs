//! How far those are who take part in a cohort, what they have gained, and what waits for those who coordinate it.

pub mod actions;
pub mod api;
mod input;
pub mod pages;
pub mod routes;
mod sheet;
pub mod views;
