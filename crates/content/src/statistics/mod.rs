//! What answers tell of the questions: how hard each is, whether it tells those who know from those who do not, which wrong options
//! are chosen, whether parallel questions are equally hard, and whether one is harder in a language than its people are. Pure.
//!
//! The figures are those of classical test theory, and of Mantel and Haenszel for languages. Nothing is said of fewer than
//! [`ENOUGH`] people: what so few tell is chance, and it could point at somebody.

mod counts;
mod differences;
mod report;
mod signs;
mod tally;

pub use counts::{ItemCounts, ItemFigures, ItemResponse};
pub use differences::{Difference, DifferenceClass, difference};
pub use report::{ItemReport, ItemStatistics, LanguageDifference, OutcomeStatistics};
pub use signs::{ItemSign, UNEVEN};
pub use tally::AnswerTally;

/// From so many people on something is said.
pub const ENOUGH: usize = 30;

#[cfg(test)]
mod tests;
