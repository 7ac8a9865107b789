//! Coverage: which member governments a confirmed training reached, which share that is, and whom nobody has reached. Without a
//! list of members it is not known, and never 0 %.

pub mod actions;
pub mod api;
pub mod input;
pub mod map;
pub mod pages;
pub mod policy;
pub mod routes;
pub mod rules;
mod sheet;
pub mod store;
pub mod views;
