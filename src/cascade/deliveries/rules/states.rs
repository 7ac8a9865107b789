//! The life of a delivery, and who may move it on. Nobody approves their own report, through any role.

use crate::cascade::common::{DeliveryState, Side};
use crate::platform::error::{Error, Result};

/// What can be done to a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Say that it will be held.
    Plan,
    /// Say that it was held; also again, after it was returned.
    Report,
    /// Change what is said about it.
    Edit,
    /// Vouch for it, for the other side.
    Confirm,
    /// Ask for a change.
    Return,
    /// Take it up.
    Accept,
    /// Open an accepted report again.
    Amend,
    /// Say that it will not be held.
    Cancel,
    /// Say that it was reported in error.
    Withdraw,
}

impl Act {
    /// All of them.
    pub const ALL: [Act; 9] = [
        Act::Plan,
        Act::Report,
        Act::Edit,
        Act::Confirm,
        Act::Return,
        Act::Accept,
        Act::Amend,
        Act::Cancel,
        Act::Withdraw,
    ];

    /// The word for it, as programs get it and as its address calls it.
    pub fn as_str(self) -> &'static str {
        match self {
            Act::Plan => "plan",
            Act::Report => "report",
            Act::Edit => "edit",
            Act::Confirm => "confirmation",
            Act::Return => "return",
            Act::Accept => "acceptance",
            Act::Amend => "amendment",
            Act::Cancel => "cancellation",
            Act::Withdraw => "withdrawal",
        }
    }

    /// Whether it cannot be done without saying why.
    pub fn needs_comment(self) -> bool {
        matches!(self, Act::Return | Act::Amend)
    }

    /// Whether it says yes to the report.
    pub fn approves(self) -> bool {
        matches!(self, Act::Confirm | Act::Accept)
    }

    /// Whether it writes the report, which makes one an author of it.
    pub fn writes(self) -> bool {
        matches!(self, Act::Plan | Act::Report | Act::Edit)
    }
}

impl serde::Serialize for Act {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// How somebody stands to a delivery.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeliveryRelation {
    /// They taught it.
    pub teaches: bool,
    /// They left the cohort it counts for since: they speak for its trainers no more.
    pub left: bool,
    /// They speak for its association.
    pub focal_point: bool,
    /// They coordinate its cohort; without one, its section or everything.
    pub coordinates: bool,
    /// They wrote the report as it stands now.
    pub author: bool,
}

impl DeliveryRelation {
    fn belongs_to(self, side: Side) -> bool {
        match side {
            Side::Trainer => self.teaches && !self.left,
            Side::Association => self.focal_point,
            Side::Coordinator => self.coordinates,
        }
    }

    /// Whether they may approve of anything in it, but for the trainers of an association's report.
    fn is_impartial(self) -> bool {
        !self.author && !self.teaches
    }

    /// Whether they could confirm a report of that side for the other one.
    pub fn can_confirm_for_a_side(self, reporter: Side) -> bool {
        match reporter {
            Side::Trainer => self.focal_point && self.is_impartial(),
            Side::Association => self.teaches && !self.left && !self.author,
            Side::Coordinator => false,
        }
    }
}

/// How things stand with a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeliveryStatus {
    /// Its state.
    pub state: DeliveryState,
    /// The side that reports.
    pub side: Side,
    /// Whether somebody on the other side can confirm. Otherwise a coordinator stands in for it.
    pub has_confirmer: bool,
}

/// A step that may be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition {
    /// Where it leads.
    pub state: DeliveryState,
    /// The side for which it is taken.
    pub side: Side,
}

/// Where an act leads from a state, if it leads anywhere.
pub fn after(state: DeliveryState, act: Act) -> Option<DeliveryState> {
    use DeliveryState::*;
    match (state, act) {
        (Draft, Act::Plan) => Some(Planned),
        (Draft | Planned | Returned, Act::Report) => Some(Reported),
        (Planned | Reported, Act::Edit) => Some(state),
        (Planned, Act::Cancel) => Some(Cancelled),
        (Reported, Act::Confirm) => Some(Confirmed),
        (Reported | Confirmed, Act::Return) => Some(Returned),
        (Confirmed, Act::Accept) => Some(Accepted),
        (Accepted, Act::Amend) => Some(Returned),
        (Reported | Returned | Confirmed, Act::Withdraw) => Some(Withdrawn),
        _ => None,
    }
}

