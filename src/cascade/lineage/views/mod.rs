//! What pages show and programs get of the lineage.

pub mod load;
mod picture;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::DeliveryState;
use crate::cascade::common::views::{CohortRef, LocalNames};
use crate::cascade::lineage::rules::Lineage;
use crate::cascade::lineage::store::founding::FoundedPlace;
use crate::cascade::lineage::store::tree::NamedPlace;
use crate::cascade::lineage::{GenerationFigures, LineageTraining, TrainerStanding};
use crate::cohorts::common::{EnrolmentId, EnrolmentState};
use load::{LineageNames, SeenFounding};

pub(in crate::cascade::lineage) use picture::{Calendar, strip};

/// The lineage of the network, as far as the reader coordinates it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NetworkLineageView {
    /// Every generation.
    pub generations: Vec<GenerationFigures>,
    /// Cohort by cohort, the latest first.
    pub cohorts: Vec<CohortGenerations>,
}

/// The generations of one cohort.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CohortGenerations {
    /// Which cohort.
    pub cohort: CohortRef,
    /// Its generations, the first first.
    pub generations: Vec<GenerationFigures>,
}

/// The lineage of a cohort.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LineageView {
    /// Its generations, the first first.
    pub generations: Vec<GenerationFigures>,
    /// The trainers of the tree that are shown, in its order.
    pub trainers: Vec<LineageTrainerView>,
    /// How many rows there are in all.
    pub total: usize,
    /// Whether the tree has more than is ever read.
    pub is_cut: bool,
    /// The `after` of the next page, if there is one.
    pub next: Option<EnrolmentId>,
}

/// A trainer in the tree.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LineageTrainerView {
    /// Their place in a cohort.
    pub place: EnrolmentId,
    /// What they are called there.
    pub name: String,
    /// The address of that cohort.
    pub cohort: String,
    /// How many trainings lie before it.
    pub generation: i32,
    /// How far from the left they stand.
    pub depth: usize,
    /// How far they have come.
    pub standing: TrainerStanding,
    /// When they began to take part.
    pub joined_on: NaiveDate,
    /// Until when they are expected to teach.
    pub due_on: NaiveDate,
    /// After how many days their first confirmed training began.
    pub first_after: Option<i32>,
    /// The training of which they came, where it stands in the tree.
    pub founding: Option<LineageTrainingView>,
    /// The trainings they led, the first first.
    pub trainings: Vec<LineageTrainingView>,
    /// How many people completed a confirmed one.
    pub people: i64,
    /// How many completed one of those who came of them.
    pub beyond: i64,
    /// How many new trainers came of them.
    pub new_trainers: usize,
    /// How many of these stand in cohorts that the reader does not see.
    pub elsewhere: usize,
    /// How many trainers below are folded; `from` opens them.
    pub folded: usize,
}

/// A training in the tree.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LineageTrainingView {
    /// What people call it.
    pub reference: String,
    /// What sets it apart, in the reader's language.
    pub title: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// How many completed it.
    pub people: i32,
    /// Whether new trainers came of it.
    pub made_trainers: bool,
}

fn training(
    local_names: LocalNames,
    tree: &Lineage,
    names: &LineageNames,
    of: &LineageTraining,
) -> LineageTrainingView {
    let named = names.trainings.get(&of.id);
    LineageTrainingView {
        reference: named.map(|(reference, _)| reference.clone()).unwrap_or_default(),
        title: named.map(|(_, title)| local_names.title(title)).unwrap_or_default(),
        state: of.state,
        starts_on: of.starts_on,
        people: of.people,
        made_trainers: tree.made_trainers(of),
    }
}

/// A trainer of the tree, as far as the names are known.
pub(in crate::cascade::lineage) fn trainer(
    local_names: LocalNames,
    tree: &Lineage,
    names: &LineageNames,
    (at, depth, folded): (usize, usize, usize),
) -> LineageTrainerView {
    let of = &tree.trainers()[at];
    let (people, beyond) = tree.people(at);
    let named: Option<&NamedPlace> = names.places.get(&of.place);
    LineageTrainerView {
        place: of.place,
        name: named.map(|one| one.name.clone()).unwrap_or_default(),
        cohort: named.map(|one| one.cohort.clone()).unwrap_or_default(),
        generation: of.generation,
        depth,
        standing: tree.standing(at),
        joined_on: of.joined_on,
        due_on: of.due_on,
        first_after: of.first_after,
        founding: tree.founding(at).map(|one| training(local_names, tree, names, one)),
        trainings: tree.held(at).map(|one| training(local_names, tree, names, one)).collect(),
        people,
        beyond,
        new_trainers: tree.new_trainers(at),
        elsewhere: tree.elsewhere(at),
        folded,
    }
}

/// The new trainers of a training, and whether more may be invited.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewTrainersView {
    /// What people call the training.
    pub reference: String,
    /// What sets it apart, in the reader's language.
    pub title: String,
    /// Whether new trainers may come of it: it trained trainers, and it is confirmed.
    pub founds: bool,
    /// The cohort that a coordinator chose for them.
    pub cohort: Option<CohortRef>,
    /// Whether the reader may invite them now.
    pub can_invite: bool,
    /// Whether the reader may choose the cohort.
    pub can_choose: bool,
    /// Whether what they pass on would go further than two generations, which has to be accepted.
    pub goes_deep: bool,
    /// Those who were invited.
    pub trainers: Vec<NewTrainerView>,
}

/// Somebody who was invited as a new trainer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewTrainerView {
    /// Their place in the cohort.
    pub place: EnrolmentId,
    /// What they are called.
    pub name: String,
    /// How far it has come.
    pub state: EnrolmentState,
}

impl NewTrainersView {
    /// The view of a training's new trainers.
    pub fn new(local_names: LocalNames, of: &SeenFounding, founded: &[FoundedPlace]) -> Self {
        let view = |one: &FoundedPlace| NewTrainerView { place: one.place, name: one.name.clone(), state: one.state };
        Self {
            reference: of.delivery.reference.clone(),
            title: local_names.title(&of.delivery.title),
            founds: of.founds,
            cohort: of.cohort.as_ref().map(CohortRef::from),
            can_invite: of.can_invite(),
            can_choose: of.can_choose(),
            goes_deep: of.goes_deep(),
            trainers: founded.iter().map(view).collect(),
        }
    }
}

/// What became of an invitation of new trainers.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewTrainersInvited {
    /// How many were invited now, or will be when the cohort opens.
    pub invited: usize,
    /// How many had a place there already; nothing was changed for them.
    pub already: usize,
}
