//! The glossary, for readers and programs.

pub mod api;
pub mod pages;
pub mod views;
