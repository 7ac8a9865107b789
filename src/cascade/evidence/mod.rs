//! Evidence of trainings: attendance sheets, agendas, photographs. Files stand beside a report, whatever its revision, and can be
//! added after it was accepted.

pub mod actions;
pub mod api;
mod bodies;
pub mod housekeeping;
mod input;
mod new_evidence;
pub mod pages;
pub mod policy;
pub mod routes;
pub mod rules;
mod serving;
mod settings;
pub mod store;
mod taken_in;
pub mod taking_in;
pub mod views;

pub use new_evidence::{EvidenceDetails, NewEvidence};
pub use settings::EvidenceSettings;
pub use taken_in::{RefusedFile, TakenIn};
