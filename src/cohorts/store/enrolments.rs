use chrono::NaiveDate;
use diesel::dsl::exists;
use diesel::prelude::*;

use super::super::{CohortId, Enrolment, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people as people_store;
use crate::people::accounts::{Actor, PersonId, changes};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{enrolments, people};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use content::folded;

pub(super) const COLUMNS: Columns = (
    enrolments::id,
    enrolments::cohort_id,
    enrolments::person_id,
    enrolments::role,
    enrolments::state,
    enrolments::invitation,
    enrolments::invited_at,
    enrolments::enrolled_at,
    enrolments::completed_at,
    enrolments::extended_until,
    (enrolments::known_name, enrolments::known_email),
);
type Columns = (
    enrolments::id,
    enrolments::cohort_id,
    enrolments::person_id,
    enrolments::role,
    enrolments::state,
    enrolments::invitation,
    enrolments::invited_at,
    enrolments::enrolled_at,
    enrolments::completed_at,
    enrolments::extended_until,
    (enrolments::known_name, enrolments::known_email),
);

#[derive(Queryable)]
pub(super) struct EnrolmentRow {
    id: EnrolmentId,
    cohort_id: CohortId,
    person_id: PersonId,
    role: EnrolmentRole,
    state: EnrolmentState,
    invitation: i32,
    invited_at: Option<Timestamp>,
    enrolled_at: Option<Timestamp>,
    completed_at: Option<Timestamp>,
    extended_until: Option<NaiveDate>,
    known: (String, String),
}

impl From<EnrolmentRow> for Enrolment {
    fn from(row: EnrolmentRow) -> Self {
        Self {
            id: row.id,
            cohort_id: row.cohort_id,
            person_id: row.person_id,
            role: row.role,
            state: row.state,
            invitation: row.invitation,
            invited_at: row.invited_at,
            enrolled_at: row.enrolled_at,
            completed_at: row.completed_at,
            extended_until: row.extended_until,
            known_name: row.known.0,
            known_email: row.known.1,
        }
    }
}

/// The states of those who take part.
pub(super) const ACTIVE: [EnrolmentState; 2] = [EnrolmentState::Enrolled, EnrolmentState::Completed];

/// The enrolment with that id.
///
/// # Errors
/// [`Error::NotFound`].
pub fn enrolment(conn: &mut Conn, id: EnrolmentId) -> Result<Enrolment> {
    let row: EnrolmentRow = enrolments::table.find(id).select(COLUMNS).first(conn)?;
    Ok(row.into())
}

/// A person's place in a cohort, in whatever state.
///
/// # Errors
/// Only what the database says.
pub fn place_of(conn: &mut Conn, cohort: CohortId, person: PersonId) -> Result<Option<Enrolment>> {
    let row: Option<EnrolmentRow> = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::person_id.eq(person)))
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    Ok(row.map(Enrolment::from))
}

/// A person's enrolments in whatever state, the newest first.
///
/// # Errors
/// Only what the database says.
pub fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<Enrolment>> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .filter(enrolments::person_id.eq(person))
        .order((enrolments::created_at.desc(), enrolments::id.desc()))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Enrolment::from).collect())
}

/// The enrolments of a cohort in whatever state, in order of entry.
///
/// # Errors
/// Only what the database says.
pub fn of_cohort(conn: &mut Conn, cohort: CohortId) -> Result<Vec<Enrolment>> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort))
        .order((enrolments::created_at, enrolments::id))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Enrolment::from).collect())
}

/// How many people with that role take part in a cohort.
///
/// # Errors
/// Only what the database says.
pub fn active_in(conn: &mut Conn, cohort: CohortId, role: EnrolmentRole) -> Result<i64> {
    let active = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::role.eq(role)))
        .filter(enrolments::state.eq_any(ACTIVE));
    Ok(active.count().get_result(conn)?)
}

