use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use diesel::prelude::*;

pub use super::heads::to_count;
use super::heads::{self, WAITS};
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::store::lists::{DeliverySort, Key};
use crate::cascade::common::{DeliveryId, DeliveryMode, DeliveryState, Side, Title};
use crate::cascade::deliveries::DeliveryTrainerRole;
use crate::cascade::deliveries::rules::{Act, TurnKind};
use crate::cascade::deliveries::store::teams::{called, place_of_trainer};
use crate::cohorts::common::{Cohort, CohortId, EnrolmentState, store as cohorts_store};
use crate::people::accounts::{PersonId, Viewer};
use crate::people::associations::{Association, AssociationId, store as associations_store};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    associations, cohorts, deliveries, delivery_modules, delivery_trainers, enrolments, people,
};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use crate::platform::web::Turn;
use content::ModuleSlug;

/// What a list of deliveries is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeliveryFilter {
    /// One state.
    pub state: Option<DeliveryState>,
    /// One association.
    pub association: Option<AssociationId>,
    /// Any of these associations.
    pub area: Option<Vec<AssociationId>>,
    /// One cohort.
    pub cohort: Option<CohortId>,
    /// One module.
    pub module: Option<ModuleSlug>,
    /// One generation.
    pub generation: Option<i32>,
    /// Those that are confirmed or accepted.
    pub confirmed: bool,
    /// Those on which that person is.
    pub person: Option<PersonId>,
    /// Those that begin on that day or later.
    pub from: Option<NaiveDate>,
    /// Those that begin on that day or earlier.
    pub until: Option<NaiveDate>,
    /// Words that place, reference, association or trainers have.
    pub words: Option<String>,
}

/// A delivery in a list.
#[derive(Clone, Debug)]
pub struct DeliveryLine {
    /// Which delivery.
    pub id: DeliveryId,
    /// What people call it.
    pub reference: String,
    /// Counts the changes of its report.
    pub revision: i32,
    /// Where it stands.
    pub state: DeliveryState,
    /// Since when.
    pub state_since: Timestamp,
    /// The side that reports.
    pub side: Side,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// Where.
    pub municipality: String,
    /// In which house.
    pub venue: String,
    /// How people met.
    pub mode: DeliveryMode,
    /// For whose members.
    pub association: Association,
    /// The cohort it counts for.
    pub cohort: Option<Cohort>,
    /// What was taught.
    pub modules: Vec<ModuleSlug>,
    /// Who led.
    pub lead: String,
    /// How many came.
    pub attended: Option<i32>,
    /// How many completed it.
    pub completed: Option<i32>,
    /// Whether it was reported late.
    pub late: bool,
    /// How much it needs somebody; the less the more.
    pub(in super::super) rank: i32,
    search: String,
}

impl DeliveryLine {
    /// What it is called by.
    pub fn title(&self) -> Title {
        Title {
            municipality: self.municipality.clone(),
            venue: self.venue.clone(),
            mode: self.mode,
            acronym: self.association.acronym.clone(),
            starts_on: self.starts_on,
            people: self.completed.or(self.attended),
        }
    }

    /// What it waits for the reader to do, if it does.
    pub fn waits_for(&self) -> Option<Act> {
        TurnKind::of(self.state).filter(|_| self.rank == WAITS).map(TurnKind::act)
    }

    /// Where a list in that order goes on after it.
    pub fn key(&self, sort: DeliverySort) -> Key {
        let by = match sort {
            DeliverySort::Work | DeliverySort::Newest | DeliverySort::Oldest => self.starts_on.to_string(),
            DeliverySort::Place => self.search.clone(),
            DeliverySort::People => self.completed.or(self.attended).unwrap_or(NOBODY_KNOWS).to_string(),
        };
        Key { rank: self.rank, by, id: self.id.into() }
    }
}

/// Stands for a number of people that is not known yet.
pub(super) const NOBODY_KNOWS: i32 = -1;

/// How many deliveries within sight fit the filter, counted up to [`MOST_COUNTED`](crate::platform::web::MOST_COUNTED);
/// one more stands for more.
///
/// # Errors
/// Only what the database says.
pub fn count_deliveries(conn: &mut Conn, visibility: &DeliveryVisibility, filter: &DeliveryFilter) -> Result<i64> {
    heads::count(conn, visibility, filter)
}

/// A page of the deliveries within sight, in the order of the turn. Three queries at most, however many rows.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for a key of another order.
pub fn deliveries(
    conn: &mut Conn,
    reader: Reader,
    visibility: &DeliveryVisibility,
    filter: &DeliveryFilter,
    sort: DeliverySort,
    turn: &Turn<Key>,
    limit: i64,
) -> Result<Vec<DeliveryLine>> {
    let heads = heads::heads(conn, heads::Wanted { reader, visibility, filter }, sort, turn, limit)?;
    lines(conn, heads)
}

