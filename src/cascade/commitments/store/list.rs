use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use diesel::prelude::*;

use super::heads;
pub use super::heads::{Wanted, to_count, with_cohorts};
use crate::cascade::commitments::rules::state_of;
use crate::cascade::commitments::store::commitments::CommitmentRow;
use crate::cascade::commitments::{Commitment, CommitmentState};
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::store::lists::{DeliverySort, Key};
use crate::cascade::common::{CommitmentId, DeliveryMode, DeliveryState, Title};
use crate::cohorts::common::{Cohort, CohortId, EnrolmentState, store as cohorts_store};
use crate::people::accounts::store::people as people_store;
use crate::people::accounts::{Person, PersonId};
use crate::people::associations::{Association, AssociationId, store as associations_store};
use crate::platform::db::schema::{
    associations, cohorts, commitment_modules, commitments, deliveries, delivery_trainers, enrolments, people,
};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::Turn;
use content::ModuleSlug;

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
    /// All but those of that trainer.
    pub but_of: Option<PersonId>,
    /// Those due on that day or later.
    pub from: Option<NaiveDate>,
    /// Those due on that day or earlier.
    pub until: Option<NaiveDate>,
    /// Words that place, association or trainer have.
    pub words: Option<String>,
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
    search: String,
}

impl CommitmentLine {
    /// Where a list in that order goes on after it.
    pub fn key(&self, sort: DeliverySort) -> Key {
        let terms = &self.commitment.terms;
        let by = match sort {
            DeliverySort::Work | DeliverySort::Newest | DeliverySort::Oldest => terms.due_on.to_string(),
            DeliverySort::Place => self.search.clone(),
            DeliverySort::People => terms.expected_participants.to_string(),
        };
        Key { rank: rank_of(self.state), by, id: self.commitment.id.into() }
    }
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

/// What is overdue, then what is open, then what waits for others, then what is done.
pub(super) fn rank_of(state: CommitmentState) -> i32 {
    match state {
        CommitmentState::Overdue => 0,
        CommitmentState::Open => 1,
        CommitmentState::Reported => 2,
        CommitmentState::Fulfilled => 3,
        CommitmentState::Released => 4,
    }
}

/// How many commitments within sight fit the filter, counted up to [`MOST_COUNTED`](crate::platform::web::MOST_COUNTED); one more stands for more. `today`
/// decides what is overdue.
///
/// # Errors
/// Only what the database says.
pub fn count_commitments(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    filter: &CommitmentFilter,
    today: NaiveDate,
) -> Result<i64> {
    heads::count(conn, visibility, filter, today)
}

/// A page of the commitments within sight, in the order of the turn. `today` decides what is overdue. Four queries at most,
/// however many rows.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for a key of another order.
pub fn commitments(
    conn: &mut Conn,
    today: NaiveDate,
    visibility: &DeliveryVisibility,
    filter: &CommitmentFilter,
    sort: DeliverySort,
    turn: &Turn<Key>,
    limit: i64,
) -> Result<Vec<CommitmentLine>> {
    let ids = heads::heads(conn, today, visibility, filter, (sort, turn), limit)?;
    lines(conn, ids, today)
}

/// The first of several lists in the order of work, three queries in all.
///
/// # Errors
/// Only what the database says.
pub fn first_of_each(conn: &mut Conn, today: NaiveDate, lists: &[Wanted]) -> Result<Vec<Vec<CommitmentLine>>> {
    let heads = heads::heads_of_each(conn, today, lists)?;
    let ids: BTreeSet<CommitmentId> = heads.iter().flatten().copied().collect();
    let found = lines(conn, ids.into_iter().collect(), today)?;
    let found: HashMap<CommitmentId, CommitmentLine> =
        found.into_iter().map(|line| (line.commitment.id, line)).collect();
    let list = |ids: Vec<CommitmentId>| ids.iter().filter_map(|id| found.get(id).cloned()).collect();
    Ok(heads.into_iter().map(list).collect())
}

/// One commitment as a line of a list.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub fn commitment(conn: &mut Conn, id: CommitmentId, today: NaiveDate) -> Result<CommitmentLine> {
    lines(conn, vec![id], today)?.pop().ok_or(crate::platform::error::Error::NotFound)
}

