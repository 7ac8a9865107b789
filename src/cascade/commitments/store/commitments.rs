use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::commitments::rules::{OpenCommitment, state_of};
use crate::cascade::commitments::{Commitment, CommitmentState, CommitmentTerms};
use crate::cascade::common::policy::{CohortTie, CommitmentTies};
use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryState};
use crate::cohorts::{CohortId, CohortState, EnrolmentId, EnrolmentRole, EnrolmentState, store as cohorts_store};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News, NewsKind};
use crate::people::accounts::{Actor, PersonId};
use crate::people::associations::{AssociationId, Names, SectionId};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{
    associations, cohort_modules, cohorts, commitment_modules, commitments, deliveries, delivery_trainers, enrolments,
    people,
};
use crate::platform::db::{AnyId, Conn, Json, Tx, per_backend};
use crate::platform::error::{Error, Rejection, Result};
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
        .filter(enrolments::state.eq_any([EnrolmentState::Enrolled, EnrolmentState::Completed]))
        .filter(cohorts::state.eq_any([CohortState::Open, CohortState::Running, CohortState::Closed]))
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
        .filter(cohort_modules::cohort_id.eq_any(ids))
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
/// [`Error::NotFound`].
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
        .filter(commitment_modules::commitment_id.eq_any(ids))
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

/// Makes a commitment for the trainer who acts. Made twice with one id, it is made once.
///
/// # Errors
/// [`Error::Invalid`]; [`Error::Duplicate`] when the id is somebody else's.
pub fn make(
    tx: &mut Tx,
    actor: Actor,
    id: CommitmentId,
    enrolment: EnrolmentId,
    terms: &CommitmentTerms,
) -> Result<()> {
    let person = actor.person.ok_or(Error::Forbidden)?;
    let there: Option<PersonId> =
        commitments::table.find(id).select(commitments::person_id).first(tx.conn).optional()?;
    match there {
        Some(owner) if owner == person => return Ok(()),
        Some(_) => return Err(Error::Duplicate),
        None => {}
    }
    let places = places(tx.conn, person, tx.now)?;
    let place = places.into_iter().find(|place| place.enrolment == enrolment);
    let place = place.ok_or_else(|| Error::field("enrolment", "form-choose"))?;
    terms.check_due(place.today)?;
    check(tx.conn, terms, &place.modules)?;
    diesel::insert_into(commitments::table)
        .values((
            commitments::id.eq(id),
            commitments::enrolment_id.eq(enrolment),
            commitments::cohort_id.eq(place.cohort),
            commitments::person_id.eq(person),
            commitments::association_id.eq(terms.association_id),
            commitments::language.eq(terms.language),
            commitments::due_on.eq(terms.due_on),
            commitments::expected_participants.eq(terms.expected_participants),
            commitments::place.eq(&terms.place),
            commitments::search.eq(content::folded(&terms.place)),
            commitments::created_at.eq(tx.now),
            commitments::revision.eq(1),
        ))
        .execute(tx.conn)?;
    write_modules(tx, id, &terms.modules)?;
    audit::record(tx, actor, Event::new("commitment.made", id, &label(&terms.modules)))
}

