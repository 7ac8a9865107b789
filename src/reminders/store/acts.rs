//! When what several kinds of reminders are about was done.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::rules::effect::ToldReminder;
use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::DeliveryEventKind;
use crate::cohorts::common::EnrolmentId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    attempts, cohort_modules, commitments, delivery_events, enrolments, learners, lesson_progress, module_completions,
};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;

/// The places that reminders were about, and when the first of them was told.
fn places(told: &[ToldReminder]) -> Option<(Vec<EnrolmentId>, Timestamp)> {
    let since = told.iter().map(|one| one.at).min()?;
    Some((told.iter().map(|one| one.subject.into()).collect(), since))
}

/// When something was done in the modules of their cohorts, since the first of these reminders of places.
///
/// # Errors
/// Only what the database says.
pub fn learnt_since(conn: &mut Conn, told: &[ToldReminder]) -> Result<Vec<(EnrolmentId, Timestamp)>> {
    let Some((of, since)) = places(told) else { return Ok(Vec::new()) };
    let of_person = learners::person_id.eq(enrolments::person_id.nullable());
    let in_cohort = cohort_modules::cohort_id.eq(enrolments::cohort_id);
    let lessons: Vec<(EnrolmentId, Timestamp, Option<Timestamp>)> = enrolments::table
        .inner_join(learners::table.on(of_person))
        .inner_join(lesson_progress::table.on(lesson_progress::learner_id.eq(learners::id)))
        .inner_join(cohort_modules::table.on(in_cohort.and(cohort_modules::module.eq(lesson_progress::module))))
        .filter(enrolments::id.among(&of))
        .filter(lesson_progress::started_at.ge(since).or(lesson_progress::completed_at.is_not_null()))
        .select((enrolments::id, lesson_progress::started_at, lesson_progress::completed_at))
        .load(conn)?;
    let answered: Vec<(EnrolmentId, Timestamp)> = enrolments::table
        .inner_join(learners::table.on(of_person))
        .inner_join(attempts::table.on(attempts::learner_id.eq(learners::id)))
        .inner_join(cohort_modules::table.on(in_cohort.and(cohort_modules::module.eq(attempts::module))))
        .filter(enrolments::id.among(&of))
        .filter(attempts::answered_at.ge(since))
        .select((enrolments::id, attempts::answered_at))
        .load(conn)?;
    let lessons = lessons.into_iter().flat_map(|(id, begun, done)| [Some(begun), done].map(|at| (id, at)));
    let lessons = lessons.filter_map(|(id, at)| Some((id, at?)));
    Ok(lessons.chain(answered).collect())
}

/// When modules of their cohorts were completed, with the day by which they were to be, for reminders of places.
///
/// # Errors
/// Only what the database says.
pub fn completed_of(conn: &mut Conn, told: &[ToldReminder]) -> Result<Vec<(EnrolmentId, NaiveDate, Timestamp)>> {
    let Some((of, since)) = places(told) else { return Ok(Vec::new()) };
    let taught =
        cohort_modules::cohort_id.eq(enrolments::cohort_id).and(cohort_modules::module.eq(module_completions::module));
    let rows: Vec<(EnrolmentId, Option<NaiveDate>, Timestamp)> = enrolments::table
        .inner_join(learners::table.on(learners::person_id.eq(enrolments::person_id.nullable())))
        .inner_join(module_completions::table.on(module_completions::learner_id.eq(learners::id)))
        .inner_join(cohort_modules::table.on(taught))
        .filter(enrolments::id.among(of))
        .filter(module_completions::completed_at.ge(since))
        .select((enrolments::id, cohort_modules::due_on, module_completions::completed_at))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(id, due_on, at)| Some((id, due_on?, at))).collect())
}

/// When something was promised, for reminders of places.
///
/// # Errors
/// Only what the database says.
pub fn promised(conn: &mut Conn, told: &[ToldReminder]) -> Result<Vec<(EnrolmentId, Timestamp)>> {
    let Some((of, _)) = places(told) else { return Ok(Vec::new()) };
    Ok(commitments::table
        .filter(commitments::enrolment_id.among(of))
        .select((commitments::enrolment_id, commitments::created_at))
        .load(conn)?)
}

/// When one of these things happened to deliveries, for reminders of them.
///
/// # Errors
/// Only what the database says.
pub fn happened(
    conn: &mut Conn,
    told: &[ToldReminder],
    kinds: &[DeliveryEventKind],
) -> Result<Vec<(DeliveryId, Timestamp)>> {
    let of: Vec<DeliveryId> = told.iter().map(|one| one.subject.into()).collect();
    Ok(delivery_events::table
        .filter(delivery_events::delivery_id.among(of))
        .filter(delivery_events::kind.among(kinds))
        .select((delivery_events::delivery_id, delivery_events::at))
        .load(conn)?)
}
