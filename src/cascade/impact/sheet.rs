//! The cascade told apart, as a sheet.

use super::views::breakdown::{BreakdownData, load};
use super::{BreakdownQuery, BreakdownValue, StageTallies};
use crate::cascade::common::views::LocalNames;
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::web::Turn;

/// What an address asks for.
pub(super) struct BreakdownSheet {
    pub asked: BreakdownQuery,
    pub catalogue: Current,
    pub now: Timestamp,
}

impl SheetList for BreakdownSheet {
    type Head = BreakdownData;
    type Row = (BreakdownValue, StageTallies);
    type Key = ();

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<BreakdownData> {
        load(conn, viewer, &self.asked)
    }

    fn file_name(&self, data: &BreakdownData) -> String {
        let cohort = data.cohort.as_ref().map(|one| one.slug.as_str());
        let of = data.association.as_ref().map(|one| one.slug.as_str()).or(cohort);
        let of = of.map(|slug| format!("-{slug}")).unwrap_or_default();
        format!("cascade{of}-by-{}", data.by)
    }

    fn columns(&self, data: &BreakdownData, reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            &format!("breakdown-by-{}", data.by),
            "breakdown-planned",
            "breakdown-reported",
            "breakdown-confirmed",
            "breakdown-completed",
            "breakdown-attended",
            "breakdown-hours",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(&self, _: &mut Conn, _: &Viewer, data: &BreakdownData, _: &Turn<()>) -> Result<SheetRows<Self::Row, ()>> {
        Ok((data.rows.clone(), None))
    }

    fn cells(&self, data: &BreakdownData, row: &Self::Row, reader: &SheetReader) -> Vec<SheetCell> {
        let local_names = LocalNames {
            words: &reader.site.words,
            catalogue: &self.catalogue,
            language: reader.language,
            today: self.now.day_in(reader.viewer.zone),
        };
        let row = data.row(row, local_names);
        vec![
            row.label.into(),
            row.planned.deliveries.into(),
            row.reported.deliveries.into(),
            row.confirmed.deliveries.into(),
            row.confirmed.completed.into(),
            row.confirmed.attended.into(),
            row.confirmed.contact_hours.into(),
        ]
    }
}
