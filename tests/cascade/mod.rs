//! Commitments and deliveries: who promises, reports, confirms and accepts, and what it comes to.

mod breakdown;
mod commitments;
mod coverage;
mod deliveries;
mod denied;
mod evidence;
mod filters;
mod followups;
mod forms;
pub mod histories;
mod lineage;
mod lists;
mod participants;
mod past;
mod requests;
mod revisions;
mod signups;
mod titles;
mod triage;
mod turns;
mod visibility;
pub mod world;
