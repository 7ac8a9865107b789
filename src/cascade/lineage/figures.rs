use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::commitments::rules::share;
use crate::cascade::deliveries::store::totals::TestSums;
use crate::cascade::lineage::rules::{mean, median};

/// What is counted of one generation: its trainings, and the trainers who hold them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenerationTally {
    /// Trainers who take part.
    pub trainers: i64,
    /// Those of them who never taught though their day is over.
    pub ended: i64,
    /// Those of them who have a confirmed training, by after how many days the first began.
    pub first_after: BTreeMap<i32, i64>,
    /// Confirmed trainings.
    pub deliveries: i64,
    /// How many times somebody completed one.
    pub completed: i64,
    /// What their tests come to.
    pub tests: TestSums,
}

impl GenerationTally {
    /// Adds another tally of the same generation.
    pub fn add(&mut self, other: &Self) {
        self.trainers += other.trainers;
        self.ended += other.ended;
        for (days, trainers) in &other.first_after {
            *self.first_after.entry(*days).or_default() += trainers;
        }
        self.deliveries += other.deliveries;
        self.completed += other.completed;
        let (mine, theirs) = (&mut self.tests, other.tests);
        mine.tested += theirs.tested;
        mine.before = (mine.before.0 + theirs.before.0, mine.before.1 + theirs.before.1);
        mine.after = (mine.after.0 + theirs.after.0, mine.after.1 + theirs.after.1);
    }
}

/// The figures of one generation: its trainings, and the trainers who hold them.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct GenerationFigures {
    /// Which generation of trainings; those of a cohort that began with nothing before it are the first.
    pub generation: i32,
    /// How many trainers take part who would hold them.
    pub trainers: i64,
    /// How many of these have a confirmed training.
    pub active: i64,
    /// Their share; absent while there are no trainers.
    pub activation: Option<f64>,
    /// How many never taught though their day is over.
    pub ended: i64,
    /// Their share.
    pub share_ended: Option<f64>,
    /// After how many days half of those who taught had begun their first training.
    pub median_days: Option<i32>,
    /// Confirmed trainings.
    pub deliveries: i64,
    /// How many times somebody completed one.
    pub completed: i64,
    /// How many of the trainings had a test before and after.
    pub tested: i64,
    /// The mean before, out of 100, each person counted once.
    pub before: Option<f64>,
    /// The mean after.
    pub after: Option<f64>,
}

impl GenerationFigures {
    /// The figures of a tally.
    pub fn new(generation: i32, of: &GenerationTally) -> Self {
        let active = of.first_after.values().sum();
        Self {
            generation,
            trainers: of.trainers,
            active,
            activation: share(of.trainers, 0, active),
            ended: of.ended,
            share_ended: share(of.trainers, 0, of.ended),
            median_days: median(&of.first_after),
            deliveries: of.deliveries,
            completed: of.completed,
            tested: of.tests.tested,
            before: mean(of.tests.before),
            after: mean(of.tests.after),
        }
    }

    /// The figures of several generations, the first first.
    pub fn of_all(tallies: &BTreeMap<i32, GenerationTally>) -> Vec<Self> {
        tallies.iter().map(|(generation, of)| Self::new(*generation, of)).collect()
    }
}
