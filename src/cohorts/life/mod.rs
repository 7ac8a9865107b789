//! The life of a cohort: made, opened, begun, closed, put away; its settings, who coordinates it, and the programmes that one
//! may be made from.

pub mod actions;
pub mod api;
mod copy;
pub mod input;
mod new;
pub mod pages;
pub mod programmes;
pub mod routes;
pub mod rules;
mod sheet;
pub mod store;
pub mod views;

pub use copy::{CohortCopy, OnCopy};
pub use new::{NewCohort, due_field, opens_field};
