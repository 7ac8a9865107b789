use std::collections::{BTreeMap, HashMap};
use std::str::FromStr;

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use super::super::policy::Sight;
use super::super::rules::state_of;
use super::super::{
    Commitment, CommitmentId, CommitmentState, DeliveryId, DeliveryMode, DeliveryState, DeliveryTrainerRole, Side, Title,
};
use super::commitments::{Row as CommitmentRow, modules_of as modules_of_commitments};
use super::deliveries::modules_of;
use super::sight::{commitments_in, deliveries_in};
use crate::accounts::{Person, PersonId, store::people};
use crate::associations::{self, Association, AssociationId};
use crate::catalogue::ModuleSlug;
use crate::clock::Timestamp;
use crate::cohorts::{self, Cohort, CohortId};
use crate::db::Conn;
use crate::db::schema::{
    associations as associations_table, commitment_modules, commitments, deliveries, delivery_modules, delivery_trainers, people as people_table,
};
use crate::error::Result;

/// Where a list by day goes on: `2027-03-12_<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The day of the last row of the page before.
    pub day: NaiveDate,
    /// Its id.
    pub id: Uuid,
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}_{}", self.day, self.id)
    }
}

impl FromStr for Key {
    type Err = crate::error::UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parse = || {
            let (day, id) = text.split_once('_')?;
            Some(Self { day: day.parse().ok()?, id: id.parse().ok()? })
        };
        parse().ok_or_else(|| crate::error::UnknownWord(text.to_owned()))
    }
}

/// What a list of deliveries is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct DeliveryFilter {
    /// One state.
    pub state: Option<DeliveryState>,
    /// One association.
    pub association: Option<AssociationId>,
    /// One cohort.
    pub cohort: Option<CohortId>,
    /// One module.
    pub module: Option<ModuleSlug>,
    /// Those on which that person is.
    pub person: Option<PersonId>,
    /// The delivery after which the list goes on.
    pub after: Option<Key>,
}

/// A delivery in a list.
#[derive(Clone, Debug)]
pub struct DeliveryLine {
    /// Which delivery.
    pub id: DeliveryId,
    /// What people call it.
    pub reference: String,
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
}

/// What a list of commitments is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct CommitmentFilter {
    /// One state.
    pub state: Option<CommitmentState>,
    /// One association.
    pub association: Option<AssociationId>,
    /// One cohort.
    pub cohort: Option<CohortId>,
    /// One module.
    pub module: Option<ModuleSlug>,
    /// One trainer.
    pub person: Option<PersonId>,
    /// The commitment after which the list goes on.
    pub after: Option<Key>,
}

/// A commitment in a list.
#[derive(Clone, Debug)]
pub struct CommitmentLine {
    /// The commitment.
    pub commitment: Commitment,
    /// How far it has come.
    pub state: CommitmentState,
    /// Whose it is.
    pub person: Person,
    /// For whose members.
    pub association: Association,
    /// In which cohort.
    pub cohort: Cohort,
    /// The deliveries linked to it, the oldest first.
    pub deliveries: Vec<Linked>,
}

/// A delivery that keeps a commitment.
#[derive(Clone, Debug)]
pub struct Linked {
    /// What people call it.
    pub reference: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// What sets it apart.
    pub title: Title,
}

pub(super) type Head = (
    DeliveryId,
    String,
    DeliveryState,
    Timestamp,
    Side,
    NaiveDate,
    NaiveDate,
    String,
    AssociationId,
    Option<CohortId>,
    Option<i32>,
    Option<i32>,
    bool,
    String,
    DeliveryMode,
);

