//! The pages of people in a cohort.

pub mod chosen;
pub mod import;
pub mod invitation;
pub mod invite;
pub mod mails;
pub mod people;
pub mod person;
