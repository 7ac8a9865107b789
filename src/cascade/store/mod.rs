//! The queries of the cascade, by subject.

/// Commitments: making, changing, taking back.
pub mod commitments;
/// Single deliveries, whole.
pub mod deliveries;
mod doubts;
/// What somebody has typed and not sent.
pub mod drafts;
/// Moving a delivery on.
pub mod moves;
mod rows;
/// Planning, reporting and editing.
pub mod sending;

/// Who stands how to a delivery.
pub mod standing;
mod teams;
