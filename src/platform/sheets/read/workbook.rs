//! XLSX and ODS. Hidden sheets are left out; a value that was merged over several lines stands in each of them.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{
    Data, DataRef, Dimensions, Ods, OdsError, Reader, SheetVisible, Xlsx, XlsxError, open_workbook_from_rs,
};

use super::{FileFault, MOST_COLUMNS, MOST_ROWS, ReadSheet, SheetLine, line};

/// The cells of a sheet by line and column, counted from 0.
type Grid = BTreeMap<usize, BTreeMap<usize, String>>;

/// Reads an XLSX, cell after cell, so that a single cell far away costs nothing.
///
/// # Errors
/// [`FileFault`].
pub(super) fn workbook(bytes: &[u8]) -> Result<Vec<ReadSheet>, FileFault> {
    let mut book: Xlsx<Cursor<&[u8]>> = open_workbook_from_rs(Cursor::new(bytes)).map_err(of_xlsx)?;
    let mut sheets = Vec::new();
    for name in visible(&book) {
        let mut merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        merged.truncate(MOST_ROWS);
        let mut grid = Grid::new();
        // What is no sheet of cells, such as a chart, has none.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        while let Some(cell) = cells.next_cell().map_err(of_xlsx)? {
            let (row, column) = cell.get_position();
            let text = cell.get_value().to_text();
            if !text.is_empty() {
                put(&mut grid, row as usize, column as usize, text)?;
            }
        }
        spread(&mut grid, &merged);
        sheets.push(ReadSheet { name, lines: lines(grid)? });
    }
    Ok(sheets)
}

/// Reads an ODS, of which is known how far its cells reach.
///
/// # Errors
/// [`FileFault`].
pub(super) fn open_document(bytes: &[u8]) -> Result<Vec<ReadSheet>, FileFault> {
    let mut book: Ods<Cursor<&[u8]>> = open_workbook_from_rs(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => FileFault::Encrypted,
        OdsError::CellLimitExceeded { .. } => FileFault::TooMuchInside,
        _ => FileFault::Broken,
    })?;
    let mut sheets = Vec::new();
    for name in visible(&book) {
        let range = book.worksheet_range(&name).map_err(|_| FileFault::Broken)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let mut grid = Grid::new();
        for (row, column, value) in range.used_cells() {
            let text = value.to_text();
            if !text.is_empty() {
                put(&mut grid, row + first_row as usize, column + first_column as usize, text)?;
            }
        }
        sheets.push(ReadSheet { name, lines: lines(grid)? });
    }
    Ok(sheets)
}

fn visible<R: std::io::Read + std::io::Seek, B: Reader<R>>(book: &B) -> Vec<String> {
    let sheets = book.sheets_metadata().iter();
    sheets.filter(|sheet| sheet.visible == SheetVisible::Visible).map(|sheet| sheet.name.clone()).collect()
}

fn put(grid: &mut Grid, row: usize, column: usize, text: String) -> Result<(), FileFault> {
    if column >= MOST_COLUMNS {
        return Err(FileFault::TooManyColumns);
    }
    grid.entry(row).or_default().insert(column, text);
    if grid.len() > MOST_ROWS { Err(FileFault::TooManyRows) } else { Ok(()) }
}

/// A value that is merged over several lines is said of each of them, as people read it.
fn spread(grid: &mut Grid, merged: &[Dimensions]) {
    for area in merged.iter().filter(|area| area.end.0 > area.start.0) {
        let (first, column) = (area.start.0 as usize, area.start.1 as usize);
        let Some(text) = grid.get(&first).and_then(|row| row.get(&column)).cloned() else { continue };
        // Only where something else stands in the line: an area may reach to the end of the sheet.
        for (_, row) in grid.range_mut(first + 1..=area.end.0 as usize) {
            row.entry(column).or_insert_with(|| text.clone());
        }
    }
}

fn lines(grid: Grid) -> Result<Vec<SheetLine>, FileFault> {
    let mut lines = Vec::new();
    for (row, mut cells) in grid {
        let last = cells.last_key_value().map_or(0, |(column, _)| *column);
        lines.extend(line(row + 1, (0..=last).map(|column| cells.remove(&column).unwrap_or_default()))?);
    }
    Ok(lines)
}

/// Values of both kinds of reading, as a person reads them: a day as 2027-03-01, a whole number without a point.
trait ToText {
    fn to_text(&self) -> String;
}

fn number(number: f64) -> String {
    // Up to here every whole number is told from the next.
    if number.fract() == 0.0 && number.abs() < 9e15 { format!("{number:.0}") } else { number.to_string() }
}

fn moment(at: &calamine::ExcelDateTime) -> String {
    if at.is_duration() {
        return number(at.as_f64());
    }
    let (year, month, day, hour, minute, _, _) = at.to_ymd_hms_milli();
    match (hour, minute) {
        (0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
    }
}

/// `2027-03-01T00:00:00` is a day.
fn day_of(text: &str) -> String {
    text.trim_end_matches("T00:00:00").to_owned()
}

macro_rules! to_text {
    ($type:ty, $values:ident, $($more:pat => $what:expr),*) => {
        impl ToText for $type {
            fn to_text(&self) -> String {
                match self {
                    $values::Int(whole) => whole.to_string(),
                    $values::Float(float) => number(*float),
                    $values::String(text) => text.clone(),
                    $values::Bool(is) => is.to_string(),
                    $values::DateTime(at) => moment(at),
                    $values::DateTimeIso(text) => day_of(text),
                    $values::DurationIso(text) => text.clone(),
                    // `#N/A` is no word that anybody meant.
                    $values::Error(error) => error.to_string(),
                    $values::Empty => String::new(),
                    $($more => $what,)*
                }
            }
        }
    };
}
to_text!(Data, Data,);
to_text!(DataRef<'_>, DataRef, DataRef::SharedString(text) => (*text).to_owned());

fn of_xlsx(error: XlsxError) -> FileFault {
    match error {
        XlsxError::Password => FileFault::Encrypted,
        _ => FileFault::Broken,
    }
}