pub(super) const HEAD: HeadColumns = (
    deliveries::id,
    deliveries::reference,
    deliveries::state,
    deliveries::state_since,
    deliveries::side,
    deliveries::starts_on,
    deliveries::ends_on,
    deliveries::municipality,
    deliveries::association_id,
    deliveries::cohort_id,
    deliveries::attended,
    deliveries::completed,
    deliveries::late,
    deliveries::venue,
    deliveries::mode,
);
pub(super) type HeadColumns = (
    deliveries::id,
    deliveries::reference,
    deliveries::state,
    deliveries::state_since,
    deliveries::side,
    deliveries::starts_on,
    deliveries::ends_on,
    deliveries::municipality,
    deliveries::association_id,
    deliveries::cohort_id,
    deliveries::attended,
    deliveries::completed,
    deliveries::late,
    deliveries::venue,
    deliveries::mode,
);

/// A page of the deliveries within sight, the latest first. Five queries, however many rows.
///
/// # Errors
/// Only what the database says.
pub fn deliveries(conn: &mut Conn, sight: &Sight, filter: &DeliveryFilter, limit: i64) -> Result<Vec<DeliveryLine>> {
    let mut query = deliveries::table
        .filter(deliveries_in(sight))
        .order((deliveries::starts_on.desc(), deliveries::id.desc()))
        .select(HEAD)
        .limit(limit)
        .into_boxed();
    if let Some(state) = filter.state {
        query = query.filter(deliveries::state.eq(state));
    }
    if let Some(association) = filter.association {
        query = query.filter(deliveries::association_id.eq(association));
    }
    if let Some(cohort) = filter.cohort {
        query = query.filter(deliveries::cohort_id.assume_not_null().eq(cohort));
    }
    if let Some(module) = filter.module.clone() {
        let with = delivery_modules::table.filter(delivery_modules::module.eq(module));
        query = query.filter(deliveries::id.eq_any(with.select(delivery_modules::delivery_id)));
    }
    if let Some(person) = filter.person {
        let with = delivery_trainers::table.filter(delivery_trainers::person_id.assume_not_null().eq(person));
        query = query.filter(deliveries::id.eq_any(with.select(delivery_trainers::delivery_id)));
    }
    if let Some(Key { day, id }) = filter.after {
        let id = DeliveryId::from(id);
        let after = deliveries::starts_on.eq(day).and(deliveries::id.lt(id));
        query = query.filter(deliveries::starts_on.lt(day).or(after));
    }
    let heads: Vec<Head> = query.load(conn)?;
    lines(conn, heads)
}

/// Fills in what a page of deliveries shows beside their own columns.
pub(super) fn lines(conn: &mut Conn, heads: Vec<Head>) -> Result<Vec<DeliveryLine>> {
    if heads.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<DeliveryId> = heads.iter().map(|head| head.0).collect();
    let mut modules = modules_of(conn, &ids)?;
    let mut leads = leads_of(conn, &ids)?;
    let associations = associations_by_id(conn, heads.iter().map(|head| head.8))?;
    let cohorts = cohorts_by_id(conn, heads.iter().filter_map(|head| head.9))?;
    let line = |head: Head| {
        let (id, reference, state, state_since, side, starts_on, ends_on, municipality, association, cohort, ..) = head;
        Some(DeliveryLine {
            id,
            reference,
            state,
            state_since,
            side,
            starts_on,
            ends_on,
            municipality,
            association: associations.get(&association)?.clone(),
            cohort: cohort.and_then(|cohort| cohorts.get(&cohort).cloned()),
            modules: modules.remove(&id).unwrap_or_default(),
            lead: leads.remove(&id).unwrap_or_default(),
            attended: head.10,
            completed: head.11,
            late: head.12,
            venue: head.13,
            mode: head.14,
        })
    };
    Ok(heads.into_iter().filter_map(line).collect())
}