type Row = (
    CommitmentRow,
    String,
    people_store::PersonRow,
    (EnrolmentState, String, EmailAddress),
    associations_store::AssociationRow,
    cohorts_store::CohortRow,
    Option<ModuleSlug>,
);

/// The commitments with those ids as lines, in that order.
fn lines(conn: &mut Conn, ids: Vec<CommitmentId>, today: NaiveDate) -> Result<Vec<CommitmentLine>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    // One row for each module of a commitment.
    let rows: Vec<Row> = commitments::table
        .inner_join(people::table.on(people::id.eq(commitments::person_id)))
        .inner_join(enrolments::table.on(enrolments::id.eq(commitments::enrolment_id)))
        .inner_join(associations::table)
        .inner_join(cohorts::table)
        .left_join(commitment_modules::table.on(commitment_modules::commitment_id.eq(commitments::id)))
        .filter(commitments::id.among(&ids))
        .order((commitments::id, commitment_modules::position.nullable()))
        .select((
            CommitmentRow::as_select(),
            commitments::search,
            people_store::COLUMNS,
            (enrolments::state, enrolments::known_name, enrolments::known_email),
            associations_store::COLUMNS,
            cohorts_store::COLUMNS,
            commitment_modules::module.nullable(),
        ))
        .load(conn)?;
    let mut deliveries = linked_to(conn, &ids)?;
    let mut lines: HashMap<CommitmentId, CommitmentLine> = HashMap::new();
    for (row, search, person, (place, name, email), association, cohort, module) in rows {
        let id = row.id;
        let line = lines.entry(id).or_insert_with(|| {
            let commitment = row.with(Vec::new());
            let mut person = Person::from(person);
            if !place.is_active() {
                // What they are called since they left is nobody's business there.
                (person.name, person.email) = (name, email);
            }
            let deliveries = deliveries.remove(&id).unwrap_or_default();
            let states = deliveries.iter().map(|linked| linked.state);
            CommitmentLine {
                state: state_of(commitment.released_at.is_some(), commitment.terms.due_on, states, today),
                person,
                association: association.into(),
                cohort: cohort.into(),
                deliveries,
                commitment,
                search,
            }
        });
        line.commitment.terms.modules.extend(module);
    }
    Ok(ids.into_iter().filter_map(|id| lines.remove(&id)).collect())
}

/// The deliveries linked to commitments, the oldest first.
fn linked_to(conn: &mut Conn, ids: &[CommitmentId]) -> Result<HashMap<CommitmentId, Vec<Linked>>> {
    type Row = (
        Option<CommitmentId>,
        (String, DeliveryState),
        (String, String, DeliveryMode, String, NaiveDate, Option<i32>, Option<i32>),
    );
    let rows: Vec<Row> = delivery_trainers::table
        .inner_join(deliveries::table.inner_join(associations::table))
        .filter(delivery_trainers::commitment_id.assume_not_null().among(ids))
        .order((deliveries::starts_on, deliveries::id))
        .select((
            delivery_trainers::commitment_id,
            (deliveries::reference, deliveries::state),
            (
                deliveries::municipality,
                deliveries::venue,
                deliveries::mode,
                associations::acronym,
                deliveries::starts_on,
                deliveries::completed,
                deliveries::attended,
            ),
        ))
        .load(conn)?;
    let mut by_commitment: HashMap<CommitmentId, Vec<Linked>> = HashMap::new();
    for (id, (reference, state), (municipality, venue, mode, acronym, starts_on, completed, attended)) in rows {
        let Some(id) = id else { continue };
        let title = Title { municipality, venue, mode, acronym, starts_on, people: completed.or(attended) };
        by_commitment.entry(id).or_default().push(Linked { reference, state, title });
    }
    Ok(by_commitment)
}
