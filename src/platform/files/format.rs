//! What a file is, by its first bytes.

use super::FileRefusal;
use crate::platform::db::text_enum;

text_enum! {
    /// What is taken.
    FileFormat {
        /// A photograph.
        Jpeg = "jpeg",
        /// A picture of a screen, or a drawing.
        Png = "png",
        /// A picture as some phones and messengers make them.
        WebP = "webp",
        /// Pages as they are printed.
        Pdf = "pdf",
        /// A text of Word.
        Docx = "docx",
        /// A workbook of Excel.
        Xlsx = "xlsx",
        /// A text of LibreOffice.
        Odt = "odt",
        /// A workbook of LibreOffice.
        Ods = "ods",
    }
}

/// What names of files end with, by what is in them.
const ENDINGS: [(&str, FileFormat); 9] = [
    ("jpg", FileFormat::Jpeg),
    ("jpeg", FileFormat::Jpeg),
    ("png", FileFormat::Png),
    ("webp", FileFormat::WebP),
    ("pdf", FileFormat::Pdf),
    ("docx", FileFormat::Docx),
    ("xlsx", FileFormat::Xlsx),
    ("odt", FileFormat::Odt),
    ("ods", FileFormat::Ods),
];

/// Endings of files that carry macros by their kind.
const WITH_MACROS: [&str; 6] = ["docm", "xlsm", "dotm", "xltm", "xlsb", "pptm"];

/// Brands of pictures as an iPhone takes them, which browsers do not show.
const HEIC_BRANDS: [&[u8]; 8] = [b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"];

impl FileFormat {
    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
        }
    }

    /// What the name of such a file ends with.
    pub fn ending(self) -> &'static str {
        ENDINGS.iter().find(|(_, format)| *format == self).map_or("", |(ending, _)| ending)
    }

    /// Whether it is a picture.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::WebP)
    }

    /// Whether a file called so may be of this format: people rename pictures from one kind to another, and no harm is in that.
    fn may_be_called(self, named: Self) -> bool {
        self == named || (self.is_picture() && named.is_picture())
    }
}

/// The ending of a name, in small letters; empty where it has none.
pub(super) fn ending_of(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default()
}

/// What the bytes are, if it is taken and they do not contradict the name. A packed file is told apart by `office`.
pub(super) fn sniff(
    name: &str,
    bytes: &[u8],
    office: impl FnOnce() -> Result<FileFormat, FileRefusal>,
) -> Result<FileFormat, FileRefusal> {
    let ending = ending_of(name);
    let named = ENDINGS.iter().find(|(one, _)| *one == ending).map(|(_, format)| *format);
    let starts = |with: &[u8]| bytes.starts_with(with);
    let found = if starts(b"\xFF\xD8\xFF") {
        FileFormat::Jpeg
    } else if starts(b"\x89PNG\r\n\x1A\n") {
        FileFormat::Png
    } else if starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        FileFormat::WebP
    } else if starts(b"%PDF-") {
        FileFormat::Pdf
    } else if starts(b"PK\x03\x04") {
        if WITH_MACROS.contains(&ending.as_str()) {
            return Err(FileRefusal::Macros);
        }
        office()?
    } else {
        let brand = bytes.get(4..8).filter(|kind| kind == b"ftyp").and(bytes.get(8..12));
        return Err(match brand {
            Some(brand) if HEIC_BRANDS.contains(&brand) => FileRefusal::Heic,
            Some(_) => FileRefusal::Film,
            None if starts(b"\xD0\xCF\x11\xE0") => FileRefusal::OldOffice,
            None if named.is_some() => FileRefusal::Mismatch(ending),
            None => FileRefusal::Unknown,
        });
    };
    match named {
        Some(named) if !found.may_be_called(named) => Err(FileRefusal::Mismatch(ending)),
        _ => Ok(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, bytes: &[u8]) -> Result<FileFormat, FileRefusal> {
        sniff(name, bytes, || Ok(FileFormat::Docx))
    }

    #[test]
    fn content_decides_and_may_not_contradict_the_name() {
        assert_eq!(of("list.pdf", b"%PDF-1.7"), Ok(FileFormat::Pdf));
        assert_eq!(of("scan", b"%PDF-1.7"), Ok(FileFormat::Pdf));
        assert_eq!(of("photo.jpg", b"\x89PNG\r\n\x1A\n"), Ok(FileFormat::Png));
        assert_eq!(of("list.pdf", b"\xFF\xD8\xFF\xE0"), Err(FileRefusal::Mismatch("pdf".into())));
        assert_eq!(of("photo.JPG", b"<html>"), Err(FileRefusal::Mismatch("jpg".into())));
        assert_eq!(of("list.xlsx", b"PK\x03\x04"), Err(FileRefusal::Mismatch("xlsx".into())));
        assert_eq!(of("list.docm", b"PK\x03\x04"), Err(FileRefusal::Macros));
        assert_eq!(of("run.exe", b"MZ"), Err(FileRefusal::Unknown));
        assert_eq!(of("list.doc", b"\xD0\xCF\x11\xE0"), Err(FileRefusal::OldOffice));
    }

    #[test]
    fn what_a_phone_makes_is_told_apart() {
        assert_eq!(of("IMG_1.HEIC", b"\0\0\0\x18ftypheic\0\0"), Err(FileRefusal::Heic));
        assert_eq!(of("IMG_1.jpg", b"\0\0\0\x18ftypmif1\0\0"), Err(FileRefusal::Heic));
        assert_eq!(of("IMG_1.MOV", b"\0\0\0\x18ftypqt  \0\0"), Err(FileRefusal::Film));
    }
}
