//! Text files: encoding and front matter.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::problem::{Lines, Problems};
use crate::source::File;

/// Front matter of what a module or a programme is about.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AboutFields {
    pub title: String,
    pub summary: String,
    pub audience: String,
    pub outcomes: Vec<String>,
}

/// Front matter of a sheet.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SheetFields {
    pub title: String,
}

/// The line before and after the front matter.
const FENCE: &str = "+++";

/// The text of a file, without a byte order mark; `None` where it cannot be read, which is reported.
pub(crate) fn text<'a>(path: &str, file: &'a File, problems: &mut Problems) -> Option<&'a str> {
    let bytes = match file.bytes("a page of text has a few; split it") {
        Ok(bytes) => bytes,
        Err((message, advice)) => {
            problems.error(path, None, message, advice);
            return None;
        }
    };
    match std::str::from_utf8(bytes) {
        Ok(text) => readable(path, text.strip_prefix('\u{feff}').unwrap_or(text), problems),
        Err(_) if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) => {
            problems.error(path, None, "the file is encoded in UTF-16", "save it with the encoding UTF-8");
            None
        }
        Err(error) => {
            let good = String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or_default());
            let at = Lines::new(&good).position(good.len());
            problems.error(path, at, "the file is not encoded in UTF-8", "save it with the encoding UTF-8");
            None
        }
    }
}

/// A text that holds something, and no signs of having been written or copied wrongly.
fn readable<'a>(path: &str, text: &'a str, problems: &mut Problems) -> Option<&'a str> {
    if text.trim().is_empty() {
        problems.error(path, None, "the file is empty", "write it, or copy it again");
        return None;
    }
    let at = |offset: usize| Lines::new(text).position(offset);
    // Between letters of two bytes, UTF-16 has zeros.
    let strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if let Some(offset) = text.find(strange) {
        let advice = "save it as plain text with the encoding UTF-8";
        problems.error(path, at(offset), "here stand signs that are no text", advice);
        return None;
    }
    if let Some(offset) = text.find('\u{fffd}') {
        let advice =
            "write the letter that stood in the place of “\u{fffd}”, and save the file with the encoding UTF-8";
        problems.error(path, at(offset), "a letter was lost here when the file was copied", advice);
    }
    if let Some(offset) = twice_encoded(text) {
        let advice = "save the file with the encoding UTF-8, from where its letters were still right";
        problems.error(path, at(offset), "letters such as “é” look like “Ã©” here: they were encoded twice", advice);
    }
    if let Some(offset) = conflict(text) {
        let advice = "keep one of both versions, and remove the lines with the signs";
        problems.error(path, at(offset), "two versions of this text were never brought together", advice);
    }
    Some(text)
}

/// Where UTF-8 was read as Latin letters and encoded again: “Ã©” for “é”, “â€™” for “’”.
fn twice_encoded(text: &str) -> Option<usize> {
    let mut letters = text.char_indices().peekable();
    while let Some((offset, c)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let of_two = matches!(c, 'Ã' | 'Â') && next.is_some_and(|next| ('\u{80}'..='\u{bf}').contains(&next));
        // A capital with a tilde may well stand before a quotation mark; before these signs, it does not.
        let of_words = next.is_some_and(|next| !matches!(next, '«' | '»' | '\u{a0}' | '·' | '°'));
        if (of_two && of_words) || text.get(offset..).is_some_and(|rest| rest.starts_with("â€")) {
            return Some(offset);
        }
    }
    None
}

/// Where programs that merge files have left their marks.
fn conflict(text: &str) -> Option<usize> {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") {
            return Some(offset);
        }
        offset += line.len();
    }
    None
}

/// Reads what stands between the two lines `+++`, and tells where the text behind begins.
///
/// What cannot be read is reported and left at its default, so that the rest of the file is checked all the same.
pub(crate) fn front_matter<T: DeserializeOwned + Default>(
    path: &str,
    text: &str,
    problems: &mut Problems,
) -> (T, usize) {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != FENCE {
        let advice = "begin the file with a line “+++”, its title and a second line “+++”";
        problems.error(path, Lines::new(text).position(0), "the front matter is missing", advice);
        return (T::default(), 0);
    }
    let begin = first.len();
    let mut end = begin;
    for line in lines {
        if line.trim_end() == FENCE {
            let fields = text.get(begin..end).unwrap_or_default();
            let value = fields_of(path, text, begin, fields, problems).unwrap_or_default();
            return (value, end + line.len());
        }
        end += line.len();
    }
    let advice = "put a second line “+++” before the text";
    problems.error(path, Lines::new(text).position(0), "the front matter that begins here is never closed", advice);
    (T::default(), text.len())
}

