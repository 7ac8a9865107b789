//! The pages of the lineage.

/// The new trainers who come of a training.
pub mod new_trainers;
/// The tree.
pub mod tree;
