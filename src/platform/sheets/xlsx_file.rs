//! Rows as a workbook. Each row is written to a temporary file as it comes, so that memory stays flat.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use super::{SheetCell, SheetColumn};
use crate::platform::error::{Error, Result};

/// So many characters a cell has at most; what is longer is cut.
const LONGEST_CELL: usize = 32_767;
/// How wide columns are, in characters.
const WIDTH: f64 = 22.0;

/// A workbook that is being written.
pub(super) struct XlsxFile {
    book: Workbook,
    row: u32,
    day: Format,
    moment: Format,
}

impl XlsxFile {
    /// A workbook with the titles of its one sheet.
    ///
    /// # Errors
    /// [`Error::Internal`] when there is no room for temporary files.
    pub(super) fn new(columns: &[SheetColumn]) -> Result<Self> {
        let mut book = Workbook::new();
        let (title, key) = (Format::new().set_bold(), Format::new().set_font_color(0x76_76_76).set_italic());
        let has_keys = columns.iter().any(|column| column.key.is_some());
        let mut write = || -> Result<u32, XlsxError> {
            let sheet = book.add_worksheet_with_constant_memory()?;
            for at in 0..u16::try_from(columns.len()).unwrap_or(u16::MAX) {
                sheet.set_column_width(at, WIDTH)?;
            }
            let rows = if has_keys { 2 } else { 1 };
            sheet.set_freeze_panes(rows, 0)?;
            for (at, column) in (0u16..).zip(columns) {
                sheet.write_string_with_format(0, at, &column.title, &title)?;
            }
            for (at, column) in (0u16..).zip(columns).filter(|_| has_keys) {
                sheet.write_string_with_format(1, at, column.key.unwrap_or_default(), &key)?;
            }
            Ok(rows)
        };
        let row = write().map_err(Error::internal)?;
        let (day, moment) =
            (Format::new().set_num_format("yyyy-mm-dd"), Format::new().set_num_format("yyyy-mm-dd hh:mm"));
        Ok(Self { book, row, day, moment })
    }

    /// Writes rows below those that are there.
    ///
    /// # Errors
    /// [`Error::Internal`] when there is no room for temporary files.
    pub(super) fn write(&mut self, rows: &[Vec<SheetCell>]) -> Result<()> {
        rows.iter().try_for_each(|row| self.write_row(row)).map_err(Error::internal)
    }

    fn write_row(&mut self, cells: &[SheetCell]) -> Result<(), XlsxError> {
        let sheet = self.book.worksheet_from_index(0)?;
        for (at, cell) in (0u16..).zip(cells) {
            match cell {
                SheetCell::Empty => continue,
                SheetCell::Text(text) => sheet.write_string(self.row, at, shortened(text))?,
                // Whole numbers up to 2^53 are kept as they are.
                SheetCell::Number(number) => sheet.write_number(self.row, at, *number as f64)?,
                SheetCell::Decimal(number) => sheet.write_number(self.row, at, *number)?,
                SheetCell::Day(day) => {
                    let day = ExcelDateTime::parse_from_str(&day.to_string())?;
                    sheet.write_datetime_with_format(self.row, at, &day, &self.day)?
                }
                SheetCell::Moment(moment) => {
                    let moment = ExcelDateTime::parse_from_str(&moment.format("%Y-%m-%dT%H:%M:%S").to_string())?;
                    sheet.write_datetime_with_format(self.row, at, &moment, &self.moment)?
                }
            };
        }
        self.row += 1;
        Ok(())
    }

    /// The bytes of the file.
    ///
    /// # Errors
    /// [`Error::Internal`] when it cannot be written.
    pub(super) fn finish(mut self) -> Result<Vec<u8>> {
        self.book.save_to_buffer().map_err(Error::internal)
    }
}

fn shortened(text: &str) -> &str {
    text.char_indices().nth(LONGEST_CELL).map_or(text, |(at, _)| &text[..at])
}
