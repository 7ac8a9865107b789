use super::{complete_courses, note};
use crate::cohorts::common::{Cohort, CohortId, EnrolmentRole, EnrolmentState, store as cohorts};
use crate::cohorts::enrolment::rules::is_enrolling;
use crate::cohorts::enrolment::store::{enrolments, invitations, waiting};
use crate::people::accounts::Actor;
use crate::people::accounts::news::{self, News, NewsKind};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// How many move up at once where nothing limits a cohort any more.
const MOST: i64 = 1000;

/// Gives the places that are free in a cohort to those who wait for one, the longest first, and tells them. Where nobody waits or
/// nothing is free, nothing happens.
///
/// # Errors
/// Only what the database says.
pub fn move_up(tx: &mut Tx, cohort: CohortId) -> Result<()> {
    // Most cohorts have nobody waiting, and are not held for that.
    if waiting::first(tx.conn, cohort, 1)?.is_empty() {
        return Ok(());
    }
    let limit = invitations::hold_capacity(tx, cohort)?;
    let of: Cohort = cohorts::get(tx.conn, cohort)?;
    if !is_enrolling(of.state) {
        return Ok(());
    }
    let taken = cohorts::active_in(tx.conn, cohort, EnrolmentRole::Trainer)?;
    let free = limit.map_or(MOST, |places| i64::from(places) - taken).clamp(0, MOST);
    for place in waiting::first(tx.conn, cohort, free)? {
        enrolments::set_state(tx, &place, EnrolmentState::Enrolled, None)?;
        enrolments::mark_enrolled(tx, place.id)?;
        waiting::set(tx, place.id, None)?;
        note(tx, Actor::SYSTEM, "enrolment.moved-up", &place)?;
        complete_courses(tx, place.person_id)?;
        let told = News::new(NewsKind::Role, "place-free", format!("/cohorts/{}", of.slug));
        news::tell(tx, Actor::SYSTEM, place.person_id, told.with("name", of.name.as_str()))?;
    }
    Ok(())
}
