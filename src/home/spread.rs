//! A picture of how far the training travelled: a line is a trainer, a dot a training, as large as the people in it. Time
//! runs outwards; trainers of one cohort stand beside each other.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{Datelike, NaiveDate};

use crate::cohorts::common::{CohortId, EnrolmentId};
use content::Html;

/// How many trainings are drawn at most: the latest. More would weigh more than the page.
pub const MOST: i64 = 400;
/// Where time begins, and how far it runs, in the units of the picture.
const INNER: f64 = 46.0;
const OUTER: f64 = 310.0;
/// What stays free at the top, for the years, and between cohorts.
const TOP: f64 = 24.0;
const BETWEEN: f64 = 6.0;

/// A confirmed training.
#[derive(Clone, Copy, Debug)]
pub struct ConfirmedDelivery {
    /// The cohort it counts for.
    pub cohort: Option<CohortId>,
    /// Its lead trainer, as one of that cohort.
    pub lead: Option<EnrolmentId>,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// How many completed it.
    pub completed: i32,
    /// Whether it made new trainers.
    pub trains_trainers: bool,
}

/// The trainings of one trainer, the first first.
type Ray = Vec<ConfirmedDelivery>;
/// The rays of one cohort.
type Rays = BTreeMap<Option<EnrolmentId>, Ray>;

/// The inside of an `<svg viewBox="-322 -326 644 648">`; `None` while there is nothing to draw.
pub fn draw(trainings: &[ConfirmedDelivery], today: NaiveDate) -> Option<Html> {
    let first = trainings.iter().map(|held| held.ends_on).min()?;
    let days = (today - first).num_days().max(1) as f64;
    let distance = |day: NaiveDate| INNER + (OUTER - INNER) * ((day - first).num_days() as f64 / days).clamp(0.0, 1.0);
    let cohorts = cohorts(trainings);
    let rays: usize = cohorts.iter().map(Vec::len).sum();
    let free = 360.0 - TOP - BETWEEN * (cohorts.len() as f64 - 1.0);
    let step = free.max(0.0) / rays.max(1) as f64;

    let (mut rings, mut lines, mut dots, mut bright) = (String::new(), String::new(), String::new(), String::new());
    for year in first.year() + 1..=today.year() {
        let Some(day) = NaiveDate::from_ymd_opt(year, 1, 1) else { continue };
        let radius = distance(day);
        // Years close to the middle or to today would stand in each other's way.
        if (INNER + 30.0..OUTER - 20.0).contains(&radius) {
            let _ =
                write!(rings, r#"<circle class="ring" r="{radius:.1}"/><text y="{:.1}">{year}</text>"#, 4.0 - radius);
        }
    }
    let _ = write!(rings, r#"<circle class="ring" r="{OUTER}"/>"#);
    let mut angle = TOP / 2.0;
    for cohort in &cohorts {
        for ray in cohort {
            let (sin, cos) = (angle + step / 2.0).to_radians().sin_cos();
            let at = |radius: f64| (radius * sin, -radius * cos);
            let (x, y) = at(INNER);
            let (to_x, to_y) = at(ray.last().map_or(INNER, |held| distance(held.ends_on)));
            let _ = write!(lines, "M{x:.1} {y:.1}L{to_x:.1} {to_y:.1}");
            for held in ray {
                let (x, y) = at(distance(held.ends_on));
                let radius = (1.2 * f64::from(held.completed.max(0)).sqrt()).clamp(1.8, 12.0);
                let into = if held.trains_trainers { &mut bright } else { &mut dots };
                let _ = write!(into, r#"<circle cx="{x:.1}" cy="{y:.1}" r="{radius:.1}"/>"#);
            }
            angle += step;
        }
        angle += BETWEEN;
    }
    Some(Html::trusted(format!(
        r#"{rings}<path class="rays" d="{lines}"/><g class="dots">{dots}</g><g class="bright">{bright}</g>"#
    )))
}

/// The rays of each cohort, the earliest cohort first; in each the longest rays stand in the middle.
fn cohorts(trainings: &[ConfirmedDelivery]) -> Vec<Vec<Ray>> {
    let mut sorted = trainings.to_vec();
    sorted.sort_by_key(|held| held.ends_on);
    let mut found: Vec<(Option<CohortId>, Rays)> = Vec::new();
    for held in sorted {
        let place = found.iter().position(|(cohort, _)| *cohort == held.cohort).unwrap_or_else(|| {
            found.push((held.cohort, BTreeMap::new()));
            found.len() - 1
        });
        found[place].1.entry(held.lead).or_default().push(held);
    }
    let in_the_middle = |rays: Rays| {
        let mut rays: Vec<Ray> = rays.into_values().collect();
        rays.sort_by_key(Vec::len);
        let (rising, falling): (Vec<_>, Vec<_>) = rays.into_iter().enumerate().partition(|(place, _)| place % 2 == 0);
        rising.into_iter().chain(falling.into_iter().rev()).map(|(_, ray)| ray).collect()
    };
    found.into_iter().map(|(_, rays)| in_the_middle(rays)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn held(cohort: u128, lead: u128, day: u64, completed: i32) -> ConfirmedDelivery {
        ConfirmedDelivery {
            cohort: Some(CohortId::from(Uuid::from_u128(cohort))),
            lead: Some(EnrolmentId::from(Uuid::from_u128(lead))),
            ends_on: "2025-01-01".parse::<NaiveDate>().unwrap() + chrono::Days::new(day),
            completed,
            trains_trainers: day.is_multiple_of(5),
        }
    }

    fn today() -> NaiveDate {
        "2027-03-01".parse().unwrap()
    }

    /// The values of an attribute, in order.
    fn numbers(picture: &str, attribute: &str) -> Vec<f64> {
        picture
            .split(&format!(" {attribute}=\""))
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
            .collect()
    }

    #[test]
    fn nothing_is_not_drawn_and_one_training_is_a_dot() {
        assert_eq!(draw(&[], today()), None);
        let one = draw(&[held(1, 1, 3, 25)], today()).unwrap();
        assert_eq!(numbers(one.as_str(), "cx").len(), 1);
        assert_eq!(numbers(one.as_str(), "r").last(), Some(&6.0));
    }

    #[test]
    fn later_is_farther_from_the_middle() {
        let picture = draw(&[held(1, 1, 0, 9), held(1, 2, 364, 9), held(2, 3, 729, 9)], today()).unwrap();
        let far: Vec<f64> = (numbers(picture.as_str(), "cx").iter().zip(numbers(picture.as_str(), "cy")))
            .map(|(x, y)| x.hypot(y))
            .collect();
        // Those who made trainers are drawn last.
        assert!(far[0] > INNER + 100.0 && far[1] > far[0] && far[2] < INNER + 0.1, "{far:?}");
        assert!(picture.as_str().contains(">2026</text>"));
    }

    proptest! {
        #[test]
        fn every_training_is_a_dot_within_the_picture(trainings in prop::collection::vec((0_u128..5, 0_u128..40, 0_u64..780, 0_i32..5_000), 1..60)) {
            let trainings: Vec<ConfirmedDelivery> = trainings.into_iter().map(|(cohort, lead, day, n)| held(cohort, lead, day, n)).collect();
            let picture = draw(&trainings, today()).unwrap();
            let (x, y) = (numbers(picture.as_str(), "cx"), numbers(picture.as_str(), "cy"));
            prop_assert_eq!(x.len(), trainings.len());
            prop_assert!(x.iter().zip(y).all(|(x, y)| x.hypot(y) <= OUTER + 0.2));
        }
    }
}
