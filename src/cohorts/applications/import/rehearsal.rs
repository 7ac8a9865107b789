//! What would become of each row: decided here, with nothing looked up and nothing done.

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::{ApplicationRow, SheetApplicant};
use crate::cohorts::applications::rules::settled;
use crate::cohorts::applications::{ApplicantFields, ApplicantSex, Application, ApplicationSource};
use crate::people::associations::{Association, SectionId};
use crate::platform::db::text_enum;
use crate::platform::sheets::read::SheetReading;
use crate::platform::sheets::rehearsal::{ImportChange, ImportProblem};
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Words;
use content::content_hash;

text_enum! {
    /// What becomes of a row of a sheet of applications.
    ApplicationOutcome {
        /// Something in it is wrong: nothing is brought in until it is put right.
        Error = "error",
        /// An application that came from a file, of which something is changed.
        Changed = "changed",
        /// A new application.
        New = "new",
        /// Somebody who applied by themselves: theirs stays as it is.
        Own = "own",
        /// An application as the row says.
        Unchanged = "unchanged",
    }
}

/// What becomes of a row.
#[derive(Clone, Debug)]
pub struct RehearsedApplication {
    /// The row.
    pub row: ApplicationRow,
    /// What becomes of it.
    pub outcome: ApplicationOutcome,
    /// What is changed.
    pub changes: Vec<ImportChange>,
    /// What is written, and the section that goes with it.
    pub fields: Option<(ApplicantFields, Option<SectionId>)>,
}

impl RehearsedApplication {
    /// Whom it describes.
    pub fn applicant(&self) -> Option<&SheetApplicant> {
        self.row.applicant.as_ref().ok()
    }
}

/// Decides what becomes of each row. `usual` is the language of whoever names none.
pub fn rehearse(
    rows: Vec<ApplicationRow>,
    known: &[Application],
    associations: &[Association],
    usual: Language,
) -> Vec<RehearsedApplication> {
    let by_address: HashMap<&EmailAddress, &Application> =
        known.iter().filter_map(|one| Some((one.email.as_ref()?, one))).collect();
    let decide = |row: ApplicationRow| {
        let (outcome, changes, fields) = match &row.applicant {
            Err(_) => (ApplicationOutcome::Error, Vec::new(), None),
            Ok(said) => outcome(said, by_address.get(&said.email).copied(), associations, usual),
        };
        RehearsedApplication { row, outcome, changes, fields }
    };
    rows.into_iter().map(decide).collect()
}

type Outcome = (ApplicationOutcome, Vec<ImportChange>, Option<(ApplicantFields, Option<SectionId>)>);

fn outcome(said: &SheetApplicant, known: Option<&Application>, all: &[Association], usual: Language) -> Outcome {
    let before = known.filter(|one| one.sent_at.is_some());
    if before.is_some_and(|one| one.source == ApplicationSource::Form) {
        return (ApplicationOutcome::Own, Vec::new(), None);
    }
    let empty = || ApplicantFields {
        name: String::new(),
        country: None,
        association_id: None,
        association_said: String::new(),
        sex: ApplicantSex::NotStated,
        language: usual,
        answers: Default::default(),
    };
    let old = before.map_or_else(empty, |one| one.fields.clone());
    let mut new = old.clone();
    new.name = said.name.clone().unwrap_or(new.name);
    new.country = said.country.or(new.country);
    new.sex = said.sex.unwrap_or(new.sex);
    new.language = said.language.unwrap_or(new.language);
    new.answers.extend(said.answers.clone());
    if let Some(association) = &said.association {
        new.association_id = None;
        new.association_said = association.clone();
    }
    let (new, section) = settled(all, &new);
    let changes = changes(&old, &new, all);
    match (before, changes.is_empty()) {
        (None, _) => (ApplicationOutcome::New, Vec::new(), Some((new, section))),
        (Some(_), true) => (ApplicationOutcome::Unchanged, Vec::new(), None),
        (Some(_), false) => (ApplicationOutcome::Changed, changes, Some((new, section))),
    }
}

