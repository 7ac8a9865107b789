use std::collections::BTreeMap;
use std::ops::AddAssign;

use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::commitments::rules::share;
use crate::cascade::common::DeliveryState;

/// Deliveries and the people they reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Tally {
    /// How many deliveries.
    pub deliveries: i64,
    /// How many times somebody came.
    pub attended: i64,
    /// How many times somebody completed one: these count as trained.
    pub completed: i64,
    /// Minutes of training, times the people who attended.
    pub contact_minutes: i64,
}

/// Commitments by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct CommitmentFigures {
    /// How many were made.
    pub made: i64,
    /// How many of them were taken back.
    pub released: i64,
    /// How many of the others have a confirmed delivery.
    pub fulfilled: i64,
    /// How many of the others are past their day without a report.
    pub overdue: i64,
}

/// The cascade in figures. What is only reported stands apart from what the other side has confirmed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CascadeFigures {
    /// The commitments.
    pub commitments: CommitmentFigures,
    /// How many deliveries are in each state.
    pub states: BTreeMap<DeliveryState, i64>,
    /// What was reported and not confirmed yet.
    pub reported: Tally,
    /// What was confirmed or accepted.
    pub confirmed: Tally,
    /// How many of those a coordinator confirmed in place of a side.
    pub in_place: i64,
    /// How many trainers take part.
    pub trainers: i64,
    /// How many of them have a confirmed delivery.
    pub active: i64,
}

impl CascadeFigures {
    /// Commitments fulfilled, of those not released.
    pub fn share_fulfilled(&self) -> Option<f64> {
        let CommitmentFigures { made, released, fulfilled, .. } = self.commitments;
        share(made, released, fulfilled)
    }

    /// The share of trainers with a confirmed delivery.
    pub fn activation(&self) -> Option<f64> {
        share(self.trainers, 0, self.active)
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.deliveries += other.deliveries;
        self.attended += other.attended;
        self.completed += other.completed;
        self.contact_minutes += other.contact_minutes;
    }
}

impl AddAssign<&CascadeFigures> for CascadeFigures {
    fn add_assign(&mut self, other: &CascadeFigures) {
        let (mine, theirs) = (&mut self.commitments, other.commitments);
        mine.made += theirs.made;
        mine.released += theirs.released;
        mine.fulfilled += theirs.fulfilled;
        mine.overdue += theirs.overdue;
        for (state, count) in &other.states {
            *self.states.entry(*state).or_default() += count;
        }
        self.reported += other.reported;
        self.confirmed += other.confirmed;
        self.in_place += other.in_place;
        self.trainers += other.trainers;
        self.active += other.active;
    }
}