/// For which side somebody may do it, whatever the state.
fn side_for(act: Act, status: DeliveryStatus, relation: DeliveryRelation) -> Option<Side> {
    let writer = if relation.belongs_to(status.side) {
        Some(status.side)
    } else {
        // Whoever begins a report speaks for a side; coordinators may only set right what is there.
        (relation.coordinates && status.state != DeliveryState::Draft).then_some(Side::Coordinator)
    };
    let confirmer = if relation.can_confirm_for_a_side(status.side) {
        Some(if status.side == Side::Trainer { Side::Association } else { Side::Trainer })
    } else {
        None
    };
    let coordinator = relation.coordinates.then_some(Side::Coordinator);
    match act {
        Act::Plan | Act::Report | Act::Edit | Act::Amend | Act::Cancel | Act::Withdraw => writer,
        Act::Confirm => confirmer.or_else(|| coordinator.filter(|_| relation.is_impartial() && !status.has_confirmer)),
        Act::Return if status.state == DeliveryState::Confirmed => coordinator,
        Act::Return => confirmer.or(coordinator),
        Act::Accept => coordinator.filter(|_| relation.is_impartial()),
    }
}

/// Whether somebody may do it now, where it leads and for which side.
///
/// # Errors
/// [`Error::Conflict`] when the state does not allow it; [`Error::Forbidden`] when it is not theirs to do.
pub fn decide(act: Act, status: DeliveryStatus, relation: DeliveryRelation) -> Result<Transition> {
    let state = after(status.state, act).ok_or(Error::Conflict("error-delivery-moved-on"))?;
    let side = side_for(act, status, relation).ok_or(Error::Forbidden)?;
    Ok(Transition { state, side })
}

