use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::{count_star, exists, sum};
use diesel::prelude::*;

use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::store::visibility::{Condition, cohorts_of, commitments_in, deliveries_in};
use crate::cascade::common::{DeliveryState, Side};
use crate::cascade::deliveries::DeliveryTrainerRole;
use crate::cascade::impact::{CascadeFigures, Tally};
use crate::cohorts::common::{CohortId, CohortState, EnrolmentRole, EnrolmentState};
use crate::people::associations::AssociationId;
use crate::platform::db::Conn;
use crate::platform::db::schema::{cohorts, commitments, deliveries, delivery_trainers, enrolments};
use crate::platform::error::Result;

/// The figures of a cohort each, and under `None` of what belongs to no cohort.
pub type ByCohort = BTreeMap<Option<CohortId>, CascadeFigures>;

/// What figures are narrowed to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scope {
    /// One association; trainers are then not counted.
    pub association: Option<AssociationId>,
    /// One cohort.
    pub cohort: Option<CohortId>,
}

const CONFIRMED: [DeliveryState; 2] = [DeliveryState::Confirmed, DeliveryState::Accepted];
const CLAIMED: [DeliveryState; 3] = [DeliveryState::Reported, DeliveryState::Confirmed, DeliveryState::Accepted];

/// The figures of what is within sight, by cohort. `today` decides what is overdue. Eight queries, however many rows.
///
/// # Errors
/// Only what the database says.
pub fn by_cohort(conn: &mut Conn, visibility: &DeliveryVisibility, scope: Scope, today: NaiveDate) -> Result<ByCohort> {
    let mut figures = ByCohort::new();
    count_deliveries(conn, visibility, scope, &mut figures)?;
    count_commitments(conn, visibility, scope, today, &mut figures)?;
    if scope.association.is_none() {
        count_trainers(conn, visibility, scope, &mut figures)?;
    }
    Ok(figures)
}

/// Everything together.
pub fn together(figures: &ByCohort) -> CascadeFigures {
    let mut all = CascadeFigures::default();
    for one in figures.values() {
        all += one;
    }
    all
}

fn deliveries_within(visibility: &DeliveryVisibility, scope: Scope) -> Condition<deliveries::table> {
    let mut within = deliveries_in(visibility);
    if let Some(association) = scope.association {
        within = Box::new(within.and(deliveries::association_id.eq(association)));
    }
    if let Some(cohort) = scope.cohort {
        within = Box::new(within.and(deliveries::cohort_id.assume_not_null().eq(cohort)));
    }
    within
}

fn commitments_within(visibility: &DeliveryVisibility, scope: Scope) -> Condition<commitments::table> {
    let mut within = commitments_in(visibility);
    if let Some(association) = scope.association {
        within = Box::new(within.and(commitments::association_id.eq(association)));
    }
    if let Some(cohort) = scope.cohort {
        within = Box::new(within.and(commitments::cohort_id.eq(cohort)));
    }
    within
}

fn count_deliveries(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    scope: Scope,
    figures: &mut ByCohort,
) -> Result<()> {
    type Row = (Option<CohortId>, DeliveryState, i64, Option<i64>, Option<i64>, Option<i64>);
    let rows: Vec<Row> = deliveries::table
        .filter(deliveries_within(visibility, scope))
        .group_by((deliveries::cohort_id, deliveries::state))
        .select((
            deliveries::cohort_id,
            deliveries::state,
            count_star(),
            sum(deliveries::attended),
            sum(deliveries::completed),
            sum(deliveries::minutes * deliveries::attended),
        ))
        .load(conn)?;
    for (cohort, state, deliveries, attended, completed, contact_minutes) in rows {
        let of_cohort = figures.entry(cohort).or_default();
        of_cohort.states.insert(state, deliveries);
        let tally = Tally {
            deliveries,
            attended: attended.unwrap_or_default(),
            completed: completed.unwrap_or_default(),
            contact_minutes: contact_minutes.unwrap_or_default(),
        };
        match state {
            DeliveryState::Reported => of_cohort.reported += tally,
            DeliveryState::Confirmed | DeliveryState::Accepted => of_cohort.confirmed += tally,
            _ => {}
        }
    }
    let rows: Vec<(Option<CohortId>, i64)> = deliveries::table
        .filter(deliveries_within(visibility, scope))
        .filter(deliveries::confirmed_for.assume_not_null().eq(Side::Coordinator))
        .filter(deliveries::state.eq_any(CONFIRMED))
        .group_by(deliveries::cohort_id)
        .select((deliveries::cohort_id, count_star()))
        .load(conn)?;
    for (cohort, in_place) in rows {
        figures.entry(cohort).or_default().in_place = in_place;
    }
    Ok(())
}

