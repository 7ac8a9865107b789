//! Lists as sheets: taken out as CSV or XLSX just as they stand on their page, and files of rows read in.
//!
//! A list says what its columns are and what stands in them ([`SheetList`]); how a file is written, guarded and sent is
//! said here, once.

mod csv_file;
mod download;
pub mod read;
pub mod rehearsal;
mod xlsx_file;

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::{Conn, text_enum};
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::{Site, Turn, Viewer};

pub use download::{Downloads, download};

/// How many rows are read from the database at once.
pub const ROWS_AT_ONCE: usize = 2_000;

text_enum! {
    /// As which kind of file a list is taken out: the ending of its address.
    SheetFormat {
        /// Text, one row a line.
        Csv = "csv",
        /// A workbook with one sheet.
        Xlsx = "xlsx",
    }
}

/// What stands in a place of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetCell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number with places.
    Decimal(f64),
    /// A day.
    Day(NaiveDate),
    /// A moment, on the clock of whoever takes the list out.
    Moment(NaiveDateTime),
}

impl From<String> for SheetCell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl From<&str> for SheetCell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<i64> for SheetCell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for SheetCell {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<f64> for SheetCell {
    fn from(number: f64) -> Self {
        Self::Decimal(number)
    }
}

impl From<NaiveDate> for SheetCell {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl<T: Into<SheetCell>> From<Option<T>> for SheetCell {
    fn from(one: Option<T>) -> Self {
        one.map_or(Self::Empty, Into::into)
    }
}

/// A column of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetColumn {
    /// What it is called, in the language of whoever takes the list out.
    pub title: String,
    /// What it is called in every language, where an import reads it; it then stands in a row below the titles.
    pub key: Option<&'static str>,
}

/// For whom a list is taken out.
pub struct SheetReader {
    /// What the pages belong to.
    pub site: Arc<Site>,
    /// Who it is.
    pub viewer: Viewer,
    /// The language of titles and words.
    pub language: Language,
}

impl SheetReader {
    /// The words for a key.
    pub fn say(&self, key: &str) -> String {
        self.site.words.say(self.language, key)
    }

    /// A column that only people read, by the key of its words.
    pub fn column(&self, key: &str) -> SheetColumn {
        SheetColumn { title: self.say(key), key: None }
    }

    /// A moment, on the reader's clock.
    pub fn moment(&self, at: Option<Timestamp>) -> SheetCell {
        at.map_or(SheetCell::Empty, |at| SheetCell::Moment(at.in_zone(self.zone()).naive_local()))
    }

    /// The day of a moment, where the reader is.
    pub fn day(&self, at: Option<Timestamp>) -> SheetCell {
        at.map(|at| at.day_in(self.zone())).into()
    }

    fn zone(&self) -> Zone {
        self.viewer.zone
    }
}

/// Rows, and after which row the list goes on, if it does.
pub type SheetRows<R, K> = (Vec<R>, Option<K>);

/// A list that can be taken out, narrowed and sorted as its address asks.
pub trait SheetList: Send + Sync + 'static {
    /// What is the same for all rows, such as the cohort whose list it is.
    type Head: Send + Sync + 'static;
    /// What a row is made from.
    type Row: Send + 'static;
    /// By which the list goes on.
    type Key: Send + 'static;

    /// Finds what the list is about.
    ///
    /// # Errors
    /// What its page says to those who may not see it.
    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<Self::Head>;

    /// The name of the file, without its ending: letters, digits and hyphens.
    fn file_name(&self, head: &Self::Head) -> String;

    /// The columns in order.
    fn columns(&self, head: &Self::Head, reader: &SheetReader) -> Vec<SheetColumn>;

    /// The next rows, about [`ROWS_AT_ONCE`] of them, by as many queries however many rows there are.
    ///
    /// # Errors
    /// Only what the database says.
    fn rows(
        &self,
        conn: &mut Conn,
        viewer: &Viewer,
        head: &Self::Head,
        turn: &Turn<Self::Key>,
    ) -> Result<SheetRows<Self::Row, Self::Key>>;

    /// What stands in each column of a row.
    fn cells(&self, head: &Self::Head, row: &Self::Row, reader: &SheetReader) -> Vec<SheetCell>;
}

/// After which row a list goes on of which at most [`ROWS_AT_ONCE`] rows were asked for.
pub fn goes_on<R, K>(rows: &[R], key: impl Fn(&R) -> K) -> Option<K> {
    rows.last().filter(|_| rows.len() >= ROWS_AT_ONCE).map(key)
}

/// [`ROWS_AT_ONCE`], as queries take it.
pub const LIMIT: i64 = ROWS_AT_ONCE as i64;
