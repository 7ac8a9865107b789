//! What pages and the API read: each is one visit to the database that says "not found" to those who may not see.

use std::collections::{BTreeSet, HashMap};

use crate::cascade::common::lists::today;
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::{DeliveryId, Title};
use crate::cascade::deliveries::policy::{can_see_new_trainers, founds_trainers};
use crate::cascade::deliveries::store::parties;
use crate::cascade::lineage::input::{LineageFilter, LineageQuery};
use crate::cascade::lineage::rules::{self, Lineage, TreeRow};
use crate::cascade::lineage::store::figures::{self, TalliesByCohort};
use crate::cascade::lineage::store::founding::{self, FoundingDelivery};
use crate::cascade::lineage::store::tree::{self, NamedPlace};
use crate::cascade::lineage::{GenerationFigures, TrainerStanding, policy};
use crate::cohorts;
use crate::cohorts::common::{Cohort, EnrolmentId};
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{PageEdges, page_of};

use super::{CohortGenerations, NetworkLineageView};

/// How many rows a page of the tree has.
pub const PER_PAGE: usize = 60;

/// What people and trainings in a tree are called.
#[derive(Debug, Default)]
pub struct LineageNames {
    /// Trainers by their places.
    pub places: HashMap<EnrolmentId, NamedPlace>,
    /// Trainings: reference and title.
    pub trainings: HashMap<DeliveryId, (String, Title)>,
}

/// A page of a cohort's lineage.
pub struct LineagePage {
    /// The cohort.
    pub cohort: Cohort,
    /// Its generations.
    pub generations: Vec<GenerationFigures>,
    /// The tree, whole.
    pub tree: Lineage,
    /// Whether there is more than is ever read.
    pub is_cut: bool,
    /// The rows of this page.
    pub rows: Vec<TreeRow>,
    /// How many rows there are.
    pub total: usize,
    /// Where one goes on.
    pub around: PageEdges<EnrolmentId>,
    /// What those of this page are called.
    pub names: LineageNames,
}