fn leads_of(conn: &mut Conn, ids: &[DeliveryId]) -> Result<BTreeMap<DeliveryId, String>> {
    let rows: Vec<(DeliveryId, String, Option<String>)> = delivery_trainers::table
        .left_join(people_table::table)
        .filter(delivery_trainers::delivery_id.eq_any(ids))
        .filter(delivery_trainers::role.eq(DeliveryTrainerRole::Lead))
        .select((delivery_trainers::delivery_id, delivery_trainers::name, people_table::name.nullable()))
        .load(conn)?;
    let lead = |(id, name, known_as): (DeliveryId, String, Option<String>)| {
        (id, known_as.filter(|name| !name.is_empty()).unwrap_or(name))
    };
    Ok(rows.into_iter().map(lead).collect())
}

fn associations_by_id(
    conn: &mut Conn,
    ids: impl Iterator<Item = AssociationId>,
) -> Result<HashMap<AssociationId, Association>> {
    let ids: std::collections::BTreeSet<AssociationId> = ids.collect();
    let all = associations::store::get_all(conn, &ids.into_iter().collect::<Vec<_>>())?;
    Ok(all.into_iter().map(|one| (one.id, one)).collect())
}

fn cohorts_by_id(conn: &mut Conn, ids: impl Iterator<Item = CohortId>) -> Result<HashMap<CohortId, Cohort>> {
    let ids: std::collections::BTreeSet<CohortId> = ids.collect();
    let all = cohorts::store::get_all(conn, &ids.into_iter().collect::<Vec<_>>())?;
    Ok(all.into_iter().map(|one| (one.id, one)).collect())
}

/// A page of the commitments within sight, those due first before the others. `today` decides what is overdue. Six
/// queries, however many rows.
///
/// # Errors
/// Only what the database says.
pub fn commitments(
    conn: &mut Conn,
    sight: &Sight,
    filter: &CommitmentFilter,
    today: NaiveDate,
    limit: i64,
) -> Result<Vec<CommitmentLine>> {
    let mut query = commitments::table
        .filter(commitments_in(sight))
        .order((commitments::due_on, commitments::id))
        .select(CommitmentRow::as_select())
        .limit(limit)
        .into_boxed();
    if let Some(association) = filter.association {
        query = query.filter(commitments::association_id.eq(association));
    }
    if let Some(cohort) = filter.cohort {
        query = query.filter(commitments::cohort_id.eq(cohort));
    }
    if let Some(person) = filter.person {
        query = query.filter(commitments::person_id.eq(person));
    }
    if let Some(module) = filter.module.clone() {
        let with = commitment_modules::table.filter(commitment_modules::module.eq(module));
        query = query.filter(commitments::id.eq_any(with.select(commitment_modules::commitment_id)));
    }
    let with = |states: &'static [DeliveryState]| {
        delivery_trainers::table
            .inner_join(deliveries::table)
            .filter(deliveries::state.eq_any(states).and(delivery_trainers::commitment_id.is_not_null()))
            .select(delivery_trainers::commitment_id.assume_not_null())
    };
    const CONFIRMED: &[DeliveryState] = &[DeliveryState::Confirmed, DeliveryState::Accepted];
    const CLAIMED: &[DeliveryState] = &[DeliveryState::Reported, DeliveryState::Confirmed, DeliveryState::Accepted];
    const REPORTED: &[DeliveryState] = &[DeliveryState::Reported];
    if let Some(state) = filter.state {
        query = match state {
            CommitmentState::Released => query.filter(commitments::released_at.is_not_null()),
            _ => query.filter(commitments::released_at.is_null()),
        };
        query = match state {
            CommitmentState::Released => query,
            CommitmentState::Fulfilled => query.filter(commitments::id.eq_any(with(CONFIRMED))),
            CommitmentState::Reported => {
                query.filter(commitments::id.eq_any(with(REPORTED))).filter(commitments::id.ne_all(with(CONFIRMED)))
            }
            CommitmentState::Overdue => {
                query.filter(commitments::due_on.lt(today)).filter(commitments::id.ne_all(with(CLAIMED)))
            }
            CommitmentState::Open => {
                query.filter(commitments::due_on.ge(today)).filter(commitments::id.ne_all(with(CLAIMED)))
            }
        };
    }
    if let Some(Key { day, id }) = filter.after {
        let id = CommitmentId::from(id);
        query = query.filter(commitments::due_on.gt(day).or(commitments::due_on.eq(day).and(commitments::id.gt(id))));
    }
    let rows: Vec<CommitmentRow> = query.load(conn)?;
    commitment_lines(conn, rows, today)
}

