use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::cascade::common::policy::DeliveryTies;
use crate::cascade::common::{DeliveryId, Side};
use crate::cascade::deliveries::store::parties;
use crate::cascade::deliveries::store::rows::{Life, ReportColumns, assemble};
use crate::cascade::deliveries::store::teams::{called, place_of_trainer};
use crate::cascade::deliveries::{
    Delivery, DeliveryEvent, DeliveryEventKind, DeliveryTrainer, DeliveryTrainerRole, ParticipantRole, ReportCounts,
    Sex,
};
use crate::cohorts::common::store::{COLUMNS as COHORT, CohortRow};
use crate::cohorts::common::{Cohort, EnrolmentState};
use crate::people::accounts::{Channel, PersonId};
use crate::people::associations::Association;
use crate::people::associations::store::{AssociationRow, COLUMNS as ASSOCIATION};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    associations, cohorts, commitments, deliveries, delivery_authors, delivery_counts, delivery_events,
    delivery_modules, delivery_trainers, enrolments, people,
};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use content::{ModuleSlug, folded};

/// The delivery with that id.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub fn get(conn: &mut Conn, id: DeliveryId) -> Result<Delivery> {
    let (life, content): (Life, ReportColumns) =
        deliveries::table.find(id).select((Life::as_select(), ReportColumns::as_select())).first(conn)?;
    let modules = modules_of(conn, &[id])?.remove(&id).unwrap_or_default();
    let counts: Vec<(ParticipantRole, Sex, i32)> = delivery_counts::table
        .filter(delivery_counts::delivery_id.eq(id))
        .select((delivery_counts::role, delivery_counts::sex, delivery_counts::people))
        .load(conn)?;
    let counts: ReportCounts = counts.into_iter().map(|(role, sex, people)| ((role, sex), people)).collect();
    Ok(assemble(life, content, modules, counts, trainers_of(conn, id)?))
}

/// The association of a delivery, and its cohort.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub fn belongs_to(conn: &mut Conn, id: DeliveryId) -> Result<(Association, Option<Cohort>)> {
    let (association, cohort): (AssociationRow, Option<CohortRow>) = deliveries::table
        .inner_join(associations::table)
        .left_join(cohorts::table)
        .filter(deliveries::id.eq(id))
        .select((ASSOCIATION, COHORT.nullable()))
        .first(conn)?;
    Ok((association.into(), cohort.map(Cohort::from)))
}

/// The delivery that people call so.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub fn by_reference(conn: &mut Conn, reference: &str) -> Result<DeliveryId> {
    Ok(deliveries::table.filter(deliveries::reference.eq(reference)).select(deliveries::id).first(conn)?)
}

/// What people call the delivery, if it was ever sent.
///
/// # Errors
/// Only what the database says.
pub fn reference(conn: &mut Conn, id: DeliveryId) -> Result<Option<String>> {
    Ok(deliveries::table.find(id).select(deliveries::reference).first(conn).optional()?)
}

/// The modules of deliveries, in their order.
pub(in crate::cascade) fn modules_of(
    conn: &mut Conn,
    ids: &[DeliveryId],
) -> Result<BTreeMap<DeliveryId, Vec<ModuleSlug>>> {
    let rows: Vec<(DeliveryId, ModuleSlug)> = delivery_modules::table
        .filter(delivery_modules::delivery_id.among(ids))
        .order((delivery_modules::delivery_id, delivery_modules::position))
        .select((delivery_modules::delivery_id, delivery_modules::module))
        .load(conn)?;
    let mut modules: BTreeMap<DeliveryId, Vec<ModuleSlug>> = BTreeMap::new();
    for (id, module) in rows {
        modules.entry(id).or_default().push(module);
    }
    Ok(modules)
}

