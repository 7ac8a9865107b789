//! Pausing the reminders of a cohort or of one of its people. What falls into a pause is not made up for.

use diesel::prelude::*;

use super::super::rules;
use super::{items, state};
use crate::cohorts::common::{Cohort, Enrolment};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people as people_store;
use crate::people::accounts::{Actor, PersonId};
use crate::platform::clock::Timestamp;
use crate::platform::db::Tx;
use crate::platform::db::schema::{cohorts, enrolments};
use crate::platform::error::Result;
use crate::platform::web::Weekends;

/// From now on nobody is reminded of anything in that cohort. A second time changes nothing.
///
/// # Errors
/// Only what the database says.
pub fn pause_cohort(tx: &mut Tx, actor: Actor, cohort: &Cohort) -> Result<()> {
    let unpaused = cohorts::table.find(cohort.id).filter(cohorts::reminders_paused_at.is_null());
    match diesel::update(unpaused).set(cohorts::reminders_paused_at.eq(tx.now)).execute(tx.conn)? {
        0 => Ok(()),
        _ => audit::record(tx, actor, Event::new("cohort.reminders-paused", cohort.id, &cohort.name)),
    }
}

/// Its people are reminded again of what falls due from now on.
///
/// # Errors
/// Only what the database says.
pub fn resume_cohort(tx: &mut Tx, actor: Actor, cohort: &Cohort, weekends: &Weekends) -> Result<()> {
    if cohort.reminders_paused_at.is_none() {
        return Ok(());
    }
    let concerned = state::people_of(tx.conn, cohort.id)?;
    forget_missed(tx, &concerned, weekends)?;
    diesel::update(cohorts::table.find(cohort.id))
        .set(cohorts::reminders_paused_at.eq(None::<Timestamp>))
        .execute(tx.conn)?;
    audit::record(tx, actor, Event::new("cohort.reminders-resumed", cohort.id, &cohort.name))
}

/// The same for one person in a cohort.
///
/// # Errors
/// Only what the database says.
pub fn pause_enrolment(tx: &mut Tx, actor: Actor, place: &Enrolment) -> Result<()> {
    let unpaused = enrolments::table.find(place.id).filter(enrolments::reminders_paused_at.is_null());
    match diesel::update(unpaused).set(enrolments::reminders_paused_at.eq(tx.now)).execute(tx.conn)? {
        0 => Ok(()),
        _ => {
            let name = name(tx, place)?;
            audit::record(tx, actor, Event::new("enrolment.reminders-paused", place.id, &name))
        }
    }
}

/// Ends it.
///
/// # Errors
/// Only what the database says.
pub fn resume_enrolment(tx: &mut Tx, actor: Actor, place: &Enrolment, weekends: &Weekends) -> Result<()> {
    forget_missed(tx, &[place.person_id], weekends)?;
    let paused = enrolments::table.find(place.id).filter(enrolments::reminders_paused_at.is_not_null());
    match diesel::update(paused).set(enrolments::reminders_paused_at.eq(None::<Timestamp>)).execute(tx.conn)? {
        0 => Ok(()),
        _ => {
            let name = name(tx, place)?;
            audit::record(tx, actor, Event::new("enrolment.reminders-resumed", place.id, &name))
        }
    }
}

fn name(tx: &mut Tx, place: &Enrolment) -> Result<String> {
    Ok(people_store::get(tx.conn, place.person_id)?.display_name().to_owned())
}

fn forget_missed(tx: &mut Tx, people: &[PersonId], weekends: &Weekends) -> Result<()> {
    let page = usize::try_from(state::PAGE).unwrap_or(usize::MAX);
    for people in people.chunks(page) {
        for recipient in state::load(tx.conn, people, weekends, tx.now)? {
            items::set_aside(tx, &rules::missed(&recipient, tx.now))?;
        }
    }
    Ok(())
}
