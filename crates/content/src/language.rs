use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A language by its ISO 639 code, such as `fr`. Which languages an installation offers is a list in its configuration.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 3]);

/// A text that is not a language code of two or three letters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a language code such as “en”")]
pub struct NotALanguage(pub String);

impl Language {
    /// English, which every installation can fall back on.
    pub const ENGLISH: Language = Language(*b"en\0");

    /// The code, in lower case.
    pub fn code(&self) -> &str {
        let length = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..length]).unwrap_or("en")
    }

    /// `rtl` or `ltr`, as the `dir` attribute of a page wants it.
    pub fn direction(&self) -> &'static str {
        match self.code() {
            "ar" | "dv" | "fa" | "he" | "ps" | "ur" | "yi" => "rtl",
            _ => "ltr",
        }
    }
}

#[cfg(feature = "diesel")]
crate::text_type!(Language, code);

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.trim().to_ascii_lowercase();
        match code.as_bytes() {
            [a, b] => Some([*a, *b, 0]),
            [a, b, c] => Some([*a, *b, *c]),
            _ => None,
        }
        .filter(|_| code.bytes().all(|byte| byte.is_ascii_lowercase()))
        .map(Language)
        .ok_or_else(|| NotALanguage(text.to_owned()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.code())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_parsed_whatever_their_case() {
        assert_eq!("FR".parse::<Language>().unwrap().code(), "fr");
        assert_eq!("fil".parse::<Language>().unwrap().code(), "fil");
        for wrong in ["", "f", "french", "f1", "é"] {
            assert!(wrong.parse::<Language>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn arabic_reads_from_right_to_left() {
        assert_eq!("ar".parse::<Language>().unwrap().direction(), "rtl");
        assert_eq!(Language::ENGLISH.direction(), "ltr");
    }
}
