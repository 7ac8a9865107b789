//! The days on which somebody is reminded of a thing, as each cohort may set them.

use std::collections::BTreeSet;

/// How many steps a kind has at most in a cohort.
pub const MOST_STEPS: usize = 6;
/// How many days a step lies at most from the day it counts from.
pub const FURTHEST: i32 = 365;

/// One of the days on which a thing is recalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// In days from the anchor: before it where negative, after it where positive.
    pub days: i32,
    /// Whether it leads up to a deadline: on a day off it moves earlier, any other later.
    pub leads_up: bool,
    /// Whether it is so near a deadline that it does not wait for the next week.
    pub is_deadline: bool,
    /// What comes first in a mail: the smaller, the sooner.
    pub urgency: i32,
}

/// Which of a kind's steps concern somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepShare {
    /// All.
    All,
    /// All but the last, where there are several: the last is for those who look after it.
    First,
    /// Only the last, where there are several.
    Last,
}

impl StepShare {
    /// That part of some steps.
    pub fn of(self, steps: &[i32]) -> &[i32] {
        match (self, steps) {
            (Self::First, [first @ .., _]) if !first.is_empty() => first,
            (Self::Last, [_, .., _]) => &steps[steps.len() - 1..],
            (Self::Last, _) => &[],
            (Self::All | Self::First, all) => all,
        }
    }
}

/// What a cohort has chosen for a kind of reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindChoice {
    /// Whether its people are reminded at all.
    pub enabled: bool,
    /// On which days, in days from the anchor, sorted; `None` for those of the kind.
    pub steps: Option<Vec<i32>>,
    /// From so many in a hundred the first reminder of a thing is held back, to see whether it helps.
    pub held_out: i32,
}

impl Default for KindChoice {
    fn default() -> Self {
        Self { enabled: true, steps: None, held_out: 0 }
    }
}

/// Why a list of days is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepsError {
    /// Something in it is no whole number.
    NotDays,
    /// A day lies too far away, or before the anchor where nothing does.
    OutOfRange,
    /// There are too many.
    TooMany,
    /// There is none.
    None,
}

/// Days as people write them, such as “3, 7 and 14”: whole numbers from 0 on, with anything but letters and signs between them.
///
/// # Errors
/// [`StepsError::NotDays`], [`StepsError::OutOfRange`].
pub fn parse_days(text: &str) -> Result<Vec<i32>, StepsError> {
    let between = |sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '،' | '、');
    let day = |word: &str| match word.chars().all(|sign| sign.is_ascii_digit()) {
        true => word.parse::<i32>().map_err(|_| StepsError::OutOfRange),
        false => Err(StepsError::NotDays),
    };
    text.split(between).filter(|word| !word.is_empty()).map(day).collect()
}

/// Steps in order and without doubles. `counts_down` tells whether any may lie before the anchor.
///
/// # Errors
/// [`StepsError::OutOfRange`], [`StepsError::TooMany`], [`StepsError::None`].
pub fn in_order(steps: impl IntoIterator<Item = i32>, counts_down: bool) -> Result<Vec<i32>, StepsError> {
    let steps: BTreeSet<i32> = steps.into_iter().collect();
    let earliest = if counts_down { -FURTHEST } else { 0 };
    match () {
        () if steps.iter().any(|step| !(earliest..=FURTHEST).contains(step)) => Err(StepsError::OutOfRange),
        () if steps.len() > MOST_STEPS => Err(StepsError::TooMany),
        () if steps.is_empty() => Err(StepsError::None),
        () => Ok(steps.into_iter().collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in ["3, 7, 14", "3 7 14", " 3;7 ;14, ", "3\u{a0}7\r\n14"] {
            assert_eq!(parse_days(text), Ok(vec![3, 7, 14]), "{text}");
        }
        assert_eq!(parse_days(""), Ok(vec![]));
        for text in ["-3", "3.5", "three", "3, +7", "3–7", "٣"] {
            assert_eq!(parse_days(text), Err(StepsError::NotDays), "{text}");
        }
        assert_eq!(parse_days("99999999999"), Err(StepsError::OutOfRange));
    }

    #[test]
    fn steps_are_sorted_and_none_stands_twice() {
        assert_eq!(in_order([7, -3, 7, 0], true), Ok(vec![-3, 0, 7]));
        assert_eq!(in_order([-3], false), Err(StepsError::OutOfRange));
        assert_eq!(in_order([FURTHEST], false), Ok(vec![FURTHEST]));
        assert_eq!(in_order([FURTHEST + 1], false), Err(StepsError::OutOfRange));
        assert_eq!(in_order([-FURTHEST - 1], true), Err(StepsError::OutOfRange));
        assert_eq!(in_order(0..=MOST_STEPS as i32, false), Err(StepsError::TooMany));
        assert_eq!(in_order([1; 9], false), Ok(vec![1]), "doubles do not count");
        assert_eq!(in_order([], true), Err(StepsError::None));
    }

    #[test]
    fn the_last_step_is_for_those_who_look_after_it_unless_it_is_the_only_one() {
        let parts =
            |steps: &'static [i32]| [StepShare::First, StepShare::Last, StepShare::All].map(|one| one.of(steps));
        assert_eq!(parts(&[3, 10, 17]), [&[3, 10][..], &[17], &[3, 10, 17]]);
        assert_eq!(parts(&[3, 10]), [&[3][..], &[10], &[3, 10]]);
        assert_eq!(parts(&[3]), [&[3][..], &[], &[3]]);
    }
}
