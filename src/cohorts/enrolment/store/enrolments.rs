//! What is written of somebody's place in a cohort.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::dsl::exists;
use diesel::prelude::*;

use crate::cohorts::common::store::ACTIVE;
use crate::cohorts::common::{CohortId, Enrolment, EnrolmentId, EnrolmentState};
use crate::people::accounts::{PersonId, changes};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{enrolments, people};
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use content::folded;

/// Keeps the name and address that those who coordinate know of somebody who does not take part.
pub fn remember(tx: &mut Tx, id: EnrolmentId, name: &str, email: &EmailAddress) -> Result<()> {
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

/// Writes a cascade deadline of their own and the reason for it; `None` takes both away.
pub fn extend(tx: &mut Tx, id: EnrolmentId, until: Option<(NaiveDate, &str)>) -> Result<()> {
    let (day, reason) = until.unzip();
    diesel::update(enrolments::table.find(id))
        .set((enrolments::extended_until.eq(day), enrolments::extension_reason.eq(reason)))
        .execute(tx.conn)?;
    Ok(())
}

/// Notes when somebody came to take part: now.
pub fn mark_enrolled(tx: &mut Tx, id: EnrolmentId) -> Result<()> {
    diesel::update(enrolments::table.find(id)).set(enrolments::enrolled_at.eq(tx.now)).execute(tx.conn)?;
    Ok(())
}

/// Brings an enrolment into a state.
///
/// # Errors
/// [`Error::Conflict`] when somebody else was faster.
pub fn set_state(tx: &mut Tx, enrolment: &Enrolment, to: EnrolmentState, ended_at: Option<Timestamp>) -> Result<()> {
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
    let places = enrolments::table.filter(enrolments::person_id.eq(person).and(enrolments::state.among(ACTIVE)));
    let some: bool = diesel::select(exists(places)).get_result(tx.conn)?;
    diesel::update(people::table.find(person)).set(people::takes_part.eq(some)).execute(tx.conn)?;
    tx.changed(changes::PERSON, person);
    Ok(())
}

/// The cohorts in which each of these people has a place, in whatever state.
///
/// # Errors
/// Only what the database says.
pub fn cohorts_of(conn: &mut Conn, people: &[PersonId]) -> Result<HashMap<PersonId, Vec<CohortId>>> {
    let rows: Vec<(PersonId, CohortId)> = enrolments::table
        .filter(enrolments::person_id.among(people))
        .select((enrolments::person_id, enrolments::cohort_id))
        .load(conn)?;
    let mut found: HashMap<PersonId, Vec<CohortId>> = HashMap::new();
    for (person, cohort) in rows {
        found.entry(person).or_default().push(cohort);
    }
    Ok(found)
}
