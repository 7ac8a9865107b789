//! What would become of a sheet, as pages and programs get it.

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::may_be_set;
use super::read::ReadRow;
use super::rehearsal::{ImportCounts, ImportOutcome, Known, Rehearsed, rehearse};
use crate::cohorts::common::{Cohort, Enrolment, store as cohorts};
use crate::people::accounts::store::people;
use crate::people::accounts::{Person, PersonId, Viewer};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::read::SheetReading;
use crate::platform::sheets::rehearsal::{ImportChange, ImportProblem};
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Words;

/// How many people are looked up by one query.
const AT_ONCE: usize = 500;

/// Finds out what would become of rows, for whoever brings them in; nobody sits at the command line. As many queries for one
/// row as for a hundred.
pub(in crate::cohorts) fn rehearsal(
    conn: &mut Conn,
    viewer: Option<&Viewer>,
    cohort: &Cohort,
    rows: Vec<ReadRow>,
) -> Result<Vec<Rehearsed>> {
    let known = known(conn, viewer, cohort, &rows)?;
    Ok(rehearse(rows, |address| known.get(address)))
}

/// Finds out what would become of rows that whoever sits at the command line brings in.
///
/// # Errors
/// Only what the database says.
pub fn rehearse_as_operator(conn: &mut Conn, cohort: &Cohort, rows: Vec<ReadRow>) -> Result<Vec<Rehearsed>> {
    rehearsal(conn, None, cohort, rows)
}

/// Whoever is known by an address: those in the cohort by the one that its list shows, everybody else by their own.
fn known(
    conn: &mut Conn,
    viewer: Option<&Viewer>,
    cohort: &Cohort,
    rows: &[ReadRow],
) -> Result<HashMap<EmailAddress, Known>> {
    let addresses: Vec<EmailAddress> =
        rows.iter().filter_map(|row| row.person.as_ref().ok()).map(|person| person.email.clone()).collect();
    let places = cohorts::of_cohort(conn, cohort.id)?;
    let (mut persons, mut by_address): (HashMap<PersonId, Person>, Vec<Person>) = Default::default();
    let ids: Vec<PersonId> = places.iter().map(|place| place.person_id).collect();
    for ids in ids.chunks(AT_ONCE) {
        persons.extend(people::get_all(conn, ids)?.into_iter().map(|person| (person.id, person)));
    }
    for addresses in addresses.chunks(AT_ONCE) {
        by_address.extend(people::by_addresses(conn, addresses)?);
    }
    let all: Vec<&Person> = persons.values().chain(&by_address).collect();
    let mut settable = std::collections::HashSet::new();
    for some in all.chunks(AT_ONCE) {
        settable.extend(may_be_set(conn, viewer, some)?);
    }
    let mut known = HashMap::new();
    let as_known = |person: &Person, place: Option<&Enrolment>| Known {
        person: person.clone(),
        settable: settable.contains(&person.id),
        place: place.cloned(),
    };
    for place in &places {
        let Some(person) = persons.get(&place.person_id) else { continue };
        let shown = match place.state.is_active() {
            true => Some(person.email.clone()),
            false => place.known_email.parse().ok(),
        };
        if let Some(shown) = shown {
            known.insert(shown, as_known(person, Some(place)));
        }
    }
    for person in &by_address {
        let place = places.iter().find(|place| place.person_id == person.id);
        known.entry(person.email.clone()).or_insert_with(|| as_known(person, place));
    }
    Ok(known)
}

/// What becomes of a row.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ImportRow {
    /// The sheet; empty where the file has only one.
    pub sheet: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The address in it; empty where that cannot be read.
    pub email: String,
    /// The name in it.
    pub name: String,
    /// What becomes of it.
    pub outcome: ImportOutcome,
    /// The kind of state word that goes with it; see `docs/look.md`.
    #[schema(value_type = String)]
    pub kind: &'static str,
    /// What is changed about somebody.
    pub changes: Vec<ImportChange>,
    /// What is wrong.
    pub problems: Vec<ImportProblem>,
    /// Whether it says another role than they have in the cohort, which stays as it is.
    pub other_role: bool,
}

/// What would become of a sheet, or became of it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ImportView {
    /// Whether it was done; otherwise this is what would be done.
    pub done: bool,
    /// How many rows of each kind there are.
    pub counts: ImportCounts,
    /// The rows in which something stands, as they follow each other.
    pub rows: Vec<ImportRow>,
    /// Titles of columns that are not read.
    pub unread: Vec<String>,
    /// Sheets without a line of titles, which are not read.
    pub without_titles: Vec<String>,
}

impl ImportView {
    /// The view of a rehearsal.
    pub fn new(words: &Words, language: Language, reading: &SheetReading, rehearsed: &[Rehearsed], done: bool) -> Self {
        Self {
            done,
            counts: ImportCounts::of(rehearsed),
            rows: rehearsed.iter().map(|one| row(words, language, reading, one)).collect(),
            unread: reading.unread.clone(),
            without_titles: reading.without_titles.clone(),
        }
    }
}

fn row(words: &Words, language: Language, reading: &SheetReading, of: &Rehearsed) -> ImportRow {
    let problem = |fault| ImportProblem::new(words, language, reading, &of.row.sheet, fault);
    ImportRow {
        sheet: of.row.sheet.clone(),
        line: of.row.line,
        email: of.person().map(|person| person.email.to_string()).unwrap_or_default(),
        name: of.person().and_then(|person| person.name.clone()).unwrap_or_default(),
        outcome: of.outcome,
        kind: match of.outcome {
            ImportOutcome::Error => "wrong",
            ImportOutcome::Changed => "going",
            ImportOutcome::New | ImportOutcome::Account => "wait",
            ImportOutcome::Gone => "off",
            ImportOutcome::Unchanged => "done",
        },
        changes: of.changes.clone(),
        problems: of.faults().iter().map(problem).collect(),
        other_role: of.other_role,
    }
}
