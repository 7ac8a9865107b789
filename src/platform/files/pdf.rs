//! Whether a PDF only shows pages: nothing that runs or opens something, no files within, no lock.
//!
//! It is not read as a viewer reads it, which could be led astray, but looked through for the names that such things need, wherever
//! they stand: in the open, written with `#` signs, or packed in a stream.

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::FileRefusal;

/// How much of a PDF is unpacked to look at it, in bytes, all its streams together.
const MOST_UNPACKED: u64 = 600 * 1024 * 1024;
/// How far before a stream its description begins at most.
const LONGEST_DESCRIPTION: usize = 4_096;
/// How much of what is unpacked is looked at at once.
const PIECE: usize = 256 * 1024;
/// The longest name that is looked for, with its slash and each sign written in three.
const LONGEST_NAME: usize = 64;
/// Where the end of a packed file (zip) is looked for.
const ZIP_TAIL: usize = 66_000;

/// Names of what does something when a page is opened or pressed.
const ACTIVE: [&[u8]; 9] = [
    b"JavaScript",
    b"Launch",
    b"GoToE",
    b"ImportData",
    b"SubmitForm",
    b"Rendition",
    b"RichMedia",
    b"RichMediaExecute",
    b"XFA",
];
/// Names of files within.
const ATTACHED: [&[u8]; 3] = [b"EmbeddedFile", b"EmbeddedFiles", b"Filespec"];

/// Looks a PDF through.
pub(super) fn check(bytes: &[u8]) -> Result<(), FileRefusal> {
    check_within(bytes, MOST_UNPACKED)
}

fn check_within(bytes: &[u8], most: u64) -> Result<(), FileRefusal> {
    let tail = bytes.get(bytes.len().saturating_sub(1_024)..).unwrap_or_default();
    let Some(end) = last(tail, b"%%EOF") else { return Err(FileRefusal::Damaged) };
    let zip_tail = bytes.get(bytes.len().saturating_sub(ZIP_TAIL)..).unwrap_or_default();
    let head = bytes.get(..bytes.len().min(1_024)).unwrap_or_default();
    let behind = tail.get(end..).unwrap_or_default();
    if last(zip_tail, b"PK\x05\x06").is_some() || is_page(head) || is_page(behind) {
        return Err(FileRefusal::TwoInOne);
    }
    look(bytes, true)?;
    look_into_streams(bytes, most)
}

fn last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
}

/// Whether a browser might take it for a page.
fn is_page(bytes: &[u8]) -> bool {
    let small = bytes.to_ascii_lowercase();
    [&b"<html"[..], b"<script", b"<!doctype"].iter().any(|sign| last(&small, sign).is_some())
}

/// Looks for names. A lock is a thing of the file, not of what is packed in it.
fn look(bytes: &[u8], whole: bool) -> Result<(), FileRefusal> {
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/') {
        let name = name_at(bytes.get(at + 1..).unwrap_or_default());
        let is = |one: &&[u8]| *one == name.as_slice();
        if ACTIVE.iter().any(is) {
            return Err(FileRefusal::Active);
        }
        if ATTACHED.iter().any(is) {
            return Err(FileRefusal::Attached);
        }
        if whole && name == b"Encrypt" {
            return Err(FileRefusal::Locked);
        }
    }
    Ok(())
}

/// A name, with what is written as `#4A` read; cut where it is longer than any that is looked for.
fn name_at(bytes: &[u8]) -> Vec<u8> {
    let (mut name, mut rest) = (Vec::new(), bytes);
    while let [first, behind @ ..] = rest {
        if name.len() > 20 || first.is_ascii_whitespace() || b"\0()<>[]{}/%".contains(first) {
            break;
        }
        let escaped = || {
            let digits = std::str::from_utf8(behind.get(..2)?).ok()?;
            u8::from_str_radix(digits, 16).ok()
        };
        match (*first == b'#').then(escaped).flatten() {
            Some(byte) => {
                name.push(byte);
                rest = behind.get(2..).unwrap_or_default();
            }
            None => {
                name.push(*first);
                rest = behind;
            }
        }
    }
    name
}

