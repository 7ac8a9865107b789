//! Whose turn it is with a delivery. Said here alone: home, lists, reminders and the API read what comes of it.

use chrono::{Days, NaiveDate};

use crate::cascade::common::{DeliveryState, Side};
use crate::cascade::deliveries::rules::states::{Act, DeliveryRelation, DeliveryStatus, decide};
use crate::people::accounts::PersonId;
use crate::platform::db::text_enum;

text_enum! {
    /// What a delivery waits for.
    TurnKind {
        /// Its report: it was planned and the day has passed, or it was returned.
        Report = "report",
        /// The word of the other side.
        Confirm = "confirm",
        /// A coordinator who takes it up.
        Accept = "accept",
    }
}

impl TurnKind {
    /// What whoever's turn it is does.
    pub fn act(self) -> Act {
        match self {
            TurnKind::Report => Act::Report,
            TurnKind::Confirm => Act::Confirm,
            TurnKind::Accept => Act::Accept,
        }
    }

    /// What a delivery in that state waits for, if for anything.
    pub fn of(state: DeliveryState) -> Option<Self> {
        match state {
            DeliveryState::Planned | DeliveryState::Returned => Some(TurnKind::Report),
            DeliveryState::Reported => Some(TurnKind::Confirm),
            DeliveryState::Confirmed => Some(TurnKind::Accept),
            DeliveryState::Draft | DeliveryState::Accepted | DeliveryState::Cancelled | DeliveryState::Withdrawn => {
                None
            }
        }
    }
}

/// That it is somebody's turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OpenTurn {
    /// Whose.
    pub person: PersonId,
    /// To do what.
    pub kind: TurnKind,
    /// For which side they would do it.
    pub side: Side,
}

/// Whether somebody there can confirm a report for the side that did not write it. Otherwise a coordinator stands in.
pub fn has_confirmer(reporter: Side, people: &[(PersonId, DeliveryRelation)]) -> bool {
    people.iter().any(|(_, relation)| relation.can_confirm_for_a_side(reporter))
}

/// Whose turn it is, of everybody around a delivery who can sign in. It is the turn of all who may do what it waits for;
/// but of coordinators to report only where nobody of the side that reports can.
pub fn turns(status: DeliveryStatus, people: &[(PersonId, DeliveryRelation)]) -> Vec<OpenTurn> {
    let Some(kind) = TurnKind::of(status.state) else { return Vec::new() };
    let turn = |(person, relation): &(PersonId, DeliveryRelation)| {
        let transition = decide(kind.act(), status, *relation).ok()?;
        Some(OpenTurn { person: *person, kind, side: transition.side })
    };
    let all: Vec<OpenTurn> = people.iter().filter_map(turn).collect();
    let of_the_side: Vec<OpenTurn> = all.iter().filter(|turn| turn.side != Side::Coordinator).copied().collect();
    if kind == TurnKind::Report && !of_the_side.is_empty() { of_the_side } else { all }
}

/// The first day on which it is anybody's turn, where it is not yet: the day after a planned training.
pub fn opens_on(state: DeliveryState, ends_on: NaiveDate) -> Option<NaiveDate> {
    (state == DeliveryState::Planned).then(|| ends_on.checked_add_days(Days::new(1)).unwrap_or(ends_on))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(number: u128) -> PersonId {
        uuid::Uuid::from_u128(number).into()
    }

    fn whose(state: DeliveryState, side: Side, people: &[(PersonId, DeliveryRelation)]) -> Vec<(PersonId, Side)> {
        let status = DeliveryStatus { state, side, has_confirmer: has_confirmer(side, people) };
        turns(status, people).into_iter().map(|turn| (turn.person, turn.side)).collect()
    }

    #[test]
    fn nothing_waits_for_nobody() {
        let coordinator = (person(1), DeliveryRelation { coordinates: true, ..DeliveryRelation::default() });
        let focal = (person(2), DeliveryRelation { focal_point: true, ..DeliveryRelation::default() });
        let trainer = (person(3), DeliveryRelation { teaches: true, author: true, ..DeliveryRelation::default() });
        let left = (person(3), DeliveryRelation { left: true, ..trainer.1 });
        let (all, few) = ([coordinator, focal, trainer], [coordinator, left]);
        assert_eq!(whose(DeliveryState::Planned, Side::Trainer, &all), [(person(3), Side::Trainer)]);
        assert_eq!(whose(DeliveryState::Planned, Side::Trainer, &few), [(person(1), Side::Coordinator)]);
        assert_eq!(whose(DeliveryState::Returned, Side::Association, &all), [(person(2), Side::Association)]);
        assert_eq!(whose(DeliveryState::Reported, Side::Trainer, &all), [(person(2), Side::Association)]);
        assert_eq!(whose(DeliveryState::Reported, Side::Trainer, &few), [(person(1), Side::Coordinator)]);
        assert_eq!(whose(DeliveryState::Confirmed, Side::Trainer, &all), [(person(1), Side::Coordinator)]);
        assert_eq!(whose(DeliveryState::Accepted, Side::Trainer, &all), []);
    }

    #[test]
    fn an_observer_is_not_asked_and_a_focal_point_who_observed_is() {
        let observer = (person(1), DeliveryRelation::default());
        let watched = (person(2), DeliveryRelation { focal_point: true, ..DeliveryRelation::default() });
        let taught = (person(3), DeliveryRelation { focal_point: true, teaches: true, ..DeliveryRelation::default() });
        let people = [observer, watched, taught];
        assert_eq!(whose(DeliveryState::Reported, Side::Trainer, &people), [(person(2), Side::Association)]);
        assert_eq!(whose(DeliveryState::Reported, Side::Association, &people), [(person(3), Side::Trainer)]);
    }

    #[test]
    fn a_report_is_due_on_the_day_after() {
        let day: NaiveDate = "2027-02-28".parse().unwrap();
        assert_eq!(opens_on(DeliveryState::Planned, day), "2027-03-01".parse().ok());
        assert_eq!(opens_on(DeliveryState::Reported, day), None);
    }
}
