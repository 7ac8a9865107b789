//! A sheet to be filled in: the titles, and nothing below them.

use super::COLUMNS;
use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::rehearsal::ImportColumn;
use crate::platform::sheets::{SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::values::Language;
use crate::platform::web::Turn;

/// An empty sheet of people for a cohort that the reader coordinates.
pub(in crate::cohorts) struct PeopleTemplate {
    pub slug: String,
    pub language: Language,
}

impl SheetList for PeopleTemplate {
    type Head = ();
    type Row = ();
    type Key = ();

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<()> {
        coordinated(conn, viewer, &self.slug).map(drop)
    }

    fn file_name(&self, (): &()) -> String {
        format!("people-{}", self.language)
    }

    fn columns(&self, (): &(), reader: &SheetReader) -> Vec<SheetColumn> {
        let column = |column: &super::PeopleColumn| SheetColumn {
            title: reader.site.words.say(self.language, column.word()),
            key: Some(column.key()),
        };
        COLUMNS.iter().map(column).collect()
    }

    fn rows(&self, _: &mut Conn, _: &Viewer, (): &(), _: &Turn<()>) -> Result<SheetRows<(), ()>> {
        Ok((Vec::new(), None))
    }

    fn cells(&self, (): &(), (): &(), _: &SheetReader) -> Vec<SheetCell> {
        Vec::new()
    }
}
