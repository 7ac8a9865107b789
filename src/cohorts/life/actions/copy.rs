use chrono::{NaiveDate, TimeDelta};
use serde_json::json;

use super::create_as;
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, CohortModule, policy, store as cohorts};
use crate::cohorts::life::{CohortCopy, NewCohort, OnCopy};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Makes a cohort like one that the viewer coordinates, in draft: with its modules, their order and days, and its settings, all
/// days as far from the first as they are there. Nobody is in it and nobody is told anything. The same one sent again changes
/// nothing.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who may not open cohorts; [`Error::Duplicate`]; [`Error::Invalid`] where a
/// day would be beyond all calendars.
pub fn copy(tx: &mut Tx, viewer: &Viewer, slug: &str, of: &CohortCopy, hook: &dyn OnCopy) -> Result<Cohort> {
    let from = coordinated(tx.conn, viewer, slug)?;
    if !policy::can_open_somewhere(viewer) {
        return Err(Error::Forbidden);
    }
    let modules = cohorts::modules(tx.conn, from.id)?;
    let new = like(&from, modules, of).ok_or_else(|| Error::field("starts_on", "form-not-a-date"))?;
    // A section in which the viewer opens none is not theirs to fill.
    let section_id = from.section_id.filter(|section| policy::can_open(viewer, Some(*section)));
    let is_new = crate::cohorts::life::store::made(tx.conn, of.id)?.is_none();
    let made = create_as(tx, Actor::from(viewer), &NewCohort { section_id, ..new })?;
    if is_new {
        hook.copied(tx, from.id, made.id, viewer.id)?;
        let event = Event::new("cohort.copied", made.id, &made.name).with(json!({"from": from.id}));
        audit::record(tx, Actor::from(viewer), event)?;
    }
    Ok(made)
}

/// A cohort like another, but for its name and its days.
fn like(from: &Cohort, modules: Vec<CohortModule>, of: &CohortCopy) -> Option<NewCohort> {
    let later: TimeDelta = of.starts_on - from.starts_on;
    let shifted = |day: NaiveDate| day.checked_add_signed(later);
    let module = |one: CohortModule| {
        let day = |day: Option<NaiveDate>| day.map_or(Some(None), |day| shifted(day).map(Some));
        Some(CohortModule { opens_on: day(one.opens_on)?, due_on: day(one.due_on)?, ..one })
    };
    Some(NewCohort {
        id: of.id,
        name: of.name.clone(),
        section_id: from.section_id,
        languages: from.languages.clone(),
        time_zone: from.time_zone,
        starts_on: of.starts_on,
        ends_on: shifted(from.ends_on)?,
        capacity: from.capacity,
        cascade_target: from.cascade_target,
        cascade_deadline: shifted(from.cascade_deadline)?,
        needs_evidence: from.needs_evidence,
        modules: modules.into_iter().map(module).collect::<Option<_>>()?,
    })
}
