//! Relais: a training-of-trainers platform for networks of local governments.
//!
//! The rooms of the house, in the order in which they may use each other: a room uses those above it, never those
//! below. `tests/house.rs` holds that order; `docs/architecture.md` tells why.

pub mod error;

pub mod db;

pub mod clock;

pub mod web;

pub mod mail;

pub mod accounts;

pub mod associations;

pub mod catalogue;

pub mod learning;

pub mod cohorts;

pub mod cascade;

pub mod reminders;

pub mod home;

pub mod config;

pub mod app;

pub mod cli;
