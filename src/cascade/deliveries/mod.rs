//! The trainings that pass on what was learned: planned, reported by one side, confirmed by the other, accepted.

pub mod actions;
pub mod api;
mod bodies;
mod delivery;
pub mod form;
mod head_count;
mod input;
pub mod pages;
pub mod plan_calendar;
pub mod plan_mails;
pub mod policy;
pub mod report;
/// What earlier revisions said.
pub mod revision;
pub mod routes;
pub mod rules;
mod sheet;
pub mod store;
mod submission;
pub mod views;
mod words;

pub use delivery::{Delivery, DeliveryEvent, DeliveryTrainer};
pub use head_count::{HeadCount, HeadCounts};
pub use report::{OwnLink, Report, ReportCounts, Team, Test, Who};
pub use submission::{OverriddenWarnings, Submission, SubmissionOutcome};
pub use words::{Basis, DeliveryEventKind, DeliveryLevel, DeliveryTrainerRole, ParticipantRole, Sex};
