//! The folder `media`.

use crate::module::{Media, Size};
use crate::names::ContentHash;
use crate::problem::{Lines, Position, Problems};
use crate::source::File;

/// Learners pay for every byte.
const LARGEST: usize = 300 * 1024;

/// Some six minutes of speech at 32 kbit/s, loaded only by who wants to listen.
const LARGEST_AUDIO: usize = 1536 * 1024;

/// The column of text is 720 points wide and screens of phones have at most two dots to the point or little more: what is
/// wider than this costs bytes and shows nothing.
const WIDEST: u32 = 1600;

/// A picture with more dots than this stops small phones when they unpack it, whatever it weighs in the file.
const MOST_DOTS: u64 = 16_000_000;

/// More shapes than this in a drawing are a mistake, or worse.
const MOST_NODES: u32 = 20_000;

/// What may be there, and how browsers call it.
const TYPES: [(&str, &str); 9] = [
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("webp", "image/webp"),
    ("avif", "image/avif"),
    ("gif", "image/gif"),
    ("pdf", "application/pdf"),
    ("opus", "audio/ogg"),
];

/// Reads a file of the folder `media`.
pub(crate) fn read(path: &str, name: &str, file: &File, problems: &mut Problems) -> Option<Media> {
    let smaller = "draw it as SVG, or make it smaller: learners pay for every byte";
    let bytes = match file.bytes(smaller) {
        Ok(bytes) => bytes,
        Err((message, advice)) => {
            problems.error(path, None, message, advice);
            return None;
        }
    };
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let (largest, smaller) = match ending {
        "opus" => (LARGEST_AUDIO, "make it shorter, or encode it with 24 kbit/s: learners pay for every byte"),
        _ => (LARGEST, smaller),
    };
    if bytes.len() > largest {
        let message = format!("the file has {} KB; at most {} are allowed", bytes.len().div_ceil(1024), largest / 1024);
        problems.error(path, None, message, smaller);
    }
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    if !name.chars().all(good) {
        let advice = "use small letters, digits and hyphens only, and no folders";
        problems.error(path, None, format!("the name “{name}” does not work in every address"), advice);
    }
    let Some((_, mime)) = TYPES.iter().find(|(known, _)| *known == ending) else {
        problems.error(
            path,
            None,
            "files of this kind are not served",
            "use svg, png, jpg, webp, avif, gif, pdf or opus",
        );
        return None;
    };
    let size = match ending {
        "svg" => drawing(path, bytes, problems),
        "pdf" => {
            if !bytes.starts_with(b"%PDF-") || !last(bytes, 1024).windows(5).any(|window| window == b"%%EOF") {
                problems.error(path, None, "this is not a whole PDF", "export it again");
            }
            None
        }
        "opus" => {
            if !is_speech(bytes) {
                problems.error(
                    path,
                    None,
                    "this is not a whole sound of the kind opus",
                    "encode it again, as Opus in Ogg",
                );
            }
            None
        }
        _ => picture(path, ending, bytes, problems),
    };
    Some(Media { bytes: bytes.clone(), mime, hash: ContentHash::of([&**bytes]), size })
}

/// Opus in Ogg, whose last page says that it is the last.
fn is_speech(bytes: &[u8]) -> bool {
    let begins = bytes.starts_with(b"OggS") && bytes.get(28..36) == Some(b"OpusHead");
    let pages = last(bytes, 1 << 17);
    let page = pages.windows(4).rposition(|window| window == b"OggS").and_then(|at| pages.get(at + 5));
    begins && page.is_some_and(|flags| flags & 4 != 0)
}

/// The end of a file.
fn last(bytes: &[u8], most: usize) -> &[u8] {
    bytes.get(bytes.len().saturating_sub(most)..).unwrap_or_default()
}

