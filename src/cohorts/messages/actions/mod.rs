//! What is done with messages.

mod send;

pub use send::{MessageSent, send};
