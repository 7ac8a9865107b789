//! What follows from who taught whom.

mod tree;

use std::collections::BTreeMap;

pub use tree::{FOLDED_FROM, Lineage, TreeRow};

/// Beyond how many generations of trainings one is asked whether it should really go on: what is passed on thins out.
pub const DEEPEST: i32 = 2;

/// Whether those who come of a training of that generation would hold trainings beyond what is usual.
pub fn goes_deep(generation: i32) -> bool {
    generation >= DEEPEST
}

/// The median of values that are counted.
pub fn median(counted: &BTreeMap<i32, i64>) -> Option<i32> {
    let all: i64 = counted.values().sum();
    let mut seen = 0;
    let at_half = |(_, count): &(&i32, &i64)| {
        seen += **count;
        seen * 2 >= all
    };
    counted.iter().filter(|(_, count)| **count > 0).find(at_half).map(|(value, _)| *value)
}

/// A mean out of 100, of how many people and their sum in tenths.
pub fn mean((people, tenths): (i64, i64)) -> Option<f64> {
    (people > 0).then(|| tenths as f64 / people as f64 / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_them_had_begun_by_the_median() {
        assert_eq!(median(&BTreeMap::new()), None);
        assert_eq!(median(&[(30, 1)].into()), Some(30));
        assert_eq!(median(&[(10, 2), (20, 1), (90, 1)].into()), Some(10));
        assert_eq!(median(&[(10, 1), (20, 1), (90, 1)].into()), Some(20));
        assert_eq!(median(&[(10, 0), (20, 3)].into()), Some(20));
    }

    #[test]
    fn a_mean_counts_each_person_once() {
        assert_eq!(mean((0, 0)), None);
        assert_eq!(mean((3, 10 * 600 + 20 * 600 - 3_000)), Some(500.0));
        assert_eq!(mean((12, 12 * 485)), Some(48.5));
    }
}
