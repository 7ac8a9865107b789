use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::cascade::commitments::CommitmentState;
use crate::cascade::common::DeliveryState;
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::store::visibility::{Condition, cohorts_of, commitments_in};
use crate::cascade::deliveries::store::totals::{self, TotalsFilter};
use crate::cascade::impact::{CascadeFigures, Tally};
use crate::cohorts::common::{CohortId, CohortState, EnrolmentRole, EnrolmentState};
use crate::people::associations::AssociationId;
use crate::platform::db::schema::{active_trainers, cohorts, commitments, enrolments};
use crate::platform::db::{AmongMethods, Conn};
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
    let filter = TotalsFilter { association: scope.association, cohort: scope.cohort };
    for (group, cohort, sums) in totals::seen_by(conn, &visibility.audiences(), filter)? {
        let of_cohort = figures.entry(cohort).or_default();
        *of_cohort.states.entry(group.state).or_default() += sums.deliveries;
        let tally = Tally {
            deliveries: sums.deliveries,
            attended: sums.attended,
            completed: sums.completed,
            contact_minutes: sums.contact_minutes,
        };
        match group.state {
            DeliveryState::Reported => of_cohort.reported += tally,
            DeliveryState::Confirmed | DeliveryState::Accepted => of_cohort.confirmed += tally,
            _ => {}
        }
        of_cohort.in_place += sums.in_place;
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
    let rows: Vec<(CohortId, CommitmentState, i64)> = commitments::table
        .filter(commitments_within(visibility, scope))
        .group_by((commitments::cohort_id, commitments::state))
        .select((commitments::cohort_id, commitments::state, count_star()))
        .load(conn)?;
    for (cohort, state, count) in rows {
        let of_cohort = &mut figures.entry(Some(cohort)).or_default().commitments;
        of_cohort.made += count;
        match state {
            CommitmentState::Released => of_cohort.released += count,
            CommitmentState::Fulfilled => of_cohort.fulfilled += count,
            CommitmentState::Reported | CommitmentState::Open | CommitmentState::Overdue => {}
        }
    }
    let overdue = commitments_within(visibility, scope)
        .and(commitments::state.eq(CommitmentState::Open))
        .and(commitments::due_on.lt(today));
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
    let begun = cohorts::table.filter(cohorts::state.ne(CohortState::Draft)).select(cohorts::id);
    let mut query = active_trainers::table
        .filter(active_trainers::cohort_id.eq_any(begun))
        .group_by(active_trainers::cohort_id)
        .select((active_trainers::cohort_id, count_star()))
        .into_boxed();
    if let DeliveryVisibility::Tied { cohorts: ids, sections, .. } = visibility {
        query = query.filter(active_trainers::cohort_id.eq_any(cohorts_of!(ids, sections)));
    }
    if let Some(cohort) = scope.cohort {
        query = query.filter(active_trainers::cohort_id.eq(cohort));
    }
    let active: Vec<(CohortId, i64)> = query.load(conn)?;
    for (cohort, active) in active {
        figures.entry(Some(cohort)).or_default().active = active;
    }
    Ok(())
}

fn taking_part(visibility: &DeliveryVisibility, scope: Scope) -> Condition<enrolments::table> {
    // Of cohorts that are not open yet nobody takes part.
    let begun = cohorts::table.filter(cohorts::state.ne(CohortState::Draft)).select(cohorts::id);
    let mut within: Condition<enrolments::table> = Box::new(
        enrolments::role
            .eq(EnrolmentRole::Trainer)
            .and(enrolments::state.among([EnrolmentState::Enrolled, EnrolmentState::Completed]))
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
