//! Writing plans and reports.

use chrono::Datelike;
use diesel::prelude::*;

use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::store::promises;
use crate::cascade::deliveries::store::rows::ReportColumns;
use crate::cascade::deliveries::{Delivery, DeliveryTrainer, Report};
use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::platform::db::schema::{
    deliveries, delivery_authors, delivery_counts, delivery_modules, delivery_trainers, enrolments,
};
use crate::platform::db::{AmongMethods, AnyId, Conn, Tx, installation, per_backend};
use crate::platform::error::{Error, Result};

/// Whether somebody may begin reports for the side of the trainers: all who take part in a cohort as one.
///
/// # Errors
/// Only what the database says.
pub fn is_trainer(conn: &mut Conn, person: PersonId) -> Result<bool> {
    let place = enrolments::table
        .filter(enrolments::person_id.eq(person).and(enrolments::role.eq(EnrolmentRole::Trainer)))
        .filter(enrolments::state.among([EnrolmentState::Enrolled, EnrolmentState::Completed]));
    Ok(diesel::select(diesel::dsl::exists(place)).get_result(conn)?)
}

/// What a submission makes of a delivery's life.
pub(in crate::cascade) struct NewLife {
    pub state: DeliveryState,
    pub home: Option<(CohortId, EnrolmentId)>,
    pub generation: Option<i32>,
    pub late: bool,
    pub reported_at: Option<crate::platform::clock::Timestamp>,
}

/// Adds a delivery, and gives it its reference.
pub(in crate::cascade) fn insert(
    tx: &mut Tx,
    creator: Option<PersonId>,
    id: DeliveryId,
    report: &Report,
    life: &NewLife,
) -> Result<String> {
    let year = tx.now.day_in(report.when_where.time_zone).year();
    let number = installation::next_number(tx, &sequence(year))?;
    let reference = reference(year, number);
    diesel::insert_into(deliveries::table)
        .values((
            deliveries::id.eq(id),
            deliveries::reference.eq(&reference),
            deliveries::revision.eq(1),
            deliveries::state.eq(life.state),
            deliveries::cohort_id.eq(life.home.map(|home| home.0)),
            deliveries::enrolment_id.eq(life.home.map(|home| home.1)),
            deliveries::generation.eq(life.generation),
            deliveries::late.eq(life.late),
            deliveries::created_by.eq(creator),
            deliveries::created_at.eq(tx.now),
            deliveries::reported_at.eq(life.reported_at),
            deliveries::state_since.eq(tx.now),
            deliveries::search.eq(searched(report, &reference)),
            ReportColumns::from(report),
        ))
        .execute(tx.conn)?;
    Ok(reference)
}

/// What numbers the deliveries that were begun in a year.
pub(in crate::cascade) fn sequence(year: i32) -> String {
    format!("delivery-{year}")
}

/// What people call the `number`th of a year.
pub(in crate::cascade) fn reference(year: i32, number: i64) -> String {
    format!("DLV-{year}-{number:04}")
}

/// Writes the next revision of a delivery.
pub(in crate::cascade) fn update(tx: &mut Tx, before: &Delivery, report: &Report, life: &NewLife) -> Result<()> {
    let since = if before.state == life.state { before.state_since } else { tx.now };
    let row = deliveries::table
        .filter(deliveries::id.eq(before.id))
        .filter(deliveries::revision.eq(before.revision).and(deliveries::state.eq(before.state)));
    let changed = diesel::update(row)
        .set((
            deliveries::revision.eq(before.revision + 1),
            deliveries::state.eq(life.state),
            deliveries::cohort_id.eq(life.home.map(|home| home.0)),
            deliveries::enrolment_id.eq(life.home.map(|home| home.1)),
            deliveries::generation.eq(life.generation),
            deliveries::late.eq(life.late),
            deliveries::confirmed_for.eq(None::<Side>),
            deliveries::reported_at.eq(life.reported_at),
            deliveries::state_since.eq(since),
            deliveries::search.eq(searched(report, &before.reference)),
            ReportColumns::from(report),
        ))
        .execute(tx.conn)?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("error-changed-meanwhile")) }
}

/// What a list finds a delivery by; its place comes first, as lists sort by it.
pub(super) fn searched(report: &Report, reference: &str) -> String {
    content::folded(&format!("{} {} {reference}", report.when_where.municipality, report.when_where.venue))
}