/// Looks into everything that is packed: objects may stand there.
fn look_into_streams(bytes: &[u8], mut left: u64) -> Result<(), FileRefusal> {
    const WORD: &[u8] = b"stream";
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| find(rest, WORD)) {
        let begin = at + found;
        at = begin + WORD.len();
        if begin >= 3 && bytes.get(begin - 3..begin) == Some(b"end") {
            continue;
        }
        let content = match bytes.get(at..) {
            Some([b'\r', b'\n', rest @ ..] | [b'\n', rest @ ..] | [b'\r', rest @ ..]) => rest,
            _ => continue,
        };
        let described = description(bytes.get(begin.saturating_sub(LONGEST_DESCRIPTION)..begin).unwrap_or_default());
        left = unpack(content, left, holds_objects(&described)?)?;
    }
    Ok(())
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|window| window == word)
}

/// The names that stand before a stream, back to the object before it.
fn description(before: &[u8]) -> Vec<Vec<u8>> {
    let from = last(before, b"endobj").max(last(before, b"endstream")).unwrap_or_default();
    let own = before.get(from..).unwrap_or_default();
    let slashes = own.iter().enumerate().filter(|(_, byte)| **byte == b'/');
    slashes.map(|(at, _)| name_at(own.get(at + 1..).unwrap_or_default())).collect()
}

/// Whether a stream holds objects; they are read where they are packed in the one usual way.
fn holds_objects(described: &[Vec<u8>]) -> Result<bool, FileRefusal> {
    let says = |name: &[u8]| described.iter().any(|one| one == name);
    if !says(b"ObjStm") {
        return Ok(false);
    }
    let unusual: [&[u8]; 11] = [
        b"ASCIIHexDecode",
        b"AHx",
        b"ASCII85Decode",
        b"A85",
        b"LZWDecode",
        b"LZW",
        b"RunLengthDecode",
        b"RL",
        b"Crypt",
        b"Predictor",
        b"F",
    ];
    if unusual.iter().any(|name| says(name)) { Err(FileRefusal::Damaged) } else { Ok(true) }
}