/// Whether a text begins with front matter.
pub(crate) fn has_front_matter(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.trim_end() == FENCE)
}

/// Reads TOML that begins at a byte of a text.
pub(crate) fn fields_of<T: DeserializeOwned>(
    path: &str,
    text: &str,
    begin: usize,
    fields: &str,
    problems: &mut Problems,
) -> Option<T> {
    match toml::from_str(fields) {
        Ok(value) => Some(value),
        Err(error) => {
            let offset = begin + error.span().map_or(0, |span| span.start);
            let message = error.message().lines().next().unwrap_or("this is not TOML").to_owned();
            let advice = advice_for(&message);
            problems.error(path, Lines::new(text).position(offset), message, advice);
            None
        }
    }
}

fn advice_for(message: &str) -> &'static str {
    if message.starts_with("unknown field") {
        "remove it, or correct its spelling"
    } else if message.starts_with("missing field") {
        "add a line such as “title = \"…\"”"
    } else {
        "write “name = \"text\"” or “name = 12”, one a line; texts stand in quotation marks"
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Front {
        title: String,
    }

    fn read(text: &str) -> (Front, String, String) {
        let mut problems = Problems::default();
        let (front, body) = front_matter("x.md", text, &mut problems);
        let said: Vec<String> = problems.sorted().iter().map(ToString::to_string).collect();
        (front, text[body..].to_owned(), said.join("\n"))
    }

    #[test]
    fn fields_and_text_are_told_apart() {
        let (front, body, said) = read("+++\r\ntitle = \"A +++ b\"\r\n+++\r\nText\n+++\n");
        assert_eq!((front.title.as_str(), body.as_str(), said.as_str()), ("A +++ b", "Text\n+++\n", ""));
    }

    #[test]
    fn what_is_wrong_is_reported_in_its_line() {
        for (text, report) in [
            ("title = 1", "x.md:1:1: error: the front matter is missing"),
            ("+++\ntitle = \"a\"\n", "x.md:1:1: error: the front matter that begins here is never closed"),
            ("+++\n+++\n", "error: missing field `title`"),
            ("+++\ntitle = \"a\"\nauthor = 1\n+++\n", "x.md:3:1: error: unknown field `author`"),
            ("+++\ntitle = a\n+++\n", "x.md:2:9: error: "),
            ("+++\ntitle = 3\n+++\n", "x.md:2:9: error: invalid type: integer `3`, expected a string"),
        ] {
            let said = read(text).2;
            assert!(said.contains(report) && said.contains("help: "), "{text}: {said}");
        }
    }

    #[test]
    fn encodings_are_told() {
        let mut problems = Problems::default();
        let file = |bytes: &[u8]| File::Bytes(bytes.to_vec().into());
        assert_eq!(text("x", &file(b"\xef\xbb\xbfa"), &mut problems), Some("a"));
        assert!(!problems.has_errors());
        assert_eq!(text("x", &file(b"a\n\xe9t\xe9"), &mut problems), None);
        let said = problems.sorted()[0].to_string();
        assert!(said.starts_with("x:2:1: error: the file is not encoded in UTF-8"), "{said}");
        for (bytes, report) in [
            (&b""[..], "x: error: the file is empty"),
            (b" \n\n", "x: error: the file is empty"),
            (b"\xff\xfet\0i\0", "x: error: the file is encoded in UTF-16"),
            (b"a\0b\0", "x:1:2: error: here stand signs that are no text"),
            ("a\nb\u{fffd}".as_bytes(), "x:2:2: error: a letter was lost here"),
            ("Les Ã©lus".as_bytes(), "x:1:5: error: letters such as “é” look like “Ã©” here"),
            ("lâ€™eau".as_bytes(), "x:1:2: error: letters such as “é”"),
            (b"a\n<<<<<<< mine\nb\n=======\nc\n>>>>>>> theirs\n", "x:2:1: error: two versions of this text"),
        ] {
            let mut problems = Problems::default();
            text("x", &file(bytes), &mut problems);
            let said = problems.sorted()[0].to_string();
            assert!(said.starts_with(report), "{said}");
        }
        let mut problems = Problems::default();
        for fine in ["SÃO PAULO, À CÔTÉ", "São Tomé — l’eau, ¿qué?", "Â» Ã« Ã ", "tab\there\r\n"] {
            assert_eq!(text("x", &file(fine.as_bytes()), &mut problems), Some(fine));
        }
        assert!(!problems.has_errors());
    }
}
