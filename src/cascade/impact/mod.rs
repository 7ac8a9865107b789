//! What the cascade comes to, in figures.

pub mod api;
mod figures;
pub mod pages;
pub mod policy;
pub mod routes;
/// The figures, counted.
pub mod store;
pub mod views;

pub use figures::{CascadeFigures, CommitmentFigures, Tally};
