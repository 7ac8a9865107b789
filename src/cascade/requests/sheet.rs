//! The list of requests as a sheet.

use super::store::list::RequestLine;
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

/// The requests that the reader sees.
pub(super) struct RequestSheet {
    pub asked: ListQuery,
    pub catalogue: Current,
    pub now: Timestamp,
}

impl SheetList for RequestSheet {
    type Head = ();
    type Row = RequestLine;
    type Key = Key;

    fn open(&self, _: &mut Conn, _: &Viewer) -> Result<()> {
        Ok(())
    }

    fn file_name(&self, (): &()) -> String {
        "requests".into()
    }

    fn columns(&self, (): &(), reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            "sheet-acronym",
            "sheet-association",
            "sheet-state",
            "sheet-wanted-from",
            "sheet-wanted-until",
            "sheet-mode",
            "sheet-municipality",
            "sheet-expected",
            "sheet-language",
            "sheet-modules",
            "sheet-offers",
            "sheet-reference",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(&self, conn: &mut Conn, viewer: &Viewer, (): &(), turn: &Turn<Key>) -> Result<SheetRows<RequestLine, Key>> {
        let asked = ListQuery { turn: turn.clone(), ..self.asked.clone() };
        let page = load::requests(conn, viewer, &asked, self.now, ROWS_AT_ONCE)?;
        Ok((page.lines, page.around.after))
    }

    fn cells(&self, (): &(), of: &RequestLine, reader: &SheetReader) -> Vec<SheetCell> {
        let terms = &of.request.terms;
        vec![
            of.association.acronym.as_str().into(),
            of.association.names.in_language(reader.language).into(),
            reader.say(&format!("request-state-{}", of.state)).into(),
            terms.wanted_from.into(),
            terms.wanted_until.into(),
            reader.say(&format!("delivery-mode-{}", terms.mode)).into(),
            terms.place.as_str().into(),
            terms.expected_participants.into(),
            terms.language.to_string().into(),
            module_titles(&self.catalogue, reader.language, &terms.modules).into(),
            of.request.offers.into(),
            of.delivery.as_ref().map(|(reference, _)| reference.as_str()).into(),
        ]
    }
}
