//! What is kept about people: every column that holds a person is claimed; and what is claimed is true.

mod claims;
pub mod database;
mod everything;
mod rights;
