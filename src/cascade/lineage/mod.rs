//! Who passed it on to whom: trainers, the trainings they held, and the new trainers who came of these, from generation to
//! generation.

pub mod actions;
pub mod api;
pub mod bodies;
mod figures;
pub mod input;
pub mod pages;
pub mod policy;
pub mod routes;
pub mod rules;
mod sheet;
pub mod store;
mod trainer;
pub mod views;

pub use figures::{GenerationFigures, GenerationTally};
pub use trainer::{LineageTrainer, LineageTraining, TrainerStanding};