/// Which deliveries a list begins with in the order of work, to be read with those of other lists by [`lines_of_each`].
///
/// # Errors
/// Only what the database says.
pub fn first(
    conn: &mut Conn,
    reader: Reader,
    visibility: &DeliveryVisibility,
    filter: &DeliveryFilter,
    limit: i64,
) -> Result<Vec<Ranked>> {
    heads::heads(conn, heads::Wanted { reader, visibility, filter }, DeliverySort::Work, &Turn::First, limit)
}

/// A delivery, and how much it needs somebody.
pub type Ranked = (DeliveryId, i32);

/// The lines of several lists, in one query. One delivery may stand in several of them.
///
/// # Errors
/// Only what the database says.
pub fn lines_of_each(conn: &mut Conn, lists: Vec<Vec<Ranked>>) -> Result<Vec<Vec<DeliveryLine>>> {
    let ids: BTreeSet<DeliveryId> = lists.iter().flatten().map(|(id, _)| *id).collect();
    let found = lines(conn, ids.into_iter().map(|id| (id, WAITS)).collect())?;
    let found: HashMap<DeliveryId, DeliveryLine> = found.into_iter().map(|line| (line.id, line)).collect();
    let line = |(id, rank)| Some(DeliveryLine { rank, ..found.get(&id)?.clone() });
    Ok(lists.into_iter().map(|list| list.into_iter().filter_map(line).collect()).collect())
}

type Row = (
    (DeliveryId, String, i32, DeliveryState, Timestamp, Side, NaiveDate, NaiveDate),
    (String, String, DeliveryMode, Option<i32>, Option<i32>, bool, String),
    associations_store::AssociationRow,
    Option<cohorts_store::CohortRow>,
    (Option<String>, Option<String>, Option<String>),
    Option<(EnrolmentState, String)>,
    Option<ModuleSlug>,
);

/// The deliveries with those ids and ranks as lines, in that order.
pub(in super::super) fn lines(conn: &mut Conn, heads: Vec<(DeliveryId, i32)>) -> Result<Vec<DeliveryLine>> {
    if heads.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<DeliveryId> = heads.iter().map(|head| head.0).collect();
    let lead =
        delivery_trainers::delivery_id.eq(deliveries::id).and(delivery_trainers::role.eq(DeliveryTrainerRole::Lead));
    // One row for each module of a delivery.
    let rows: Vec<Row> = deliveries::table
        .inner_join(associations::table)
        .left_join(cohorts::table)
        .left_join(delivery_trainers::table.on(lead))
        .left_join(people::table.on(delivery_trainers::person_id.eq(people::id.nullable())))
        .left_join(enrolments::table.on(place_of_trainer()))
        .left_join(delivery_modules::table.on(delivery_modules::delivery_id.eq(deliveries::id)))
        .filter(deliveries::id.among(ids))
        .order((deliveries::id, delivery_modules::position.nullable()))
        .select((
            (
                deliveries::id,
                deliveries::reference,
                deliveries::revision,
                deliveries::state,
                deliveries::state_since,
                deliveries::side,
                deliveries::starts_on,
                deliveries::ends_on,
            ),
            (
                deliveries::municipality,
                deliveries::venue,
                deliveries::mode,
                deliveries::attended,
                deliveries::completed,
                deliveries::late,
                deliveries::search,
            ),
            associations_store::COLUMNS,
            cohorts_store::COLUMNS.nullable(),
            (delivery_trainers::name.nullable(), people::name.nullable(), delivery_trainers::named_as.nullable()),
            (enrolments::state, enrolments::known_name).nullable(),
            delivery_modules::module.nullable(),
        ))
        .load(conn)?;
    let mut lines: HashMap<DeliveryId, DeliveryLine> = HashMap::new();
    for (life, about, association, cohort, (name, known_as, named_as), place, module) in rows {
        let (id, reference, revision, state, state_since, side, starts_on, ends_on) = life;
        let (municipality, venue, mode, attended, completed, late, search) = about;
        let line = lines.entry(id).or_insert_with(|| DeliveryLine {
            id,
            reference,
            revision,
            state,
            state_since,
            side,
            starts_on,
            ends_on,
            municipality,
            venue,
            mode,
            association: association.into(),
            // Whose cohort it is would tell who is behind an address.
            cohort: cohort.filter(|_| named_as.is_none()).map(Cohort::from),
            modules: Vec::new(),
            lead: named_as.or(called(known_as, place)).or(name).unwrap_or_default(),
            attended,
            completed,
            late,
            rank: WAITS,
            search,
        });
        line.modules.extend(module);
    }
    let line = |(id, rank)| Some(DeliveryLine { rank, ..lines.remove(&id)? });
    Ok(heads.into_iter().filter_map(line).collect())
}

/// For whom a list is made, and the day it is for them: what waits for them comes first.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// Who they are.
    pub viewer: &'a Viewer,
    /// The day it is there.
    pub today: NaiveDate,
}