/// Changes what a commitment says.
///
/// # Errors
/// [`Error::Invalid`]; [`Error::Conflict`] when it changed meanwhile, was released or is fulfilled.
pub fn change(tx: &mut Tx, actor: Actor, id: CommitmentId, revision: i32, terms: &CommitmentTerms) -> Result<()> {
    let before = get(tx.conn, id)?;
    if before.terms == *terms {
        return Ok(());
    }
    if before.revision != revision {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    refuse_if_over(tx.conn, &before)?;
    if terms.due_on != before.terms.due_on {
        let zone: Zone = cohorts::table.find(before.cohort_id).select(cohorts::time_zone).first(tx.conn)?;
        terms.check_due(tx.now.day_in(zone))?;
    }
    let taught = cohorts_store::modules(tx.conn, before.cohort_id)?.into_iter().map(|one| one.module);
    let allowed: Vec<ModuleSlug> = taught.chain(before.terms.modules.clone()).collect();
    check(tx.conn, terms, &allowed)?;
    diesel::update(commitments::table.find(id))
        .set((
            commitments::association_id.eq(terms.association_id),
            commitments::language.eq(terms.language),
            commitments::due_on.eq(terms.due_on),
            commitments::expected_participants.eq(terms.expected_participants),
            commitments::place.eq(&terms.place),
            commitments::search.eq(content::folded(&terms.place)),
            commitments::revision.eq(revision + 1),
        ))
        .execute(tx.conn)?;
    diesel::delete(commitment_modules::table.filter(commitment_modules::commitment_id.eq(id))).execute(tx.conn)?;
    write_modules(tx, id, &terms.modules)?;
    let details = serde_json::json!({"before": before.terms});
    audit::record(tx, actor, Event::new("commitment.changed", id, &label(&terms.modules)).with(details))
}

/// Takes a commitment back for its trainer, who need not keep it any more. Taken back twice, the first reason stands.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] when it is fulfilled.
pub fn release(tx: &mut Tx, actor: Actor, id: CommitmentId, reason: &str) -> Result<()> {
    let before = get(tx.conn, id)?;
    if before.released_at.is_some() {
        return Ok(());
    }
    refuse_if_over(tx.conn, &before)?;
    diesel::update(commitments::table.find(id))
        .set((
            commitments::released_at.eq(tx.now),
            commitments::released_by.eq(actor.person),
            commitments::release_reason.eq(reason),
            commitments::revision.eq(commitments::revision + 1),
        ))
        .execute(tx.conn)?;
    let details = serde_json::json!({"reason": reason});
    audit::record(tx, actor, Event::new("commitment.released", id, &label(&before.terms.modules)).with(details))?;
    let (acronym, names): (String, Json<Names>) = associations::table
        .find(before.terms.association_id)
        .select((associations::acronym, associations::names))
        .first(tx.conn)?;
    let association = if acronym.is_empty() { serde_json::json!(names.0) } else { acronym.into() };
    let told = News::new(NewsKind::Commitment, "commitment-released", format!("/commitments/{id}"))
        .with("association", association)
        .with("note", reason);
    news::tell(tx, actor, before.person_id, told)
}

fn refuse_if_over(conn: &mut Conn, commitment: &Commitment) -> Result<()> {
    let states = linked(conn, commitment.id)?.into_iter().map(|(_, state)| state);
    // The day decides nothing here: open or overdue, it may be changed.
    let day = commitment.terms.due_on;
    match state_of(commitment.released_at.is_some(), day, states, day) {
        CommitmentState::Released | CommitmentState::Fulfilled => Err(Error::Conflict("error-commitment-over")),
        _ => Ok(()),
    }
}

/// Refuses what its cohort does not teach, and associations that are none.
fn check(conn: &mut Conn, terms: &CommitmentTerms, allowed: &[ModuleSlug]) -> Result<()> {
    let mut wrong = Rejection::default();
    let allowed: BTreeSet<&ModuleSlug> = allowed.iter().collect();
    if terms.modules.is_empty() || terms.modules.iter().any(|module| !allowed.contains(module)) {
        wrong.add("modules", "form-choose");
    }
    let association = associations::table.find(terms.association_id);
    if !diesel::select(diesel::dsl::exists(association)).get_result::<bool>(conn)? {
        wrong.add("association", "form-choose");
    }
    if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
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

fn label(modules: &[ModuleSlug]) -> String {
    modules.iter().map(ModuleSlug::as_str).collect::<Vec<_>>().join(", ")
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
        .filter(delivery_trainers::commitment_id.is_not_null())
        .select(delivery_trainers::commitment_id.assume_not_null());
    let rows: Vec<CommitmentRow> = commitments::table
        .filter(commitments::person_id.eq_any(people).and(commitments::released_at.is_null()))
        .filter(commitments::id.ne_all(taken))
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
        .filter(commitments::association_id.eq_any(associations).and(commitments::released_at.is_null()))
        .select(commitments::person_id);
    Ok(people::table
        .filter(people::id.eq_any(committed))
        .order((people::name_key, people::id))
        .select((people::id, people::name))
        .load(conn)?)
}
