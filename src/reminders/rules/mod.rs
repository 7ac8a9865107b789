//! What is due to whom, and when: pure, so that a plan can be shown before it happens.

mod about;
mod by_hand;
pub mod calendar;
mod due;
pub mod effect;
#[cfg(test)]
mod histories;
pub mod limits;
mod plan;
mod quiet;
pub mod steps;
pub mod text_message;

pub use about::{About, AheadPlan, Fact};
pub use by_hand::{passed_over, send_now, to_come, to_tell};
pub use due::key;
pub use plan::{
    Digest, Due, Memory, Past, Pause, PendingItem, Reason, Recipient, ReminderPlan, SetAside, Silence, may_be_reminded,
    plan, rehearse, still,
};
pub use quiet::{Quiet, why_nothing};
pub use steps::{KindChoice, Step, StepShare, StepsError};
