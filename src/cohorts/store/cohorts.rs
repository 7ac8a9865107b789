use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::HashMap;

use super::super::policy::CohortVisibility;
use super::super::{CHANGED, Cohort, CohortId, CohortModule, CohortState, EnrolmentState, NewCohort, rules};
use super::{invitations, progress};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::News;
use crate::people::accounts::store::people as people_store;
use crate::people::accounts::store::roles;
use crate::people::accounts::{Actor, NewPerson, Person, PersonId, Role};
use crate::people::associations::SectionId;
use crate::people::associations::rules::{free_slug, slug};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{cohort_modules, cohorts, enrolments};
use crate::platform::db::{AnyId, Conn, Json, Tx, per_backend};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Signer, Turn};
use content::ModuleSlug;
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
        )
    };
}
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
            opened_at: row.opened_at,
            revision: row.revision,
        }
    }
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct CohortFilter {
    /// One state.
    pub state: Option<CohortState>,
}

/// Makes a cohort, in draft. Whoever makes it coordinates it. The same one sent again changes nothing.
///
/// # Errors
/// [`Error::Duplicate`] when somebody else made one with that id.
pub fn create(tx: &mut Tx, actor: Actor, new: &NewCohort) -> Result<Cohort> {
    let known: Option<(CohortRow, Option<PersonId>)> =
        cohorts::table.find(new.id).select((COLUMNS, cohorts::created_by)).first(tx.conn).optional()?;
    match known {
        Some((row, by)) if by == actor.person => return Ok(row.into()),
        Some(_) => return Err(Error::Duplicate),
        None => {}
    }
    let base = Some(slug(&new.name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "cohort".to_owned());
    // “new” is the address of the form.
    let base = if base == "new" { "new-cohort".to_owned() } else { base };
    let taken: Vec<String> =
        cohorts::table.filter(cohorts::slug.like(format!("{base}%"))).select(cohorts::slug).load(tx.conn)?;
    diesel::insert_into(cohorts::table)
        .values((
            (
                cohorts::id.eq(new.id),
                cohorts::slug.eq(free_slug(&base, &taken)),
                cohorts::state.eq(CohortState::Draft),
                cohorts::created_by.eq(actor.person),
                cohorts::created_at.eq(tx.now),
                cohorts::revision.eq(1),
            ),
            described!(new),
        ))
        .execute(tx.conn)?;
    write_modules(tx, new)?;
    if let Some(person) = actor.person {
        roles::grant(tx, actor, person, Role::CohortCoordinator, new.id)?;
    }
    audit::record(tx, actor, Event::new("cohort.created", new.id, &new.name))?;
    get(tx.conn, new.id)
}

/// Changes a cohort. Its address stays.
///
/// # Errors
/// [`Error::Conflict`] when it has changed since `revision`.
pub fn change(tx: &mut Tx, actor: Actor, revision: i32, new: &NewCohort) -> Result<()> {
    if get(tx.conn, new.id)?.section_id != new.section_id {
        tx.changed(CHANGED, new.id);
    }
    let seen = cohorts::table.find(new.id).filter(cohorts::revision.eq(revision));
    let changed = diesel::update(seen).set((cohorts::revision.eq(revision + 1), described!(new))).execute(tx.conn)?;
    if changed == 0 {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    diesel::delete(cohort_modules::table.filter(cohort_modules::cohort_id.eq(new.id))).execute(tx.conn)?;
    write_modules(tx, new)?;
    // A module less may be all that somebody lacked.
    progress::refresh_cohort(tx, new.id)?;
    audit::record(tx, actor, Event::new("cohort.changed", new.id, &new.name))
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

/// Brings a cohort into its next state. When it opens, the invitations go out.
///
/// # Errors
/// [`Error::Conflict`] when that state does not follow its present one.
pub fn advance(tx: &mut Tx, signer: &Signer, actor: Actor, cohort: &Cohort, to: CohortState) -> Result<()> {
    if !rules::follows(cohort.state, to) {
        return Err(Error::Conflict("error-cohort-state"));
    }
    let opened_at = if to == CohortState::Open { Some(tx.now) } else { cohort.opened_at };
    let row = cohorts::table.find(cohort.id).filter(cohorts::state.eq(cohort.state));
    let changed =
        diesel::update(row).set((cohorts::state.eq(to), cohorts::opened_at.eq(opened_at))).execute(tx.conn)?;
    if changed == 0 {
        return Err(Error::Conflict("error-cohort-state"));
    }
    let action = match to {
        CohortState::Draft | CohortState::Open => "cohort.opened",
        CohortState::Running => "cohort.started",
        CohortState::Closed => "cohort.closed",
        CohortState::Archived => "cohort.archived",
    };
    audit::record(tx, actor, Event::new(action, cohort.id, &cohort.name))?;
    if to == CohortState::Open { invitations::send_first(tx, signer, actor, cohort) } else { Ok(()) }
}

/// The cohort with that id.
///
/// # Errors
/// [`Error::NotFound`].
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
        .filter(cohorts::id.eq_any(ids))
        .order((cohorts::starts_on.desc(), cohorts::id.desc()))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Cohort::from).collect())
}

/// The cohort with that name in its address.
///
/// # Errors
/// [`Error::NotFound`].
pub fn by_slug(conn: &mut Conn, slug: &str) -> Result<Cohort> {
    let row: CohortRow = cohorts::table.filter(cohorts::slug.eq(slug)).select(COLUMNS).first(conn)?;
    Ok(row.into())
}

/// A page of the cohorts that may be seen, the latest first.
///
/// # Errors
/// [`Error::NotFound`] when the cohort from which the list is turned is gone.
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
            .filter(enrolments::state.eq_any([EnrolmentState::Enrolled, EnrolmentState::Completed]));
        all.filter(cohorts::section_id.eq_any(sections).or(cohorts::id.eq_any(ids)).or(diesel::dsl::exists(takes_part)))
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
        .filter(cohort_modules::cohort_id.eq_any(cohorts))
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

/// Who coordinates a cohort itself, by name. (Coordinators of its section and administrators may, too.)
///
/// # Errors
/// Only what the database says.
pub fn coordinators(conn: &mut Conn, cohort: CohortId) -> Result<Vec<Person>> {
    let ids = roles::holders(conn, Role::CohortCoordinator, cohort)?;
    let mut people = people_store::get_all(conn, &ids)?;
    people.sort_by_cached_key(|person| (folded(&person.name), person.id));
    Ok(people)
}

/// Lets a person coordinate a cohort; they are entered if they are unknown here.
///
/// # Errors
/// Only what the database says.
pub fn grant_coordinator(tx: &mut Tx, actor: Actor, cohort: CohortId, person: &NewPerson) -> Result<PersonId> {
    let id = people_store::find_or_add(tx, actor, person)?;
    let (slug, name): (String, String) =
        cohorts::table.find(cohort).select((cohorts::slug, cohorts::name)).first(tx.conn)?;
    let told = News::role(Role::CohortCoordinator, format!("/cohorts/{slug}")).with("name", name);
    roles::appoint(tx, actor, id, Role::CohortCoordinator, cohort, told)?;
    Ok(id)
}

/// Ends it.
///
/// # Errors
/// Only what the database says.
pub fn revoke_coordinator(tx: &mut Tx, actor: Actor, cohort: CohortId, person: PersonId) -> Result<()> {
    roles::revoke(tx, actor, person, Role::CohortCoordinator, cohort)
}
