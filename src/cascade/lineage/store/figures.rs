use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::{count_star, exists, not};
use diesel::prelude::*;

use crate::cascade::common::DeliveryState;
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::store::visibility::{Condition, cohorts_of};
use crate::cascade::deliveries::store::totals::TestSums;
use crate::cascade::lineage::GenerationTally;
use crate::cohorts::common::{CohortId, CohortState, EnrolmentRole, EnrolmentState};
use crate::platform::db::schema::{active_trainers, cohorts, deliveries, delivery_totals, enrolments};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;

/// The states of a training that is no longer only planned: whoever has one has taught.
const REPORTED: [DeliveryState; 4] =
    [DeliveryState::Reported, DeliveryState::Returned, DeliveryState::Confirmed, DeliveryState::Accepted];
const CONFIRMED: [DeliveryState; 2] = [DeliveryState::Confirmed, DeliveryState::Accepted];

/// What is counted of each cohort, by generation of trainings.
pub type TalliesByCohort = BTreeMap<CohortId, BTreeMap<i32, GenerationTally>>;

/// The figures of the cohorts that are coordinated by whoever looks, or of one of them. `today` decides whose day is over. Four
/// queries, of kept sums and of trainers; however many trainings there are.
///
/// # Errors
/// Only what the database says.
pub fn by_cohort(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    cohort: Option<CohortId>,
    today: NaiveDate,
) -> Result<TalliesByCohort> {
    let mut all = TalliesByCohort::new();
    count_trainings(conn, visibility, cohort, &mut all)?;
    let trainers: Vec<(CohortId, i32, i64)> = enrolments::table
        .filter(taking_part(visibility, cohort))
        .group_by((enrolments::cohort_id, enrolments::generation))
        .select((enrolments::cohort_id, enrolments::generation, count_star()))
        .load(conn)?;
    for (cohort, generation, count) in trainers {
        tally(&mut all, cohort, generation + 1).trainers = count;
    }
    count_active(conn, visibility, cohort, &mut all)?;
    for (cohort, generation, count) in ended(conn, visibility, cohort, today)? {
        tally(&mut all, cohort, generation + 1).ended = count;
    }
    Ok(all)
}

/// The generations of all cohorts together.
pub fn together(all: &TalliesByCohort) -> BTreeMap<i32, GenerationTally> {
    let mut sums = BTreeMap::<i32, GenerationTally>::new();
    for (generation, of) in all.values().flatten() {
        sums.entry(*generation).or_default().add(of);
    }
    sums
}

fn tally(all: &mut TalliesByCohort, cohort: CohortId, generation: i32) -> &mut GenerationTally {
    all.entry(cohort).or_default().entry(generation).or_default()
}

fn count_trainings(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    cohort: Option<CohortId>,
    all: &mut TalliesByCohort,
) -> Result<()> {
    type Counts = (i64, i64, i64, (i64, i64), (i64, i64));
    let mut query = delivery_totals::table
        .filter(delivery_totals::state.among(CONFIRMED))
        .filter(delivery_totals::generation.gt(0))
        .select((
            delivery_totals::cohort_id,
            delivery_totals::generation,
            (
                delivery_totals::deliveries,
                delivery_totals::completed,
                delivery_totals::tested,
                (delivery_totals::before_people, delivery_totals::before_tenths),
                (delivery_totals::after_people, delivery_totals::after_tenths),
            ),
        ))
        .into_boxed();
    if let DeliveryVisibility::Tied { cohorts: ids, sections, .. } = visibility {
        query = query.filter(delivery_totals::cohort_id.eq_any(cohorts_of!(ids, sections)));
    }
    if let Some(cohort) = cohort {
        query = query.filter(delivery_totals::cohort_id.eq(cohort));
    }
    let rows: Vec<(CohortId, i32, Counts)> = query.load(conn)?;
    for (cohort, generation, (deliveries, completed, tested, before, after)) in rows {
        if deliveries > 0 {
            let tests = TestSums { tested, before, after };
            let one = GenerationTally { deliveries, completed, tests, ..GenerationTally::default() };
            tally(all, cohort, generation).add(&one);
        }
    }
    Ok(())
}

fn count_active(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    cohort: Option<CohortId>,
    all: &mut TalliesByCohort,
) -> Result<()> {
    let begun = cohorts::table.filter(cohorts::state.ne(CohortState::Draft)).select(cohorts::id);
    let key = (active_trainers::cohort_id, active_trainers::generation, active_trainers::days);
    let mut query = active_trainers::table
        .filter(active_trainers::cohort_id.eq_any(begun))
        .group_by(key)
        .select((active_trainers::cohort_id, active_trainers::generation, active_trainers::days, count_star()))
        .into_boxed();
    if let DeliveryVisibility::Tied { cohorts: ids, sections, .. } = visibility {
        query = query.filter(active_trainers::cohort_id.eq_any(cohorts_of!(ids, sections)));
    }
    if let Some(cohort) = cohort {
        query = query.filter(active_trainers::cohort_id.eq(cohort));
    }
    let rows: Vec<(CohortId, i32, i32, i64)> = query.load(conn)?;
    for (cohort, generation, days, count) in rows {
        tally(all, cohort, generation + 1).first_after.insert(days, count);
    }
    Ok(())
}

/// Those who never taught though their day is over.
fn ended(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    cohort: Option<CohortId>,
    today: NaiveDate,
) -> Result<Vec<(CohortId, i32, i64)>> {
    let reported = deliveries::table
        .filter(deliveries::enrolment_id.assume_not_null().eq(enrolments::id))
        .filter(deliveries::state.among(REPORTED));
    let active = active_trainers::table.filter(active_trainers::enrolment_id.eq(enrolments::id));
    let own = enrolments::extended_until.assume_not_null().lt(today);
    let over = cohorts::table.filter(cohorts::cascade_deadline.lt(today)).select(cohorts::id);
    let of_cohort = enrolments::extended_until.is_null().and(enrolments::cohort_id.eq_any(over));
    Ok(enrolments::table
        .filter(taking_part(visibility, cohort))
        .filter(own.or(of_cohort))
        .filter(not(exists(active)).and(not(exists(reported))))
        .group_by((enrolments::cohort_id, enrolments::generation))
        .select((enrolments::cohort_id, enrolments::generation, count_star()))
        .load(conn)?)
}

/// Trainers who take part in a cohort that has begun.
fn taking_part(visibility: &DeliveryVisibility, cohort: Option<CohortId>) -> Condition<enrolments::table> {
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
    if let Some(cohort) = cohort {
        within = Box::new(within.and(enrolments::cohort_id.eq(cohort)));
    }
    within
}