/// One commitment as a line of a list.
///
/// # Errors
/// [`crate::error::Error::NotFound`].
pub fn commitment(conn: &mut Conn, id: CommitmentId, today: NaiveDate) -> Result<CommitmentLine> {
    let row: CommitmentRow = commitments::table.find(id).select(CommitmentRow::as_select()).first(conn)?;
    commitment_lines(conn, vec![row], today)?.pop().ok_or(crate::error::Error::NotFound)
}

fn commitment_lines(conn: &mut Conn, rows: Vec<CommitmentRow>, today: NaiveDate) -> Result<Vec<CommitmentLine>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<CommitmentId> = rows.iter().map(|row| row.id).collect();
    let mut modules = modules_of_commitments(conn, &ids)?;
    let mut by_commitment = linked_to(conn, &ids)?;
    let people_ids: std::collections::BTreeSet<PersonId> = rows.iter().map(|row| row.person_id).collect();
    let people = people::get_all(conn, &people_ids.into_iter().collect::<Vec<_>>())?;
    let people: HashMap<PersonId, Person> = people.into_iter().map(|person| (person.id, person)).collect();
    let associations = associations_by_id(conn, rows.iter().map(|row| row.association_id))?;
    let cohorts = cohorts_by_id(conn, rows.iter().map(|row| row.cohort_id))?;
    let line = |row: CommitmentRow| {
        let modules = modules.remove(&row.id).unwrap_or_default();
        let deliveries = by_commitment.remove(&row.id).unwrap_or_default();
        let commitment = row.with(modules);
        let states = deliveries.iter().map(|linked| linked.state);
        Some(CommitmentLine {
            state: state_of(commitment.released_at.is_some(), commitment.promise.due_on, states, today),
            person: people.get(&commitment.person_id)?.clone(),
            association: associations.get(&commitment.promise.association_id)?.clone(),
            cohort: cohorts.get(&commitment.cohort_id)?.clone(),
            deliveries,
            commitment,
        })
    };
    Ok(rows.into_iter().filter_map(line).collect())
}

/// The deliveries linked to commitments, the oldest first.
fn linked_to(conn: &mut Conn, ids: &[CommitmentId]) -> Result<HashMap<CommitmentId, Vec<Linked>>> {
    type Row = (
        Option<CommitmentId>,
        (String, DeliveryState),
        (String, String, DeliveryMode, String, NaiveDate, Option<i32>, Option<i32>),
    );
    let rows: Vec<Row> = delivery_trainers::table
        .inner_join(deliveries::table.inner_join(associations_table::table))
        .filter(delivery_trainers::commitment_id.assume_not_null().eq_any(ids))
        .order((deliveries::starts_on, deliveries::id))
        .select((
            delivery_trainers::commitment_id,
            (deliveries::reference, deliveries::state),
            (
                deliveries::municipality,
                deliveries::venue,
                deliveries::mode,
                associations_table::acronym,
                deliveries::starts_on,
                deliveries::completed,
                deliveries::attended,
            ),
        ))
        .load(conn)?;
    let mut by_commitment: HashMap<CommitmentId, Vec<Linked>> = HashMap::new();
    for (id, (reference, state), (municipality, venue, mode, acronym, starts_on, completed, attended)) in rows {
        let title = Title { municipality, venue, mode, acronym, starts_on, people: completed.or(attended) };
        by_commitment.entry(id.ok_or(crate::error::Error::NotFound)?).or_default().push(Linked { reference, state, title });
    }
    Ok(by_commitment)
}
