//! One training beside the others of its module: what is far from usual is seen before it is read.

use crate::cascade::deliveries::report::{Attendance, Hours};
use crate::cascade::deliveries::{Report, Test};
use crate::platform::db::text_enum;

/// Fewer others than this say nothing about what is usual.
pub const FEWEST: usize = 8;

text_enum! {
    /// What is compared.
    Measure {
        /// How many completed it.
        People = "people",
        /// Hours together.
        Hours = "hours",
        /// Of those who came, the share that stayed to the end, in per cent.
        Stayed = "stayed",
        /// Points gained from the test before to the test after.
        Gained = "gained",
        /// Of those who completed it, the share that took both tests, in per cent.
        Tested = "tested",
    }
}

text_enum! {
    /// How a value lies among the others.
    Comparison {
        /// Below all but one in twenty.
        FarLess = "far-less",
        /// In the lowest quarter.
        Less = "less",
        /// In the middle half.
        Usual = "usual",
        /// In the highest quarter.
        More = "more",
        /// Above all but one in twenty.
        FarMore = "far-more",
    }
}

/// The numbers of a training that are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Numbers {
    /// How many came.
    pub attended: Option<i32>,
    /// How many completed it.
    pub completed: Option<i32>,
    /// Contact time.
    pub minutes: Option<i32>,
    /// The test before.
    pub before: Option<Test>,
    /// The test after.
    pub after: Option<Test>,
}

impl Numbers {
    /// Those of a report.
    pub fn of(report: &Report) -> Self {
        let Report { before, after, .. } = *report;
        let Attendance { attended, completed, .. } = report.attendance;
        Self { attended, completed, minutes: report.when_where.hours.map(Hours::minutes), before, after }
    }

    /// The value of a measure, if the report has what it needs.
    pub fn value(&self, measure: Measure) -> Option<f64> {
        let share =
            |part: i32, whole: i32| (whole > 0).then(|| (100.0 * f64::from(part) / f64::from(whole)).min(100.0));
        match measure {
            Measure::People => self.completed.map(f64::from),
            Measure::Hours => self.minutes.map(|minutes| f64::from(minutes) / 60.0),
            Measure::Stayed => share(self.completed?, self.attended?),
            Measure::Gained => Some(self.after?.mean - self.before?.mean),
            Measure::Tested => {
                let both = self.before.map_or(0, |test| test.n).min(self.after.map_or(0, |test| test.n));
                share(both, self.completed?)
            }
        }
    }
}

/// A value on a scale with those of the others. Places are per cent of its length.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// What is compared.
    pub measure: Measure,
    /// This training's value.
    pub value: f64,
    /// Where it stands.
    pub at: f64,
    /// Where the others stand, each place once.
    pub others: Vec<f64>,
    /// Where the middle half of the others begins and ends.
    pub usual: (f64, f64),
    /// How it lies among them.
    pub verdict: Comparison,
}

/// The strips of a training among others; those measures are left out that too few of them have.
pub fn strips(own: &Numbers, others: &[Numbers]) -> Vec<Strip> {
    Measure::ALL.iter().filter_map(|measure| strip(*measure, own, others)).collect()
}

fn strip(measure: Measure, own: &Numbers, others: &[Numbers]) -> Option<Strip> {
    let value = own.value(measure)?;
    let mut all: Vec<f64> = others.iter().filter_map(|one| one.value(measure)).collect();
    if all.len() < FEWEST {
        return None;
    }
    all.sort_by(f64::total_cmp);
    let greatest = all.last().copied().unwrap_or_default().max(value);
    let least = all.first().copied().unwrap_or_default().min(value).min(0.0);
    let end = if matches!(measure, Measure::Stayed | Measure::Tested) { 100.0 } else { greatest.max(least + 1.0) };
    // Marks at the ends stay whole.
    let place = |value: f64| ((2.0 + 96.0 * (value - least) / (end - least)) * 10.0).round() / 10.0;
    let quartile = |share: f64| all[((all.len() - 1) as f64 * share).round() as usize];
    let mut places: Vec<f64> = all.iter().map(|value| place(*value)).collect();
    places.dedup();
    Some(Strip {
        measure,
        value,
        at: place(value),
        others: places,
        usual: (place(quartile(0.25)), place(quartile(0.75))),
        verdict: verdict(value, &all),
    })
}

