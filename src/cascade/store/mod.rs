//! The queries of the cascade, by subject.

/// Commitments: making, changing, taking back.
pub mod commitments;
/// Single deliveries, whole.
pub mod deliveries;
/// What somebody has typed and not sent.
pub mod drafts;
/// How much was promised, held and reached.
pub mod figures;
/// Pages of commitments and deliveries.
pub mod lists;
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
mod visibility;
/// What waits for somebody.
pub mod waiting;
/// What is odd about reports.
pub mod warnings;
