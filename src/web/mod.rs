//! What all pages share.

mod html;
mod languages;

pub use html::Html;
pub use languages::Language;
