//! The queries of deliveries, by subject.

/// Trainers who have taught.
pub(in crate::cascade) mod active;
/// Many deliveries at once.
pub(in crate::cascade) mod bulk;
/// Single deliveries, whole.
pub mod deliveries;
/// What somebody has typed and not sent.
pub mod drafts;
pub(in crate::cascade) mod events;
mod heads;
/// Pages of deliveries.
pub mod list;
mod narrow;
/// Who stands how to a delivery.
pub mod parties;
/// What is kept about people.
pub mod personal;
/// What calendars were told of planned trainings.
pub mod plan_calendars;
/// How far commitments have come.
pub(in crate::cascade) mod promises;
/// What earlier revisions said.
pub mod revisions;
mod rows;
/// By month and by module.
pub mod series;
mod short;
/// Writing plans and reports.
pub mod submissions;
pub(in crate::cascade) mod teams;
/// How many, in all.
pub mod totals;
/// Whose turn it is, and who sees what.
pub mod turns;
/// What waits for somebody.
pub mod waiting;
/// What is odd about reports.
pub mod warnings;
