use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::cascade::commitments::CommitmentState;
use crate::cascade::common::DeliveryState;
use crate::cascade::common::policy::{Audience, AudienceKind, DeliveryVisibility};
use crate::cascade::common::store::visibility::{Condition, cohorts_of, commitments_in};
use crate::cascade::deliveries::store::series::{self, SeriesFacet};
use crate::cascade::deliveries::store::totals::{self, Sums, TotalsFilter};
use crate::cascade::impact::{BreakdownBy, BreakdownValue, CascadeFigures, StageTallies, Tally};
use crate::cohorts::common::{CohortId, CohortState, EnrolmentRole, EnrolmentState};
use crate::people::associations::{Association, AssociationId};
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
        let tally = tally(&sums);
        match group.state {
            DeliveryState::Reported => of_cohort.reported += tally,
            DeliveryState::Confirmed | DeliveryState::Accepted => of_cohort.confirmed += tally,
            _ => {}
        }
        of_cohort.in_place += sums.in_place;
    }
    Ok(())
}

fn tally(Sums { deliveries, attended, completed, contact_minutes, .. }: &Sums) -> Tally {
    Tally { deliveries: *deliveries, attended: *attended, completed: *completed, contact_minutes: *contact_minutes }
}

/// The trainings within sight, told apart; `all` are the associations there are. At most six queries, however many trainings.
///
/// # Errors
/// Only what the database says.
pub fn told_apart(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    scope: Scope,
    by: BreakdownBy,
    all: &[Association],
) -> Result<BTreeMap<BreakdownValue, StageTallies>> {
    let mut found = BTreeMap::<BreakdownValue, StageTallies>::new();
    let facet = match by {
        BreakdownBy::Month => Some(SeriesFacet::Month),
        BreakdownBy::Module => Some(SeriesFacet::Module),
        _ => None,
    };
    if let Some(facet) = facet {
        let scopes = scopes(conn, visibility, scope)?;
        for ((value, state), sums) in series::of(conn, &scopes, facet)? {
            let value = match facet {
                SeriesFacet::Month => BreakdownValue::month(&value),
                SeriesFacet::Module => value.parse().ok().map(BreakdownValue::Module),
            };
            value.into_iter().for_each(|value| found.entry(value).or_default().count(state, tally(&sums)));
        }
    } else {
        let by_id: BTreeMap<AssociationId, &Association> = all.iter().map(|one| (one.id, one)).collect();
        let filter = TotalsFilter { association: scope.association, cohort: scope.cohort };
        for (group, cohort, sums) in totals::seen_by(conn, &visibility.audiences(), filter)? {
            let Some(association) = by_id.get(&group.association) else { continue };
            let value = match by {
                BreakdownBy::Country => BreakdownValue::Country(association.country),
                BreakdownBy::Section => BreakdownValue::Section(association.section_id),
                BreakdownBy::Cohort => BreakdownValue::Cohort(cohort),
                BreakdownBy::Generation => BreakdownValue::Generation(group.generation),
                BreakdownBy::Association | BreakdownBy::Month | BreakdownBy::Module => {
                    BreakdownValue::Association(association.id)
                }
            };
            found.entry(value).or_default().count(group.state, tally(&sums));
        }
    }
    found.retain(|_, stages| !stages.is_empty());
    Ok(found)
}

/// Whose sums by month and module are asked for. Who does not look after the whole network has those of their cohorts.
fn scopes(conn: &mut Conn, visibility: &DeliveryVisibility, scope: Scope) -> Result<Vec<Audience>> {
    let of = |kind, id| Audience { kind, id };
    if let Some(cohort) = scope.cohort {
        return Ok(vec![of(AudienceKind::Cohort, cohort.into())]);
    }
    if let Some(association) = scope.association {
        return Ok(vec![of(AudienceKind::Association, association.into())]);
    }
    let DeliveryVisibility::Tied { cohorts: ids, sections, .. } = visibility else {
        return Ok(vec![Audience::NETWORK]);
    };
    let own: Vec<CohortId> = cohorts_of!(ids, sections).load(conn)?;
    Ok(own.into_iter().map(|cohort| of(AudienceKind::Cohort, cohort.into())).collect())
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
