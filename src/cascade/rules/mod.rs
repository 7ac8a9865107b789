//! The decisions of the cascade, all pure.

mod compare;
mod numbers;
mod promises;
mod review;
mod states;

pub use compare::{FEWEST, Measure, Numbers, Strip, Verdict, strips};
pub use numbers::{
    Doubt, LATE_AFTER_DAYS, LONGEST_DAYS, Sending, check, fill_up, is_late, own_doubts, total, verdict_on_time,
};
pub use promises::{OpenCommitment, fitting, share, state_of};
pub use review::review_doubts;
pub use states::{Act, Matter, Standing, Step, after, decide, keeps_authors};
