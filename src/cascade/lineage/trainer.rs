use chrono::NaiveDate;

use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::platform::db::text_enum;

text_enum! {
    /// How far a trainer has come with passing it on.
    TrainerStanding {
        /// New trainers came of a training of theirs.
        PassedOn = "passed-on",
        /// Has a confirmed training.
        Taught = "taught",
        /// None is confirmed yet, and their day is not over, or one is reported.
        Waiting = "waiting",
        /// Their day is over and they never taught: a branch that ended.
        Ended = "ended",
    }
}

/// A trainer, as a branch of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineageTrainer {
    /// Their place in a cohort.
    pub place: EnrolmentId,
    /// Which cohort.
    pub cohort: CohortId,
    /// How many trainings lie before it.
    pub generation: i32,
    /// The training of which it came, if it did.
    pub founding: Option<DeliveryId>,
    /// When they began to take part.
    pub joined_on: NaiveDate,
    /// Until when they are expected to teach: their own day or that of the cohort.
    pub due_on: NaiveDate,
    /// Whether they take part now.
    pub takes_part: bool,
    /// After how many days their first confirmed training began, whoever led it.
    pub first_after: Option<i32>,
}

/// A training that somebody led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineageTraining {
    /// Which delivery.
    pub id: DeliveryId,
    /// The lead's place in a cohort.
    pub place: EnrolmentId,
    /// Where it stands.
    pub state: DeliveryState,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// How many completed it.
    pub people: i32,
    /// How many new trainers came of it in cohorts that the viewer does not see.
    pub elsewhere: usize,
}
