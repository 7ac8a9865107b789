//! The decisions of the cascade, all pure.

mod numbers;
mod promises;
mod states;

pub use numbers::{
    Doubt, LATE_AFTER_DAYS, LONGEST_DAYS, Sending, check, fill_up, is_late, own_doubts, total, verdict_on_time,
};
pub use promises::{OpenCommitment, fitting, share, state_of};
pub use states::{Act, Matter, Standing, Step, after, decide, keeps_authors};
