//! The modules as a site serves them: which ones now, how they fare, the words of the trade. What a module is and how one is
//! read stands in the crate `content`.

pub mod api;
pub mod glossary;
mod handle;
pub mod pages;
pub mod routes;
mod shipped;
pub mod views;
pub mod watch;

pub use handle::{CatalogueHandle, Current};
pub use shipped::{MODULES, PROGRAMMES};
