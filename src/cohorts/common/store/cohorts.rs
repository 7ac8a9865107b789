use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cohorts::common::{Cohort, CohortId, CohortModule, CohortState};
use crate::people::associations::SectionId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{cohort_modules, cohorts};
use crate::platform::db::{AmongMethods, Conn, Json};
use crate::platform::error::Result;
use crate::platform::values::Language;
use content::ModuleSlug;

/// The columns of [`CohortRow`], for the queries of rooms below.
pub const COLUMNS: CohortColumns = (
    cohorts::id,
    cohorts::slug,
    cohorts::name,
    cohorts::state,
    cohorts::section_id,
    cohorts::languages,
    cohorts::time_zone,
    cohorts::starts_on,
    cohorts::ends_on,
    cohorts::capacity,
    cohorts::cascade_target,
    cohorts::cascade_deadline,
    cohorts::needs_evidence,
    cohorts::opened_at,
    cohorts::revision,
);
/// The type of [`COLUMNS`].
pub type CohortColumns = (
    cohorts::id,
    cohorts::slug,
    cohorts::name,
    cohorts::state,
    cohorts::section_id,
    cohorts::languages,
    cohorts::time_zone,
    cohorts::starts_on,
    cohorts::ends_on,
    cohorts::capacity,
    cohorts::cascade_target,
    cohorts::cascade_deadline,
    cohorts::needs_evidence,
    cohorts::opened_at,
    cohorts::revision,
);

/// What the database keeps of a cohort.
#[derive(Queryable)]
pub struct CohortRow {
    id: CohortId,
    slug: String,
    name: String,
    state: CohortState,
    section_id: Option<SectionId>,
    languages: Json<Vec<Language>>,
    time_zone: Zone,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    capacity: Option<i32>,
    cascade_target: i32,
    cascade_deadline: NaiveDate,
    needs_evidence: bool,
    opened_at: Option<Timestamp>,
    revision: i32,
}

impl From<CohortRow> for Cohort {
    fn from(row: CohortRow) -> Self {
        Self {
            id: row.id,
            slug: row.slug,
            name: row.name,
            state: row.state,
            section_id: row.section_id,
            languages: row.languages.0,
            time_zone: row.time_zone,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            capacity: row.capacity,
            cascade_target: row.cascade_target,
            cascade_deadline: row.cascade_deadline,
            needs_evidence: row.needs_evidence,
            opened_at: row.opened_at,
            revision: row.revision,
        }
    }
}

/// The cohort with that id.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub fn get(conn: &mut Conn, id: CohortId) -> Result<Cohort> {
    let row: CohortRow = cohorts::table.find(id).select(COLUMNS).first(conn)?;
    Ok(row.into())
}

/// The cohorts with those ids, the latest first.
///
/// # Errors
/// Only what the database says.
pub fn get_all(conn: &mut Conn, ids: &[CohortId]) -> Result<Vec<Cohort>> {
    let rows: Vec<CohortRow> = cohorts::table
        .filter(cohorts::id.among(ids))
        .order((cohorts::starts_on.desc(), cohorts::id.desc()))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Cohort::from).collect())
}

/// The cohort with that name in its address.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub fn by_slug(conn: &mut Conn, slug: &str) -> Result<Cohort> {
    let row: CohortRow = cohorts::table.filter(cohorts::slug.eq(slug)).select(COLUMNS).first(conn)?;
    Ok(row.into())
}

/// A cohort's modules in order.
///
/// # Errors
/// Only what the database says.
pub fn modules(conn: &mut Conn, cohort: CohortId) -> Result<Vec<CohortModule>> {
    Ok(modules_of_all(conn, &[cohort])?.remove(&cohort).unwrap_or_default())
}

/// The modules of each of these cohorts, in order.
///
/// # Errors
/// Only what the database says.
pub fn modules_of_all(conn: &mut Conn, cohorts: &[CohortId]) -> Result<HashMap<CohortId, Vec<CohortModule>>> {
    type ModuleRow = (CohortId, ModuleSlug, bool, Option<NaiveDate>, Option<NaiveDate>);
    let rows: Vec<ModuleRow> = cohort_modules::table
        .filter(cohort_modules::cohort_id.among(cohorts))
        .order((cohort_modules::cohort_id, cohort_modules::position))
        .select((
            cohort_modules::cohort_id,
            cohort_modules::module,
            cohort_modules::required,
            cohort_modules::opens_on,
            cohort_modules::due_on,
        ))
        .load(conn)?;
    let mut modules: HashMap<CohortId, Vec<CohortModule>> = HashMap::new();
    for (cohort, module, required, opens_on, due_on) in rows {
        modules.entry(cohort).or_default().push(CohortModule { module, required, opens_on, due_on });
    }
    Ok(modules)
}
