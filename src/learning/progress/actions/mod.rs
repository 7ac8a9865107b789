//! What is done in learning, one thing a file; pages, programs and other rooms do it alike.

mod allow;
mod answer;
mod bookmark;
mod bring_in;
mod complete;
mod keep;
mod note;
mod review;

pub use allow::allow_try;
pub use answer::answer;
pub use bookmark::bookmark;
pub use bring_in::bring_in;
pub use complete::{complete_lesson, start_lesson};
pub use keep::keep;
pub use note::note;
pub use review::review;