/// Writes what stands in tables of its own.
pub(in crate::cascade) fn write_parts(
    tx: &mut Tx,
    id: DeliveryId,
    report: &Report,
    trainers: &[DeliveryTrainer],
) -> Result<()> {
    let linked: Vec<Option<CommitmentId>> = delivery_trainers::table
        .filter(delivery_trainers::delivery_id.eq(id).and(delivery_trainers::commitment_id.is_not_null()))
        .select(delivery_trainers::commitment_id)
        .load(tx.conn)?;
    for commitment in linked.into_iter().flatten() {
        tx.changed(promises::COMMITMENT, commitment);
    }
    diesel::delete(delivery_modules::table.filter(delivery_modules::delivery_id.eq(id))).execute(tx.conn)?;
    diesel::delete(delivery_counts::table.filter(delivery_counts::delivery_id.eq(id))).execute(tx.conn)?;
    diesel::delete(delivery_trainers::table.filter(delivery_trainers::delivery_id.eq(id))).execute(tx.conn)?;
    let modules: Vec<_> = (0i32..)
        .zip(&report.modules)
        .map(|(position, module)| {
            (
                delivery_modules::id.eq(tx.id::<AnyId>()),
                delivery_modules::delivery_id.eq(id),
                delivery_modules::module.eq(module),
                delivery_modules::position.eq(position),
            )
        })
        .collect();
    let counts: Vec<_> = report
        .counts
        .iter()
        .map(|((role, sex), people)| {
            (
                delivery_counts::id.eq(tx.id::<AnyId>()),
                delivery_counts::delivery_id.eq(id),
                delivery_counts::role.eq(*role),
                delivery_counts::sex.eq(*sex),
                delivery_counts::people.eq(*people),
            )
        })
        .collect();
    let taught: Vec<_> = trainers
        .iter()
        .map(|trainer| {
            (
                delivery_trainers::id.eq(tx.id::<AnyId>()),
                delivery_trainers::delivery_id.eq(id),
                delivery_trainers::person_id.eq(trainer.person_id),
                delivery_trainers::name.eq(&trainer.name),
                delivery_trainers::role.eq(trainer.role),
                delivery_trainers::commitment_id.eq(trainer.commitment_id),
                delivery_trainers::named_as.eq(trainer.by_address.then_some(&trainer.name)),
            )
        })
        .collect();
    per_backend!(&mut *tx.conn, |conn| {
        diesel::insert_into(delivery_modules::table).values(&modules).execute(conn)?;
        diesel::insert_into(delivery_counts::table).values(&counts).execute(conn)?;
        diesel::insert_into(delivery_trainers::table).values(&taught).execute(conn)?;
    });
    Ok(())
}

/// Notes who wrote a revision.
pub(in crate::cascade) fn write_authors(
    tx: &mut Tx,
    id: DeliveryId,
    revision: i32,
    authors: impl Iterator<Item = PersonId>,
) -> Result<()> {
    let authors: std::collections::BTreeSet<PersonId> = authors.collect();
    let rows: Vec<_> = authors
        .into_iter()
        .map(|person| {
            (
                delivery_authors::id.eq(tx.id::<AnyId>()),
                delivery_authors::delivery_id.eq(id),
                delivery_authors::revision.eq(revision),
                delivery_authors::person_id.eq(person),
            )
        })
        .collect();
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(delivery_authors::table).values(&rows).execute(conn))?;
    Ok(())
}

/// Where a delivery stands next.
pub(in crate::cascade) struct NextState {
    pub state: DeliveryState,
    pub revision: i32,
    pub confirmed_for: Option<Side>,
}

/// Moves a delivery on, unless somebody did so meanwhile: then nothing is written, and the answer is no.
pub(in crate::cascade) fn advance(tx: &mut Tx, before: &Delivery, next: &NextState) -> Result<bool> {
    let row = deliveries::table
        .filter(deliveries::id.eq(before.id))
        .filter(deliveries::revision.eq(before.revision).and(deliveries::state.eq(before.state)));
    let changed = diesel::update(row)
        .set((
            deliveries::state.eq(next.state),
            deliveries::state_since.eq(tx.now),
            deliveries::confirmed_for.eq(next.confirmed_for),
            deliveries::revision.eq(next.revision),
        ))
        .execute(tx.conn)?;
    Ok(changed == 1)
}
