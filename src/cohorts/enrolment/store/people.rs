use std::collections::HashMap;

use diesel::dsl::{case_when, count_star, exists, not};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text};

use crate::cohorts::common::store::{ACTIVE, ENROLMENT_COLUMNS as COLUMNS, EnrolmentRow};
use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentRole, EnrolmentState, ProgressCounts};
use crate::cohorts::enrolment::EnrolledPerson;
use crate::cohorts::enrolment::rules::{ProgressStatus, STUCK_AFTER};
use crate::learning::progress;
use crate::people::accounts::PersonId;
use crate::people::accounts::store::people as people_store;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempts, cohort_modules, enrolments, learners, lesson_progress, people};
use crate::platform::db::{AmongMethods, AnyQuery, Conn, DbUuid, union_of};
use crate::platform::error::Result;
use crate::platform::web::Turn;
use content::{ModuleSlug, folded};

/// What a cohort's list of people is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct PeopleFilter {
    /// How they are getting on.
    pub status: Option<ProgressStatus>,
    /// As what.
    pub role: Option<EnrolmentRole>,
    /// A part of the name or address.
    pub words: Option<String>,
    /// Only those who take part.
    pub active: bool,
    /// Only these places; none means all.
    pub only: Vec<EnrolmentId>,
}

/// The modules of an enrolment's cohort.
macro_rules! taught {
    () => {
        cohort_modules::table.filter(cohort_modules::cohort_id.eq(enrolments::cohort_id)).select(cohort_modules::module)
    };
}

/// What somebody is sorted and found by: of who does not take part, only what those who coordinate know.
macro_rules! known {
    ($own:expr, $known:expr) => {
        case_when(enrolments::state.among(ACTIVE), $own).otherwise($known)
    };
}

/// Whether the person of an enrolment has done something in a module of the cohort after a moment.
macro_rules! active_after {
    ($moment:expr) => {
        exists(
            lesson_progress::table
                .inner_join(learners::table)
                .filter(learners::person_id.eq(enrolments::person_id.nullable()))
                .filter(lesson_progress::module.eq_any(taught!()))
                .filter(lesson_progress::started_at.gt($moment).or(lesson_progress::completed_at.gt($moment))),
        )
        .or(exists(
            attempts::table
                .inner_join(learners::table)
                .filter(learners::person_id.eq(enrolments::person_id.nullable()))
                .filter(attempts::module.eq_any(taught!()))
                .filter(attempts::answered_at.gt($moment)),
        ))
    };
}

/// Before anything ever happened here.
fn beginning() -> Timestamp {
    chrono::DateTime::UNIX_EPOCH.into()
}

/// A page of a cohort's people by name, with what they last did in its modules. Four queries at most, however many people.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when the place from which the list is turned is gone.
pub fn people(
    conn: &mut Conn,
    cohort: CohortId,
    modules: &[ModuleSlug],
    filter: &PeopleFilter,
    now: Timestamp,
    turn: &Turn<EnrolmentId>,
    limit: i64,
) -> Result<Vec<EnrolledPerson>> {
    let known = || known!(people::name_key, enrolments::known_key);
    let mut query = enrolments::table
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .filter(enrolments::cohort_id.eq(cohort))
        .select((COLUMNS, people_store::COLUMNS))
        .limit(limit)
        .into_boxed();
    query = match turn.is_back() {
        true => query.order((known().desc(), enrolments::id.desc())),
        false => query.order((known(), enrolments::id)),
    };
    if let Some(status) = filter.status {
        let stuck = now - STUCK_AFTER;
        query = query.filter(enrolments::state.eq(state_of(status)));
        query = match status {
            ProgressStatus::Listed => query.filter(enrolments::invited_at.is_null()),
            ProgressStatus::Invited => query.filter(enrolments::invited_at.is_not_null()),
            ProgressStatus::NotBegun => query.filter(not(active_after!(beginning()))),
            ProgressStatus::Stuck => query.filter(active_after!(beginning()).and(not(active_after!(stuck)))),
            ProgressStatus::UnderWay => query.filter(active_after!(stuck)),
            ProgressStatus::Completed
            | ProgressStatus::Declined
            | ProgressStatus::Withdrawn
            | ProgressStatus::Removed => query,
        };
    }
    if filter.active {
        query = query.filter(enrolments::state.among(ACTIVE));
    }
    if !filter.only.is_empty() {
        query = query.filter(enrolments::id.among(filter.only.clone()));
    }
    if let Some(role) = filter.role {
        query = query.filter(enrolments::role.eq(role));
    }
    if let Some(words) = &filter.words {
        let part = format!("%{}%", folded(words).replace(['%', '_', '\\'], ""));
        query = query.filter(known().like(part.clone()).or(known!(people::email, enrolments::known_email).like(part)));
    }
    if let Turn::After(id) | Turn::Before(id) = turn {
        let key: String = enrolments::table
            .find(id)
            .filter(enrolments::cohort_id.eq(cohort))
            .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
            .select(known())
            .first(conn)?;
        let same = known().eq(key.clone());
        query = match turn.is_back() {
            true => query.filter(known().lt(key).or(same.and(enrolments::id.lt(id)))),
            false => query.filter(known().gt(key).or(same.and(enrolments::id.gt(id)))),
        };
    }
    let rows: Vec<(EnrolmentRow, people_store::PersonRow)> = query.load(conn)?;
    let mut places: Vec<EnrolledPerson> = rows
        .into_iter()
        .map(|(enrolment, person)| EnrolledPerson {
            enrolment: enrolment.into(),
            person: person.into(),
            active_at: None,
        })
        .collect();
    note_activity(conn, modules, &mut places)?;
    Ok(places)
}

