//! The list of deliveries as a sheet.

use super::store::list::DeliveryLine;
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

/// The deliveries that the reader sees.
pub(super) struct DeliverySheet {
    pub asked: ListQuery,
    pub catalogue: Current,
    pub now: Timestamp,
}

impl SheetList for DeliverySheet {
    type Head = ();
    type Row = DeliveryLine;
    type Key = Key;

    fn open(&self, _: &mut Conn, _: &Viewer) -> Result<()> {
        Ok(())
    }

    fn file_name(&self, (): &()) -> String {
        "deliveries".into()
    }

    fn columns(&self, (): &(), reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            "sheet-reference",
            "sheet-state",
            "sheet-since",
            "sheet-starts-on",
            "sheet-ends-on",
            "sheet-municipality",
            "sheet-venue",
            "sheet-mode",
            "sheet-acronym",
            "sheet-association",
            "sheet-cohort",
            "sheet-modules",
            "sheet-lead",
            "sheet-attended",
            "sheet-completed",
            "sheet-late",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        viewer: &Viewer,
        (): &(),
        turn: &Turn<Key>,
    ) -> Result<SheetRows<DeliveryLine, Key>> {
        let asked = ListQuery { turn: turn.clone(), ..self.asked.clone() };
        let page = load::deliveries(conn, viewer, &asked, self.now, ROWS_AT_ONCE)?;
        Ok((page.lines, page.around.after))
    }

    fn cells(&self, (): &(), of: &DeliveryLine, reader: &SheetReader) -> Vec<SheetCell> {
        vec![
            of.reference.as_str().into(),
            reader.say(&format!("delivery-state-{}", of.state)).into(),
            reader.day(Some(of.state_since)),
            of.starts_on.into(),
            of.ends_on.into(),
            of.municipality.as_str().into(),
            of.venue.as_str().into(),
            reader.say(&format!("delivery-mode-{}", of.mode)).into(),
            of.association.acronym.as_str().into(),
            of.association.names.in_language(reader.language).into(),
            of.cohort.as_ref().map(|cohort| cohort.name.as_str()).into(),
            module_titles(&self.catalogue, reader.language, &of.modules).into(),
            of.lead.as_str().into(),
            of.attended.into(),
            of.completed.into(),
            of.late.then(|| reader.say("sheet-yes")).into(),
        ]
    }
}