/// The cohort at an address, if the viewer sees who passed it on there.
fn seen(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Cohort> {
    let cohort = cohorts::common::store::by_slug(conn, slug)?;
    if policy::can_see_lineage(viewer, &cohort) { Ok(cohort) } else { Err(Error::Hidden) }
}

/// A cohort with its tree, whole, for the list that is taken out.
///
/// # Errors
/// [`Error::NotFound`].
pub fn whole(conn: &mut Conn, viewer: &Viewer, slug: &str, now: Timestamp) -> Result<(Cohort, Lineage, bool)> {
    let cohort = seen(conn, viewer, slug)?;
    let found = tree::of_cohort(conn, &DeliveryVisibility::of(viewer), &cohort)?;
    let lineage = Lineage::new(found.trainers, found.trainings, today(viewer, now));
    Ok((cohort, lineage, found.is_cut))
}

/// What some trainers of a tree, and their trainings, are called. Two queries.
///
/// # Errors
/// Only what the database says.
pub fn names(conn: &mut Conn, lineage: &Lineage, shown: &[usize]) -> Result<LineageNames> {
    let places: Vec<EnrolmentId> = shown.iter().map(|at| lineage.trainers()[*at].place).collect();
    let held = shown.iter().flat_map(|at| lineage.held(*at).chain(lineage.founding(*at)));
    let trainings: BTreeSet<DeliveryId> = held.map(|one| one.id).collect();
    let trainings: Vec<DeliveryId> = trainings.into_iter().collect();
    Ok(LineageNames { places: tree::names(conn, &places)?, trainings: tree::titles(conn, &trainings)? })
}

/// The lineage of a cohort, one page of it.
///
/// # Errors
/// [`Error::NotFound`], also where `from` is nobody of the tree.
pub fn of_cohort(
    conn: &mut Conn,
    viewer: &Viewer,
    slug: &str,
    asked: &LineageQuery,
    now: Timestamp,
) -> Result<LineagePage> {
    let (cohort, lineage, is_cut) = whole(conn, viewer, slug, now)?;
    let visibility = DeliveryVisibility::of(viewer);
    let tallies = figures::by_cohort(conn, &visibility, Some(cohort.id), today(viewer, now))?;
    let from = asked.from.map(|place| lineage.find(place).ok_or(Error::NotFound)).transpose()?;
    let rows = match asked.is_narrowed() {
        true => fitting(&lineage, &cohort, asked),
        false => lineage.rows(from),
    };
    let total = rows.len();
    let (rows, around) = page_of(rows, &asked.turn, PER_PAGE, |row| lineage.trainers()[row.trainer].place);
    let shown: Vec<usize> = rows.iter().map(|row| row.trainer).collect();
    Ok(LineagePage {
        names: names(conn, &lineage, &shown)?,
        generations: tallies.get(&cohort.id).map(GenerationFigures::of_all).unwrap_or_default(),
        cohort,
        tree: lineage,
        is_cut,
        rows,
        total,
        around,
    })
}

/// Those of the cohort's trainers that a figure counts, each on a row of their own.
fn fitting(lineage: &Lineage, cohort: &Cohort, asked: &LineageQuery) -> Vec<TreeRow> {
    let fits = |at: usize| {
        let one = &lineage.trainers()[at];
        let is_counted = one.cohort == cohort.id && one.takes_part;
        let is_of = asked.generation.is_none_or(|generation| one.generation + 1 == generation);
        let has_come = match asked.who {
            None => true,
            Some(LineageFilter::Taught) => one.first_after.is_some(),
            Some(LineageFilter::NotTaught) => one.first_after.is_none(),
            Some(LineageFilter::Ended) => lineage.standing(at) == TrainerStanding::Ended,
        };
        is_counted && is_of && has_come
    };
    let row =
        |(trainer, _)| TreeRow { trainer, depth: 0, born: None, passing: Vec::new(), opening: Vec::new(), folded: 0 };
    lineage.in_order().into_iter().filter(|(at, _)| fits(*at)).map(row).collect()
}

/// The lineage of the network, as far as the viewer coordinates it.
///
/// # Errors
/// [`Error::NotFound`] for those who coordinate nothing.
pub fn network(conn: &mut Conn, viewer: &Viewer, now: Timestamp) -> Result<NetworkLineageView> {
    if !policy::can_see_network(viewer) {
        return Err(Error::Hidden);
    }
    let tallies: TalliesByCohort = figures::by_cohort(conn, &DeliveryVisibility::of(viewer), None, today(viewer, now))?;
    let ids: Vec<_> = tallies.keys().copied().collect();
    let cohorts = cohorts::common::store::get_all(conn, &ids)?;
    let of = |cohort: &Cohort| {
        let generations = GenerationFigures::of_all(tallies.get(&cohort.id)?);
        Some(CohortGenerations { cohort: cohort.into(), generations })
    };
    Ok(NetworkLineageView {
        generations: GenerationFigures::of_all(&figures::together(&tallies)),
        cohorts: cohorts.iter().filter_map(of).collect(),
    })
}

/// A training, and what the viewer may do about the new trainers who come of it.
#[derive(Clone, Debug)]
pub struct SeenFounding {
    /// The training.
    pub delivery: FoundingDelivery,
    /// Whether new trainers may come of it.
    pub founds: bool,
    /// The cohort that was chosen for them.
    pub cohort: Option<Cohort>,
    /// Whether the viewer coordinates the training.
    pub coordinates: bool,
}

impl SeenFounding {
    /// Whether the viewer may choose the cohort.
    pub fn can_choose(&self) -> bool {
        self.founds && self.coordinates
    }

    /// Whether the viewer may invite now.
    pub fn can_invite(&self) -> bool {
        let takes_people = |cohort: &Cohort| cohorts::common::policy::takes_people(cohort.state);
        self.founds && self.cohort.as_ref().is_some_and(takes_people)
    }

    /// How many trainings lie between the beginning and those who come of it; a training that nothing is known to lie before is the
    /// first.
    pub fn generation(&self) -> i32 {
        self.delivery.generation.unwrap_or(1)
    }

    /// Whether what they pass on would go further than is usual.
    pub fn goes_deep(&self) -> bool {
        rules::goes_deep(self.generation())
    }
}

/// The training that people call so, if the viewer has to do with the new trainers who may come of it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who see the training and have not.
pub fn founding(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<SeenFounding> {
    let delivery = founding::of_delivery(conn, name)?;
    let around = parties::around_all(conn, &[delivery.id])?.remove(&delivery.id).ok_or(Error::NotFound)?;
    if !DeliveryVisibility::of(viewer).shows_delivery(&around.ties) {
        return Err(Error::Hidden);
    }
    let relation = around.relation(viewer.id, &viewer.grants);
    if !can_see_new_trainers(relation, delivery.lead == Some(viewer.id)) {
        return Err(Error::Forbidden);
    }
    let cohort = delivery.cohort.map(|id| cohorts::common::store::get(conn, id)).transpose()?;
    let founds = founds_trainers(delivery.state, delivery.level);
    Ok(SeenFounding { delivery, founds, cohort, coordinates: relation.coordinates })
}
