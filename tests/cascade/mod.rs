//! Commitments and deliveries: who promises, reports, confirms and accepts, and what it comes to.

mod commitments;
mod deliveries;
mod denied;
mod forms;
mod lists;
mod sight;
mod titles;
mod triage;
pub mod world;
