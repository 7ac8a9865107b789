//! What kind of file it is, by what stands in it and not by its name, and whether it is safe to unpack.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::{FileFault, LARGEST_UNPACKED, MOST_COLUMNS, MOST_PARTS, MOST_ROWS};

/// How a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FileKind {
    /// XLSX, also with macros.
    Workbook,
    /// ODS.
    OpenDocument,
    /// CSV and its kin.
    Text,
}

/// How files begin.
const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// What a file is.
///
/// # Errors
/// [`FileFault`] for what is none of the kinds that are read, asks for a password, or holds more than its size promises.
pub(super) fn kind(bytes: &[u8]) -> Result<FileKind, FileFault> {
    if bytes.starts_with(COMPOUND) {
        // A workbook with a password is kept in a compound file, in a stream of this name.
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(name.len()).any(|window| window == name);
        return Err(if is_locked { FileFault::Encrypted } else { FileFault::OldFormat });
    }
    if bytes.starts_with(ZIP) || bytes.starts_with(EMPTY_ZIP) {
        return package(bytes);
    }
    Ok(FileKind::Text)
}

fn package(bytes: &[u8]) -> Result<FileKind, FileFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileFault::Broken)?;
    if archive.len() > MOST_PARTS {
        return Err(FileFault::TooMuchInside);
    }
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.into_owned()).collect();
    let has = |name: &str| names.iter().any(|one| one == name);
    let is_locked = (0..archive.len()).any(|at| archive.by_index_raw(at).is_ok_and(|part| part.encrypted()));
    if is_locked {
        return Err(FileFault::Encrypted);
    }
    unpacks_within(&mut archive)?;
    if has("xl/workbook.xml") {
        return Ok(FileKind::Workbook);
    }
    if has("xl/workbook.bin") {
        return Err(FileFault::OldFormat);
    }
    let text = |archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str| {
        let mut text = String::new();
        let part = archive.by_name(name).ok()?;
        part.take(LARGEST_UNPACKED).read_to_string(&mut text).ok()?;
        Some(text)
    };
    let kind = text(&mut archive, "mimetype").unwrap_or_default();
    if !kind.starts_with("application/vnd.oasis.opendocument.spreadsheet") {
        return Err(FileFault::NotASheet);
    }
    if text(&mut archive, "META-INF/manifest.xml").is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(FileFault::Encrypted);
    }
    let content = text(&mut archive, "content.xml").ok_or(FileFault::Broken)?;
    repeats_within(&content)?;
    Ok(FileKind::OpenDocument)
}

/// Unpacks every part once, and throws it away: sizes that a package promises may be lies.
fn unpacks_within(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), FileFault> {
    let mut left = LARGEST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| FileFault::Broken)?;
        let read = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| FileFault::Broken)?;
        left = left.checked_sub(read).ok_or(FileFault::TooMuchInside)?;
    }
    Ok(())
}

/// Looks how far the cells of an ODS reach in which something stands. A few signs may say that a cell is repeated a million times.
fn repeats_within(content: &str) -> Result<(), FileFault> {
    let mut reader = Reader::from_str(content);
    let (mut rows, mut columns, mut row_repeats, mut row_has) = (0_usize, 0_usize, 1_usize, false);
    let repeated = |tag: &BytesStart, name: &str| -> usize {
        let attribute = tag.try_get_attribute(name).ok().flatten();
        attribute.and_then(|attribute| attribute.value.parse().ok()).unwrap_or(1)
    };
    let reaches = |tag: &BytesStart, is_open: bool, columns: &mut usize, row_has: &mut bool| {
        *columns = columns.saturating_add(repeated(tag, "table:number-columns-repeated"));
        let has_value = is_open || tag.attributes().flatten().any(|one| one.key.as_ref().starts_with("office:"));
        *row_has |= has_value;
        !has_value || *columns <= MOST_COLUMNS
    };
    loop {
        let within = match reader.read_event().map_err(|_| FileFault::Broken)? {
            Event::Eof => return Ok(()),
            Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                rows = 0;
                true
            }
            Event::Start(tag) if tag.name().as_ref() == "table:table-row" => {
                (row_repeats, columns, row_has) = (repeated(&tag, "table:number-rows-repeated"), 0, false);
                true
            }
            Event::Start(tag) if is_cell(&tag) => reaches(&tag, true, &mut columns, &mut row_has),
            Event::Empty(tag) if is_cell(&tag) => reaches(&tag, false, &mut columns, &mut row_has),
            Event::Empty(tag) if tag.name().as_ref() == "table:table-row" => {
                rows = rows.saturating_add(repeated(&tag, "table:number-rows-repeated"));
                true
            }
            Event::End(tag) if tag.name().as_ref() == "table:table-row" => {
                rows = rows.saturating_add(row_repeats);
                if row_has && rows > MOST_ROWS {
                    return Err(FileFault::TooManyRows);
                }
                true
            }
            _ => true,
        };
        if !within {
            return Err(FileFault::TooManyColumns);
        }
    }
}

fn is_cell(tag: &BytesStart) -> bool {
    matches!(tag.name().as_ref(), "table:table-cell" | "table:covered-table-cell")
}
