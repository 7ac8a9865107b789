//! What is done with evidence.

mod add;
mod erase;
mod remove;

pub use add::{add, add_as};
pub use erase::erase_old;
pub use remove::remove;
