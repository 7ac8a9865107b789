//! Applications as a sheet. Brought in again as it is, it changes nothing.

use std::sync::Arc;

use super::import::COLUMNS;
use super::views::ApplicationView;
use super::views::filter::ApplicationFilter;
use super::views::load::{ApplicationLine, ReadList, read_list};
use super::{ApplicationId, CallQuestion};
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::rehearsal::ImportColumn;
use crate::platform::sheets::{SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::web::{Site, Turn};

/// The applications to the call of a cohort whose call the reader reads. How the list is sorted follows from scores that not everybody sees,
/// so it is read as a whole.
pub(super) struct ApplicationSheet {
    pub slug: String,
    pub filter: ApplicationFilter,
    pub now: Timestamp,
    pub site: Arc<Site>,
}

impl ApplicationSheet {
    fn questions(head: &ReadList) -> &[CallQuestion] {
        head.read.call.as_ref().map(|call| call.terms.questions.as_slice()).unwrap_or_default()
    }
}

impl SheetList for ApplicationSheet {
    type Head = ReadList;
    type Row = ApplicationLine;
    type Key = ApplicationId;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<ReadList> {
        read_list(conn, viewer, &self.slug, self.now)
    }

    fn file_name(&self, head: &ReadList) -> String {
        format!("{}-applications", head.read.cohort.slug)
    }

    fn columns(&self, head: &ReadList, reader: &SheetReader) -> Vec<SheetColumn> {
        let known =
            COLUMNS.iter().map(|column| SheetColumn { title: reader.say(column.word()), key: Some(column.key()) });
        let asked = Self::questions(head)
            .iter()
            .map(|question| SheetColumn { title: question.label.in_language(reader.language).to_owned(), key: None });
        let shown = [
            "sheet-section",
            "sheet-state",
            "sheet-sent",
            "sheet-scores",
            "sheet-mean",
            "sheet-own-score",
            "sheet-waiting-place",
        ];
        known.chain(asked).chain(shown.map(|key| reader.column(key))).collect()
    }

    fn rows(
        &self,
        _: &mut Conn,
        _: &Viewer,
        head: &ReadList,
        _: &Turn<ApplicationId>,
    ) -> Result<SheetRows<ApplicationLine, ApplicationId>> {
        Ok((self.filter.apply(head.lines.clone()), None))
    }

    fn cells(&self, head: &ReadList, line: &ApplicationLine, reader: &SheetReader) -> Vec<SheetCell> {
        let view = ApplicationView::new(&self.site.words, reader.language, line, &head.around);
        let mut cells: Vec<SheetCell> = vec![
            view.email.unwrap_or_default().into(),
            view.name.into(),
            view.country.map(|country| country.to_string()).into(),
            view.association.into(),
            reader.say(&format!("applicant-sex-{}", view.sex)).into(),
            view.language.to_string().into(),
        ];
        let answers = &line.application.fields.answers;
        for question in Self::questions(head) {
            let answer = answers.get(&question.key).map(|answer| question.answer_in(reader.language, answer));
            cells.push(answer.unwrap_or_default().into());
        }
        cells.extend([
            view.section.into(),
            reader.say(&format!("application-standing-{}", view.standing)).into(),
            reader.day(view.sent_at),
            view.scores.into(),
            view.mean.into(),
            view.own_score.into(),
            view.position.into(),
        ]);
        cells
    }
}