fn count_commitments(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    scope: Scope,
    today: NaiveDate,
    figures: &mut ByCohort,
) -> Result<()> {
    let linked = |states: &'static [DeliveryState]| {
        delivery_trainers::table
            .inner_join(deliveries::table)
            .filter(deliveries::state.eq_any(states).and(delivery_trainers::commitment_id.is_not_null()))
            .select(delivery_trainers::commitment_id.assume_not_null())
    };
    let kept = commitments::released_at.is_null();
    let all: Condition<commitments::table> = commitments_within(visibility, scope);
    for (cohort, made) in per_cohort(conn, all)? {
        figures.entry(cohort).or_default().commitments.made = made;
    }
    let released = commitments_within(visibility, scope).and(commitments::released_at.is_not_null());
    for (cohort, released) in per_cohort(conn, Box::new(released))? {
        figures.entry(cohort).or_default().commitments.released = released;
    }
    let fulfilled = commitments_within(visibility, scope).and(kept).and(commitments::id.eq_any(linked(&CONFIRMED)));
    for (cohort, fulfilled) in per_cohort(conn, Box::new(fulfilled))? {
        figures.entry(cohort).or_default().commitments.fulfilled = fulfilled;
    }
    let overdue = commitments_within(visibility, scope)
        .and(kept)
        .and(commitments::due_on.lt(today))
        .and(commitments::id.ne_all(linked(&CLAIMED)));
    for (cohort, overdue) in per_cohort(conn, Box::new(overdue))? {
        figures.entry(cohort).or_default().commitments.overdue = overdue;
    }
    Ok(())
}

fn per_cohort(conn: &mut Conn, which: Condition<commitments::table>) -> Result<Vec<(Option<CohortId>, i64)>> {
    let rows: Vec<(CohortId, i64)> = commitments::table
        .filter(which)
        .group_by(commitments::cohort_id)
        .select((commitments::cohort_id, count_star()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(cohort, count)| (Some(cohort), count)).collect())
}

fn count_trainers(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    scope: Scope,
    figures: &mut ByCohort,
) -> Result<()> {
    for (cohort, trainers) in trainers_per_cohort(conn, taking_part(visibility, scope))? {
        figures.entry(cohort).or_default().trainers = trainers;
    }
    let held = delivery_trainers::table
        .inner_join(deliveries::table)
        .left_join(commitments::table)
        .filter(delivery_trainers::person_id.assume_not_null().eq(enrolments::person_id))
        .filter(delivery_trainers::role.ne(DeliveryTrainerRole::Observer))
        .filter(deliveries::state.eq_any(CONFIRMED))
        .filter(
            deliveries::cohort_id
                .assume_not_null()
                .eq(enrolments::cohort_id)
                .or(commitments::enrolment_id.nullable().assume_not_null().eq(enrolments::id)),
        );
    let active = taking_part(visibility, scope).and(exists(held));
    for (cohort, active) in trainers_per_cohort(conn, Box::new(active))? {
        figures.entry(cohort).or_default().active = active;
    }
    Ok(())
}

fn taking_part(visibility: &DeliveryVisibility, scope: Scope) -> Condition<enrolments::table> {
    // Of cohorts that are not open yet nobody takes part.
    let begun = cohorts::table.filter(cohorts::state.ne(CohortState::Draft)).select(cohorts::id);
    let mut within: Condition<enrolments::table> = Box::new(
        enrolments::role
            .eq(EnrolmentRole::Trainer)
            .and(enrolments::state.eq_any([EnrolmentState::Enrolled, EnrolmentState::Completed]))
            .and(enrolments::cohort_id.eq_any(begun)),
    );
    if let DeliveryVisibility::Tied { cohorts: ids, sections, .. } = visibility {
        within = Box::new(within.and(enrolments::cohort_id.eq_any(cohorts_of!(ids, sections))));
    }
    if let Some(cohort) = scope.cohort {
        within = Box::new(within.and(enrolments::cohort_id.eq(cohort)));
    }
    within
}

fn trainers_per_cohort(conn: &mut Conn, which: Condition<enrolments::table>) -> Result<Vec<(Option<CohortId>, i64)>> {
    let rows: Vec<(CohortId, i64)> = enrolments::table
        .filter(which)
        .group_by(enrolments::cohort_id)
        .select((enrolments::cohort_id, count_star()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(cohort, count)| (Some(cohort), count)).collect())
}
