//! A training as a line drawn to time: its points, and between them whose turn it was. Across it is drawn in percent, so that one
//! drawing serves every width.

use chrono::NaiveDate;
use serde::Serialize;

use crate::cascade::common::{DeliveryState, Side};
use crate::cascade::deliveries::DeliveryEventKind;
use crate::cascade::deliveries::views::DeliveryData;

/// How far apart two points are that both have room for their words, in percent of the narrowest page.
const ROOM: f64 = 24.0;

/// The line of a training.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StoryLine {
    /// What happened, in order of time.
    points: Vec<StoryPoint>,
    /// What lies between each two of them.
    segments: Vec<StorySegment>,
    /// Whose turns there are, as the key names them.
    turns: Vec<StoryTurn>,
}

/// Something that happened, or is still to come.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct StoryPoint {
    what: StoryStep,
    on: NaiveDate,
    x: f64,
    /// Whether there is room for its words.
    named: bool,
    /// Where they begin: `start`, `middle` or `end`.
    anchor: &'static str,
    is_ahead: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct StorySegment {
    turn: StoryTurn,
    from: f64,
    to: f64,
    middle: f64,
    days: i64,
    /// Whether there is room to say how many.
    named: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum StoryStep {
    Promised,
    Planned,
    Held,
    Reported,
    Returned,
    Confirmed,
    Accepted,
    Amended,
    Cancelled,
    Withdrawn,
    Today,
}

/// Whose turn it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum StoryTurn {
    Trainer,
    Association,
    Coordinator,
    Nobody,
}

impl StoryStep {
    fn of(kind: DeliveryEventKind) -> Option<Self> {
        Some(match kind {
            DeliveryEventKind::Planned => Self::Planned,
            DeliveryEventKind::Reported => Self::Reported,
            DeliveryEventKind::Returned => Self::Returned,
            DeliveryEventKind::Confirmed => Self::Confirmed,
            DeliveryEventKind::Accepted => Self::Accepted,
            DeliveryEventKind::Amended => Self::Amended,
            DeliveryEventKind::Cancelled => Self::Cancelled,
            DeliveryEventKind::Withdrawn => Self::Withdrawn,
            DeliveryEventKind::Edited => return None,
        })
    }

    /// Whose turn it is from there on, where that side reports.
    fn turn(self, reports: Side) -> StoryTurn {
        let (reporter, other) = match reports {
            Side::Association => (StoryTurn::Association, StoryTurn::Trainer),
            Side::Trainer | Side::Coordinator => (StoryTurn::Trainer, StoryTurn::Association),
        };
        match self {
            Self::Promised | Self::Planned | Self::Held | Self::Returned | Self::Amended => reporter,
            Self::Reported => other,
            Self::Confirmed => StoryTurn::Coordinator,
            Self::Accepted | Self::Cancelled | Self::Withdrawn | Self::Today => StoryTurn::Nobody,
        }
    }
}

impl StoryLine {
    /// The line of a training up to `today`; none while it would be a point.
    pub fn new(of: &DeliveryData, today: NaiveDate) -> Option<Self> {
        let report = &of.delivery.report;
        let zone = report.when_where.time_zone;
        let mut all: Vec<(NaiveDate, StoryStep)> = Vec::new();
        all.extend(of.promised_at.map(|at| (at.day_in(zone), StoryStep::Promised)));
        all.extend(of.timeline.iter().filter_map(|one| Some((one.at.day_in(zone), StoryStep::of(one.kind)?))));
        let is_off = of.delivery.state == DeliveryState::Cancelled;
        if !is_off {
            all.push((report.when_where.ends_on, StoryStep::Held));
        }
        let is_over = is_off || matches!(of.delivery.state, DeliveryState::Accepted | DeliveryState::Withdrawn);
        if !is_over {
            all.push((today, StoryStep::Today));
        }
        Self::drawn(all, report.side, today)
    }

