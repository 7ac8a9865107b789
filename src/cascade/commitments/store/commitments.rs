use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::commitments::rules::OpenCommitment;
use crate::cascade::commitments::{Commitment, CommitmentState, CommitmentTerms, ReleaseRequest};
use crate::cascade::common::policy::{CohortTie, CommitmentTies};
use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryState};
use crate::cohorts::common::rules::{CohortAct, states_that_allow};
use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::people::associations::{AssociationId, SectionId};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{
    cohort_modules, cohorts, commitment_modules, commitments, deliveries, delivery_trainers, enrolments, people,
};
use crate::platform::db::{AmongMethods, AnyId, Conn, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::values::Language;
use content::ModuleSlug;

#[derive(Queryable, Selectable)]
#[diesel(table_name = commitments)]
pub(in crate::cascade) struct CommitmentRow {
    pub id: CommitmentId,
    enrolment_id: EnrolmentId,
    pub cohort_id: CohortId,
    pub person_id: PersonId,
    pub association_id: AssociationId,
    language: Language,
    due_on: NaiveDate,
    expected_participants: i32,
    place: String,
    released_at: Option<Timestamp>,
    release_reason: Option<String>,
    created_at: Timestamp,
    revision: i32,
    release_asked_at: Option<Timestamp>,
    release_asked_reason: Option<String>,
}

impl CommitmentRow {
    pub(in crate::cascade) fn with(self, modules: Vec<ModuleSlug>) -> Commitment {
        Commitment {
            id: self.id,
            enrolment_id: self.enrolment_id,
            cohort_id: self.cohort_id,
            person_id: self.person_id,
            terms: CommitmentTerms {
                modules,
                association_id: self.association_id,
                language: self.language,
                due_on: self.due_on,
                expected_participants: self.expected_participants,
                place: self.place,
            },
            released_at: self.released_at,
            release_reason: self.release_reason,
            release_asked: self
                .release_asked_at
                .map(|at| ReleaseRequest { at, reason: self.release_asked_reason.unwrap_or_default() }),
            created_at: self.created_at,
            revision: self.revision,
        }
    }
}

/// A place in a cohort from which commitments can be made.
#[derive(Clone, Debug)]
pub struct CommitmentSource {
    /// Which enrolment.
    pub enrolment: EnrolmentId,
    /// In which cohort.
    pub cohort: CohortId,
    /// The cohort's name.
    pub cohort_name: String,
    /// Until when its trainers should have passed it on; an extension of one's own goes before.
    pub deadline: NaiveDate,
    /// Today, there.
    pub today: NaiveDate,
    /// How many deliveries each of its trainers is expected to hold.
    pub target: i32,
    /// What is taught in it.
    pub modules: Vec<ModuleSlug>,
}

/// The places from which somebody can make commitments: those where they take part as a trainer. The newest first.
///
/// # Errors
/// Only what the database says.
pub fn places(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<Vec<CommitmentSource>> {
    type Row = (EnrolmentId, CohortId, String, NaiveDate, Option<NaiveDate>, Zone, i32);
    let rows: Vec<Row> = enrolments::table
        .inner_join(cohorts::table)
        .filter(enrolments::person_id.eq(person).and(enrolments::role.eq(EnrolmentRole::Trainer)))
        .filter(enrolments::state.among([EnrolmentState::Enrolled, EnrolmentState::Completed]))
        .filter(cohorts::state.among(states_that_allow(CohortAct::Commit)))
        .order((cohorts::starts_on.desc(), enrolments::id.desc()))
        .select((
            enrolments::id,
            cohorts::id,
            cohorts::name,
            cohorts::cascade_deadline,
            enrolments::extended_until,
            cohorts::time_zone,
            cohorts::cascade_target,
        ))
        .load(conn)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<CohortId> = rows.iter().map(|row| row.1).collect();
    let modules: Vec<(CohortId, ModuleSlug)> = cohort_modules::table
        .filter(cohort_modules::cohort_id.among(ids))
        .order((cohort_modules::cohort_id, cohort_modules::position))
        .select((cohort_modules::cohort_id, cohort_modules::module))
        .load(conn)?;
    let mut by_cohort: BTreeMap<CohortId, Vec<ModuleSlug>> = BTreeMap::new();
    for (cohort, module) in modules {
        by_cohort.entry(cohort).or_default().push(module);
    }
    let place = |(enrolment, cohort, cohort_name, deadline, extended, zone, target): Row| CommitmentSource {
        enrolment,
        cohort,
        cohort_name,
        deadline: extended.unwrap_or(deadline),
        today: now.day_in(zone),
        target,
        modules: by_cohort.get(&cohort).cloned().unwrap_or_default(),
    };
    Ok(rows.into_iter().map(place).collect())
}

/// The commitment with that id.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub fn get(conn: &mut Conn, id: CommitmentId) -> Result<Commitment> {
    let row: CommitmentRow = commitments::table.find(id).select(CommitmentRow::as_select()).first(conn)?;
    let modules = modules_of(conn, &[id])?.remove(&id).unwrap_or_default();
    Ok(row.with(modules))
}

/// The modules of commitments, in their order.
pub(in crate::cascade) fn modules_of(
    conn: &mut Conn,
    ids: &[CommitmentId],
) -> Result<BTreeMap<CommitmentId, Vec<ModuleSlug>>> {
    let rows: Vec<(CommitmentId, ModuleSlug)> = commitment_modules::table
        .filter(commitment_modules::commitment_id.among(ids))
        .order((commitment_modules::commitment_id, commitment_modules::position))
        .select((commitment_modules::commitment_id, commitment_modules::module))
        .load(conn)?;
    let mut modules: BTreeMap<CommitmentId, Vec<ModuleSlug>> = BTreeMap::new();
    for (id, module) in rows {
        modules.entry(id).or_default().push(module);
    }
    Ok(modules)
}

/// The states of the deliveries linked to a commitment, with their references.
///
/// # Errors
/// Only what the database says.
pub fn linked(conn: &mut Conn, id: CommitmentId) -> Result<Vec<(String, DeliveryState)>> {
    Ok(delivery_trainers::table
        .inner_join(deliveries::table)
        .filter(delivery_trainers::commitment_id.eq(id))
        .order((deliveries::starts_on, deliveries::id))
        .select((deliveries::reference, deliveries::state))
        .load(conn)?)
}

/// To whom a commitment is tied.
///
/// # Errors
/// Only what the database says.
pub fn ties(conn: &mut Conn, commitment: &Commitment) -> Result<CommitmentTies> {
    let section: Option<SectionId> =
        cohorts::table.find(commitment.cohort_id).select(cohorts::section_id).first(conn)?;
    Ok(CommitmentTies {
        person: commitment.person_id,
        association: commitment.terms.association_id,
        cohort: CohortTie { cohort: commitment.cohort_id, section },
    })
}

/// Whose a commitment is, if it is there.
///
/// # Errors
/// Only what the database says.
pub fn owner(conn: &mut Conn, id: CommitmentId) -> Result<Option<PersonId>> {
    Ok(commitments::table.find(id).select(commitments::person_id).first(conn).optional()?)
}

/// Adds a commitment of a person, made from a place of theirs.
///
/// # Errors
/// Only what the database says.
pub fn insert(
    tx: &mut Tx,
    id: CommitmentId,
    person: PersonId,
    place: &CommitmentSource,
    terms: &CommitmentTerms,
) -> Result<()> {
    diesel::insert_into(commitments::table)
        .values((
            commitments::id.eq(id),
            commitments::enrolment_id.eq(place.enrolment),
            commitments::cohort_id.eq(place.cohort),
            commitments::person_id.eq(person),
            commitments::created_at.eq(tx.now),
            commitments::revision.eq(1),
            TermColumns::from(terms),
        ))
        .execute(tx.conn)?;
    write_modules(tx, id, &terms.modules)
}

/// Writes what a commitment says, as its next revision. Whoever wants it to be otherwise does not ask to be released from it.
///
/// # Errors
/// Only what the database says.
pub fn update(tx: &mut Tx, id: CommitmentId, revision: i32, terms: &CommitmentTerms) -> Result<()> {
    diesel::update(commitments::table.find(id))
        .set((
            commitments::revision.eq(revision + 1),
            TermColumns::from(terms),
            commitments::release_asked_at.eq(None::<Timestamp>),
            commitments::release_asked_reason.eq(None::<String>),
        ))
        .execute(tx.conn)?;
    diesel::delete(commitment_modules::table.filter(commitment_modules::commitment_id.eq(id))).execute(tx.conn)?;
    write_modules(tx, id, &terms.modules)
}

/// Notes that its trainer asks to be released from a commitment, and why.
///
/// # Errors
/// Only what the database says.
pub fn ask_release(tx: &mut Tx, id: CommitmentId, reason: &str) -> Result<()> {
    diesel::update(commitments::table.find(id))
        .set((commitments::release_asked_at.eq(tx.now), commitments::release_asked_reason.eq(reason)))
        .execute(tx.conn)?;
    Ok(())
}

/// Notes that a commitment was taken back, by whom and why.
///
/// # Errors
/// Only what the database says.
pub fn mark_released(tx: &mut Tx, id: CommitmentId, by: Option<PersonId>, reason: &str) -> Result<()> {
    diesel::update(commitments::table.find(id))
        .set((
            commitments::state.eq(CommitmentState::Released),
            commitments::released_at.eq(tx.now),
            commitments::released_by.eq(by),
            commitments::release_reason.eq(reason),
            commitments::revision.eq(commitments::revision + 1),
        ))
        .execute(tx.conn)?;
    Ok(())
}

#[derive(Insertable, AsChangeset)]
#[diesel(table_name = commitments)]
pub(super) struct TermColumns {
    association_id: AssociationId,
    language: Language,
    due_on: NaiveDate,
    expected_participants: i32,
    place: String,
    search: String,
}

impl From<&CommitmentTerms> for TermColumns {
    fn from(terms: &CommitmentTerms) -> Self {
        Self {
            association_id: terms.association_id,
            language: terms.language,
            due_on: terms.due_on,
            expected_participants: terms.expected_participants,
            place: terms.place.clone(),
            search: content::folded(&terms.place),
        }
    }
}

fn write_modules(tx: &mut Tx, id: CommitmentId, modules: &[ModuleSlug]) -> Result<()> {
    let mut rows = Vec::new();
    for (position, module) in (0i32..).zip(modules) {
        rows.push((
            commitment_modules::id.eq(tx.id::<AnyId>()),
            commitment_modules::commitment_id.eq(id),
            commitment_modules::module.eq(module),
            commitment_modules::position.eq(position),
        ));
    }
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(commitment_modules::table).values(&rows).execute(conn))?;
    Ok(())
}

