//! A sheet that was sent, from its bytes to what is kept of it until it is brought in.

use std::marker::PhantomData;

use super::{ColumnSpec, FileFault, LARGEST_FILE, SheetReading, columns_of, read};
use crate::platform::error::{Error, Message, Result};
use crate::platform::web::{Upload, Words};

/// How much is kept of a sheet, in bytes: the columns that are read.
const LARGEST_KEPT: usize = 2 * 1024 * 1024;

/// What the rows of a sheet are about.
pub trait SheetSubject {
    /// The words for a file in which no line names the columns that are needed.
    const NO_TITLES: &'static str;
    /// The words for a file with titles and nothing below them.
    const NO_ROWS: &'static str;

    /// The columns that are looked for.
    fn specs(words: &Words) -> Vec<ColumnSpec>;
}

/// What is kept of a sheet: its rows as far as they are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UploadedSheet<S> {
    /// What the file is called.
    pub file: String,
    /// Its rows, by columns.
    pub reading: SheetReading,
    subject: PhantomData<S>,
}

impl<S: SheetSubject> UploadedSheet<S> {
    /// Reads a file that was sent.
    ///
    /// # Errors
    /// Why it cannot be read, and what helps.
    pub fn of(words: &Words, upload: Option<Upload>) -> Result<Self, Message> {
        let Some(upload) = upload else { return Err("import-file-needed".into()) };
        let bytes = upload.bytes.ok_or_else(|| FileFault::TooLarge.message())?;
        Self::read(words, upload.name, &bytes)
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// As [`UploadedSheet::of`].
    pub fn read(words: &Words, file: String, bytes: &[u8]) -> Result<Self, Message> {
        const { assert!(LARGEST_FILE <= crate::platform::web::LARGEST_UPLOAD) };
        let sheets = read(bytes).map_err(FileFault::message)?;
        let reading = columns_of(&sheets, &S::specs(words));
        if reading.letters.is_empty() {
            return Err(S::NO_TITLES.into());
        }
        if reading.rows.is_empty() {
            return Err(S::NO_ROWS.into());
        }
        let this = Self { file, reading, subject: PhantomData };
        match this.fields() {
            Ok(fields) if fields.len() <= LARGEST_KEPT => Ok(this),
            _ => Err(FileFault::TooMuchInside.message()),
        }
    }

    /// As the fields of a form, as such forms are kept.
    ///
    /// # Errors
    /// [`Error::Internal`] when it cannot be written down.
    pub fn fields(&self) -> Result<String> {
        let rows = serde_json::to_string(&self.reading).map_err(Error::internal)?;
        serde_urlencoded::to_string([("file", self.file.as_str()), ("rows", &rows)]).map_err(Error::internal)
    }

    /// What was kept.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a form that is something else.
    pub fn from_fields(fields: &str) -> Result<Self> {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(fields).map_err(|_| Error::NotFound)?;
        let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let rows = value("rows").ok_or(Error::NotFound)?;
        let reading = serde_json::from_str(rows).map_err(|_| Error::NotFound)?;
        Ok(Self { file: value("file").unwrap_or_default().to_owned(), reading, subject: PhantomData })
    }
}
