//! The pages of learning.

pub mod bookmarks;
pub mod catalogue;
mod courses;
pub mod items;
pub mod keep;
pub mod kit;
pub mod lesson;
pub mod media;
pub mod module;
pub mod notes;
mod question;
pub mod questions;
mod set;
