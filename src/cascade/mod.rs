//! The cascade: what trainers commit to pass on, the trainings they hold, who confirms them, and what it comes to.

pub mod common;

pub mod commitments;

pub mod deliveries;

pub mod participants;

pub mod evidence;
pub mod signups;

pub mod coverage;
pub mod followups;
pub mod requests;

pub mod impact;

pub mod lineage;
