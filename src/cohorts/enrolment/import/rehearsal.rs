//! What would become of each row: decided here, with nothing looked up and nothing done.

use serde::Serialize;
use utoipa::ToSchema;

use super::PeopleColumn;
use super::read::{ReadRow, SheetPerson};
use crate::cohorts::common::Enrolment;
use crate::people::accounts::{Person, zones};
use crate::platform::db::text_enum;
use crate::platform::mail::pasted::tidy_name;
use crate::platform::sheets::rehearsal::{CellFault, ImportChange, ImportColumn};
use crate::platform::values::EmailAddress;
use content::content_hash;

text_enum! {
    /// What becomes of a row of a sheet of people.
    ImportOutcome {
        /// Something in it is wrong: nothing is brought in until it is put right.
        Error = "error",
        /// Somebody in the cohort of whom something is changed.
        Changed = "changed",
        /// Somebody new here: entered and invited.
        New = "new",
        /// Somebody who has an account already: invited, and nothing about them is changed or shown.
        Account = "account",
        /// Somebody who has declined, left or been taken out: they are not invited again by a sheet.
        Gone = "gone",
        /// Somebody in the cohort as the row says.
        Unchanged = "unchanged",
    }
}

/// What is known of whoever has the address of a row.
#[derive(Clone, Debug)]
pub struct Known {
    /// Who it is.
    pub person: Person,
    /// Whether whoever brings the sheet in may set what is said of them.
    pub settable: bool,
    /// Their place in the cohort.
    pub place: Option<Enrolment>,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsed {
    /// The row.
    pub row: ReadRow,
    /// What becomes of it.
    pub outcome: ImportOutcome,
    /// What is changed about them.
    pub changes: Vec<ImportChange>,
    /// Whether it says another role than they have here, which stays as it is.
    pub other_role: bool,
}

impl Rehearsed {
    /// Whom it describes.
    pub fn person(&self) -> Option<&SheetPerson> {
        self.row.person.as_ref().ok()
    }

    /// Whether that is changed about them.
    pub fn changes_column(&self, column: PeopleColumn) -> bool {
        self.changes.iter().any(|change| change.column == column.key())
    }

    /// What is wrong with it.
    pub fn faults(&self) -> &[CellFault<PeopleColumn>] {
        self.row.person.as_ref().err().map(Vec::as_slice).unwrap_or_default()
    }
}

/// Decides what becomes of each row; `known` finds whoever has an address.
pub fn rehearse<'a>(rows: Vec<ReadRow>, known: impl Fn(&EmailAddress) -> Option<&'a Known>) -> Vec<Rehearsed> {
    let decide = |row: ReadRow| {
        let (outcome, changes, other_role) = match &row.person {
            Err(_) => (ImportOutcome::Error, Vec::new(), false),
            Ok(person) => outcome(person, known(&person.email)),
        };
        Rehearsed { row, outcome, changes, other_role }
    };
    rows.into_iter().map(decide).collect()
}

fn outcome(said: &SheetPerson, known: Option<&Known>) -> (ImportOutcome, Vec<ImportChange>, bool) {
    let Some(known) = known else { return (ImportOutcome::New, Vec::new(), false) };
    let changes = if known.settable { changes(said, known) } else { Vec::new() };
    let Some(place) = &known.place else { return (ImportOutcome::Account, changes, false) };
    let other_role = said.role.is_some_and(|role| role != place.role);
    let is_in = place.state.is_active() || place.state == crate::cohorts::common::EnrolmentState::Invited;
    match (is_in, changes.is_empty()) {
        (false, _) => (ImportOutcome::Gone, Vec::new(), false),
        (true, false) => (ImportOutcome::Changed, changes, other_role),
        (true, true) => (ImportOutcome::Unchanged, changes, other_role),
    }
}

/// What those who coordinate call somebody: of who does not take part, what they typed themselves.
fn called(known: &Known) -> &str {
    match &known.place {
        Some(place) if !place.state.is_active() => &place.known_name,
        _ => &known.person.name,
    }
}

fn changes(said: &SheetPerson, known: &Known) -> Vec<ImportChange> {
    let person = &known.person;
    let change = |column: PeopleColumn, before: String, after: Option<String>| {
        let after = after.filter(|after| *after != before)?;
        Some(ImportChange { column: column.key().to_owned(), before, after })
    };
    let country = |country: crate::platform::values::Country| country.to_string();
    // A list that was taken out says names and zones as they are, and both are put in order when they are read.
    let name = said.name.clone().filter(|name| *name != tidy_name(called(known)));
    let zone = said.time_zone.filter(|zone| *zone != zones::canonical(person.time_zone));
    [
        change(PeopleColumn::Name, called(known).to_owned(), name),
        change(PeopleColumn::Language, person.language.to_string(), said.language.map(|one| one.to_string())),
        change(PeopleColumn::TimeZone, person.time_zone.name().to_owned(), zone.map(|zone| zone.name().to_owned())),
        change(PeopleColumn::Country, person.country.map(country).unwrap_or_default(), said.country.map(country)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Names a rehearsal: what is done is what was shown, or it is shown again.
pub fn fingerprint(rehearsed: &[Rehearsed]) -> String {
    let line = |one: &Rehearsed| format!("{}:{}:{:?}:{:?}", one.row.sheet, one.row.line, one.outcome, one.changes);
    content_hash(rehearsed.iter().map(line).collect::<Vec<_>>().join("\n").as_bytes())
}

/// How many rows of each kind there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct ImportCounts {
    /// Rows with something wrong.
    pub errors: usize,
    /// People of whom something is changed.
    pub changed: usize,
    /// People who are new here.
    pub new: usize,
    /// People who have an account already and are invited.
    pub account: usize,
    /// People who have left and stay away.
    pub gone: usize,
    /// People as the rows say.
    pub unchanged: usize,
}

impl ImportCounts {
    /// Counts rows.
    pub fn of(rehearsed: &[Rehearsed]) -> Self {
        let count = |outcome: ImportOutcome| rehearsed.iter().filter(|one| one.outcome == outcome).count();
        Self {
            errors: count(ImportOutcome::Error),
            changed: count(ImportOutcome::Changed),
            new: count(ImportOutcome::New),
            account: count(ImportOutcome::Account),
            gone: count(ImportOutcome::Gone),
            unchanged: count(ImportOutcome::Unchanged),
        }
    }

    /// How many people will be invited.
    pub fn invited(&self) -> usize {
        self.new + self.account
    }
}
