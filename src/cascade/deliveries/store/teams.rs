//! Who taught.

use diesel::prelude::*;

use crate::cascade::common::{CommitmentId, DeliveryId};
use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::db::schema::{cohort_modules, commitments, deliveries, delivery_trainers, enrolments, people};
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use content::ModuleSlug;

/// Whoever acts on a delivery shows who they are: from now on their name stands there and no address.
pub(in crate::cascade) fn introduce(tx: &mut Tx, id: DeliveryId, person: PersonId) -> Result<()> {
    let own = delivery_trainers::table
        .filter(delivery_trainers::delivery_id.eq(id).and(delivery_trainers::person_id.eq(person)));
    diesel::update(own).set(delivery_trainers::named_as.eq(None::<String>)).execute(tx.conn)?;
    Ok(())
}

/// Whether a commitment is theirs and was not taken back.
pub(in crate::cascade) fn is_own(conn: &mut Conn, id: CommitmentId, person: PersonId) -> Result<bool> {
    let own = commitments::table
        .filter(commitments::id.eq(id).and(commitments::person_id.eq(person)).and(commitments::released_at.is_null()));
    Ok(diesel::select(diesel::dsl::exists(own)).get_result(conn)?)
}

/// The people with those ids or addresses: who they are, their address, their name.
pub(in crate::cascade) fn people_named(
    conn: &mut Conn,
    ids: &[PersonId],
    addresses: &[EmailAddress],
) -> Result<Vec<(PersonId, EmailAddress, String)>> {
    Ok(people::table
        .filter(people::id.among(ids).or(people::email.among(addresses)))
        .select((people::id, people::email, people::name))
        .load(conn)?)
}

/// Those of the people who take part, or took part, in a cohort as trainers.
pub(in crate::cascade) fn trainers_among(conn: &mut Conn, people: &[PersonId]) -> Result<Vec<PersonId>> {
    Ok(enrolments::table
        .filter(enrolments::person_id.among(people).and(enrolments::role.eq(EnrolmentRole::Trainer)))
        .select(enrolments::person_id)
        .load(conn)?)
}

/// Those of the people who take part in a cohort in which somebody takes part, or in one of these others.
pub(in crate::cascade) fn in_cohorts_with(
    conn: &mut Conn,
    somebody: PersonId,
    others: &[CohortId],
    people: &[PersonId],
) -> Result<Vec<PersonId>> {
    let active = [EnrolmentState::Enrolled, EnrolmentState::Completed];
    let mut shared: Vec<CohortId> = enrolments::table
        .filter(enrolments::person_id.eq(somebody).and(enrolments::state.among(active)))
        .select(enrolments::cohort_id)
        .load(conn)?;
    shared.extend(others);
    Ok(enrolments::table
        .filter(enrolments::person_id.among(people).and(enrolments::state.among(active)))
        .filter(enrolments::cohort_id.among(shared))
        .select(enrolments::person_id)
        .load(conn)?)
}

/// Those of the people who promised something to an association.
pub(in crate::cascade) fn committed_to(
    conn: &mut Conn,
    association: AssociationId,
    people: &[PersonId],
) -> Result<Vec<PersonId>> {
    Ok(commitments::table
        .filter(commitments::person_id.among(people).and(commitments::association_id.eq(association)))
        .select(commitments::person_id)
        .load(conn)?)
}

/// The newest enrolment of a trainer whose cohort teaches one of those modules.
pub(in crate::cascade) fn newest_enrolment(
    conn: &mut Conn,
    person: PersonId,
    modules: &[ModuleSlug],
) -> Result<Option<(CohortId, EnrolmentId)>> {
    let slugs: Vec<&str> = modules.iter().map(ModuleSlug::as_str).collect();
    let covering = cohort_modules::table.filter(cohort_modules::module.among(slugs)).select(cohort_modules::cohort_id);
    Ok(enrolments::table
        .filter(enrolments::person_id.eq(person).and(enrolments::role.eq(EnrolmentRole::Trainer)))
        .filter(enrolments::state.among([EnrolmentState::Enrolled, EnrolmentState::Completed]))
        .filter(enrolments::cohort_id.eq_any(covering))
        .order((enrolments::created_at.desc(), enrolments::id.desc()))
        .select((enrolments::cohort_id, enrolments::id))
        .first(conn)
        .optional()?)
}

/// The place that somebody on a delivery has, or had, in the cohort it counts for.
#[diesel::dsl::auto_type(no_type_alias)]
pub(in crate::cascade) fn place_of_trainer() -> _ {
    enrolments::cohort_id
        .nullable()
        .eq(deliveries::cohort_id)
        .and(enrolments::person_id.nullable().eq(delivery_trainers::person_id))
}

/// What somebody on a delivery is called: as they call themselves, and as they were called when they left its cohort, for
/// what they are called since is nobody's business there.
pub(in crate::cascade) fn called(own: Option<String>, place: Option<(EnrolmentState, String)>) -> Option<String> {
    let left = place.filter(|(state, _)| !state.is_active()).map(|(_, name)| name);
    left.or(own).filter(|name| !name.is_empty())
}
