use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, DeliveryMode, DeliveryState, Title};
use crate::cascade::deliveries::{DeliveryLevel, DeliveryTrainerRole};
use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::platform::db::schema::{associations, deliveries, delivery_trainers, enrolments, people};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};

/// A training of which new trainers may come.
#[derive(Clone, Debug)]
pub struct FoundingDelivery {
    /// Which delivery.
    pub id: DeliveryId,
    /// What people call it.
    pub reference: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// How far it went.
    pub level: DeliveryLevel,
    /// How many trainings it is from the beginning; none where its lead has no place in a cohort.
    pub generation: Option<i32>,
    /// The cohort that a coordinator chose for its new trainers.
    pub cohort: Option<CohortId>,
    /// Who led it, if they have an account.
    pub lead: Option<PersonId>,
    /// What sets it apart.
    pub title: Title,
}

/// The training that people call so, or that has that id.
///
/// # Errors
/// [`Error::NotFound`].
pub fn of_delivery(conn: &mut Conn, name: &str) -> Result<FoundingDelivery> {
    type Row = (
        (DeliveryId, String, DeliveryState, DeliveryLevel, Option<i32>, Option<CohortId>),
        (String, String, DeliveryMode, chrono::NaiveDate),
        (Option<i32>, Option<i32>),
        String,
        Option<PersonId>,
    );
    let lead =
        delivery_trainers::delivery_id.eq(deliveries::id).and(delivery_trainers::role.eq(DeliveryTrainerRole::Lead));
    let query = deliveries::table
        .inner_join(associations::table)
        .left_join(delivery_trainers::table.on(lead))
        .select((
            (
                deliveries::id,
                deliveries::reference,
                deliveries::state,
                deliveries::level,
                deliveries::generation,
                deliveries::founding_cohort_id,
            ),
            (deliveries::municipality, deliveries::venue, deliveries::mode, deliveries::starts_on),
            (deliveries::completed, deliveries::attended),
            associations::acronym,
            delivery_trainers::person_id.nullable(),
        ))
        .into_boxed();
    let query = match name.parse::<DeliveryId>() {
        Ok(id) => query.filter(deliveries::id.eq(id)),
        Err(_) => query.filter(deliveries::reference.eq(name)),
    };
    let ((id, reference, state, level, generation, cohort), place, people, acronym, lead): Row = query.first(conn)?;
    let (municipality, venue, mode, starts_on) = place;
    let title = Title { municipality, venue, mode, acronym, starts_on, people: people.0.or(people.1) };
    Ok(FoundingDelivery { id, reference, state, level, generation, cohort, lead, title })
}

/// Notes the cohort for a training's new trainers, unless it was chosen anew meanwhile.
///
/// # Errors
/// [`Error::Conflict`] then.
pub fn choose(tx: &mut Tx, of: &FoundingDelivery, cohort: CohortId) -> Result<()> {
    let row = deliveries::table.find(of.id);
    let changed = match of.cohort {
        Some(before) => diesel::update(row.filter(deliveries::founding_cohort_id.assume_not_null().eq(before)))
            .set(deliveries::founding_cohort_id.eq(cohort))
            .execute(tx.conn)?,
        None => diesel::update(row.filter(deliveries::founding_cohort_id.is_null()))
            .set(deliveries::founding_cohort_id.eq(cohort))
            .execute(tx.conn)?,
    };
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("error-changed-meanwhile")) }
}

/// Somebody who was invited as a new trainer of a training.
#[derive(Clone, Debug)]
pub struct FoundedPlace {
    /// Their place.
    pub place: EnrolmentId,
    /// What they are called: by their name where they take part, else as it was typed.
    pub name: String,
    /// How far it has come.
    pub state: EnrolmentState,
}

/// Those who were invited as new trainers of a training, in the order in which they were.
///
/// # Errors
/// Only what the database says.
pub fn founded(conn: &mut Conn, of: DeliveryId) -> Result<Vec<FoundedPlace>> {
    type Row = (EnrolmentId, EnrolmentState, String, String, String);
    let rows: Vec<Row> = enrolments::table
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .filter(enrolments::founding_delivery_id.assume_not_null().eq(of))
        .order(enrolments::id)
        .select((enrolments::id, enrolments::state, people::name, enrolments::known_name, enrolments::known_email))
        .load(conn)?;
    let named = |(place, state, name, known, address): Row| {
        let name = if state.is_active() { name } else { known };
        FoundedPlace { place, name: if name.is_empty() { address } else { name }, state }
    };
    Ok(rows.into_iter().map(named).collect())
}
