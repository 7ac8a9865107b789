use std::collections::HashMap;

use diesel::dsl::{count, exists, max, not};
use diesel::prelude::*;

use super::super::{CohortId, Enrolment, EnrolmentState};
use super::enrolments::{COLUMNS, Row, note};
use crate::accounts::{Actor, PersonId};
use crate::catalogue::ModuleSlug;
use crate::clock::Timestamp;
use crate::db::schema::{attempts, cohort_modules, enrolments, learners, lesson_progress, module_completions};
use crate::db::{Conn, Tx};
use crate::error::Result;

/// How far somebody is in a module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct ModuleProgress {
    /// How many lessons they have done.
    pub lessons: i64,
    /// When they had completed the module, if they have.
    pub completed_at: Option<Timestamp>,
}

/// How far each of these people is in each of these modules; where nothing was begun there is no entry. Two queries,
/// however many people.
///
/// # Errors
/// Only what the database says.
pub fn progress_of(
    conn: &mut Conn,
    people: &[PersonId],
    modules: &[ModuleSlug],
) -> Result<HashMap<PersonId, HashMap<ModuleSlug, ModuleProgress>>> {
    let mut progress: HashMap<PersonId, HashMap<ModuleSlug, ModuleProgress>> = HashMap::new();
    let done: Vec<(Option<PersonId>, ModuleSlug, i64)> = lesson_progress::table
        .inner_join(learners::table)
        .filter(learners::person_id.eq_any(people).and(lesson_progress::module.eq_any(modules)))
        .group_by((learners::person_id, lesson_progress::module))
        .select((learners::person_id, lesson_progress::module, count(lesson_progress::completed_at)))
        .load(conn)?;
    for (person, module, lessons) in done {
        if let Some(person) = person {
            progress.entry(person).or_default().entry(module).or_default().lessons = lessons;
        }
    }
    let completed: Vec<(Option<PersonId>, ModuleSlug, Timestamp)> = module_completions::table
        .inner_join(learners::table)
        .filter(learners::person_id.eq_any(people).and(module_completions::module.eq_any(modules)))
        .select((learners::person_id, module_completions::module, module_completions::completed_at))
        .load(conn)?;
    for (person, module, at) in completed {
        if let Some(person) = person {
            progress.entry(person).or_default().entry(module).or_default().completed_at = Some(at);
        }
    }
    Ok(progress)
}

/// When each of these people last did something in any module; those who never did are missing.
///
/// # Errors
/// Only what the database says.
pub fn last_activity(conn: &mut Conn, people: &[PersonId]) -> Result<HashMap<PersonId, Timestamp>> {
    type Lessons = (Option<PersonId>, Option<Timestamp>, Option<Timestamp>);
    let lessons: Vec<Lessons> = lesson_progress::table
        .inner_join(learners::table)
        .filter(learners::person_id.eq_any(people))
        .group_by(learners::person_id)
        .select((learners::person_id, max(lesson_progress::started_at), max(lesson_progress::completed_at)))
        .load(conn)?;
    let answers: Vec<(Option<PersonId>, Option<Timestamp>)> = attempts::table
        .inner_join(learners::table)
        .filter(learners::person_id.eq_any(people))
        .group_by(learners::person_id)
        .select((learners::person_id, max(attempts::answered_at)))
        .load(conn)?;
    let lessons = lessons.into_iter().map(|(person, started, completed)| (person, started.max(completed)));
    let mut active: HashMap<PersonId, Timestamp> = HashMap::new();
    for (person, at) in lessons.chain(answers) {
        if let (Some(person), Some(at)) = (person, at) {
            let latest = active.entry(person).or_insert(at);
            *latest = at.max(*latest);
        }
    }
    Ok(active)
}

/// A required module of the enrolment's cohort that the person has not completed.
macro_rules! lacks_a_module {
    () => {
        exists(
            cohort_modules::table
                .filter(cohort_modules::cohort_id.eq(enrolments::cohort_id).and(cohort_modules::required))
                .filter(not(exists(
                    module_completions::table
                        .inner_join(learners::table)
                        .filter(learners::person_id.eq(enrolments::person_id.nullable()))
                        .filter(module_completions::module.eq(cohort_modules::module)),
                ))),
        )
    };
}

/// Whether the enrolment's cohort requires anything.
macro_rules! requires_a_module {
    () => {
        exists(
            cohort_modules::table
                .filter(cohort_modules::cohort_id.eq(enrolments::cohort_id).and(cohort_modules::required)),
        )
    };
}

/// Notes in which cohorts a person has now done every required module, and returns them. What was completed stays so.
///
/// # Errors
/// Only what the database says.
pub fn refresh_completion(tx: &mut Tx, person: PersonId) -> Result<Vec<CohortId>> {
    let rows: Vec<Row> = enrolments::table
        .filter(enrolments::person_id.eq(person).and(enrolments::state.eq(EnrolmentState::Enrolled)))
        .filter(requires_a_module!().and(not(lacks_a_module!())))
        .select(COLUMNS)
        .load(tx.conn)?;
    complete(tx, rows)
}

/// The same for everybody in a cohort, after its modules have changed.
///
/// # Errors
/// Only what the database says.
pub fn refresh_cohort(tx: &mut Tx, cohort: CohortId) -> Result<()> {
    let rows: Vec<Row> = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::state.eq(EnrolmentState::Enrolled)))
        .filter(requires_a_module!().and(not(lacks_a_module!())))
        .select(COLUMNS)
        .load(tx.conn)?;
    complete(tx, rows)?;
    Ok(())
}

fn complete(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<CohortId>> {
    let places: Vec<Enrolment> = rows.into_iter().map(Enrolment::from).collect();
    for place in &places {
        diesel::update(enrolments::table.find(place.id))
            .set((enrolments::state.eq(EnrolmentState::Completed), enrolments::completed_at.eq(tx.now)))
            .execute(tx.conn)?;
        note(tx, Actor::SYSTEM, "enrolment.completed", place)?;
    }
    Ok(places.iter().map(|place| place.cohort_id).collect())
}