/// The commitments of a person that wait for a delivery other than this one.
///
/// # Errors
/// Only what the database says.
pub fn open_of(conn: &mut Conn, person: PersonId, but_for: DeliveryId) -> Result<Vec<OpenCommitment>> {
    let mut open = open_of_all(conn, &[person], but_for)?.remove(&person).unwrap_or_default();
    open.sort_by_key(|one| (one.due_on, one.id));
    Ok(open)
}

/// The commitments of those people that wait for a delivery other than this one.
pub(in crate::cascade) fn open_of_all(
    conn: &mut Conn,
    people: &[PersonId],
    but_for: DeliveryId,
) -> Result<BTreeMap<PersonId, Vec<OpenCommitment>>> {
    let over = [DeliveryState::Cancelled, DeliveryState::Withdrawn];
    let taken = delivery_trainers::table
        .inner_join(deliveries::table)
        .filter(deliveries::state.ne_all(over).and(deliveries::id.ne(but_for)))
        .filter(delivery_trainers::commitment_id.eq(commitments::id.nullable()));
    let rows: Vec<CommitmentRow> = commitments::table
        .filter(commitments::person_id.among(people).and(commitments::released_at.is_null()))
        .filter(diesel::dsl::not(diesel::dsl::exists(taken)))
        .select(CommitmentRow::as_select())
        .load(conn)?;
    let ids: Vec<CommitmentId> = rows.iter().map(|row| row.id).collect();
    let mut modules = modules_of(conn, &ids)?;
    let mut open: BTreeMap<PersonId, Vec<OpenCommitment>> = BTreeMap::new();
    for row in rows {
        let modules = modules.remove(&row.id).unwrap_or_default();
        let (person, commitment) = (row.person_id, row.with(modules));
        open.entry(person).or_default().push(OpenCommitment {
            id: commitment.id,
            association_id: commitment.terms.association_id,
            modules: commitment.terms.modules,
            due_on: commitment.terms.due_on,
            language: commitment.terms.language,
            place: commitment.terms.place,
            expected_participants: commitment.terms.expected_participants,
        });
    }
    Ok(open)
}

/// The trainers who have promised a delivery to one of those associations, by name.
///
/// # Errors
/// Only what the database says.
pub fn committed_to(conn: &mut Conn, associations: &[AssociationId]) -> Result<Vec<(PersonId, String)>> {
    let committed = commitments::table
        .filter(commitments::association_id.among(associations).and(commitments::released_at.is_null()))
        .select(commitments::person_id);
    Ok(people::table
        .filter(people::id.eq_any(committed))
        .order((people::name_key, people::id))
        .select((people::id, people::name))
        .load(conn)?)
}
