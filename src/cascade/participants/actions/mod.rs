//! What is done about those who take part.

mod attest;
mod check_in;
mod correct;
mod erase;
mod give_feedback;
mod open;
mod remove;
mod take_test;
mod wrong_code;

pub use attest::attest;
pub use check_in::{CheckedIn, check_in};
pub use correct::correct;
pub use erase::{erase_old, erase_own};
pub use give_feedback::give_feedback;
pub use open::{CheckInChoice, open};
pub use remove::remove;
pub use take_test::take_test;
pub use wrong_code::note_wrong_code;
