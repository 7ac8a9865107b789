//! When it is asked, what answers come to, and when two acts are one.

mod figures;
mod government;
mod steps;

pub use figures::{FEWEST_ANSWERS, FollowUpTally, OutcomeCounts};
pub use government::government_key;
pub use steps::{FRESH, STEPS, can_be_answered, opens_on, step_at, window};
