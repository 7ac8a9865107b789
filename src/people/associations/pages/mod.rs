//! The pages of associations.

pub mod edit;
pub mod list;
pub mod sections;
pub mod show;
