//! The integration tests: the application as `main` serves it, asked in process, on both engines.

// Helpers of tests are tests to clippy only inside `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod accounts;
mod addresses;
mod admin;
mod associations;
mod bank;
mod cascade;
mod cohorts;
mod commands;
mod compression;
mod content;
mod database;
mod forms;
mod fuzz;
mod glossary;
mod home;
mod identity;
mod items;
mod kit;
mod learning;
mod learning_records;
mod logs;
mod mail;
mod mail_log;
mod mail_refusals;
mod modules;
mod news;
mod offline;
mod plurals;
mod privacy;
mod programmes;
mod questions;
mod reminders;
mod roles;
mod schema;
mod secrets;
mod security_page;
mod sign_in_limits;
mod statements;
mod strangers;
mod support;
mod upgrade;
mod web;
mod words;
