//! The tree: which trainer came of which training, in which order they stand, and what folds.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::lineage::{LineageTrainer, LineageTraining, TrainerStanding};
use crate::cohorts::common::EnrolmentId;

/// From how many trainers on a branch is drawn as one row, which opens by its link.
pub const FOLDED_FROM: usize = 20;
/// How deep branches are followed. What lies deeper is counted with nobody; generations grow by one, so this is far beyond use.
const DEEPEST: usize = 24;

/// Trainers with their trainings, as a tree.
#[derive(Clone, Debug, Default)]
pub struct Lineage {
    trainers: Vec<LineageTrainer>,
    trainings: Vec<LineageTraining>,
    /// The trainings of each trainer, the first first.
    held: Vec<Vec<usize>>,
    /// Those who came of the trainings of each, those of the latest training first.
    children: Vec<Vec<usize>>,
    /// The training of which each came, where it is in the tree.
    parent: Vec<Option<usize>>,
    /// The trainings of which somebody here came.
    founded: BTreeSet<DeliveryId>,
    /// People who completed a confirmed training of theirs.
    people: Vec<i64>,
    /// The same of all who came of them.
    beyond: Vec<i64>,
    /// How many trainers a branch has, its own included.
    sizes: Vec<usize>,
    /// Those who came of no training in the tree.
    roots: Vec<usize>,
    today: NaiveDate,
}

/// A trainer in the tree, as drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeRow {
    /// Which trainer.
    pub trainer: usize,
    /// How far from the left.
    pub depth: usize,
    /// The training of which they came, where its line comes down to this row.
    pub born: Option<usize>,
    /// The trainings whose lines go on below this row.
    pub passing: Vec<usize>,
    /// Own trainings whose lines begin here.
    pub opening: Vec<usize>,
    /// How many trainers below are not drawn.
    pub folded: usize,
}

impl Lineage {
    /// Puts them together. Who came of a training that is not among these is a root.
    pub fn new(mut trainers: Vec<LineageTrainer>, mut trainings: Vec<LineageTraining>, today: NaiveDate) -> Self {
        trainings.sort_by_key(|one| (one.starts_on, one.id));
        // Who left and did nothing is no branch, unless somebody came of them: then they have a training.
        let leads: BTreeSet<EnrolmentId> = trainings.iter().map(|one| one.place).collect();
        trainers.retain(|one| one.takes_part || leads.contains(&one.place));
        let places: HashMap<EnrolmentId, usize> =
            trainers.iter().enumerate().map(|(at, one)| (one.place, at)).collect();
        let mut held = vec![Vec::new(); trainers.len()];
        let mut lead_of = vec![None; trainings.len()];
        for (at, training) in trainings.iter().enumerate() {
            if let Some(place) = places.get(&training.place) {
                held[*place].push(at);
                lead_of[at] = Some(*place);
            }
        }
        let by_id: HashMap<DeliveryId, usize> = trainings
            .iter()
            .enumerate()
            .filter(|(at, _)| lead_of[*at].is_some())
            .map(|(at, one)| (one.id, at))
            .collect();
        let parent: Vec<Option<usize>> =
            trainers.iter().map(|one| one.founding.and_then(|id| by_id.get(&id).copied())).collect();
        let mut children = vec![Vec::new(); trainers.len()];
        for (at, training) in parent.iter().enumerate() {
            if let Some(lead) = training.and_then(|training| lead_of[training]) {
                children[lead].push(at);
            }
        }
        let count = trainers.len();
        let founded = parent.iter().flatten().map(|at| trainings[*at].id).collect();
        let mut this = Self { trainers, trainings, held, children, parent, founded, today, ..Self::default() };
        this.people = (0..count).map(|at| this.own_people(at)).collect();
        (this.beyond, this.sizes) = (vec![0; count], vec![1; count]);
        this.roots = (0..count).filter(|at| this.parent[*at].is_none()).collect();
        for root in this.roots.clone() {
            this.sum(root, 0);
        }
        this.sort();
        this
    }

    fn own_people(&self, at: usize) -> i64 {
        let confirmed = self.held[at].iter().map(|one| &self.trainings[*one]).filter(|one| one.state.is_confirmed());
        confirmed.map(|one| i64::from(one.people)).sum()
    }

    fn sum(&mut self, at: usize, depth: usize) {
        if depth >= DEEPEST {
            return;
        }
        for child in self.children[at].clone() {
            self.sum(child, depth + 1);
            self.beyond[at] += self.people[child] + self.beyond[child];
            self.sizes[at] += self.sizes[child];
        }
    }

    fn sort(&mut self) {
        let rank = |this: &Self, at: usize| {
            let standing = TrainerStanding::ALL.iter().position(|one| *one == this.standing(at));
            (standing, Reverse(this.people[at] + this.beyond[at]), this.trainers[at].place)
        };
        let mut roots = std::mem::take(&mut self.roots);
        roots.sort_by_cached_key(|at| rank(self, *at));
        let mut children = std::mem::take(&mut self.children);
        for all in &mut children {
            // Those of the latest training first: then no line crosses another.
            all.sort_by_cached_key(|at| (Reverse(self.parent[*at]), Reverse(self.people[*at] + self.beyond[*at]), *at));
        }
        (self.roots, self.children) = (roots, children);
    }

