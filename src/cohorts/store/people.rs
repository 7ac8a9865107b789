use std::collections::HashMap;

use diesel::dsl::{count_star, exists, not};
use diesel::prelude::*;

use super::super::rules::{Counts, STUCK_AFTER, Standing};
use super::super::{CohortId, EnrolmentId, EnrolmentRole, EnrolmentState, Place};
use super::enrolments::{ACTIVE, COLUMNS, Row};
use crate::accounts::PersonId;
use crate::accounts::store::people as people_store;
use crate::clock::Timestamp;
use crate::db::Conn;
use crate::db::schema::{attempts, enrolments, learners, lesson_progress, people};
use crate::error::Result;
use crate::learning;
use crate::web::folded;

/// What a cohort's list of people is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct PeopleFilter {
    /// How they are getting on.
    pub standing: Option<Standing>,
    /// As what.
    pub role: Option<EnrolmentRole>,
    /// A part of the name or address.
    pub words: Option<String>,
    /// Only those who take part.
    pub active: bool,
    /// The place after which the list goes on.
    pub after: Option<EnrolmentId>,
}

/// Whether the person of an enrolment has done something in any module after a moment.
macro_rules! active_after {
    ($moment:expr) => {
        exists(
            lesson_progress::table
                .inner_join(learners::table)
                .filter(learners::person_id.eq(enrolments::person_id.nullable()))
                .filter(lesson_progress::started_at.gt($moment).or(lesson_progress::completed_at.gt($moment))),
        )
        .or(exists(
            attempts::table
                .inner_join(learners::table)
                .filter(learners::person_id.eq(enrolments::person_id.nullable()))
                .filter(attempts::answered_at.gt($moment)),
        ))
    };
}

/// Before anything ever happened here.
fn beginning() -> Timestamp {
    chrono::DateTime::UNIX_EPOCH.into()
}

/// A page of a cohort's people by name. Five queries at most, however many people.
///
/// # Errors
/// [`crate::error::Error::NotFound`] when the place to go on after is gone.
pub fn people(
    conn: &mut Conn,
    cohort: CohortId,
    filter: &PeopleFilter,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<Place>> {
    let mut query = enrolments::table
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .filter(enrolments::cohort_id.eq(cohort))
        .select((COLUMNS, people_store::COLUMNS))
        .order((people::name_key, enrolments::id))
        .limit(limit)
        .into_boxed();
    if let Some(standing) = filter.standing {
        let stuck = now - STUCK_AFTER;
        query = query.filter(enrolments::state.eq(state_of(standing)));
        query = match standing {
            Standing::Listed => query.filter(enrolments::invited_at.is_null()),
            Standing::Invited => query.filter(enrolments::invited_at.is_not_null()),
            Standing::NotBegun => query.filter(not(active_after!(beginning()))),
            Standing::Stuck => query.filter(active_after!(beginning()).and(not(active_after!(stuck)))),
            Standing::UnderWay => query.filter(active_after!(stuck)),
            Standing::Completed | Standing::Declined | Standing::Withdrawn | Standing::Removed => query,
        };
    }
    if filter.active {
        query = query.filter(enrolments::state.eq_any(ACTIVE));
    }
    if let Some(role) = filter.role {
        query = query.filter(enrolments::role.eq(role));
    }
    if let Some(words) = &filter.words {
        let part = format!("%{}%", folded(words).replace(['%', '_', '\\'], ""));
        query = query.filter(people::name_key.like(part.clone()).or(people::email.like(part)));
    }
    if let Some(after) = filter.after {
        let key: String = enrolments::table
            .find(after)
            .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
            .select(people::name_key)
            .first(conn)?;
        let follows = people::name_key.gt(key.clone()).or(people::name_key.eq(key).and(enrolments::id.gt(after)));
        query = query.filter(follows);
    }
    let rows: Vec<(Row, people_store::Row)> = query.load(conn)?;
    let mut places: Vec<Place> = rows
        .into_iter()
        .map(|(enrolment, person)| Place { enrolment: enrolment.into(), person: person.into(), active_at: None })
        .collect();
    let ids: Vec<PersonId> = places.iter().map(|place| place.person.id).collect();
    let active = learning::store::last_activity(conn, &ids)?;
    for place in &mut places {
        place.active_at = active.get(&place.person.id).copied();
    }
    Ok(places)
}

/// The state in which people of a standing are.
fn state_of(standing: Standing) -> EnrolmentState {
    match standing {
        Standing::Listed | Standing::Invited => EnrolmentState::Invited,
        Standing::NotBegun | Standing::Stuck | Standing::UnderWay => EnrolmentState::Enrolled,
        Standing::Completed => EnrolmentState::Completed,
        Standing::Declined => EnrolmentState::Declined,
        Standing::Withdrawn => EnrolmentState::Withdrawn,
        Standing::Removed => EnrolmentState::Removed,
    }
}

/// The names of those who take part in a cohort, for those who learn with them.
///
/// # Errors
/// Only what the database says.
pub fn companions(conn: &mut Conn, cohort: CohortId, limit: i64) -> Result<Vec<(PersonId, String)>> {
    Ok(enrolments::table
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::state.eq_any(ACTIVE)))
        .filter(people::name.ne(""))
        .order((people::name_key, enrolments::id))
        .select((people::id, people::name))
        .limit(limit)
        .load(conn)?)
}

/// How many people of each of these cohorts stand where. Three queries, however many cohorts.
///
/// # Errors
/// Only what the database says.
pub fn counts(conn: &mut Conn, cohorts: &[CohortId], now: Timestamp) -> Result<HashMap<CohortId, Counts>> {
    let mut counts: HashMap<CohortId, Counts> = HashMap::new();
    let rows: Vec<(CohortId, EnrolmentRole, EnrolmentState, i64)> = enrolments::table
        .filter(enrolments::cohort_id.eq_any(cohorts))
        .group_by((enrolments::cohort_id, enrolments::role, enrolments::state))
        .select((enrolments::cohort_id, enrolments::role, enrolments::state, count_star()))
        .load(conn)?;
    for (cohort, role, state, number) in rows {
        let counts = counts.entry(cohort).or_default();
        match (state, role) {
            (EnrolmentState::Invited, _) => counts.waiting += number,
            (state, EnrolmentRole::Trainer) if state.is_active() => counts.trainers += number,
            (state, EnrolmentRole::Observer) if state.is_active() => counts.observers += number,
            _ => {}
        }
        if state == EnrolmentState::Completed {
            counts.completed += number;
        }
    }
    let enrolled = || {
        enrolments::table
            .filter(enrolments::cohort_id.eq_any(cohorts).and(enrolments::state.eq(EnrolmentState::Enrolled)))
            .group_by(enrolments::cohort_id)
            .select((enrolments::cohort_id, count_star()))
    };
    let stuck = now - STUCK_AFTER;
    let not_begun: Vec<(CohortId, i64)> = enrolled().filter(not(active_after!(beginning()))).load(conn)?;
    let idle: Vec<(CohortId, i64)> = enrolled().filter(not(active_after!(stuck))).load(conn)?;
    for (cohort, number) in idle {
        counts.entry(cohort).or_default().stuck = number;
    }
    for (cohort, number) in not_begun {
        let counts = counts.entry(cohort).or_default();
        counts.not_begun = number;
        // Who has begun nothing was idle, too, and is counted once.
        counts.stuck -= number;
    }
    Ok(counts)
}
