//! What would become of a sheet of governments, as pages and programs get it.

use std::collections::BTreeSet;

use serde::Serialize;
use utoipa::ToSchema;

use super::read::GovernmentLine;
use super::rehearsal::{KnownGovernments, MemberCounts, MemberOutcome, RehearsedMember, rehearse_members};
use crate::people::accounts::Viewer;
use crate::people::associations::{Association, AssociationId, MemberGovernmentId, policy, store};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::read::SheetReading;
use crate::platform::sheets::rehearsal::{ImportChange, ImportProblem};
use crate::platform::values::Language;
use crate::platform::web::Words;

/// Finds out what would become of rows, for whoever brings them in; nobody sits at the command line. As many queries for one
/// row as for five hundred.
pub(in crate::people::associations) fn rehearsal(
    conn: &mut Conn,
    viewer: Option<&Viewer>,
    association: &Association,
    rows: Vec<GovernmentLine>,
) -> Result<Vec<RehearsedMember>> {
    let said = rows.iter().filter_map(|row| row.government.as_ref().ok());
    let codes: BTreeSet<_> =
        said.filter_map(|one| Some((one.country.unwrap_or(association.country), one.code.clone()?))).collect();
    let members = store::all_members(conn, association.id)?;
    let elsewhere = store::governments_by_code(conn, &codes.into_iter().collect::<Vec<_>>())?;
    let ids: BTreeSet<MemberGovernmentId> = members.iter().chain(&elsewhere).map(|one| one.id).collect();
    let fixed = fixed(conn, viewer, &ids.into_iter().collect::<Vec<_>>())?;
    let known = KnownGovernments { country: Some(association.country), members, elsewhere, fixed };
    Ok(rehearse_members(rows, &known))
}

/// Finds out what would become of rows that whoever sits at the command line brings in.
///
/// # Errors
/// Only what the database says.
pub fn rehearse_members_as_operator(
    conn: &mut Conn,
    association: &Association,
    rows: Vec<GovernmentLine>,
) -> Result<Vec<RehearsedMember>> {
    rehearsal(conn, None, association, rows)
}

/// Those governments of which the viewer may not say anything, since they belong to an association whose list is not theirs.
pub(in crate::people::associations) fn fixed(
    conn: &mut Conn,
    viewer: Option<&Viewer>,
    ids: &[MemberGovernmentId],
) -> Result<Vec<MemberGovernmentId>> {
    let Some(viewer) = viewer.filter(|viewer| !viewer.is_administrator()) else { return Ok(Vec::new()) };
    let belongs = store::associations_of(conn, ids)?;
    let all: BTreeSet<AssociationId> = belongs.values().flatten().copied().collect();
    let all = store::get_all(conn, &all.into_iter().collect::<Vec<_>>())?;
    let own: BTreeSet<AssociationId> =
        all.iter().filter(|one| policy::can_edit_members(viewer, one)).map(|one| one.id).collect();
    let is_others =
        |id: &&MemberGovernmentId| belongs.get(id).is_some_and(|of| of.iter().any(|one| !own.contains(one)));
    Ok(ids.iter().filter(is_others).copied().collect())
}

/// What becomes of a row.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MemberImportRow {
    /// The sheet; empty where the file has only one.
    pub sheet: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The code in it; empty where there is none or it cannot be read.
    pub code: String,
    /// The name in it.
    pub name: String,
    /// What becomes of it.
    pub outcome: MemberOutcome,
    /// The kind of state word that goes with it; see `docs/look.md`.
    #[schema(value_type = String)]
    pub kind: &'static str,
    /// What is changed.
    pub changes: Vec<ImportChange>,
    /// What is wrong.
    pub problems: Vec<ImportProblem>,
    /// Whether it says otherwise of a government that belongs to others too, which stays as it is.
    pub stays: bool,
}

/// What would become of a sheet, or became of it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MemberImportView {
    /// Whether it was done; otherwise this is what would be done.
    pub done: bool,
    /// How many rows of each kind there are.
    pub counts: MemberCounts,
    /// The rows in which something stands, as they follow each other.
    pub rows: Vec<MemberImportRow>,
    /// Titles of columns that are not read.
    pub unread: Vec<String>,
    /// Sheets without a line of titles, which are not read.
    pub without_titles: Vec<String>,
}

impl MemberImportView {
    /// The view of a rehearsal.
    pub fn new(
        words: &Words,
        language: Language,
        reading: &SheetReading,
        rehearsed: &[RehearsedMember],
        done: bool,
    ) -> Self {
        Self {
            done,
            counts: MemberCounts::of(rehearsed),
            rows: rehearsed.iter().map(|one| row(words, language, reading, one)).collect(),
            unread: reading.unread.clone(),
            without_titles: reading.without_titles.clone(),
        }
    }
}

fn row(words: &Words, language: Language, reading: &SheetReading, of: &RehearsedMember) -> MemberImportRow {
    let problem = |fault| ImportProblem::new(words, language, reading, &of.row.sheet, fault);
    let faults = of.row.government.as_ref().err().map(Vec::as_slice).unwrap_or_default();
    let facts = of.facts.as_ref();
    MemberImportRow {
        sheet: of.row.sheet.clone(),
        line: of.row.line,
        code: facts.and_then(|facts| facts.code.clone()).unwrap_or_default(),
        name: facts.map(|facts| facts.name.clone()).unwrap_or_default(),
        outcome: of.outcome,
        kind: match of.outcome {
            MemberOutcome::Error => "wrong",
            MemberOutcome::Changed => "going",
            MemberOutcome::New | MemberOutcome::Joined => "wait",
            MemberOutcome::Unchanged => "done",
        },
        changes: of.changes.clone(),
        problems: faults.iter().map(problem).collect(),
        stays: of.stays,
    }
}
