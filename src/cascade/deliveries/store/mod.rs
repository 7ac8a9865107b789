//! The queries of deliveries, by subject.

/// Single deliveries, whole.
pub mod deliveries;
/// What somebody has typed and not sent.
pub mod drafts;
/// Pages of deliveries.
pub mod list;
/// Moving a delivery on.
pub mod moves;
/// Who stands how to a delivery.
pub mod parties;
mod rows;
/// Planning, reporting and editing.
pub mod submissions;
mod teams;
/// Whose turn it is, and who sees what.
pub mod turns;
/// What waits for somebody.
pub mod waiting;
/// What is odd about reports.
pub mod warnings;
