//! Who was invited, by whom, and how often.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::cohorts::common::store::{ENROLMENT_COLUMNS, EnrolmentRow, enrolment};
use crate::cohorts::common::{CohortId, Enrolment, EnrolmentId, EnrolmentRole, EnrolmentState, Founding};
use crate::cohorts::enrolment::rules;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{cohorts, enrolments};
use crate::platform::db::{AnyId, Conn, Tx};
use crate::platform::error::Result;
use crate::platform::mail::{self, MailKind};
use crate::platform::values::EmailAddress;

/// Gives a person a place, with an invitation still to be sent.
pub fn enter(
    tx: &mut Tx,
    by: Option<PersonId>,
    cohort: CohortId,
    person: PersonId,
    role: EnrolmentRole,
    founding: Option<Founding>,
) -> Result<Enrolment> {
    let id: EnrolmentId = tx.id();
    diesel::insert_into(enrolments::table)
        .values((
            enrolments::id.eq(id),
            enrolments::cohort_id.eq(cohort),
            enrolments::person_id.eq(person),
            enrolments::role.eq(role),
            enrolments::state.eq(EnrolmentState::Invited),
            enrolments::invitation.eq(0),
            enrolments::invited_by.eq(by),
            enrolments::created_at.eq(tx.now),
            enrolments::founding_delivery_id.eq(founding.map(|one| AnyId::from(one.delivery))),
            enrolments::generation.eq(founding.map_or(0, |one| one.generation)),
        ))
        .execute(tx.conn)?;
    enrolment(tx.conn, id)
}

/// Makes the place of somebody who had left as it was before their first invitation.
pub fn enter_again(tx: &mut Tx, place: EnrolmentId, role: EnrolmentRole) -> Result<()> {
    diesel::update(enrolments::table.find(place))
        .set((
            enrolments::role.eq(role),
            enrolments::enrolled_at.eq(None::<Timestamp>),
            enrolments::completed_at.eq(None::<Timestamp>),
            enrolments::invited_at.eq(None::<Timestamp>),
            enrolments::waiting_since.eq(None::<Timestamp>),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Those of the addresses that got as many invitations as anybody gets in a day.
pub fn invited_enough(conn: &mut Conn, addresses: &[EmailAddress], now: Timestamp) -> Result<Vec<EmailAddress>> {
    let since = now - TimeDelta::days(1);
    mail::store::written_often(conn, MailKind::Invitation, addresses, since, rules::MOST_INVITATIONS_A_DAY)
}

/// The places in a cohort whose invitation was never sent.
pub fn unsent(conn: &mut Conn, cohort: CohortId) -> Result<Vec<Enrolment>> {
    let rows: Vec<EnrolmentRow> = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::state.eq(EnrolmentState::Invited)))
        .filter(enrolments::invited_at.is_null())
        .order(enrolments::id)
        .select(ENROLMENT_COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Enrolment::from).collect())
}

/// Notes that somebody's `number`th invitation was sent, and by whom.
pub fn mark_invited(tx: &mut Tx, place: EnrolmentId, number: i32, by: Option<PersonId>) -> Result<()> {
    diesel::update(enrolments::table.find(place))
        .set((enrolments::invitation.eq(number), enrolments::invited_by.eq(by), enrolments::invited_at.eq(tx.now)))
        .execute(tx.conn)?;
    Ok(())
}

/// Holds the cohort's row to the end, so that two do not take its last place at once, and says how many it takes by now.
pub fn hold_capacity(tx: &mut Tx, cohort: CohortId) -> Result<Option<i32>> {
    // Nothing is changed: whoever changes the capacity meanwhile is waited for, and not written over.
    diesel::update(cohorts::table.find(cohort)).set(cohorts::capacity.eq(cohorts::capacity)).execute(tx.conn)?;
    Ok(cohorts::table.find(cohort).select(cohorts::capacity).first(tx.conn)?)
}