    fn drawn(mut all: Vec<(NaiveDate, StoryStep)>, reports: Side, today: NaiveDate) -> Option<Self> {
        // What was held on the day of another step was held before it.
        all.sort_by_key(|(on, what)| (*on, *what == StoryStep::Today, *what != StoryStep::Held));
        let (first, last) = (all.first()?.0, all.last()?.0);
        let days = (last - first).num_days();
        if days == 0 {
            return None;
        }
        let at = |on: NaiveDate| (15.0 + 970.0 * (on - first).num_days() as f64 / days as f64).round() / 10.0;
        let mut points: Vec<StoryPoint> = all
            .iter()
            .map(|(on, what)| StoryPoint {
                what: *what,
                on: *on,
                x: at(*on),
                named: false,
                anchor: "middle",
                is_ahead: *on > today,
            })
            .collect();
        name(&mut points);
        let mut turn = StoryTurn::Nobody;
        let mut segments = Vec::new();
        for pair in points.windows(2) {
            // That it was held, or is looked at, does not hand it over.
            if !matches!(pair[0].what, StoryStep::Today) {
                turn = match pair[0].what {
                    StoryStep::Held if turn != StoryTurn::Nobody => turn,
                    what => what.turn(reports),
                };
            }
            let (from, to) = (pair[0].x, pair[1].x);
            if to > from {
                let named = to - from >= ROOM / 2.0;
                let middle = ((from + to) * 5.0).round() / 10.0;
                segments.push(StorySegment {
                    turn,
                    from,
                    to,
                    middle,
                    days: (pair[1].on - pair[0].on).num_days(),
                    named,
                });
            }
        }
        let mut turns = Vec::new();
        for one in &segments {
            if !turns.contains(&one.turn) {
                turns.push(one.turn);
            }
        }
        Some(Self { points, segments, turns })
    }
}

/// Names the first and the last point, that it was held, and every other that has room between those.
fn name(points: &mut [StoryPoint]) {
    let last = points.len() - 1;
    let held = points.iter().position(|one| one.what == StoryStep::Held);
    for at in [Some(0), Some(last), held].into_iter().flatten().chain(0..=last) {
        let x = points[at].x;
        if points[at].named || points.iter().any(|other| other.named && (other.x - x).abs() < ROOM) {
            continue;
        }
        points[at].named = true;
        points[at].anchor = match x {
            x if x < ROOM / 2.0 => "start",
            x if x > 100.0 - ROOM / 2.0 => "end",
            _ => "middle",
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_line_is_drawn_to_time_and_says_whose_turn_it_was() {
        use StoryStep::{Accepted, Confirmed, Held, Planned, Promised, Reported};
        let all = vec![
            (day("2027-01-01"), Promised),
            (day("2027-02-20"), Planned),
            (day("2027-04-11"), Reported),
            (day("2027-04-11"), Held),
            (day("2027-04-21"), Confirmed),
            (day("2027-07-20"), Accepted),
        ];
        let line = StoryLine::drawn(all, Side::Trainer, day("2027-08-01")).unwrap();
        let order: Vec<_> = line.points.iter().map(|one| one.what).collect();
        assert_eq!(order, [Promised, Planned, Held, Reported, Confirmed, Accepted]);
        let turns: Vec<_> = line.segments.iter().map(|one| (one.turn, one.days)).collect();
        use StoryTurn::{Association, Coordinator, Trainer};
        assert_eq!(turns, [(Trainer, 50), (Trainer, 50), (Association, 10), (Coordinator, 90)]);
        assert_eq!(
            (line.points[0].x, line.points[0].anchor, line.points[5].x, line.points[5].anchor),
            (1.5, "start", 98.5, "end")
        );
        assert!(line.points[2].named && !line.points[3].named, "{line:?}");
        assert_eq!(line.turns, [Trainer, Association, Coordinator]);
    }

    #[test]
    fn what_is_all_of_one_day_is_no_line_and_what_lies_ahead_is_marked() {
        let today = day("2027-03-01");
        assert_eq!(
            StoryLine::drawn(vec![(today, StoryStep::Reported), (today, StoryStep::Today)], Side::Trainer, today),
            None
        );
        let ahead = vec![
            (day("2027-02-01"), StoryStep::Planned),
            (today, StoryStep::Today),
            (day("2027-04-01"), StoryStep::Held),
        ];
        let line = StoryLine::drawn(ahead, Side::Association, today).unwrap();
        assert_eq!(line.points.iter().map(|one| one.is_ahead).collect::<Vec<_>>(), [false, false, true]);
        assert_eq!(line.turns, [StoryTurn::Association]);
    }

    proptest! {
        #[test]
        fn words_never_lie_upon_each_other(days in proptest::collection::vec(0i64..900, 2..12)) {
            let first = day("2027-01-01");
            let all = days.iter().map(|days| (first + chrono::TimeDelta::days(*days), StoryStep::Reported)).collect();
            if let Some(line) = StoryLine::drawn(all, Side::Trainer, first) {
                let mut named: Vec<f64> = line.points.iter().filter(|one| one.named).map(|one| one.x).collect();
                named.sort_by(f64::total_cmp);
                prop_assert!(named.windows(2).all(|two| two[1] - two[0] >= ROOM));
                prop_assert!(named.first() == Some(&1.5));
                prop_assert!(line.segments.iter().all(|one| one.from < one.to && one.days > 0));
            }
        }
    }
}
