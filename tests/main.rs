//! The integration tests: the application as `main` serves it, asked in process, on both engines.

mod accounts;
mod associations;
mod cohorts;
mod database;
mod mail;
mod reminders;
mod support;