/// A picture of dots: whole, of the kind its name says, and no larger than is of use.
fn picture(path: &str, ending: &str, bytes: &[u8], problems: &mut Problems) -> Option<Size> {
    use imagesize::ImageType;
    let again = "export it again, and let its name end in what it is";
    let found = match imagesize::image_type(bytes) {
        Ok(ImageType::Png) => "png",
        Ok(ImageType::Jpeg) => "jpg",
        Ok(ImageType::Webp) => "webp",
        Ok(ImageType::Gif) => "gif",
        Ok(ImageType::Heif(_)) => "avif",
        _ => {
            problems.error(path, None, "this is not a picture that browsers show", again);
            return None;
        }
    };
    if found != ending.replace("jpeg", "jpg") {
        problems.error(path, None, format!("the picture is of the kind “{found}”"), again);
    }
    let whole = match found {
        "png" => last(bytes, 64).windows(4).any(|window| window == b"IEND"),
        "jpg" => last(bytes, 64).windows(2).any(|window| window == [0xff, 0xd9]),
        "gif" => last(bytes, 64).contains(&0x3b),
        // The container says how long it is.
        "webp" => bytes.get(4..8).and_then(|four| four.try_into().ok()).is_some_and(|four| {
            usize::try_from(u32::from_le_bytes(four)).is_ok_and(|length| bytes.len() >= length.saturating_add(8))
        }),
        _ => true,
    };
    let size = imagesize::blob_size(bytes).ok().filter(|size| size.width > 0 && size.height > 0);
    let (Some(size), true) = (size, whole) else {
        problems.error(path, None, "the picture is cut off", "export it, or copy it, again");
        return None;
    };
    let size = Size { width: clamp(size.width), height: clamp(size.height), is_drawn: false };
    let Size { width, height, .. } = size;
    if u64::from(width) * u64::from(height) > MOST_DOTS {
        let message = format!("the picture is {width} × {height} dots, which small phones cannot unpack");
        problems.error(path, None, message, format!("make it at most {WIDEST} dots wide"));
    } else if width > WIDEST {
        let message = format!("the picture is {width} dots wide, and pages never show more than {WIDEST}");
        problems.warn(path, None, message, "make it smaller: learners pay for every byte");
    }
    Some(size)
}

fn clamp(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// A drawing that somebody opens by itself is a document of our site: it must not carry scripts, nor call other sites.
fn drawing(path: &str, bytes: &[u8], problems: &mut Problems) -> Option<Size> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        problems.error(path, None, "the drawing is not encoded in UTF-8", "export it as plain SVG");
        return None;
    };
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..Default::default() };
    let document = match roxmltree::Document::parse_with_options(text, options) {
        Ok(document) => document,
        Err(error) => {
            let position = error.pos();
            let at = Position { line: position.row, column: position.col }.within(text);
            // What ends too early has no place of its own.
            let at = Some(at).filter(|at| (at.line, at.column) != (1, 1));
            // The library says where at the end, which stands before the message already.
            let said = error.to_string();
            let said = said.rsplit_once(" at ").map_or(said.as_str(), |(said, _)| said);
            let message = format!("the drawing is not whole: {said}");
            problems.error(path, at, message, "export it, or copy it, again");
            return None;
        }
    };
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        problems.error(path, None, "the file contains no drawing", "export it as SVG again");
        return None;
    }
    let lines = Lines::new(text);
    for node in root.descendants().filter(roxmltree::Node::is_element) {
        if let Some(found) = forbidden(&node) {
            let advice = "export it as plain SVG, without scripts and without anything from elsewhere";
            problems.error(path, lines.position(node.range().start), format!("the drawing contains {found}"), advice);
        }
    }
    if text.to_ascii_lowercase().contains("<!entity") {
        problems.error(path, None, "the drawing contains “<!ENTITY”", "export it as plain SVG");
    }
    let length = |name: &str| root.attribute(name).and_then(|text| text.trim_end_matches("px").trim().parse().ok());
    let written = length("width").zip(length("height"));
    let numbers = |text: &str| -> Vec<f64> {
        text.split([' ', ',']).filter(|part| !part.is_empty()).filter_map(|part| part.parse().ok()).collect()
    };
    let seen = root.attribute("viewBox").map(numbers).and_then(|box_| Some((*box_.get(2)?, *box_.get(3)?)));
    if seen.is_none() {
        let advice = "write it as “viewBox=\"0 0 320 200\"”: without it, the drawing does not fit small screens";
        problems.warn(path, None, "the drawing has no “viewBox”", advice);
    }
    let (width, height) = seen.or(written).filter(|(width, height): &(f64, f64)| *width > 0.0 && *height > 0.0)?;
    // Drawings in tiny or huge units keep their proportions.
    let scale = 1000.0 / width.max(height);
    let round = |length: f64| (length * scale).round().clamp(1.0, 1000.0) as u32;
    Some(Size { width: round(width), height: round(height), is_drawn: true })
}

