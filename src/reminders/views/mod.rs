//! What coordinators see of a cohort's reminders, on pages and in the API.

pub mod effect;
pub mod month;
pub mod sent;
pub mod settings;
pub mod texts;
