//! What is done about signing up, one verb a file.

mod choose;
mod erase;
mod follow;
mod letters;
mod move_up;
mod remind;
mod remove;
mod sign_off;
mod sign_up;

pub use choose::{SignUpChoice, choose};
pub use erase::erase_old;
pub use follow::follow;
pub use remind::remind;
pub use remove::remove;
pub use sign_off::sign_off;
pub use sign_up::{SignUpLimits, sign_up};