/// What an element of a drawing may not be or have.
fn forbidden(node: &roxmltree::Node<'_, '_>) -> Option<String> {
    let name = node.tag_name().name().to_ascii_lowercase();
    if matches!(name.as_str(), "script" | "foreignobject" | "iframe") {
        return Some(format!("“<{}>”", node.tag_name().name()));
    }
    if name == "style" && node.text().is_some_and(|text| text.contains("@import") || text.contains("://")) {
        return Some("a style from elsewhere".to_owned());
    }
    node.attributes().find_map(|attribute| {
        let (key, value) = (attribute.name().to_ascii_lowercase(), attribute.value().trim().to_ascii_lowercase());
        let links = key == "href" || key == "src";
        // Links of a drawing may lead to places of its own; pictures within may be embedded.
        let away = links && !value.starts_with('#') && !value.starts_with("data:image/");
        let is_script = value.starts_with("javascript:");
        (key.starts_with("on") || away || is_script)
            .then(|| format!("“{}=\"{}\"”", attribute.name(), attribute.value()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The size that a file is found to have, and what is said about it.
    fn look(name: &str, bytes: &[u8]) -> (Option<(u32, u32)>, String) {
        let mut problems = Problems::default();
        let media = read(name, name, &File::Bytes(bytes.to_vec().into()), &mut problems);
        let said: Vec<String> = problems.sorted().iter().map(ToString::to_string).collect();
        (media.and_then(|media| media.size).map(|size| (size.width, size.height)), said.join("\n"))
    }

    /// Some words by a speech engine.
    const SAMPLE: &[u8] = include_bytes!("../../../../tests/corpus/water/media/tap.opus");

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend(b"\x08\x02\0\0\0\0\0\0\0\0\0\0\0IEND\xae\x42\x60\x82");
        bytes
    }

    #[test]
    fn sizes_are_read() {
        assert_eq!(look("a.png", &png(640, 480)), (Some((640, 480)), String::new()));
        let svg = |head: &str| look("a.svg", format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {head}/>").as_bytes());
        assert_eq!(svg("viewBox=\"0 0 320 160\""), (Some((1000, 500)), String::new()));
        assert_eq!(svg("viewBox=\"0,0 1 2\" width=\"9\"").0, Some((500, 1000)));
        let (size, said) = svg("width=\"20px\" height=\"20\"");
        assert!(size == Some((1000, 1000)) && said.contains("warning: the drawing has no “viewBox”"), "{said}");
        assert_eq!(svg("viewBox=\"0 0 0 0\"").0, None);
    }

    #[test]
    fn sounds_are_read_within_a_limit_of_their_own() {
        assert_eq!(look("a.opus", SAMPLE), (None, String::new()));
        let long = [SAMPLE, &vec![0; LARGEST_AUDIO]].concat();
        let said = look("a.opus", &long).1;
        assert!(said.contains("at most 1536 are allowed"), "{said}");
    }

    #[test]
    fn what_is_cut_off_or_too_much_is_reported() {
        let whole = png(640, 480);
        for (name, bytes, report) in [
            ("a.png", &whole[..30], "a.png: error: the picture is cut off"),
            ("a.png", &whole[..20], "error: the picture is cut off"),
            ("a.png", b"", "error: this is not a picture that browsers show"),
            ("a.png", b"<svg/>", "error: this is not a picture"),
            ("a.jpg", &whole, "error: the picture is of the kind “png”"),
            ("a.png", &png(9000, 9000), "error: the picture is 9000 × 9000 dots"),
            ("a.png", &png(2000, 100), "warning: the picture is 2000 dots wide"),
            ("a.pdf", b"%PDF-1.4", "error: this is not a whole PDF"),
            ("a.svg", b"<svg viewBox=\"0 0 1 1\">\n<g>", "error: the drawing is not whole"),
            ("a.svg", b"", "error: the drawing is not whole"),
            ("a.opus", b"OggS\0\x02", "error: this is not a whole sound of the kind opus"),
            ("a.opus", SAMPLE.get(..9_000).unwrap(), "error: this is not a whole sound of the kind opus"),
            ("a.opus", b"RIFF....WAVE", "error: this is not a whole sound of the kind opus"),
            ("a.svg", b"<html/>", "error: the file contains no drawing"),
            ("a.svg", b"\xff\xfe<\0s\0", "error: the drawing is not encoded in UTF-8"),
        ] {
            let said = look(name, bytes).1;
            assert!(said.contains(report) && said.contains("help: "), "{report}: {said}");
        }
    }

    #[test]
    fn drawings_are_only_drawings() {
        for (inside, found) in [
            ("<script>alert(1)</script>", "a.svg:2:1: error: the drawing contains “<script>”"),
            ("<g onload=\"x()\"/>", "“onload=\"x()\"”"),
            ("<foreignObject/>", "“<foreignObject>”"),
            ("<a href=\"javascript:alert(1)\"/>", "“href=\"javascript:alert(1)\"”"),
            ("<image href=\"https://elsewhere.example/x.png\"/>", "“href=\"https://elsewhere.example/x.png\"”"),
            ("<style>@import url(x);</style>", "a style from elsewhere"),
        ] {
            let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n{inside}</svg>");
            let said = look("a.svg", text.as_bytes()).1;
            assert!(said.contains(found), "{inside}: {said}");
        }
        let fine =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><use href=\"#a\"/><path id=\"a\"/></svg>";
        assert_eq!(look("a.svg", fine.as_bytes()).1, "");
    }
}
