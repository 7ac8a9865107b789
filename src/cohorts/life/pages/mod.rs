//! The pages of a cohort's life.

pub mod cohort;
pub mod copy;
pub mod edit;
pub mod list;
pub mod programmes;
pub mod settings;
