//! The pages of accounts.

pub mod account;
pub mod address;
pub mod admin;
pub mod confirm;
pub mod demonstration;
pub mod language;
pub mod second_factor;
pub mod set_up;
pub mod sign_in;
mod tries;
