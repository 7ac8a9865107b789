//! What the cascade comes to, in figures.

pub mod api;
mod breakdown;
mod figures;
pub mod pages;
pub mod policy;
pub mod routes;
mod sheet;
/// The figures, counted.
pub mod store;
pub mod views;

pub use breakdown::{BreakdownBy, BreakdownQuery, BreakdownValue, StageTallies};
pub use figures::{CascadeFigures, CommitmentFigures, Tally};
