//! Rows as CSV.

use super::{SheetCell, SheetColumn};
use crate::platform::error::{Error, Result};

/// By this Excel knows that the text is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The lines above the rows: the titles and, where an import reads the list, the names of the columns in every language.
///
/// # Errors
/// [`Error::Internal`] when memory cannot be written to.
pub(super) fn head(columns: &[SheetColumn], separator: u8) -> Result<Vec<u8>> {
    let titles = columns.iter().map(|column| guarded(&column.title)).collect();
    let mut lines = vec![titles];
    if columns.iter().any(|column| column.key.is_some()) {
        lines.push(columns.iter().map(|column| column.key.unwrap_or_default().to_owned()).collect());
    }
    let mut bytes = BYTE_ORDER_MARK.to_vec();
    bytes.extend(write(lines, separator)?);
    Ok(bytes)
}

/// Rows as lines.
///
/// # Errors
/// As [`head`].
pub(super) fn lines(rows: Vec<Vec<SheetCell>>, separator: u8) -> Result<Vec<u8>> {
    write(rows.into_iter().map(|row| row.into_iter().map(text).collect()).collect(), separator)
}

fn write(lines: Vec<Vec<String>>, separator: u8) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    for line in lines {
        writer.write_record(line).map_err(Error::internal)?;
    }
    writer.into_inner().map_err(|error| Error::internal(error.to_string()))
}

fn text(cell: SheetCell) -> String {
    match cell {
        SheetCell::Empty => String::new(),
        SheetCell::Text(text) => guarded(&text),
        SheetCell::Number(number) => number.to_string(),
        SheetCell::Decimal(number) => number.to_string(),
        SheetCell::Day(day) => day.to_string(),
        SheetCell::Moment(at) => at.format("%Y-%m-%d %H:%M").to_string(),
    }
}

/// A text that no program takes for a formula: what begins like one gets an apostrophe before it, which an import takes away.
pub(super) fn guarded(text: &str) -> String {
    if begins_as_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// Whether programs take a text for a formula.
pub(super) fn begins_as_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_safe_to_open_and_keeps_its_separators() {
        let row = vec![
            SheetCell::from("=HYPERLINK(\"http://x.example\")"),
            SheetCell::from("a;b,c"),
            SheetCell::from(-3),
            SheetCell::Empty,
            SheetCell::from(chrono::NaiveDate::from_ymd_opt(2027, 3, 1)),
        ];
        let written = String::from_utf8(lines(vec![row.clone()], b';').unwrap()).unwrap();
        assert_eq!(written, "\"'=HYPERLINK(\"\"http://x.example\"\")\";\"a;b,c\";-3;;2027-03-01\r\n");
        for formula in ["=1", "+1", "-1", "@x", "\tx", "＝1"] {
            assert_eq!(guarded(formula), format!("'{formula}"));
        }
        assert_eq!(guarded("O'Neil - a"), "O'Neil - a");
    }

    #[test]
    fn names_for_an_import_stand_below_the_titles() {
        let column = |title: &str, key| SheetColumn { title: title.into(), key };
        let columns = [column("Nom", Some("name")), column("État", None)];
        let written = String::from_utf8(head(&columns, b',').unwrap()).unwrap();
        assert_eq!(written, "\u{feff}Nom,État\r\nname,\r\n");
        assert_eq!(head(&columns[1..], b',').unwrap(), "\u{feff}État\r\n".as_bytes());
    }
}