/// Who is on a delivery, the lead first.
pub(in crate::cascade) fn trainers_of(conn: &mut Conn, id: DeliveryId) -> Result<Vec<DeliveryTrainer>> {
    type Row = (
        Option<PersonId>,
        String,
        DeliveryTrainerRole,
        Option<crate::cascade::common::CommitmentId>,
        Option<String>,
        Option<String>,
        Option<(EnrolmentState, String)>,
    );
    let rows: Vec<Row> = delivery_trainers::table
        .inner_join(deliveries::table)
        .left_join(people::table)
        .left_join(enrolments::table.on(place_of_trainer()))
        .filter(delivery_trainers::delivery_id.eq(id))
        .select((
            delivery_trainers::person_id,
            delivery_trainers::name,
            delivery_trainers::role,
            delivery_trainers::commitment_id,
            people::name.nullable(),
            delivery_trainers::named_as,
            (enrolments::state, enrolments::known_name).nullable(),
        ))
        .load(conn)?;
    let mut trainers: Vec<DeliveryTrainer> = rows
        .into_iter()
        .map(|(person_id, name, role, commitment_id, known_as, named_as, place)| DeliveryTrainer {
            person_id,
            by_address: named_as.is_some(),
            // People may change their name, and those without an account have only this one.
            name: named_as.or(called(known_as, place)).unwrap_or(name),
            role,
            commitment_id,
        })
        .collect();
    trainers.sort_by_cached_key(|trainer| (trainer.role, folded(&trainer.name), trainer.person_id));
    Ok(trainers)
}

/// Who wrote the revision of a delivery.
pub(in crate::cascade) fn authors_of(conn: &mut Conn, id: DeliveryId, revision: i32) -> Result<Vec<PersonId>> {
    Ok(delivery_authors::table
        .filter(delivery_authors::delivery_id.eq(id).and(delivery_authors::revision.eq(revision)))
        .select(delivery_authors::person_id)
        .load(conn)?)
}

/// To whom a delivery is tied.
///
/// # Errors
/// Only what the database says.
pub fn ties(conn: &mut Conn, delivery: &Delivery) -> Result<DeliveryTies> {
    Ok(parties::around(conn, delivery)?.ties)
}

/// Everything that happened to a delivery, the oldest first.
///
/// # Errors
/// Only what the database says.
pub fn timeline(conn: &mut Conn, id: DeliveryId) -> Result<Vec<DeliveryEvent>> {
    Ok(story(conn, id)?.1)
}

/// When the lead promised it, if they did; and everything that happened to it, the oldest first.
///
/// # Errors
/// Only what the database says.
pub fn story(conn: &mut Conn, id: DeliveryId) -> Result<(Option<Timestamp>, Vec<DeliveryEvent>)> {
    type Known = Option<(EnrolmentState, String)>;
    type Row = (
        (DeliveryEventKind, Option<Timestamp>),
        Option<(String, String)>,
        Known,
        Side,
        Channel,
        String,
        i32,
        Timestamp,
    );
    let place_of_actor = enrolments::cohort_id
        .nullable()
        .eq(deliveries::cohort_id)
        .and(enrolments::person_id.nullable().eq(delivery_events::actor_id));
    let of_lead = delivery_trainers::delivery_id
        .eq(deliveries::id)
        .and(delivery_trainers::role.eq(DeliveryTrainerRole::Lead))
        .and(delivery_trainers::commitment_id.is_not_null());
    let promise = commitments::id.nullable().eq(delivery_trainers::commitment_id);
    let rows: Vec<Row> = delivery_events::table
        .inner_join(deliveries::table)
        .left_join(people::table)
        .left_join(enrolments::table.on(place_of_actor))
        .left_join(delivery_trainers::table.on(of_lead))
        .left_join(commitments::table.on(promise))
        .filter(delivery_events::delivery_id.eq(id))
        .order(delivery_events::position)
        .select((
            (delivery_events::kind, commitments::created_at.nullable()),
            (people::name, people::email).nullable(),
            (enrolments::state, enrolments::known_name).nullable(),
            delivery_events::side,
            delivery_events::channel,
            delivery_events::comment,
            delivery_events::revision,
            delivery_events::at,
        ))
        .load(conn)?;
    let promised_at = rows.first().and_then(|row| row.0.1);
    let event = |((kind, _), actor, place, side, channel, comment, revision, at): Row| DeliveryEvent {
        kind,
        actor: actor.map(|(name, email)| called(Some(name), place).unwrap_or(email)),
        side,
        channel,
        comment,
        revision,
        at,
    };
    Ok((promised_at, rows.into_iter().map(event).collect()))
}
