//! A sheet of people that was sent.

use super::read::{ReadRow, Vocabulary, people, specs};
use crate::platform::sheets::read::{ColumnSpec, SheetSubject, UploadedSheet};
use crate::platform::values::Language;
use crate::platform::web::Words;

/// That the rows of a sheet are people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetOfPeople;

impl SheetSubject for SheetOfPeople {
    const NO_TITLES: &'static str = "import-no-titles";
    const NO_ROWS: &'static str = "import-no-rows";

    fn specs(words: &Words) -> Vec<ColumnSpec> {
        specs(words)
    }
}

/// What is kept of a sheet of people.
pub type SheetUpload = UploadedSheet<SheetOfPeople>;

impl SheetUpload {
    /// Its people, row by row.
    pub fn rows(&self, words: &Words, offered: &[Language]) -> Vec<ReadRow> {
        people(&self.reading, &Vocabulary::new(words, offered))
    }
}