/// Ends a place: the person has [withdrawn](EnrolmentState::Withdrawn) or was [removed](EnrolmentState::Removed). What
/// they did stays. A second time changes nothing.
///
/// # Errors
/// [`Error::Conflict`] when there is nothing to leave: the invitation was declined.
pub fn end(tx: &mut Tx, actor: Actor, enrolment: &Enrolment, to: EnrolmentState) -> Result<()> {
    use EnrolmentState::{Completed, Declined, Enrolled, Invited, Removed, Withdrawn};
    let action = match (enrolment.state, to) {
        (from, to) if from == to => return Ok(()),
        (Enrolled | Completed, Withdrawn) => "enrolment.withdrawn",
        (Invited | Enrolled | Completed | Declined | Withdrawn, Removed) => "enrolment.removed",
        _ => return Err(Error::Conflict("error-enrolment-state")),
    };
    set_state(tx, enrolment, to, Some(tx.now))?;
    if enrolment.state.is_active() {
        // From now on nothing new is learned of them here.
        let person = people_store::get(tx.conn, enrolment.person_id)?;
        remember(tx, enrolment.id, &person.name, &person.email)?;
    }
    note(tx, actor, action, enrolment)
}

/// Keeps the name and address that those who coordinate know of somebody who does not take part.
pub(super) fn remember(tx: &mut Tx, id: EnrolmentId, name: &str, email: &EmailAddress) -> Result<()> {
    let key = folded(if name.is_empty() { email.as_str() } else { name });
    diesel::update(enrolments::table.find(id))
        .set((
            enrolments::known_name.eq(name),
            enrolments::known_email.eq(email.as_str()),
            enrolments::known_key.eq(key),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Gives somebody a cascade deadline of their own, with the reason for it, or with `None` the cohort's again.
///
/// # Errors
/// Only what the database says.
pub fn extend(tx: &mut Tx, actor: Actor, enrolment: &Enrolment, until: Option<(NaiveDate, &str)>) -> Result<()> {
    let (day, reason) = until.unzip();
    diesel::update(enrolments::table.find(enrolment.id))
        .set((enrolments::extended_until.eq(day), enrolments::extension_reason.eq(reason)))
        .execute(tx.conn)?;
    note(tx, actor, "enrolment.extended", enrolment)
}

/// Brings an enrolment into a state, unless somebody else was faster.
pub(super) fn set_state(
    tx: &mut Tx,
    enrolment: &Enrolment,
    to: EnrolmentState,
    ended_at: Option<Timestamp>,
) -> Result<()> {
    let row = enrolments::table.find(enrolment.id).filter(enrolments::state.eq(enrolment.state));
    let changed =
        diesel::update(row).set((enrolments::state.eq(to), enrolments::ended_at.eq(ended_at))).execute(tx.conn)?;
    if changed == 0 {
        return Err(Error::Conflict("error-enrolment-state"));
    }
    note_places(tx, enrolment.person_id)
}

/// Writes beside a person's name whether they take part in any cohort; see [`crate::platform::web::Viewer::takes_part`].
pub(super) fn note_places(tx: &mut Tx, person: PersonId) -> Result<()> {
    let places = enrolments::table.filter(enrolments::person_id.eq(person).and(enrolments::state.eq_any(ACTIVE)));
    let some: bool = diesel::select(exists(places)).get_result(tx.conn)?;
    diesel::update(people::table.find(person)).set(people::takes_part.eq(some)).execute(tx.conn)?;
    tx.changed(changes::PERSON, person);
    Ok(())
}

/// Notes what happened to an enrolment, under the person's name.
pub(super) fn note(tx: &mut Tx, actor: Actor, action: &'static str, enrolment: &Enrolment) -> Result<()> {
    let person = people_store::get(tx.conn, enrolment.person_id)?;
    let details = serde_json::json!({"cohort": enrolment.cohort_id});
    audit::record(tx, actor, Event::new(action, enrolment.id, person.display_name()).with(details))
}
