//! The matrix: people by modules.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use utoipa::ToSchema;

use crate::cohorts::common::views::{CohortModuleView, module_views};
use crate::cohorts::common::{Cohort, CohortId, CohortModule, EnrolmentId};
use crate::cohorts::enrolment::rules::ProgressStatus;
use crate::cohorts::enrolment::store::PeopleFilter;
use crate::cohorts::enrolment::views::{CellView, EnrolmentView};
use crate::cohorts::enrolment::{EnrolledPerson, store as people_store};
use crate::learning::progress;
use crate::learning::progress::store::Summary;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Turn, page_of};
use content::{Catalogue, ModuleSlug};

/// How many people stand on a page, on a screen and on a sheet of paper.
pub const PER_SHEET: usize = 40;

/// How many people of a cohort are looked at.
pub(in crate::cohorts) const MOST: i64 = 5000;

/// In which order people stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ProgressSort {
    /// Whoever needs a hand first: who is stuck, the longest first; who has not begun; who is on the way, the least far
    /// first; who has completed the course.
    #[default]
    Need,
    /// By name.
    Name,
    /// By how far they are in a module, the least far first.
    Module(ModuleSlug),
}

impl FromStr for ProgressSort {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "name" => ProgressSort::Name,
            other => other.parse().map_or(ProgressSort::Need, ProgressSort::Module),
        })
    }
}

impl fmt::Display for ProgressSort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProgressSort::Need => f.write_str("need"),
            ProgressSort::Name => f.write_str("name"),
            ProgressSort::Module(module) => module.fmt(f),
        }
    }
}

impl Serialize for ProgressSort {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Somebody's row in the progress matrix.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProgressRow {
    /// Who.
    #[serde(flatten)]
    pub person: EnrolmentView,
    /// How far in each of the cohort's modules, in their order.
    pub modules: Vec<CellView>,
    /// The module in which somebody who is stuck has stopped.
    #[schema(value_type = Option<String>)]
    pub stopped_in: Option<ModuleSlug>,
}

/// A page of the progress matrix.
#[derive(Debug, Serialize, ToSchema)]
pub struct Matrix {
    /// The modules: the columns.
    pub modules: Vec<CohortModuleView>,
    /// How much of each module's lessons all who were asked for have done, in per cent, in the order of `modules`.
    pub means: Vec<u32>,
    /// How many people were asked for, on all pages.
    pub total: usize,
    /// The people who take part, whoever needs a hand first.
    pub items: Vec<ProgressRow>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<EnrolmentId>,
    /// What `before` of the page before is; absent on the first.
    pub previous: Option<EnrolmentId>,
    /// In how many people's case each module is where they have stopped, on all pages.
    #[serde(skip)]
    pub stops: HashMap<ModuleSlug, usize>,
}

/// What the matrix is made from: people who take part, by name, and their progress.
pub(in crate::cohorts) struct Found {
    places: Vec<EnrolledPerson>,
    progress: HashMap<(PersonId, ModuleSlug), Summary>,
}

/// Reads it, in as many queries for one person as for all.
pub(in crate::cohorts) fn load(
    conn: &mut Conn,
    cohort: CohortId,
    modules: &[CohortModule],
    filter: &PeopleFilter,
    now: Timestamp,
) -> Result<Found> {
    let filter = PeopleFilter { active: true, ..filter.clone() };
    let slugs: Vec<ModuleSlug> = modules.iter().map(|module| module.module.clone()).collect();
    let places = people_store::people(conn, cohort, &slugs, &filter, now, &Turn::First, MOST)?;
    let people: Vec<PersonId> = places.iter().map(|place| place.person.id).collect();
    Ok(Found { progress: progress::store::summaries(conn, &people, &slugs)?, places })
}

/// The page of it that is asked for, in that order.
pub(in crate::cohorts) fn matrix(
    catalogue: &Catalogue,
    language: Language,
    (cohort, modules): (&Cohort, &[CohortModule]),
    found: Found,
    (sort, turn): (&ProgressSort, Turn<EnrolmentId>),
    now: Timestamp,
) -> Matrix {
    let modules = module_views(catalogue, language, modules);
    let rows = rows_in_order(cohort, &modules, found, sort, now);
    let means = (0..modules.len()).map(|at| mean(rows.iter().filter_map(|row| row.modules.get(at)))).collect();
    let mut stops: HashMap<ModuleSlug, usize> = HashMap::new();
    for module in rows.iter().filter_map(|row| row.stopped_in.as_ref()) {
        *stops.entry(module.clone()).or_default() += 1;
    }
    let total = rows.len();
    let (items, around) = page_of(rows, &turn, PER_SHEET, |row| row.person.enrolment_id);
    Matrix { modules, means, total, items, next: around.after, previous: around.before, stops }
}

/// Everybody's row, in that order.
pub(in crate::cohorts) fn rows_in_order(
    cohort: &Cohort,
    modules: &[CohortModuleView],
    Found { places, progress }: Found,
    sort: &ProgressSort,
    now: Timestamp,
) -> Vec<ProgressRow> {
    let today = now.day_in(cohort.time_zone);
    let row = |place: &EnrolledPerson| {
        let own = |module: &CohortModuleView| progress.get(&(place.person.id, module.module.clone()));
        let person = EnrolmentView::new(place, now);
        let is_stuck = person.status == ProgressStatus::Stuck;
        let unfinished = |module: &&CohortModuleView| own(module).is_some_and(|own| own.completed_at.is_none());
        let last = modules.iter().filter(unfinished).max_by_key(|module| own(module).and_then(|own| own.last_activity));
        ProgressRow {
            stopped_in: last.filter(|_| is_stuck).map(|module| module.module.clone()),
            modules: modules.iter().map(|module| CellView::new(module, own(module), today)).collect(),
            person,
        }
    };
    let mut rows: Vec<ProgressRow> = places.iter().map(row).collect();
    put_in_order(&mut rows, sort);
    rows
}

/// Sorts rows that are in order of names, and leaves them so where nothing else tells them apart.
pub(in crate::cohorts) fn put_in_order(rows: &mut [ProgressRow], sort: &ProgressSort) {
    let done = |row: &ProgressRow| row.modules.iter().map(|cell| cell.done).sum::<i64>();
    match sort {
        ProgressSort::Name => {}
        ProgressSort::Need => rows.sort_by_key(|row| match row.person.status {
            ProgressStatus::Stuck => (0, row.person.active_at, 0),
            ProgressStatus::NotBegun => (1, None, 0),
            ProgressStatus::Completed => (3, row.person.since, 0),
            _ => (2, None, done(row)),
        }),
        ProgressSort::Module(module) => rows.sort_by_key(|row| {
            let cell = row.modules.iter().find(|cell| cell.module == *module);
            let far = cell.map(|cell| (cell.completed_at.is_some(), cell.done));
            (far, Reverse(row.person.status == ProgressStatus::Stuck))
        }),
    }
}

/// How much of their lessons cells have done, in whole per cent.
pub(in crate::cohorts) fn mean<'a>(cells: impl Iterator<Item = &'a CellView>) -> u32 {
    let (done, lessons) = cells.fold((0, 0), |sum, cell| (sum.0 + cell.done, sum.1 + cell.lessons));
    u32::try_from((done * 200 + lessons) / (lessons * 2).max(1)).unwrap_or(0)
}

/// The order that the address asks for.
pub(in crate::cohorts) fn asked_sort(ctx: &Ctx) -> ProgressSort {
    ctx.query("sort").and_then(|word| word.parse().ok()).unwrap_or_default()
}
