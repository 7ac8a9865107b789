//! Commitments and deliveries: who promises, reports, confirms and accepts, and what it comes to.

mod commitments;
mod deliveries;
mod forms;
mod sight;
pub mod world;
