//! Relais: a training-of-trainers platform for networks of local governments.
//!
//! The rooms of the house, in the order in which they may use each other: a room uses those above it, never those
//! below. `tests/house.rs` holds that order; `docs/architecture.md` tells why.

pub mod platform;

pub mod people;

pub mod learning;

pub mod cohorts;

pub mod cascade;

pub mod reminders;

pub mod home;

pub mod config;

pub mod app;

pub mod cli;
