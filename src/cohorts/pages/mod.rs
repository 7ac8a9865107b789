//! The pages of cohorts.

pub mod edit;
pub mod invitation;
pub mod invite;
pub mod list;
pub mod mails;
pub mod people;
pub mod person;
pub mod programmes;
pub mod progress;
pub mod results;
pub mod settings;
