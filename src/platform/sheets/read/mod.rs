//! Files of rows, read: CSV, XLSX, ODS. Whatever comes in has a budget, and what cannot be read is named in words.

mod columns;
mod package;
mod text;
mod uploaded;
mod workbook;

#[cfg(test)]
mod tests;

use crate::platform::error::Message;

pub use columns::{ColumnSpec, SheetReading, SheetRow, columns_of};
pub use uploaded::{SheetSubject, UploadedSheet};

/// How large a file may be, in bytes.
pub const LARGEST_FILE: usize = 5 * 1024 * 1024;
/// How large what it holds may be once it is unpacked, in bytes.
const LARGEST_UNPACKED: u64 = 32 * 1024 * 1024;
/// How many parts its package may have.
const MOST_PARTS: usize = 1_000;
/// How many rows its sheets may have together.
pub const MOST_ROWS: usize = 5_000;
/// How many columns a sheet may have.
const MOST_COLUMNS: usize = 200;
/// How many characters of its cells are kept; what is longer is cut.
const LONGEST_CELL: usize = 2_000;

/// A sheet as it was read: its lines in order, with those that are empty left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadSheet {
    /// What it is called; nothing where a file has only one.
    pub name: String,
    /// Its lines.
    pub lines: Vec<SheetLine>,
}

/// A line of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetLine {
    /// Which, counted from 1 as programs show it.
    pub number: usize,
    /// What stands in its cells, as text.
    pub cells: Vec<String>,
}

/// Why a file is not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// Nothing is in it.
    Empty,
    /// It is larger than [`LARGEST_FILE`].
    TooLarge,
    /// It is something else.
    NotASheet,
    /// It is a workbook of the kind that programs wrote until 2007, or a binary one.
    OldFormat,
    /// It asks for a password.
    Encrypted,
    /// It is small, and what it holds is huge.
    TooMuchInside,
    /// It has more rows than [`MOST_ROWS`].
    TooManyRows,
    /// It has more columns than anybody reads.
    TooManyColumns,
    /// It is damaged.
    Broken,
}

impl FileFault {
    /// What is wrong, and what helps.
    pub fn message(self) -> Message {
        match self {
            Self::Empty => Message::new("sheet-file-empty"),
            Self::TooLarge => Message::new("sheet-file-too-large").with("most", LARGEST_FILE / (1024 * 1024)),
            Self::NotASheet => Message::new("sheet-file-not-a-sheet"),
            Self::OldFormat => Message::new("sheet-file-old"),
            Self::Encrypted => Message::new("sheet-file-encrypted"),
            Self::TooMuchInside => Message::new("sheet-file-too-much"),
            Self::TooManyRows => Message::new("sheet-file-too-many-rows").with("most", MOST_ROWS),
            Self::TooManyColumns => Message::new("sheet-file-too-many-columns").with("most", MOST_COLUMNS),
            Self::Broken => Message::new("sheet-file-broken"),
        }
    }
}

/// Reads the sheets of a file that are not hidden. What is computed is read as it was last computed; macros are never looked at.
///
/// # Errors
/// Why it is not read.
pub fn read(bytes: &[u8]) -> Result<Vec<ReadSheet>, FileFault> {
    if bytes.len() > LARGEST_FILE {
        return Err(FileFault::TooLarge);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(FileFault::Empty);
    }
    let sheets = match package::kind(bytes)? {
        package::FileKind::Workbook => workbook::workbook(bytes)?,
        package::FileKind::OpenDocument => workbook::open_document(bytes)?,
        package::FileKind::Text => vec![text::read(bytes)?],
    };
    let sheets: Vec<ReadSheet> = sheets.into_iter().filter(|sheet| !sheet.lines.is_empty()).collect();
    match sheets.iter().map(|sheet| sheet.lines.len()).sum::<usize>() {
        0 => Err(FileFault::Empty),
        rows if rows > MOST_ROWS => Err(FileFault::TooManyRows),
        _ => Ok(sheets),
    }
}

/// A line, unless nothing stands in it.
fn line(number: usize, cells: impl IntoIterator<Item = String>) -> Result<Option<SheetLine>, FileFault> {
    let mut cells: Vec<String> = cells.into_iter().map(tidy).collect();
    cells.truncate(cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
    if cells.len() > MOST_COLUMNS {
        return Err(FileFault::TooManyColumns);
    }
    Ok((!cells.is_empty()).then_some(SheetLine { number, cells }))
}

/// What stands in a cell: without blanks around it, what cannot be seen, and the apostrophe that keeps a text from being
/// taken for a formula.
fn tidy(text: String) -> String {
    let seen: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\0'))
        .map(|c| if c == '\u{a0}' || c == '\u{202f}' { ' ' } else { c })
        .take(LONGEST_CELL)
        .collect();
    let seen = seen.trim();
    let bare = seen.strip_prefix('\'').filter(|rest| super::csv_file::begins_as_formula(rest));
    bare.unwrap_or(seen).trim().to_owned()
}