/// Unpacks a stream piece by piece and looks for names; gives back how much may still be unpacked. A picture is not packed in this
/// way and ends at once; what holds objects has to be read to its end.
fn unpack(content: &[u8], mut left: u64, must: bool) -> Result<u64, FileRefusal> {
    let packed = matches!(content, [first, second, ..]
        if first & 0x0F == 8 && (u16::from(*first) * 256 + u16::from(*second)).is_multiple_of(31));
    if !packed {
        // Objects that are not packed stand in the open, and were looked at.
        return Ok(left);
    }
    let mut reader = ZlibDecoder::new(content);
    let (mut piece, mut kept) = (vec![0; PIECE + LONGEST_NAME], 0);
    loop {
        let space = piece.get_mut(kept..).unwrap_or_default();
        let read = match reader.read(space) {
            Ok(read) => read,
            Err(_) if must => return Err(FileRefusal::Damaged),
            Err(_) => 0,
        };
        let filled = kept + read;
        look(piece.get(..filled).unwrap_or_default(), false)?;
        if read == 0 {
            return Ok(left);
        }
        left = left.checked_sub(u64::try_from(read).unwrap_or(u64::MAX)).ok_or(FileRefusal::Bomb)?;
        // A name may stand across two pieces.
        kept = filled.min(LONGEST_NAME);
        piece.copy_within(filled - kept..filled, 0);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn pdf(objects: &[u8]) -> Vec<u8> {
        [b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n", objects, b"\ntrailer<</Root 1 0 R>>\n%%EOF\n"]
            .concat()
    }

    fn packed(text: &[u8]) -> Vec<u8> {
        let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        packer.write_all(text).unwrap();
        packer.finish().unwrap()
    }

    fn stream(described: &str, content: &[u8]) -> Vec<u8> {
        [format!("7 0 obj\n<<{described}>>\nstream\r\n").as_bytes(), content, b"\nendstream\nendobj"].concat()
    }

    #[test]
    fn pages_are_taken() {
        let page = stream("/Filter/FlateDecode/Length 9", &packed(b"BT (Participants) Tj ET"));
        let links =
            b"5 0 obj<</S/URI/URI(https://town.example)>>endobj 6 0 obj<</OpenAction[3 0 R/Fit]>>endobj".to_vec();
        let objects = stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", &packed(b"9 0 <</Type/Page>>"));
        assert_eq!(check(&pdf(&[page, links, objects].concat())), Ok(()));
    }

    #[test]
    fn what_runs_or_opens_something_is_refused() {
        for action in [
            "<</S/JavaScript/JS(app.alert(1))>>",
            "<</S /Java#53cript>>",
            "<</S/Launch/F(cmd.exe)>>",
            "<</Names<</JavaScript 4 0 R>>>>",
            "<</S/SubmitForm>>",
            "<</AcroForm<</XFA 9 0 R>>>>",
        ] {
            assert_eq!(check(&pdf(action.as_bytes())), Err(FileRefusal::Active), "{action}");
            let hidden = stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", &packed(action.as_bytes()));
            assert_eq!(check(&pdf(&hidden)), Err(FileRefusal::Active), "packed: {action}");
            let unnamed = stream("/Filter/FlateDecode", &packed(action.as_bytes()));
            assert_eq!(check(&pdf(&unnamed)), Err(FileRefusal::Active), "packed and not named: {action}");
        }
        let across = [vec![b' '; PIECE + LONGEST_NAME - 5], b"/JavaScript ".to_vec()].concat();
        assert_eq!(check(&pdf(&stream("", &packed(&across)))), Err(FileRefusal::Active), "across two pieces");
    }

    #[test]
    fn files_within_and_locks_are_refused() {
        assert_eq!(check(&pdf(b"<</Names<</EmbeddedFiles 4 0 R>>>>")), Err(FileRefusal::Attached));
        assert_eq!(check(&pdf(b"<</Type/EmbeddedFile>>")), Err(FileRefusal::Attached));
        assert_eq!(check(&pdf(b"<</Encrypt 4 0 R>>")), Err(FileRefusal::Locked));
    }

    #[test]
    fn objects_packed_in_an_unusual_way_are_not_believed() {
        let unusual = stream("/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]", b"789C");
        assert_eq!(check(&pdf(&unusual)), Err(FileRefusal::Damaged));
        let broken = stream("/Type/Obj#53tm/Filter/FlateDecode", &packed(b"9 0 <</Type/Page>>")[..9]);
        assert_eq!(check(&pdf(&broken)), Err(FileRefusal::Damaged));
    }

    #[test]
    fn two_files_in_one_are_refused() {
        let plain = pdf(b"");
        for behind in [&b"PK\x05\x06\0\0\0\0"[..], b"<html><body>"] {
            assert_eq!(check(&[&plain, behind].concat()), Err(FileRefusal::TwoInOne));
        }
        let page = [b"%PDF-1.4\n<!DOCTYPE html><script>", plain.as_slice()].concat();
        assert_eq!(check(&page), Err(FileRefusal::TwoInOne));
        assert_eq!(check(&plain[..plain.len() - 8]), Err(FileRefusal::Damaged), "half of it");
    }

    #[test]
    fn what_swells_without_end_is_refused() {
        let large = pdf(&stream("", &packed(&vec![0; 2 * PIECE])));
        assert_eq!(check_within(&large, 2 * PIECE as u64), Ok(()));
        assert_eq!(check_within(&large, 2 * PIECE as u64 - 1), Err(FileRefusal::Bomb));
    }
}
