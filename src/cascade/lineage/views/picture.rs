//! The row of a trainer in the picture of the tree: time runs to the right, a line is a trainer, a dot a training. Across it is drawn
//! in percent and down in pixels, so that one drawing serves every width.

use std::fmt::Write;

use chrono::NaiveDate;

use crate::cascade::common::DeliveryState;
use crate::cascade::lineage::TrainerStanding;
use crate::cascade::lineage::rules::{Lineage, TreeRow};
use content::Html;

/// How high a row is, and its middle.
const HIGH: u8 = 32;
const MIDDLE: u8 = 16;

/// The days that are drawn.
#[derive(Clone, Copy, Debug)]
pub struct Calendar {
    /// The first.
    pub first: NaiveDate,
    /// The last.
    pub last: NaiveDate,
    /// The day it is.
    pub today: NaiveDate,
}

impl Calendar {
    /// Where a day lies, in percent of the width.
    pub fn at(&self, day: NaiveDate) -> f64 {
        let all = (self.last - self.first).num_days().max(1) as f64;
        let share = ((day - self.first).num_days() as f64 / all).clamp(0.0, 1.0);
        (20.0 + 960.0 * share).round() / 10.0
    }
}

/// The inside of a trainer's strip.
pub fn strip(tree: &Lineage, row: &TreeRow, calendar: Calendar) -> Html {
    let mut svg = String::new();
    let of = &tree.trainers()[row.trainer];
    let down = |svg: &mut String, x: f64, from: u8, to: u8| {
        let _ = write!(svg, r#"<line x1="{x}%" x2="{x}%" y1="{from}" y2="{to}"/>"#);
    };
    let now = calendar.at(calendar.today);
    let _ = write!(svg, r#"<line class="now" x1="{now}%" x2="{now}%" y1="0" y2="{HIGH}"/>"#);
    for training in &row.passing {
        down(&mut svg, calendar.at(tree.training(*training).starts_on), 0, HIGH);
    }
    let begin = match row.born {
        Some(training) => {
            let x = calendar.at(tree.training(training).starts_on);
            down(&mut svg, x, 0, MIDDLE);
            x
        }
        None => calendar.at(of.joined_on),
    };
    let across = |svg: &mut String, class: &str, from: f64, to: f64| {
        let _ = write!(svg, r#"<line{class} x1="{from}%" x2="{to}%" y1="{MIDDLE}" y2="{MIDDLE}"/>"#);
    };
    let last = tree.held(row.trainer).filter(|one| one.state != DeliveryState::Planned).map(|one| one.starts_on).max();
    let last = last.map_or(begin, |day| calendar.at(day).max(begin));
    across(&mut svg, "", begin, last);
    match tree.standing(row.trainer) {
        TrainerStanding::Ended => across(&mut svg, r#" class="ended""#, begin, now.max(begin)),
        TrainerStanding::Waiting => across(&mut svg, r#" class="waits""#, last, calendar.at(of.due_on).max(last)),
        TrainerStanding::PassedOn | TrainerStanding::Taught => {}
    }
    for training in &row.opening {
        down(&mut svg, calendar.at(tree.training(*training).starts_on), MIDDLE, HIGH);
    }
    for training in tree.held(row.trainer) {
        let x = calendar.at(training.starts_on);
        let r = (1.1 * f64::from(training.people.max(0)).sqrt()).clamp(3.0, 8.0);
        if tree.made_trainers(training) {
            let _ = write!(svg, r#"<circle class="ring" cx="{x}%" cy="{MIDDLE}" r="{:.1}"/>"#, r + 3.0);
        }
        let class = match training.state {
            DeliveryState::Planned => "plan",
            state if state.is_confirmed() => "held",
            _ => "said",
        };
        let _ = write!(svg, r#"<circle class="{class}" cx="{x}%" cy="{MIDDLE}" r="{r:.1}"/>"#);
    }
    Html::trusted(svg)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_lie_within_the_picture() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let calendar = Calendar { first: day("2027-01-01"), last: day("2027-12-31"), today: day("2027-07-01") };
        assert_eq!((calendar.at(calendar.first), calendar.at(calendar.last)), (2.0, 98.0));
        assert_eq!(calendar.at(day("2030-01-01")), 98.0);
        let one = Calendar { last: calendar.first, ..calendar };
        assert_eq!(one.at(calendar.first), 2.0);
    }

    proptest! {
        #[test]
        fn later_days_lie_further_right(from in 0i64..4000, further in 0i64..4000, all in 0i64..4000) {
            let first = "2025-01-01".parse::<NaiveDate>().unwrap();
            let day = |days: i64| first + chrono::TimeDelta::days(days);
            let calendar = Calendar { first, last: day(all), today: first };
            let (x, y) = (calendar.at(day(from)), calendar.at(day(from + further)));
            prop_assert!((2.0..=98.0).contains(&x) && x <= y);
        }
    }
}