/// Whether those who wrote the report so far stay its authors when somebody writes it again. What is reported takes
/// over from what was planned; but a correction leaves most of a report as it was.
pub fn keeps_authors(state: DeliveryState) -> bool {
    !matches!(state, DeliveryState::Draft | DeliveryState::Planned)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::test_runner::{Config, TestRunner};

    use super::*;
    use DeliveryState::*;

    fn reported(side: Side) -> DeliveryStatus {
        DeliveryStatus { state: Reported, side, has_confirmer: true }
    }

    fn is_forbidden(act: Act, status: DeliveryStatus, relation: DeliveryRelation) -> bool {
        matches!(decide(act, status, relation), Err(Error::Forbidden))
    }

    #[test]
    fn the_other_side_confirms() {
        let focal = DeliveryRelation { focal_point: true, ..DeliveryRelation::default() };
        let trainer = DeliveryRelation { teaches: true, ..DeliveryRelation::default() };
        let step = decide(Act::Confirm, reported(Side::Trainer), focal).unwrap();
        assert_eq!(step, Transition { state: Confirmed, side: Side::Association });
        assert!(is_forbidden(Act::Confirm, reported(Side::Trainer), trainer));
        let step = decide(Act::Confirm, reported(Side::Association), trainer).unwrap();
        assert_eq!(step, Transition { state: Confirmed, side: Side::Trainer });
        assert!(is_forbidden(Act::Confirm, reported(Side::Association), focal));
    }

    #[test]
    fn no_role_helps_an_author_or_a_trainer_to_approve() {
        for coordinates in [false, true] {
            for focal_point in [false, true] {
                let author = DeliveryRelation { author: true, focal_point, coordinates, ..DeliveryRelation::default() };
                let trainer =
                    DeliveryRelation { teaches: true, focal_point, coordinates, ..DeliveryRelation::default() };
                for has_confirmer in [false, true] {
                    for side in [Side::Trainer, Side::Association] {
                        let reported = DeliveryStatus { state: Reported, side, has_confirmer };
                        let confirmed = DeliveryStatus { state: Confirmed, ..reported };
                        assert!(decide(Act::Confirm, reported, author).is_err());
                        assert!(decide(Act::Accept, confirmed, author).is_err());
                        assert!(decide(Act::Accept, confirmed, trainer).is_err());
                    }
                    let own = DeliveryStatus { state: Reported, side: Side::Trainer, has_confirmer };
                    assert!(decide(Act::Confirm, own, trainer).is_err());
                }
            }
        }
    }

    #[test]
    fn a_coordinator_stands_in_only_where_nobody_can_confirm() {
        let coordinator = DeliveryRelation { coordinates: true, ..DeliveryRelation::default() };
        assert!(is_forbidden(Act::Confirm, reported(Side::Trainer), coordinator));
        let alone = DeliveryStatus { has_confirmer: false, ..reported(Side::Trainer) };
        assert_eq!(decide(Act::Confirm, alone, coordinator).unwrap().side, Side::Coordinator);
        let confirmed = DeliveryStatus { state: Confirmed, ..alone };
        assert_eq!(decide(Act::Accept, confirmed, coordinator).unwrap().state, Accepted);
    }

    #[test]
    fn coordinators_set_right_but_do_not_begin() {
        let coordinator = DeliveryRelation { coordinates: true, ..DeliveryRelation::default() };
        let draft = DeliveryStatus { state: Draft, side: Side::Trainer, has_confirmer: false };
        assert!(is_forbidden(Act::Report, draft, coordinator));
        assert_eq!(decide(Act::Edit, reported(Side::Trainer), coordinator).unwrap().side, Side::Coordinator);
    }

    #[test]
    fn what_is_over_stays_over() {
        for over in [Cancelled, Withdrawn] {
            assert!(Act::ALL.iter().all(|act| after(over, *act).is_none()));
        }
        assert_eq!(Act::ALL.iter().filter(|act| after(Accepted, **act).is_some()).count(), 1);
    }

    /// People with every mixture of roles, some of whom teach, do what they may in any order.
    #[test]
    fn no_history_lets_an_author_or_a_trainer_approve() {
        let reached: RefCell<BTreeMap<DeliveryState, usize>> = RefCell::default();
        let histories = RefCell::new(0usize);
        let side = prop_oneof![Just(Side::Trainer), Just(Side::Association)];
        let people = vec(any::<(bool, bool, bool)>(), 5);
        // Cancelling and withdrawing come last in the list and end everything, so they are rare.
        let act = prop_oneof![30 => 0..7usize, 1 => 7..Act::ALL.len()];
        let acts = vec((act, 0..5usize), 1..200);
        let mut runner = TestRunner::new(Config { cases: 500, failure_persistence: None, ..Config::default() });
        let run = runner.run(&(side, people, acts), |(side, people, acts)| {
            let mut authors: BTreeSet<usize> = BTreeSet::new();
            let (mut state, mut seen, mut confirmed_by) = (Draft, BTreeSet::from([Draft]), None);
            for (act, who) in acts {
                let act = Act::ALL[act];
                let relation_of = |who: usize| {
                    let (teaches, focal_point, coordinates) = people[who];
                    DeliveryRelation { teaches, left: false, focal_point, coordinates, author: authors.contains(&who) }
                };
                let has_confirmer = (0..people.len()).any(|who| relation_of(who).can_confirm_for_a_side(side));
                let relation = relation_of(who);
                let Ok(step) = decide(act, DeliveryStatus { state, side, has_confirmer }, relation) else { continue };
                if act == Act::Confirm {
                    prop_assert!(!relation.author);
                    prop_assert!(!relation.teaches || (side == Side::Association && step.side == Side::Trainer));
                    prop_assert!(step.side != side);
                    confirmed_by = Some(who);
                }
                if act == Act::Accept {
                    prop_assert!(!relation.author && !relation.teaches && relation.coordinates);
                    prop_assert!(confirmed_by.is_some_and(|confirmer| !authors.contains(&confirmer)));
                }
                if act.writes() {
                    if !keeps_authors(state) {
                        authors.clear();
                    }
                    authors.insert(who);
                    confirmed_by = None;
                }
                state = step.state;
                seen.insert(state);
            }
            *histories.borrow_mut() += 1;
            for state in seen {
                *reached.borrow_mut().entry(state).or_default() += 1;
            }
            Ok(())
        });
        run.unwrap();
        let (reached, histories) = (reached.into_inner(), histories.into_inner());
        for state in DeliveryState::ALL {
            let times = reached.get(state).copied().unwrap_or_default();
            println!("{state}: {:.1} % of the histories", 100.0 * times as f64 / histories as f64);
            assert!(times > 0, "no history reached {state}");
        }
    }
}
