//! The pages of associations.

pub mod edit;
pub mod import;
pub mod list;
pub mod members;
pub mod sections;
pub mod show;
