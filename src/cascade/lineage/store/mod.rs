//! The queries of the lineage.

/// The figures of generations.
pub mod figures;
/// The training of which new trainers are to come.
pub mod founding;
/// Trainers, their trainings, and who came of these.
pub mod tree;
