//! Which column of a sheet is which: by the titles that people give them, in any of the languages.

use content::folded;

use serde::{Deserialize, Serialize};

use super::{ReadSheet, SheetLine};

/// How many lines may stand above the titles: the name of a list, a date, a blank.
const ABOVE: usize = 20;

/// A column that is looked for, and how people call it.
#[derive(Clone, Debug)]
pub struct ColumnSpec {
    /// Its name in every language, as lists are taken out with.
    pub key: &'static str,
    /// Its titles, folded.
    pub titles: Vec<String>,
    /// Whether a sheet without it is no such list.
    pub needed: bool,
}

/// A row of a sheet whose columns are known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRow {
    /// The sheet it stands in; nothing where the file has only one.
    pub sheet: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What stands in the columns, in the order of the [`ColumnSpec`]s; `None` where the sheet has no such column.
    pub values: Vec<Option<String>>,
}

/// What was found in the sheets of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetReading {
    /// Their rows.
    pub rows: Vec<SheetRow>,
    /// The titles of columns that are not read.
    pub unread: Vec<String>,
    /// The sheets in which no line of titles was found.
    pub without_titles: Vec<String>,
    /// The letters of the columns in each sheet that was read, in the order of the [`ColumnSpec`]s.
    pub letters: Vec<(String, Vec<Option<String>>)>,
}

impl SheetReading {
    /// The letter of a column in a sheet, where it has that column.
    pub fn letter(&self, sheet: &str, column: usize) -> Option<String> {
        self.letters.iter().find(|(name, _)| name == sheet)?.1.get(column).cloned().flatten()
    }
}

/// Finds the columns in each sheet. Where a sheet calls two columns by the same title, the first counts.
pub fn columns_of(sheets: &[ReadSheet], specs: &[ColumnSpec]) -> SheetReading {
    let mut reading = SheetReading::default();
    let name = |sheet: &ReadSheet| if sheets.len() > 1 { sheet.name.clone() } else { String::new() };
    for sheet in sheets {
        let Some((at, places)) = titles(&sheet.lines, specs) else {
            reading.without_titles.push(sheet.name.clone());
            continue;
        };
        let head = &sheet.lines[at];
        let is_unread = |(column, title): &(usize, &String)| !title.is_empty() && !places.contains(&Some(*column));
        for (_, title) in head.cells.iter().enumerate().filter(is_unread) {
            if !reading.unread.contains(title) {
                reading.unread.push(title.clone());
            }
        }
        reading.letters.push((name(sheet), places.iter().map(|place| place.map(letter)).collect()));
        let below = sheet.lines.iter().skip(at + 1).filter(|line| !is_row_of_keys(line, &places, specs));
        let value = |line: &SheetLine, place: &Option<usize>| {
            place.map(|column| line.cells.get(column).cloned().unwrap_or_default())
        };
        reading.rows.extend(below.map(|line| SheetRow {
            sheet: name(sheet),
            line: line.number,
            values: places.iter().map(|place| value(line, place)).collect(),
        }));
    }
    reading
}

/// The first line in which all columns are named that are needed, and where each stands. A list that was taken out has a
/// second line of titles below the first; of those two it is the first.
fn titles(lines: &[SheetLine], specs: &[ColumnSpec]) -> Option<(usize, Vec<Option<usize>>)> {
    lines.iter().take(ABOVE).enumerate().find_map(|(at, line)| {
        let titles: Vec<String> = line.cells.iter().map(|cell| title(cell)).collect();
        let place = |spec: &ColumnSpec| {
            let is_it = |title: &String| title == spec.key || spec.titles.contains(title);
            // What is called by its own key is surer than what is called alike.
            titles.iter().position(|title| title == spec.key).or_else(|| titles.iter().position(is_it))
        };
        let places: Vec<Option<usize>> = specs.iter().map(place).collect();
        let has_needed = specs.iter().zip(&places).all(|(spec, place)| !spec.needed || place.is_some());
        // An address in the line is somebody's: the line is a row.
        (has_needed && !line.cells.iter().any(|cell| cell.contains('@'))).then_some((at, places))
    })
}

/// Whether a line only says again what the columns are. One cell alone may be a town that is called "Town".
fn is_row_of_keys(line: &SheetLine, places: &[Option<usize>], specs: &[ColumnSpec]) -> bool {
    let named = specs.iter().zip(places).filter_map(|(spec, place)| {
        let cell = line.cells.get((*place)?).map(|cell| title(cell)).filter(|cell| !cell.is_empty())?;
        Some(cell == spec.key || spec.titles.contains(&cell))
    });
    let named: Vec<bool> = named.collect();
    named.len() > 1 && named.iter().all(|is_named| *is_named)
}

/// A title as it is looked up: without accents, marks and the star of what must be filled in.
fn title(cell: &str) -> String {
    let folded = folded(cell);
    folded.trim_matches(|c: char| !c.is_alphanumeric()).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A column as programs call it: A, B, …, Z, AA.
fn letter(column: usize) -> String {
    let (mut rest, mut letters) = (column + 1, Vec::new());
    while rest > 0 {
        letters.insert(0, char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    letters.into_iter().collect()
}
