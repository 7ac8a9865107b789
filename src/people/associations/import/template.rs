//! A sheet to be filled in: the titles, and nothing below them.

use super::{GOVERNMENT_COLUMNS, GovernmentColumn};
use crate::people::accounts::Viewer;
use crate::people::associations::views::members_editable;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::rehearsal::ImportColumn;
use crate::platform::sheets::{SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::values::Language;
use crate::platform::web::Turn;

/// An empty sheet of governments for an association whose list the reader may change.
pub(in crate::people::associations) struct GovernmentTemplate {
    pub slug: String,
    pub language: Language,
}

impl SheetList for GovernmentTemplate {
    type Head = ();
    type Row = ();
    type Key = ();

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<()> {
        members_editable(conn, viewer, &self.slug).map(drop)
    }

    fn file_name(&self, (): &()) -> String {
        format!("members-{}", self.language)
    }

    fn columns(&self, (): &(), reader: &SheetReader) -> Vec<SheetColumn> {
        let column = |column: &GovernmentColumn| SheetColumn {
            title: reader.site.words.say(self.language, column.word()),
            key: Some(column.key()),
        };
        GOVERNMENT_COLUMNS.iter().map(column).collect()
    }

    fn rows(&self, _: &mut Conn, _: &Viewer, (): &(), _: &Turn<()>) -> Result<SheetRows<(), ()>> {
        Ok((Vec::new(), None))
    }

    fn cells(&self, (): &(), (): &(), _: &SheetReader) -> Vec<SheetCell> {
        Vec::new()
    }
}