fn changes(old: &ApplicantFields, new: &ApplicantFields, all: &[Association]) -> Vec<ImportChange> {
    let change = |column: &str, before: String, after: String| {
        (before != after).then(|| ImportChange { column: column.to_owned(), before, after })
    };
    let association = |of: &ApplicantFields| {
        let known = all.iter().find(|one| Some(one.id) == of.association_id);
        known.map_or_else(|| of.association_said.clone(), |one| one.acronym.clone())
    };
    let country = |of: &ApplicantFields| of.country.map(|country| country.to_string()).unwrap_or_default();
    let whole = [
        change("name", old.name.clone(), new.name.clone()),
        change("country", country(old), country(new)),
        change("association", association(old), association(new)),
        change("sex", old.sex.to_string(), new.sex.to_string()),
        change("language", old.language.to_string(), new.language.to_string()),
    ];
    let answers = new.answers.iter().filter_map(|(key, after)| {
        let before = old.answers.get(key).cloned().unwrap_or_default();
        change(key, before, after.clone())
    });
    whole.into_iter().flatten().chain(answers).collect()
}

/// Names a rehearsal: what is done is what was shown, or it is shown again.
pub fn fingerprint(rehearsed: &[RehearsedApplication]) -> String {
    let line =
        |one: &RehearsedApplication| format!("{}:{}:{}:{:?}", one.row.sheet, one.row.line, one.outcome, one.changes);
    content_hash(rehearsed.iter().map(line).collect::<Vec<_>>().join("\n").as_bytes())
}

/// How many rows of each kind there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct ApplicationCounts {
    /// Rows with something wrong.
    pub errors: usize,
    /// Applications of which something is changed.
    pub changed: usize,
    /// New applications.
    pub new: usize,
    /// Of people who applied by themselves.
    pub own: usize,
    /// Applications as the rows say.
    pub unchanged: usize,
}

impl ApplicationCounts {
    /// Counts rows.
    pub fn of(rehearsed: &[RehearsedApplication]) -> Self {
        let count = |outcome| rehearsed.iter().filter(|one| one.outcome == outcome).count();
        Self {
            errors: count(ApplicationOutcome::Error),
            changed: count(ApplicationOutcome::Changed),
            new: count(ApplicationOutcome::New),
            own: count(ApplicationOutcome::Own),
            unchanged: count(ApplicationOutcome::Unchanged),
        }
    }
}

/// What becomes of a row, as pages and programs get it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ApplicationImportRow {
    /// The sheet; empty where the file has only one.
    pub sheet: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The address in it; empty where that cannot be read.
    pub email: String,
    /// The name in it.
    pub name: String,
    /// What becomes of it.
    pub outcome: ApplicationOutcome,
    /// The kind of state word that goes with it; see `docs/look.md`.
    #[schema(value_type = String)]
    pub kind: &'static str,
    /// What is changed.
    pub changes: Vec<ImportChange>,
    /// What is wrong.
    pub problems: Vec<ImportProblem>,
}

impl ApplicationImportRow {
    /// A row in the reader's language.
    pub fn new(words: &Words, language: Language, reading: &SheetReading, of: &RehearsedApplication) -> Self {
        let problem = |fault| ImportProblem::new(words, language, reading, &of.row.sheet, fault);
        Self {
            sheet: of.row.sheet.clone(),
            line: of.row.line,
            email: of.applicant().map(|one| one.email.to_string()).unwrap_or_default(),
            name: of.applicant().and_then(|one| one.name.clone()).unwrap_or_default(),
            outcome: of.outcome,
            kind: match of.outcome {
                ApplicationOutcome::Error => "wrong",
                ApplicationOutcome::Changed => "going",
                ApplicationOutcome::New => "wait",
                ApplicationOutcome::Own => "locked",
                ApplicationOutcome::Unchanged => "done",
            },
            changes: of.changes.clone(),
            problems: of.row.applicant.as_ref().err().into_iter().flatten().map(problem).collect(),
        }
    }
}

/// What would become of a sheet of applications, or became of it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ApplicationImportView {
    /// Whether it was done; otherwise this is what would be done.
    pub done: bool,
    /// How many rows of each kind there are.
    pub counts: ApplicationCounts,
    /// The rows in which something stands, as they follow each other.
    pub rows: Vec<ApplicationImportRow>,
    /// Titles of columns that are not read.
    pub unread: Vec<String>,
    /// Sheets without a line of titles, which are not read.
    pub without_titles: Vec<String>,
}
