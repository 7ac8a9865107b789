//! CSV, whatever parts its cells and however it is encoded.

use std::borrow::Cow;
use std::collections::BTreeMap;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{FileFault, MOST_ROWS, ReadSheet, line};

/// What may part cells, in the order in which it is preferred.
const SEPARATORS: [u8; 4] = [b'\t', b';', b',', b'|'];
/// How many lines are looked at to find out which it is.
const LOOKED_AT: usize = 20;

/// Reads a text.
///
/// # Errors
/// [`FileFault::NotASheet`] for what is no text; [`FileFault::TooManyRows`], [`FileFault::TooManyColumns`].
pub(super) fn read(bytes: &[u8]) -> Result<ReadSheet, FileFault> {
    let text = decoded(bytes)?;
    let (told, text) = told_separator(&text);
    let separator = told.unwrap_or_else(|| separator_of(text));
    let skipped = usize::from(told.is_some());
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut sheet = ReadSheet::default();
    for record in reader.records() {
        let record = record.map_err(|_| FileFault::Broken)?;
        let number = record.position().map_or(0, csv::Position::line);
        let number = usize::try_from(number).unwrap_or_default() + skipped;
        sheet.lines.extend(line(number, record.iter().map(str::to_owned))?);
        if sheet.lines.len() > MOST_ROWS {
            return Err(FileFault::TooManyRows);
        }
    }
    Ok(sheet)
}

/// The text: by its mark, else as UTF-8, else as Windows has written it in Western Europe and the Americas.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, FileFault> {
    let is_text =
        |text: &str| !text.chars().any(|c| c == '\0' || (c.is_control() && !c.is_whitespace() && c != '\u{1a}'));
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let is_broken = bytes.starts_with(b"%PDF") || bytes.starts_with(b"{\\rtf");
    let (text, _, wrong) = match marked {
        Some(encoding) => encoding.decode(bytes),
        None => UTF_8.decode(bytes),
    };
    let text = if wrong && marked.is_none() { WINDOWS_1252.decode(bytes).0 } else { text };
    // Windows-1252 has a sign for nearly every byte, but those of a picture do not stay without control signs.
    if is_broken || !is_text(&text) { Err(FileFault::NotASheet) } else { Ok(text) }
}

/// `sep=;`, by which Excel is told what parts cells.
fn told_separator(text: &str) -> (Option<u8>, &str) {
    let told = || {
        let (first, rest) = text.split_once('\n')?;
        let separator = first.trim_end_matches('\r').strip_prefix("sep=")?.bytes().next()?;
        SEPARATORS.contains(&separator).then_some((Some(separator), rest))
    };
    told().unwrap_or((None, text))
}

/// What parts the cells: whatever stands in most lines equally often, outside quotation marks.
fn separator_of(text: &str) -> u8 {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(LOOKED_AT).collect();
    let count = |line: &str, separator: u8| {
        let (mut quoted, mut found) = (false, 0);
        for byte in line.bytes() {
            quoted ^= byte == b'"';
            found += usize::from(byte == separator && !quoted);
        }
        found
    };
    // Above the titles there may be a line or two without any.
    let score = |separator: &u8| {
        let mut alike: BTreeMap<usize, usize> = BTreeMap::new();
        for found in lines.iter().map(|line| count(line, *separator)).filter(|found| *found > 0) {
            *alike.entry(found).or_default() += 1;
        }
        alike.into_iter().map(|(found, lines)| (lines, found)).max().unwrap_or_default()
    };
    let best = SEPARATORS.iter().rev().max_by_key(|separator| score(separator));
    best.copied().filter(|separator| score(separator).0 > 0).unwrap_or(b',')
}
