//! The tree of a cohort as a sheet: a row for each trainer, in its order.

use super::rules::Lineage;
use super::views::load::{self, LineageNames};
use super::views::{LineageTrainerView, trainer};
use crate::cascade::common::views::LocalNames;
use crate::cohorts::common::Cohort;
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{ROWS_AT_ONCE, SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::web::Turn;

/// Everybody in the tree of a cohort.
pub(super) struct LineageSheet {
    pub slug: String,
    pub catalogue: Current,
    pub now: Timestamp,
}

/// A trainer of the tree, with what those of the same part are called.
pub(super) struct LineageSheetRow {
    at: usize,
    depth: usize,
    names: std::sync::Arc<LineageNames>,
}

impl SheetList for LineageSheet {
    type Head = (Cohort, Lineage);
    type Row = LineageSheetRow;
    type Key = usize;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<Self::Head> {
        let (cohort, tree, _) = load::whole(conn, viewer, &self.slug, self.now)?;
        Ok((cohort, tree))
    }

    fn file_name(&self, (cohort, _): &Self::Head) -> String {
        format!("{}-lineage", cohort.slug)
    }

    fn columns(&self, _: &Self::Head, reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            "sheet-name",
            "sheet-cohort",
            "sheet-generation",
            "sheet-founding",
            "sheet-joined",
            "sheet-due-on",
            "sheet-standing",
            "sheet-first-after",
            "sheet-deliveries",
            "sheet-completed",
            "sheet-beyond",
            "sheet-new-trainers",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        _: &Viewer,
        (_, tree): &Self::Head,
        turn: &Turn<usize>,
    ) -> Result<SheetRows<LineageSheetRow, usize>> {
        let begin = if let Turn::After(last) = turn { last + 1 } else { 0 };
        let part: Vec<(usize, usize)> = tree.in_order().into_iter().skip(begin).take(ROWS_AT_ONCE).collect();
        let shown: Vec<usize> = part.iter().map(|(at, _)| *at).collect();
        let names = std::sync::Arc::new(load::names(conn, tree, &shown)?);
        let next = (part.len() == ROWS_AT_ONCE).then(|| begin + part.len() - 1);
        let row = |(at, depth)| LineageSheetRow { at, depth, names: names.clone() };
        Ok((part.into_iter().map(row).collect(), next))
    }

    fn cells(&self, (_, tree): &Self::Head, row: &LineageSheetRow, reader: &SheetReader) -> Vec<SheetCell> {
        let local_names = LocalNames {
            words: &reader.site.words,
            catalogue: &self.catalogue,
            language: reader.language,
            today: self.now.day_in(reader.viewer.zone),
        };
        let of: LineageTrainerView = trainer(local_names, tree, &row.names, (row.at, row.depth, 0));
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        vec![
            of.name.as_str().into(),
            of.cohort.as_str().into(),
            of.generation.into(),
            of.founding.map(|one| one.reference).into(),
            of.joined_on.into(),
            of.due_on.into(),
            reader.say(&format!("trainer-standing-{}", of.standing)).into(),
            of.first_after.into(),
            count(of.trainings.len()).into(),
            of.people.into(),
            of.beyond.into(),
            count(of.new_trainers).into(),
        ]
    }
}