    /// Everybody in it.
    pub fn trainers(&self) -> &[LineageTrainer] {
        &self.trainers
    }

    /// A trainer's trainings, the first first.
    pub fn held(&self, trainer: usize) -> impl Iterator<Item = &LineageTraining> {
        self.held[trainer].iter().map(|at| &self.trainings[*at])
    }

    /// A training by its place here.
    pub fn training(&self, at: usize) -> &LineageTraining {
        &self.trainings[at]
    }

    /// The training of which somebody came, where it is in the tree.
    pub fn founding(&self, trainer: usize) -> Option<&LineageTraining> {
        self.parent[trainer].map(|at| &self.trainings[at])
    }

    /// How many people completed a confirmed training of theirs, and of those who came of them.
    pub fn people(&self, trainer: usize) -> (i64, i64) {
        (self.people[trainer], self.beyond[trainer])
    }

    /// How many new trainers came of them, in the tree and elsewhere.
    pub fn new_trainers(&self, trainer: usize) -> usize {
        self.children[trainer].len() + self.elsewhere(trainer)
    }

    /// How many new trainers came of them in cohorts that the viewer does not see.
    pub fn elsewhere(&self, trainer: usize) -> usize {
        self.held(trainer).map(|one| one.elsewhere).sum()
    }

    /// Whether new trainers came of a training.
    pub fn made_trainers(&self, training: &LineageTraining) -> bool {
        training.elsewhere > 0 || self.founded.contains(&training.id)
    }

    /// How far somebody has come.
    pub fn standing(&self, trainer: usize) -> TrainerStanding {
        let one = &self.trainers[trainer];
        let reported = |state: DeliveryState| {
            state.is_confirmed() || matches!(state, DeliveryState::Reported | DeliveryState::Returned)
        };
        if self.new_trainers(trainer) > 0 {
            TrainerStanding::PassedOn
        } else if one.first_after.is_some() || self.held(trainer).any(|one| one.state.is_confirmed()) {
            TrainerStanding::Taught
        } else if one.due_on < self.today && one.takes_part && !self.held(trainer).any(|one| reported(one.state)) {
            TrainerStanding::Ended
        } else {
            TrainerStanding::Waiting
        }
    }

    /// The first and the last day that is drawn: from when the first trainer joined to today, or to the last training or the last
    /// day on which somebody is expected to teach.
    pub fn span(&self) -> (NaiveDate, NaiveDate) {
        let days = self.trainings.iter().map(|one| one.starts_on);
        let joined = self.trainers.iter().map(|one| one.joined_on);
        let due = self.trainers.iter().map(|one| one.due_on);
        let first = joined.chain(days.clone()).min().unwrap_or(self.today);
        let last = days.chain(due).chain([self.today]).max().unwrap_or(self.today);
        (first, last)
    }

    /// Where somebody stands here.
    pub fn find(&self, place: EnrolmentId) -> Option<usize> {
        self.trainers.iter().position(|one| one.place == place)
    }

    /// Everybody in the order of the tree, whether drawn or folded, with their depth.
    pub fn in_order(&self) -> Vec<(usize, usize)> {
        let mut all = Vec::with_capacity(self.trainers.len());
        for root in &self.roots {
            self.walk(*root, 0, &mut all);
        }
        all
    }

    fn walk(&self, at: usize, depth: usize, into: &mut Vec<(usize, usize)>) {
        into.push((at, depth));
        for child in self.children[at].iter().filter(|_| depth < DEEPEST) {
            self.walk(*child, depth + 1, into);
        }
    }

    /// The rows of the tree: all of it, or one branch opened. Branches of many trainers are folded.
    pub fn rows(&self, from: Option<usize>) -> Vec<TreeRow> {
        let mut rows = Vec::new();
        match from {
            None => self.roots.iter().for_each(|root| self.draw(*root, 0, &[], false, &mut rows)),
            Some(at) => self.draw(at, 0, &[], true, &mut rows),
        }
        rows
    }

    fn draw(&self, at: usize, depth: usize, passing: &[usize], open: bool, rows: &mut Vec<TreeRow>) {
        let born = self.parent[at].filter(|_| depth > 0);
        let is_folded = !open && self.sizes[at] >= FOLDED_FROM || depth >= DEEPEST;
        let children: &[usize] = if is_folded { &[] } else { &self.children[at] };
        let opening: BTreeSet<usize> = children.iter().filter_map(|child| self.parent[*child]).collect();
        rows.push(TreeRow {
            trainer: at,
            depth,
            born,
            passing: passing.to_vec(),
            opening: opening.iter().copied().collect(),
            folded: if is_folded { self.sizes[at] - 1 } else { 0 },
        });
        for (nth, child) in children.iter().enumerate() {
            let later: BTreeSet<usize> = children[nth + 1..].iter().filter_map(|other| self.parent[*other]).collect();
            let below: Vec<usize> = passing.iter().copied().chain(later).collect();
            self.draw(*child, depth + 1, &below, false, rows);
        }
    }
}

#[cfg(test)]
#[path = "tree_tests.rs"]
mod tests;
