//! A map of governments: a full dot where somebody was trained, a ring where nobody was, on lines of latitude and longitude.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use content::Html;

/// How wide the map is, in its own units, and how high at least and at most.
const WIDTH: f64 = 640.0;
const LOWEST: f64 = 200.0;
const HIGHEST: f64 = 520.0;
/// What stays free around the dots.
const MARGIN: f64 = 16.0;
/// Dots nearer than this are one: a large network draws no more than fits.
const CELL: f64 = 6.0;

/// A government on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapPoint {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Whether somebody was trained there.
    pub reached: bool,
}

/// A drawn map.
#[derive(Clone, Debug, Serialize)]
pub struct CoverageMap {
    /// Its `viewBox`.
    pub view_box: String,
    /// What is inside.
    pub picture: Html,
    /// How many governments stand on it.
    pub shown: usize,
}

/// Draws those governments whose place is known; nothing where that is none.
pub fn draw(points: &[MapPoint]) -> Option<CoverageMap> {
    let bounds = |of: fn(&MapPoint) -> f64| {
        let values = points.iter().map(of);
        Some((values.clone().reduce(f64::min)?, values.reduce(f64::max)?))
    };
    let (south, north) = bounds(|point| point.latitude)?;
    let (west, east) = bounds(|point| point.longitude)?;
    let narrowing = ((south + north) / 2.0).to_radians().cos().max(0.1);
    let (wide, high) = (((east - west) * narrowing).max(0.2), (north - south).max(0.2));
    let scale = ((WIDTH - 2.0 * MARGIN) / wide).min((HIGHEST - 2.0 * MARGIN) / high);
    let height = (high * scale + 2.0 * MARGIN).clamp(LOWEST, HIGHEST);
    let (middle_x, middle_y) = ((west + east) / 2.0, (south + north) / 2.0);
    let x = |longitude: f64| WIDTH / 2.0 + (longitude - middle_x) * narrowing * scale;
    let y = |latitude: f64| height / 2.0 - (latitude - middle_y) * scale;

    let mut lines = String::new();
    let step = [1.0, 2.0, 5.0, 10.0, 20.0, 30.0].into_iter().find(|step| wide.max(high) / step <= 8.0).unwrap_or(60.0);
    for degrees in steps(middle_x, WIDTH / (narrowing * scale), step) {
        let _ = write!(lines, "M{:.1} 0V{height:.0}", x(degrees));
    }
    for degrees in steps(middle_y, height / scale, step) {
        let _ = write!(lines, "M0 {:.1}H{WIDTH:.0}", y(degrees));
    }
    // The cell of a dot, and whether anybody in it was reached and not reached.
    let mut cells = BTreeMap::<(bool, i64, i64), (f64, f64, u32)>::new();
    for point in points {
        let (x, y) = (x(point.longitude), y(point.latitude));
        let cell = cells.entry((point.reached, (x / CELL) as i64, (y / CELL) as i64)).or_insert((x, y, 0));
        cell.2 += 1;
    }
    let (mut dots, mut rings) = (String::new(), String::new());
    for ((reached, ..), (x, y, count)) in cells {
        let radius = (4.0 + f64::from(count - 1).sqrt()).min(9.0);
        let into = if reached { &mut dots } else { &mut rings };
        let _ = write!(into, r#"<circle cx="{x:.1}" cy="{y:.1}" r="{radius:.1}"/>"#);
    }
    let picture = Html::trusted(format!(
        r#"<path class="grid" d="{lines}"/><g class="none">{rings}</g><g class="on">{dots}</g>"#
    ));
    Some(CoverageMap { view_box: format!("0 0 {WIDTH:.0} {height:.0}"), picture, shown: points.len() })
}

/// The whole steps within a span around a middle.
fn steps(middle: f64, span: f64, step: f64) -> impl Iterator<Item = f64> {
    let first = ((middle - span / 2.0) / step).ceil() as i64;
    let last = ((middle + span / 2.0) / step).floor() as i64;
    (first..=last.min(first + 100)).map(move |number| number as f64 * step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_known_is_no_map() {
        assert!(draw(&[]).is_none());
    }

    #[test]
    fn a_large_network_draws_no_more_than_fits() {
        let points: Vec<MapPoint> = (0..10_000)
            .map(|n| MapPoint {
                latitude: f64::from(n % 100) / 10.0,
                longitude: f64::from(n / 100) / 10.0,
                reached: n % 3 == 0,
            })
            .collect();
        let map = draw(&points).unwrap();
        assert_eq!(map.shown, 10_000);
        assert!(map.picture.as_str().matches("<circle").count() < 10_000);
    }

    proptest! {
        #[test]
        fn every_dot_is_within_the_map(points in proptest::collection::vec((-90.0_f64..90.0, -180.0_f64..180.0, any::<bool>()), 1..60)) {
            let points: Vec<MapPoint> = points.into_iter()
                .map(|(latitude, longitude, reached)| MapPoint { latitude, longitude, reached })
                .collect();
            let map = draw(&points).unwrap();
            let height: f64 = map.view_box.rsplit(' ').next().unwrap().parse().unwrap();
            prop_assert!((LOWEST..=HIGHEST).contains(&height));
            for part in map.picture.as_str().split("cx=\"").skip(1) {
                let x: f64 = part.split('"').next().unwrap().parse().unwrap();
                prop_assert!((0.0..=WIDTH).contains(&x), "{x}");
            }
        }
    }
}
