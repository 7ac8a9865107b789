//! What calendars were told of planned trainings.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use crate::cascade::common::{DeliveryId, DeliveryMode, DeliveryState, Title};
use crate::cascade::deliveries::DeliveryTrainerRole;
use crate::cascade::deliveries::plan_calendar::{PlannedDays, ToldPlan};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{associations, deliveries, delivery_trainers, people, plan_invitations};
use crate::platform::db::{AmongMethods, Conn, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::values::{EmailAddress, Language};

/// Whose calendar it is, of which training.
pub type PlanReader = (DeliveryId, PersonId);

type Said = (i32, bool, NaiveDate, NaiveDate, String);

/// The columns of [`Said`].
macro_rules! said {
    () => {
        (
            plan_invitations::sequence,
            plan_invitations::called_off,
            plan_invitations::starts_on,
            plan_invitations::ends_on,
            plan_invitations::place,
        )
    };
}

fn told((sequence, called_off, starts_on, ends_on, place): Said) -> ToldPlan {
    ToldPlan { sequence, called_off, days: PlannedDays { starts_on, ends_on, place } }
}

/// What calendars were told of these trainings.
///
/// # Errors
/// Only what the database says.
pub fn told_of(conn: &mut Conn, of: impl IntoIterator<Item = DeliveryId>) -> Result<BTreeMap<PlanReader, ToldPlan>> {
    let rows: Vec<(DeliveryId, PersonId, Said)> = plan_invitations::table
        .filter(plan_invitations::delivery_id.among(of))
        .select((plan_invitations::delivery_id, plan_invitations::person_id, said!()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(delivery, person, said)| ((delivery, person), told(said))).collect())
}

/// Notes what somebody's calendar was told.
///
/// # Errors
/// Only what the database says.
pub fn note(tx: &mut Tx, (delivery, person): PlanReader, told: &ToldPlan) -> Result<()> {
    let said = (
        plan_invitations::sequence.eq(told.sequence),
        plan_invitations::called_off.eq(told.called_off),
        plan_invitations::starts_on.eq(told.days.starts_on),
        plan_invitations::ends_on.eq(told.days.ends_on),
        plan_invitations::place.eq(told.days.place.clone()),
    );
    let of = (plan_invitations::delivery_id.eq(delivery), plan_invitations::person_id.eq(person));
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(plan_invitations::table)
        .values((of, said.clone()))
        .on_conflict((plan_invitations::delivery_id, plan_invitations::person_id))
        .do_update()
        .set(said)
        .execute(conn))?;
    Ok(())
}

/// A training of which somebody's calendar was told, as it stands now.
pub struct ConcernedCalendar {
    /// Which training.
    pub delivery: DeliveryId,
    /// What people call it.
    pub reference: String,
    /// Where it stands in its life.
    pub state: DeliveryState,
    /// Its days and place.
    pub days: PlannedDays,
    /// The cohort it counts for.
    pub cohort: Option<Uuid>,
    /// Whose calendar.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Where their mail goes.
    pub address: EmailAddress,
    /// The language they read.
    pub language: Language,
    /// Whether they were shut out.
    pub is_shut_out: bool,
    /// Whether they are still to teach it.
    pub teaches: bool,
    /// What their calendar was told.
    pub told: ToldPlan,
}

/// Everybody whose calendar was told of these trainings, and not that they fell through.
///
/// # Errors
/// Only what the database says.
pub fn concerned(conn: &mut Conn, ids: &[DeliveryId]) -> Result<Vec<ConcernedCalendar>> {
    type Held =
        (String, DeliveryState, (NaiveDate, NaiveDate), String, String, Option<crate::cohorts::common::CohortId>);
    type Row = (PlanReader, Held, (String, EmailAddress, Language, Option<Timestamp>), Said);
    let rows: Vec<Row> = plan_invitations::table
        .inner_join(deliveries::table)
        .inner_join(people::table)
        .filter(plan_invitations::delivery_id.among(ids).and(plan_invitations::called_off.eq(false)))
        .order((plan_invitations::delivery_id, plan_invitations::person_id))
        .select((
            (plan_invitations::delivery_id, plan_invitations::person_id),
            (
                deliveries::reference,
                deliveries::state,
                (deliveries::starts_on, deliveries::ends_on),
                deliveries::venue,
                deliveries::municipality,
                deliveries::cohort_id,
            ),
            (people::name, people::email, people::language, people::deactivated_at),
            said!(),
        ))
        .load(conn)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let team: Vec<(DeliveryId, Option<PersonId>, DeliveryTrainerRole)> = delivery_trainers::table
        .filter(delivery_trainers::delivery_id.among(rows.iter().map(|row| row.0.0)))
        .select((delivery_trainers::delivery_id, delivery_trainers::person_id, delivery_trainers::role))
        .load(conn)?;
    let teach: BTreeSet<PlanReader> = team
        .into_iter()
        .filter_map(|(delivery, person, role)| Some((delivery, person.filter(|_| role.teaches())?)))
        .collect();
    let one = |(reader, held, person, said): Row| {
        let (reference, state, days, venue, municipality, cohort) = held;
        let (name, address, language, shut_out) = person;
        ConcernedCalendar {
            delivery: reader.0,
            reference,
            state,
            days: PlannedDays::new(days, &venue, &municipality),
            cohort: cohort.map(Uuid::from),
            person: reader.1,
            name,
            address,
            language,
            is_shut_out: shut_out.is_some(),
            teaches: teach.contains(&reader),
            told: told(said),
        }
    };
    Ok(rows.into_iter().map(one).collect())
}

/// What these trainings are called.
///
/// # Errors
/// Only what the database says.
pub fn called(
    conn: &mut Conn,
    ids: impl IntoIterator<Item = DeliveryId>,
) -> Result<BTreeMap<DeliveryId, (String, Title)>> {
    type Row = (DeliveryId, String, String, String, DeliveryMode, String, NaiveDate);
    let rows: Vec<Row> = deliveries::table
        .inner_join(associations::table)
        .filter(deliveries::id.among(ids))
        .select((
            deliveries::id,
            deliveries::reference,
            deliveries::municipality,
            deliveries::venue,
            deliveries::mode,
            associations::acronym,
            deliveries::starts_on,
        ))
        .load(conn)?;
    let one = |(id, reference, municipality, venue, mode, acronym, starts_on): Row| {
        (id, (reference, Title { municipality, venue, mode, acronym, starts_on, people: None }))
    };
    Ok(rows.into_iter().map(one).collect())
}
