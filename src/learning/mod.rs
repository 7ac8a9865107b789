//! What is learned, and how far each learner is.

pub mod modules;

pub mod progress;