/// How a value lies among others, which are sorted: by the share of them that it is above, ties shared.
fn verdict(value: f64, sorted: &[f64]) -> Comparison {
    let below = sorted.iter().filter(|other| **other < value).count() as f64;
    let same = sorted.iter().filter(|other| **other == value).count() as f64;
    match (below + same / 2.0) / sorted.len() as f64 {
        share if share < 0.05 => Comparison::FarLess,
        share if share < 0.25 => Comparison::Less,
        share if share > 0.95 => Comparison::FarMore,
        share if share > 0.75 => Comparison::More,
        _ => Comparison::Usual,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn held(completed: i32) -> Numbers {
        Numbers { attended: Some(completed + 2), completed: Some(completed), minutes: Some(480), ..Numbers::default() }
    }

    #[test]
    fn what_is_far_from_usual_is_called_so() {
        let others: Vec<Numbers> = (10..30).map(held).collect();
        let verdict = |completed| {
            let strips = strips(&held(completed), &others);
            strips.iter().find(|strip| strip.measure == Measure::People).unwrap().verdict
        };
        assert_eq!(verdict(3), Comparison::FarLess);
        assert_eq!(verdict(12), Comparison::Less);
        assert_eq!(verdict(20), Comparison::Usual);
        assert_eq!(verdict(27), Comparison::More);
        assert_eq!(verdict(90), Comparison::FarMore);
        // All as long as this one: that is usual.
        let hours = strips(&held(20), &others).into_iter().find(|strip| strip.measure == Measure::Hours).unwrap();
        assert_eq!((hours.verdict, hours.value, hours.others.len()), (Comparison::Usual, 8.0, 1));
    }

    #[test]
    fn too_few_others_say_nothing_and_what_is_missing_is_left_out() {
        let others: Vec<Numbers> = (10..17).map(held).collect();
        assert_eq!(strips(&held(12), &others), []);
        let others: Vec<Numbers> = (10..18).map(held).collect();
        let measures: Vec<Measure> = strips(&held(12), &others).iter().map(|strip| strip.measure).collect();
        // Nobody took a test, so nothing was gained; that none did is as usual.
        assert_eq!(measures, [Measure::People, Measure::Hours, Measure::Stayed, Measure::Tested]);
    }

    #[test]
    fn both_tests_count_as_often_as_both_were_taken() {
        let test = |n, mean| Some(Test { n, mean });
        let numbers = Numbers { before: test(30, 48.0), after: test(12, 83.0), ..held(40) };
        assert_eq!(numbers.value(Measure::Tested), Some(30.0));
        assert_eq!(numbers.value(Measure::Gained), Some(35.0));
        assert_eq!(held(40).value(Measure::Gained), None);
        assert_eq!(Numbers { attended: Some(0), completed: Some(0), ..held(0) }.value(Measure::Stayed), None);
    }

    proptest! {
        #[test]
        fn marks_stay_on_the_strip(own in 0..500i32, others in proptest::collection::vec(0..500i32, 8..60)) {
            let others: Vec<Numbers> = others.into_iter().map(held).collect();
            for strip in strips(&held(own), &others) {
                let places = strip.others.iter().chain([&strip.at, &strip.usual.0, &strip.usual.1]);
                for place in places {
                    prop_assert!((2.0..=98.0).contains(place), "{} at {place}", strip.measure);
                }
                prop_assert!(strip.usual.0 <= strip.usual.1);
            }
        }
    }
}
