//! Whether a file is taken, and what is kept of it.

use super::format::{ending_of, sniff};
use super::{FileFormat, LONGEST_SIDE, MOST_PIXELS, office, pdf, picture};
use crate::platform::error::Message;

/// A file that may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedFile {
    /// What it is called: as it came, with the ending of what it is.
    pub name: String,
    /// What it is.
    pub format: FileFormat,
    /// What is kept of it: of a picture it is upright, not larger than people can see, and says nothing of its camera or place.
    pub bytes: Vec<u8>,
    /// A small picture of it, as JPEG, where it is one.
    pub preview: Option<Vec<u8>>,
}

/// Why a file is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileRefusal {
    /// There is nothing in it.
    Empty,
    /// It is larger than so many bytes.
    TooLarge(usize),
    /// A picture as an iPhone takes it, which others cannot read.
    Heic,
    /// A film or a sound.
    Film,
    /// A file of an office program from before 2007, or one that a password locks.
    OldOffice,
    /// It is none of what is taken.
    Unknown,
    /// It is not what its name says it is: the ending.
    Mismatch(String),
    /// Something else is hidden in it.
    TwoInOne,
    /// A PDF that does something when it is opened.
    Active,
    /// A PDF or a document with other files in it.
    Attached,
    /// It is locked by a password.
    Locked,
    /// A document with macros.
    Macros,
    /// It cannot be read.
    Damaged,
    /// A picture of more pixels than are unpacked.
    TooManyPixels,
    /// Unpacked it would be larger than anybody needs.
    Bomb,
}

impl FileRefusal {
    /// The words for it, for people.
    pub fn message(&self) -> Message {
        let word = |word: &str| Message::new(format!("file-refused-{word}"));
        match self {
            Self::Empty => word("empty"),
            Self::TooLarge(most) => {
                word("too-large").with("largest", most.div_ceil(1024 * 1024)).with("side", LONGEST_SIDE)
            }
            Self::Heic => word("heic"),
            Self::Film => word("film"),
            Self::OldOffice => word("old-office"),
            Self::Unknown => word("unknown"),
            Self::Mismatch(ending) => word("mismatch").with("ending", ending),
            Self::TwoInOne => word("two-in-one"),
            Self::Active => word("active"),
            Self::Attached => word("attached"),
            Self::Locked => word("locked"),
            Self::Macros => word("macros"),
            Self::Damaged => word("damaged"),
            Self::TooManyPixels => word("too-many-pixels").with("millions", MOST_PIXELS / 1_000_000),
            Self::Bomb => word("bomb"),
        }
    }

    /// The word for it, for programs.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge(_) => "too-large",
            Self::Heic => "heic",
            Self::Film => "film",
            Self::OldOffice => "old-office",
            Self::Unknown => "unknown",
            Self::Mismatch(_) => "mismatch",
            Self::TwoInOne => "two-in-one",
            Self::Active => "active",
            Self::Attached => "attached",
            Self::Locked => "locked",
            Self::Macros => "macros",
            Self::Damaged => "damaged",
            Self::TooManyPixels => "too-many-pixels",
            Self::Bomb => "bomb",
        }
    }
}

/// Looks at a file, by what is in it, and makes of it what is kept. It takes a moment, and of a picture some memory: not for the
/// thread that answers requests, nor for many at once.
///
/// # Errors
/// Why it is not taken.
pub fn check(name: &str, bytes: Vec<u8>, most: usize) -> Result<CheckedFile, FileRefusal> {
    if bytes.is_empty() {
        return Err(FileRefusal::Empty);
    }
    if bytes.len() > most {
        return Err(FileRefusal::TooLarge(most));
    }
    let format = sniff(name, &bytes, || office::check(&bytes))?;
    let (format, bytes, preview) = match format {
        FileFormat::Pdf => {
            pdf::check(&bytes)?;
            (format, bytes, None)
        }
        FileFormat::Jpeg | FileFormat::Png | FileFormat::WebP => {
            let clean = picture::clean(format, &bytes)?;
            (clean.format, clean.bytes, Some(clean.preview))
        }
        FileFormat::Docx | FileFormat::Xlsx | FileFormat::Odt | FileFormat::Ods => (format, bytes, None),
    };
    Ok(CheckedFile { name: called(name, format), format, bytes, preview })
}

/// A file's name with the ending of what it is.
fn called(name: &str, format: FileFormat) -> String {
    let ending = ending_of(name);
    let stem = name.strip_suffix(&format!(".{}", &name[name.len() - ending.len()..])).unwrap_or(name).trim();
    let is_known = ending == format.ending() || (ending == "jpeg" && format == FileFormat::Jpeg);
    match stem {
        "" => format!("file.{}", format.ending()),
        _ if is_known => name.to_owned(),
        // What stands behind the last dot of another name may be a part of it, as in “12.11. Thiès”.
        _ if ending.len() > 5 || ending.contains(' ') => format!("{name}.{}", format.ending()),
        stem => format!("{stem}.{}", format.ending()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_with_what_the_file_is() {
        let names = [
            ("Sheet 1.JPG", FileFormat::Jpeg, "Sheet 1.JPG"),
            ("photo.webp", FileFormat::Jpeg, "photo.jpg"),
            ("list.exe", FileFormat::Pdf, "list.pdf"),
            ("12.11. Thiès", FileFormat::Pdf, "12.11. Thiès.pdf"),
            ("liste", FileFormat::Odt, "liste.odt"),
            ("", FileFormat::Png, "file.png"),
            (".pdf", FileFormat::Pdf, "file.pdf"),
        ];
        for (name, format, expected) in names {
            assert_eq!(called(name, format), expected, "{name}");
        }
    }

    #[test]
    fn nothing_and_too_much_are_refused_first() {
        assert_eq!(check("a.pdf", Vec::new(), 10), Err(FileRefusal::Empty));
        assert_eq!(check("a.pdf", vec![0; 11], 10), Err(FileRefusal::TooLarge(10)));
    }

    #[test]
    fn every_refusal_has_its_words_in_every_language() {
        let words = crate::platform::web::Words::load().unwrap();
        let all = [
            FileRefusal::Empty,
            FileRefusal::TooLarge(1),
            FileRefusal::Heic,
            FileRefusal::Film,
            FileRefusal::OldOffice,
            FileRefusal::Unknown,
            FileRefusal::Mismatch("pdf".into()),
            FileRefusal::TwoInOne,
            FileRefusal::Active,
            FileRefusal::Attached,
            FileRefusal::Locked,
            FileRefusal::Macros,
            FileRefusal::Damaged,
            FileRefusal::TooManyPixels,
            FileRefusal::Bomb,
        ];
        for language in ["en", "fr", "es"] {
            let language = language.parse().unwrap();
            for refusal in &all {
                let message = refusal.message();
                assert_eq!(message.key, format!("file-refused-{}", refusal.word()));
                assert!(words.has(language, &message.key), "{language}: {}", message.key);
                assert!(!words.say_message(language, &message).contains("{$"), "{language}: {}", message.key);
            }
        }
    }
}
