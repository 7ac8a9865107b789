//! The integration tests: the application as `main` serves it, asked in process, on both engines.

mod accounts;
mod cascade;
mod database;
mod support;
