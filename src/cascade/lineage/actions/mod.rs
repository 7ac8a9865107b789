//! What is done about new trainers.

mod choose_cohort;
mod invite_new_trainers;

pub use choose_cohort::choose_cohort;
pub use invite_new_trainers::{found_as, invite_new_trainers};
