//! What is written of a cohort, and lists of them.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cohorts::common::policy::CohortVisibility;
use crate::cohorts::common::store::{COLUMNS, CohortRow};
use crate::cohorts::common::{Cohort, CohortId, CohortModule, CohortState, EnrolmentState};
use crate::cohorts::life::NewCohort;
use crate::people::accounts::store::roles;
use crate::people::accounts::{Person, PersonId, Role};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{cohort_modules, cohorts, enrolments};
use crate::platform::db::{AmongMethods, AnyId, Conn, Json, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::web::Turn;
use content::folded;

/// The columns that a form describes.
macro_rules! described {
    ($new:expr) => {
        (
            cohorts::name.eq(&$new.name),
            cohorts::section_id.eq($new.section_id),
            cohorts::languages.eq(Json($new.languages.clone())),
            cohorts::time_zone.eq($new.time_zone),
            cohorts::starts_on.eq($new.starts_on),
            cohorts::ends_on.eq($new.ends_on),
            cohorts::capacity.eq($new.capacity),
            cohorts::cascade_target.eq($new.cascade_target),
            cohorts::cascade_deadline.eq($new.cascade_deadline),
            cohorts::needs_evidence.eq($new.needs_evidence),
        )
    };
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct CohortFilter {
    /// One state.
    pub state: Option<CohortState>,
}

/// The cohort with that id and who made it, if there is one.
///
/// # Errors
/// Only what the database says.
pub fn made(conn: &mut Conn, id: CohortId) -> Result<Option<(Cohort, Option<PersonId>)>> {
    let row: Option<(CohortRow, Option<PersonId>)> =
        cohorts::table.find(id).select((COLUMNS, cohorts::created_by)).first(conn).optional()?;
    Ok(row.map(|(row, by)| (row.into(), by)))
}

/// The names in addresses that begin so.
///
/// # Errors
/// Only what the database says.
pub fn slugs_from(conn: &mut Conn, base: &str) -> Result<Vec<String>> {
    Ok(cohorts::table.filter(cohorts::slug.like(format!("{base}%"))).select(cohorts::slug).load(conn)?)
}

/// Writes a new cohort, in draft, with its modules.
///
/// # Errors
/// Only what the database says.
pub fn insert(tx: &mut Tx, by: Option<PersonId>, slug: &str, new: &NewCohort) -> Result<()> {
    diesel::insert_into(cohorts::table)
        .values((
            (
                cohorts::id.eq(new.id),
                cohorts::slug.eq(slug),
                cohorts::state.eq(CohortState::Draft),
                cohorts::created_by.eq(by),
                cohorts::created_at.eq(tx.now),
                cohorts::revision.eq(1),
            ),
            described!(new),
        ))
        .execute(tx.conn)?;
    write_modules(tx, new)
}

/// Writes what a cohort and its modules are like now, unless it has changed since `revision`: whether it was written.
///
/// # Errors
/// Only what the database says.
pub fn update(tx: &mut Tx, revision: i32, new: &NewCohort) -> Result<bool> {
    let seen = cohorts::table.find(new.id).filter(cohorts::revision.eq(revision));
    let changed = diesel::update(seen).set((cohorts::revision.eq(revision + 1), described!(new))).execute(tx.conn)?;
    if changed > 0 {
        diesel::delete(cohort_modules::table.filter(cohort_modules::cohort_id.eq(new.id))).execute(tx.conn)?;
        write_modules(tx, new)?;
    }
    Ok(changed > 0)
}

/// Writes the state of a cohort, unless somebody else was faster: whether it was written.
///
/// # Errors
/// Only what the database says.
pub fn set_state(tx: &mut Tx, cohort: &Cohort, to: CohortState, opened_at: Option<Timestamp>) -> Result<bool> {
    let row = cohorts::table.find(cohort.id).filter(cohorts::state.eq(cohort.state));
    let changed =
        diesel::update(row).set((cohorts::state.eq(to), cohorts::opened_at.eq(opened_at))).execute(tx.conn)?;
    Ok(changed > 0)
}

fn write_modules(tx: &mut Tx, new: &NewCohort) -> Result<()> {
    let row = |(position, module): (i32, &CohortModule)| {
        (
            cohort_modules::id.eq(tx.id::<AnyId>()),
            cohort_modules::cohort_id.eq(new.id),
            cohort_modules::module.eq(module.module.clone()),
            cohort_modules::position.eq(position),
            cohort_modules::required.eq(module.required),
            cohort_modules::opens_on.eq(module.opens_on),
            cohort_modules::due_on.eq(module.due_on),
        )
    };
    let rows: Vec<_> = (1..).zip(&new.modules).map(row).collect();
    if !rows.is_empty() {
        per_backend!(&mut *tx.conn, |conn| diesel::insert_into(cohort_modules::table).values(rows).execute(conn))?;
    }
    Ok(())
}

/// A page of the cohorts that may be seen, the latest first.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when the cohort from which the list is turned is gone.
pub fn list(
    conn: &mut Conn,
    visible: &CohortVisibility,
    filter: &CohortFilter,
    turn: &Turn<CohortId>,
    limit: i64,
) -> Result<Vec<Cohort>> {
    let seen = || {
        let all = cohorts::table.into_boxed();
        let CohortVisibility::Some { cohorts: ids, sections, person } = visible else { return all };
        let takes_part = enrolments::table
            .filter(enrolments::cohort_id.eq(cohorts::id).and(enrolments::person_id.eq(*person)))
            .filter(enrolments::state.among([EnrolmentState::Enrolled, EnrolmentState::Completed]));
        all.filter(cohorts::section_id.among(sections).or(cohorts::id.among(ids)).or(diesel::dsl::exists(takes_part)))
    };
    let mut query = seen().select(COLUMNS).limit(limit);
    query = match turn.is_back() {
        true => query.order((cohorts::starts_on.asc(), cohorts::id.asc())),
        false => query.order((cohorts::starts_on.desc(), cohorts::id.desc())),
    };
    if let Some(state) = filter.state {
        query = query.filter(cohorts::state.eq(state));
    }
    if let Turn::After(id) | Turn::Before(id) = turn {
        let day: NaiveDate = seen().filter(cohorts::id.eq(id)).select(cohorts::starts_on).first(conn)?;
        let same = cohorts::starts_on.eq(day);
        query = match turn.is_back() {
            true => query.filter(cohorts::starts_on.gt(day).or(same.and(cohorts::id.gt(id)))),
            false => query.filter(cohorts::starts_on.lt(day).or(same.and(cohorts::id.lt(id)))),
        };
    }
    let rows: Vec<CohortRow> = query.load(conn)?;
    Ok(rows.into_iter().map(Cohort::from).collect())
}

/// Who coordinates a cohort itself, by name. (Coordinators of its section and administrators may, too.)
///
/// # Errors
/// Only what the database says.
pub fn coordinators(conn: &mut Conn, cohort: CohortId) -> Result<Vec<Person>> {
    let mut people = roles::people_with(conn, Role::CohortCoordinator, cohort)?;
    people.sort_by_cached_key(|person| (folded(&person.name), person.id));
    Ok(people)
}
