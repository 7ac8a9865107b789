//! The list of commitments as a sheet.

use super::store::list::CommitmentLine;
use super::views::load;
use crate::cascade::common::lists::ListQuery;
use crate::cascade::common::store::lists::Key;
use crate::cascade::common::views::module_titles;
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{ROWS_AT_ONCE, SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::web::Turn;

/// The commitments that the reader sees.
pub(super) struct CommitmentSheet {
    pub asked: ListQuery,
    pub catalogue: Current,
    pub now: Timestamp,
}

impl SheetList for CommitmentSheet {
    type Head = ();
    type Row = CommitmentLine;
    type Key = Key;

    fn open(&self, _: &mut Conn, _: &Viewer) -> Result<()> {
        Ok(())
    }

    fn file_name(&self, (): &()) -> String {
        "commitments".into()
    }

    fn columns(&self, (): &(), reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            "sheet-trainer",
            "sheet-state",
            "sheet-due-on",
            "sheet-municipality",
            "sheet-expected",
            "sheet-language",
            "sheet-acronym",
            "sheet-association",
            "sheet-cohort",
            "sheet-modules",
            "sheet-deliveries",
            "sheet-release-reason",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        viewer: &Viewer,
        (): &(),
        turn: &Turn<Key>,
    ) -> Result<SheetRows<CommitmentLine, Key>> {
        let asked = ListQuery { turn: turn.clone(), ..self.asked.clone() };
        let page = load::commitments(conn, viewer, &asked, self.now, ROWS_AT_ONCE)?;
        Ok((page.lines, page.around.after))
    }

    fn cells(&self, (): &(), of: &CommitmentLine, reader: &SheetReader) -> Vec<SheetCell> {
        let terms = &of.commitment.terms;
        let deliveries: Vec<&str> = of.deliveries.iter().map(|one| one.reference.as_str()).collect();
        vec![
            of.person.display_name().into(),
            reader.say(&format!("commitment-state-{}", of.state)).into(),
            terms.due_on.into(),
            terms.place.as_str().into(),
            terms.expected_participants.into(),
            terms.language.to_string().into(),
            of.association.acronym.as_str().into(),
            of.association.names.in_language(reader.language).into(),
            of.cohort.name.as_str().into(),
            module_titles(&self.catalogue, reader.language, &terms.modules).into(),
            deliveries.join(", ").into(),
            of.commitment.release_reason.as_deref().into(),
        ]
    }
}
