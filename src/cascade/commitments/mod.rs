//! What trainers promise to pass on: to whom, and by when.

pub mod actions;
pub mod api;
mod bodies;
pub mod pages;
pub mod policy;
pub mod routes;
pub mod rules;
mod sheet;
pub mod store;
mod terms;
pub mod title;
pub mod views;

use crate::platform::db::text_enum;

pub use terms::{Commitment, CommitmentTerms, MOST_PEOPLE, MadeCommitment, ReleaseRequest};

text_enum! {
    /// How far a commitment has come; computed, never stored.
    CommitmentState {
        /// Still to be kept, in time.
        Open = "open",
        /// Its day has passed without a report.
        Overdue = "overdue",
        /// A delivery of it was reported, and the other side has not confirmed it yet.
        Reported = "reported",
        /// A delivery of it was confirmed.
        Fulfilled = "fulfilled",
        /// Taken back, with a reason.
        Released = "released",
    }
}