/// Notes when those who take part last did something in the cohort's modules. What else they do is not its business.
fn note_activity(conn: &mut Conn, modules: &[ModuleSlug], places: &mut [EnrolledPerson]) -> Result<()> {
    let ids: Vec<PersonId> = places.iter().filter_map(EnrolledPerson::known_person).collect();
    let active = progress::store::last_activity(conn, &ids, modules)?;
    for place in places {
        place.active_at = place.known_person().and_then(|person| active.get(&person).copied());
    }
    Ok(())
}

/// Somebody's place, with the person.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub fn place(conn: &mut Conn, id: EnrolmentId) -> Result<EnrolledPerson> {
    let (enrolment, person): (EnrolmentRow, people_store::PersonRow) = enrolments::table
        .find(id)
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .select((COLUMNS, people_store::COLUMNS))
        .first(conn)?;
    let mut place = EnrolledPerson { enrolment: enrolment.into(), person: person.into(), active_at: None };
    let modules: Vec<ModuleSlug> = cohort_modules::table
        .filter(cohort_modules::cohort_id.eq(place.enrolment.cohort_id))
        .select(cohort_modules::module)
        .load(conn)?;
    note_activity(conn, &modules, std::slice::from_mut(&mut place))?;
    Ok(place)
}

/// The state in which people of a standing are.
fn state_of(status: ProgressStatus) -> EnrolmentState {
    match status {
        ProgressStatus::Listed | ProgressStatus::Invited => EnrolmentState::Invited,
        ProgressStatus::NotBegun | ProgressStatus::Stuck | ProgressStatus::UnderWay => EnrolmentState::Enrolled,
        ProgressStatus::Completed => EnrolmentState::Completed,
        ProgressStatus::Declined => EnrolmentState::Declined,
        ProgressStatus::Withdrawn => EnrolmentState::Withdrawn,
        ProgressStatus::Removed => EnrolmentState::Removed,
    }
}

/// The names of those who take part in a cohort, for those who learn with them.
///
/// # Errors
/// Only what the database says.
pub fn companions(conn: &mut Conn, cohort: CohortId, limit: i64) -> Result<Vec<(PersonId, String)>> {
    Ok(enrolments::table
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::state.among(ACTIVE)))
        .filter(people::name.ne(""))
        .order((people::name_key, enrolments::id))
        .select((people::id, people::name))
        .limit(limit)
        .load(conn)?)
}

/// How many people of each of these cohorts stand where. One query, however many cohorts.
///
/// # Errors
/// Only what the database says.
pub fn counts(conn: &mut Conn, cohorts: &[CohortId], now: Timestamp) -> Result<HashMap<CohortId, ProgressCounts>> {
    type Columns = (Integer, DbUuid, Text, Text, BigInt);
    const ALL: i32 = 0;
    const NOT_BEGUN: i32 = 1;
    const IDLE: i32 = 2;
    let of = |what: i32| {
        enrolments::table
            .filter(enrolments::cohort_id.among(cohorts))
            .group_by((enrolments::cohort_id, enrolments::role, enrolments::state))
            .select((
                what.into_sql::<Integer>(),
                enrolments::cohort_id,
                enrolments::role,
                enrolments::state,
                count_star(),
            ))
    };
    let enrolled = |what| of(what).filter(enrolments::state.eq(EnrolmentState::Enrolled));
    let stuck = now - STUCK_AFTER;
    let parts: Vec<AnyQuery> = vec![
        Box::new(of(ALL)),
        Box::new(enrolled(NOT_BEGUN).filter(not(active_after!(beginning())))),
        Box::new(enrolled(IDLE).filter(not(active_after!(stuck)))),
    ];
    let rows: Vec<(i32, CohortId, EnrolmentRole, EnrolmentState, i64)> = union_of::<Columns>(parts).load(conn)?;
    let mut counts: HashMap<CohortId, ProgressCounts> = HashMap::new();
    for (what, cohort, role, state, number) in rows {
        let counts = counts.entry(cohort).or_default();
        match (what, state, role) {
            (IDLE, ..) => counts.stuck += number,
            // Who has begun nothing was idle, too, and is counted once.
            (NOT_BEGUN, ..) => (counts.not_begun, counts.stuck) = (counts.not_begun + number, counts.stuck - number),
            (_, EnrolmentState::Invited, _) => counts.waiting += number,
            (_, state, EnrolmentRole::Trainer) if state.is_active() => counts.trainers += number,
            (_, state, EnrolmentRole::Observer) if state.is_active() => counts.observers += number,
            _ => {}
        }
        if what == ALL && state == EnrolmentState::Completed {
            counts.completed += number;
        }
    }
    Ok(counts)
}
