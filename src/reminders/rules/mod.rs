//! What is due to whom, and when: pure, so that a plan can be shown before it happens.

pub mod calendar;
pub mod kinds;
mod plan;

pub use plan::{
    About, Digest, Due, Memory, Past, PendingItem, Reason, Recipient, ReminderPlan, SetAside, Silence, key, missed,
    plan, rehearse, still,
};
