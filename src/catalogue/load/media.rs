//! The folder `media`.

use crate::catalogue::module::Media;
use crate::catalogue::names::ContentHash;
use crate::catalogue::problem::Problems;
use crate::catalogue::source::File;

/// Learners pay for every byte.
const LARGEST: usize = 300 * 1024;

/// What may be there, and how browsers call it.
const TYPES: [(&str, &str); 8] = [
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("webp", "image/webp"),
    ("avif", "image/avif"),
    ("gif", "image/gif"),
    ("pdf", "application/pdf"),
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
    if bytes.len() > LARGEST {
        let message = format!("the file has {} KB; at most {} are allowed", bytes.len().div_ceil(1024), LARGEST / 1024);
        problems.error(path, None, message, smaller);
    }
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    if !name.chars().all(good) {
        let advice = "use small letters, digits and hyphens only, and no folders";
        problems.error(path, None, format!("the name “{name}” does not work in every address"), advice);
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let Some((_, mime)) = TYPES.iter().find(|(known, _)| *known == ending) else {
        problems.error(path, None, "files of this kind are not served", "use svg, png, jpg, webp, avif, gif or pdf");
        return None;
    };
    if ending == "svg" {
        drawing(path, bytes, problems);
    }
    Some(Media { bytes: bytes.clone(), mime, hash: ContentHash::of([&**bytes]) })
}

/// A drawing that somebody opens by itself is a document of our site: it must not carry scripts.
fn drawing(path: &str, bytes: &[u8], problems: &mut Problems) {
    let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
    let found = ["<script", "<foreignobject", "javascript:", "onload=", "onclick=", "<!entity"];
    if let Some(found) = found.into_iter().find(|mark| text.contains(mark)) {
        let advice = "export it as plain SVG, without scripts";
        problems.error(path, None, format!("the drawing contains “{found}”"), advice);
    }
    if !text.contains("<svg") {
        problems.error(path, None, "the file contains no drawing", "export it as SVG again");
    }
}
