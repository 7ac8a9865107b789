//! The queries of those who take part, by subject.

/// Trainings as far as participants are told, and how they check in there.
pub mod check_ins;
/// What they thought.
pub mod feedback;
/// Those who took part.
pub mod participants;
/// What is kept about people.
pub mod personal;
