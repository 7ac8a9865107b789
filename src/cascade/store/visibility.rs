//! What somebody sees, as filters of lists. [`DeliveryVisibility`]'s own methods say the same about one thing.

use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::super::policy::DeliveryVisibility;
use crate::cohorts::EnrolmentState;
use crate::platform::db::MultiBackend;
use crate::platform::db::schema::{
    associations, cohorts, commitments, deliveries, delivery_authors, delivery_trainers, enrolments,
};

/// A condition on the rows of a table.
pub(super) type Condition<T> = Box<dyn BoxableExpression<T, MultiBackend, SqlType = Bool>>;

/// The cohorts that are coordinated by whoever looks. (A boxed query cannot stand inside another, and its unboxed type has
/// no name.)
macro_rules! cohorts_of {
    ($ids:expr, $sections:expr) => {
        cohorts::table
            .filter(
                cohorts::id.eq_any($ids.clone()).or(cohorts::section_id.assume_not_null().eq_any($sections.clone())),
            )
            .select(cohorts::id)
    };
}

/// The deliveries within sight.
pub(super) fn deliveries_in(visibility: &DeliveryVisibility) -> Condition<deliveries::table> {
    let DeliveryVisibility::Tied { person, associations: spoken_for, cohorts: ids, sections } = visibility else {
        return Box::new(deliveries::id.eq(deliveries::id));
    };
    let on_it = delivery_trainers::table
        .filter(delivery_trainers::person_id.assume_not_null().eq(*person))
        .select(delivery_trainers::delivery_id);
    let wrote =
        delivery_authors::table.filter(delivery_authors::person_id.eq(*person)).select(delivery_authors::delivery_id);
    let linked = delivery_trainers::table
        .inner_join(commitments::table)
        .filter(commitments::cohort_id.eq_any(cohorts_of!(ids, sections)))
        .select(delivery_trainers::delivery_id);
    let of_sections =
        associations::table.filter(associations::section_id.eq_any(sections.clone())).select(associations::id);
    let without_cohort = deliveries::cohort_id.is_null().and(deliveries::association_id.eq_any(of_sections));
    Box::new(
        deliveries::id
            .eq_any(on_it)
            .or(deliveries::id.eq_any(wrote))
            .or(deliveries::created_by.assume_not_null().eq(*person))
            .or(deliveries::association_id.eq_any(spoken_for.clone()))
            .or(deliveries::cohort_id.assume_not_null().eq_any(cohorts_of!(ids, sections)))
            .or(deliveries::id.eq_any(linked))
            .or(without_cohort),
    )
}

/// The commitments within sight.
pub(super) fn commitments_in(visibility: &DeliveryVisibility) -> Condition<commitments::table> {
    let DeliveryVisibility::Tied { person, associations: spoken_for, cohorts: ids, sections } = visibility else {
        return Box::new(commitments::id.eq(commitments::id));
    };
    Box::new(
        commitments::person_id
            .eq(*person)
            .or(commitments::association_id.eq_any(spoken_for.clone()))
            .or(commitments::cohort_id.eq_any(cohorts_of!(ids, sections))),
    )
}

/// The place that somebody on a delivery has, or had, in the cohort it counts for.
#[diesel::dsl::auto_type(no_type_alias)]
pub(super) fn place_of_trainer() -> _ {
    enrolments::cohort_id
        .nullable()
        .eq(deliveries::cohort_id)
        .and(enrolments::person_id.nullable().eq(delivery_trainers::person_id))
}

/// What somebody on a delivery is called: as they call themselves, and as they were called when they left its cohort, for
/// what they are called since is nobody's business there.
pub(super) fn called(own: Option<String>, place: Option<(EnrolmentState, String)>) -> Option<String> {
    let left = place.filter(|(state, _)| !state.is_active()).map(|(_, name)| name);
    left.or(own).filter(|name| !name.is_empty())
}

pub(super) use cohorts_of;
