use chrono::{Days, NaiveDate};
use diesel::prelude::*;

use crate::cohorts::applications::policy::CallVisibility;
use crate::cohorts::applications::{Call, CallId, CallQuestion, CallTerms};
use crate::cohorts::common::rules::{CohortAct, states_that_allow};
use crate::cohorts::common::store::{COLUMNS as COHORT_COLUMNS, CohortRow};
use crate::cohorts::common::{Cohort, CohortId};
use crate::people::accounts::store::people as people_store;
use crate::people::accounts::{Person, PersonId};
use crate::people::associations::Names;
use crate::platform::db::schema::{call_reviewers, calls, cohorts, people};
use crate::platform::db::{AmongMethods, AnyId, Conn, Json, Tx};
use crate::platform::error::Result;
use content::folded;

/// How many calls a list shows.
const MOST: i64 = 100;

type Row = (
    CallId,
    CohortId,
    Json<Names>,
    Json<Names>,
    Json<Vec<CallQuestion>>,
    (NaiveDate, NaiveDate, Option<NaiveDate>),
    i32,
);

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        (
            calls::id,
            calls::cohort_id,
            calls::titles,
            calls::bodies,
            calls::questions,
            (calls::opens_on, calls::closes_on, calls::review_until),
            calls::revision,
        )
    };
}

/// What a call says, as it is written.
macro_rules! described {
    ($terms:expr) => {
        (
            calls::titles.eq(Json($terms.titles.clone())),
            calls::bodies.eq(Json($terms.bodies.clone())),
            calls::questions.eq(Json($terms.questions.clone())),
            calls::opens_on.eq($terms.opens_on),
            calls::closes_on.eq($terms.closes_on),
            calls::review_until.eq($terms.review_until),
        )
    };
}

fn call((id, cohort_id, titles, bodies, questions, (opens_on, closes_on, review_until), revision): Row) -> Call {
    let terms =
        CallTerms { titles: titles.0, bodies: bodies.0, questions: questions.0, opens_on, closes_on, review_until };
    Call { id, cohort_id, terms, revision }
}

/// The call of a cohort, if it has one.
///
/// # Errors
/// Only what the database says.
pub fn of_cohort(conn: &mut Conn, cohort: CohortId) -> Result<Option<Call>> {
    let row: Option<Row> =
        calls::table.filter(calls::cohort_id.eq(cohort)).select(columns!()).first(conn).optional()?;
    Ok(row.map(call))
}

/// The call with that id.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub fn get(conn: &mut Conn, id: CallId) -> Result<Call> {
    Ok(call(calls::table.find(id).select(columns!()).first(conn)?))
}

/// Adds a call.
///
/// # Errors
/// Only what the database says.
pub fn insert(tx: &mut Tx, id: CallId, cohort: CohortId, by: PersonId, terms: &CallTerms) -> Result<()> {
    diesel::insert_into(calls::table)
        .values((
            calls::id.eq(id),
            calls::cohort_id.eq(cohort),
            described!(terms),
            calls::created_by.eq(by),
            calls::created_at.eq(tx.now),
            calls::revision.eq(1),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Writes what a call says, unless it has changed since `revision`: whether it was written.
///
/// # Errors
/// Only what the database says.
pub fn update(tx: &mut Tx, id: CallId, revision: i32, terms: &CallTerms) -> Result<bool> {
    let seen = calls::table.find(id).filter(calls::revision.eq(revision));
    Ok(diesel::update(seen).set((described!(terms), calls::revision.eq(calls::revision + 1))).execute(tx.conn)? > 0)
}

fn with_cohorts(rows: Vec<(Row, CohortRow)>) -> Vec<(Call, Cohort)> {
    rows.into_iter().map(|(row, cohort)| (call(row), cohort.into())).collect()
}

/// The calls whose last day is not long over on a day, of cohorts that take people: those that end first, first. The zones of the cohorts
/// decide which are open.
///
/// # Errors
/// Only what the database says.
pub fn current(conn: &mut Conn, today: NaiveDate) -> Result<Vec<(Call, Cohort)>> {
    let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    let rows: Vec<(Row, CohortRow)> = calls::table
        .inner_join(cohorts::table)
        .filter(calls::closes_on.ge(yesterday))
        .filter(cohorts::state.among(states_that_allow(CohortAct::Invite)))
        .order((calls::closes_on, calls::id))
        .limit(MOST)
        .select((columns!(), COHORT_COLUMNS))
        .load(conn)?;
    Ok(with_cohorts(rows))
}

/// The calls whose applications somebody reads, those that end last, first.
///
/// # Errors
/// Only what the database says.
pub fn readable(conn: &mut Conn, visible: &CallVisibility) -> Result<Vec<(Call, Cohort)>> {
    let mut query = calls::table
        .inner_join(cohorts::table)
        .order((calls::closes_on.desc(), calls::id))
        .limit(MOST)
        .select((columns!(), COHORT_COLUMNS))
        .into_boxed();
    if let CallVisibility::Some { cohorts: ids, sections, reviewer } = visible {
        let named =
            call_reviewers::table.filter(call_reviewers::person_id.eq(*reviewer)).select(call_reviewers::call_id);
        let coordinated = cohorts::id.among(ids).or(cohorts::section_id.assume_not_null().among(sections));
        query = query.filter(calls::id.eq_any(named).or(coordinated));
    }
    let rows: Vec<(Row, CohortRow)> = query.load(conn)?;
    Ok(with_cohorts(rows))
}

/// Whether somebody was named a reviewer of a call.
///
/// # Errors
/// Only what the database says.
pub fn is_reviewer(conn: &mut Conn, call: CallId, person: PersonId) -> Result<bool> {
    let named =
        call_reviewers::table.filter(call_reviewers::call_id.eq(call).and(call_reviewers::person_id.eq(person)));
    Ok(diesel::select(diesel::dsl::exists(named)).get_result(conn)?)
}

/// Those who were named reviewers of a call, by name.
///
/// # Errors
/// Only what the database says.
pub fn reviewers(conn: &mut Conn, call: CallId) -> Result<Vec<Person>> {
    let rows: Vec<people_store::PersonRow> = call_reviewers::table
        .inner_join(people::table)
        .filter(call_reviewers::call_id.eq(call))
        .select(people_store::COLUMNS)
        .load(conn)?;
    let mut people: Vec<Person> = rows.into_iter().map(Person::from).collect();
    people.sort_by_cached_key(|person| (folded(&person.name), person.id));
    Ok(people)
}

/// Names a reviewer; says whether they were none before.
///
/// # Errors
/// Only what the database says.
pub fn add_reviewer(tx: &mut Tx, call: CallId, person: PersonId) -> Result<bool> {
    if is_reviewer(tx.conn, call, person)? {
        return Ok(false);
    }
    let id: AnyId = tx.id();
    diesel::insert_into(call_reviewers::table)
        .values((call_reviewers::id.eq(id), call_reviewers::call_id.eq(call), call_reviewers::person_id.eq(person)))
        .execute(tx.conn)?;
    Ok(true)
}

/// Ends that somebody is a reviewer; says whether they were one.
///
/// # Errors
/// Only what the database says.
pub fn remove_reviewer(tx: &mut Tx, call: CallId, person: PersonId) -> Result<bool> {
    let named =
        call_reviewers::table.filter(call_reviewers::call_id.eq(call).and(call_reviewers::person_id.eq(person)));
    Ok(diesel::delete(named).execute(tx.conn)? > 0)
}
