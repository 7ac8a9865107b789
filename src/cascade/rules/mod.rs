//! The decisions of the cascade, all pure.

mod compare;
mod numbers;
mod promises;
mod review;
mod states;

pub use compare::{Comparison, FEWEST, Measure, Numbers, Strip, strips};
pub use numbers::{
    LATE_AFTER_DAYS, LONGEST_DAYS, SubmissionDecision, Warning, check, fill_up, is_late, own_doubts, total,
    verdict_on_time,
};
pub use promises::{OpenCommitment, fitting, share, state_of};
pub use review::review_doubts;
pub use states::{Act, DeliveryRelation, DeliveryStatus, Transition, after, decide, keeps_authors};
