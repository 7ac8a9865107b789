//! The code of a certificate: short enough to be typed from paper, long enough not to be guessed.

use std::fmt;
use std::str::FromStr;

use content::text_type;
use uuid::Uuid;

use crate::platform::error::UnknownWord;
use crate::platform::values::{short_code, typed_code};

/// How many signs a code has: 50 bits.
const LENGTH: usize = 10;

/// A code by which a certificate is found.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct CertificateCode(String);

text_type!(CertificateCode, as_str);

impl CertificateCode {
    /// The one that an id stands for which nobody can guess, and which is used for nothing else.
    pub fn of(id: Uuid) -> Self {
        Self(short_code::<LENGTH>(id.as_u128()))
    }

    /// The code as addresses have it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code as people read it: in two parts.
    pub fn in_parts(&self) -> String {
        let (first, rest) = self.0.split_at(LENGTH / 2);
        format!("{first}-{rest}")
    }
}

impl FromStr for CertificateCode {
    type Err = UnknownWord;

    /// As it was typed: in small letters, with blanks or a hyphen between.
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        typed_code::<LENGTH>(text).map(Self).ok_or_else(|| UnknownWord(text.to_owned()))
    }
}

impl fmt::Display for CertificateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code: CertificateCode = "ABCDE23456".parse().unwrap();
        assert_eq!(code.in_parts(), "ABCDE-23456");
        for typed in ["abcde23456", " abcde-23456 ", "AB CDE 23 456"] {
            assert_eq!(typed.parse::<CertificateCode>().unwrap(), code, "{typed}");
        }
        for typed in ["", "ABCDE2345", "ABCDE234567", "ABCDE2345O", "ABCDE23450"] {
            assert!(typed.parse::<CertificateCode>().is_err(), "{typed}");
        }
    }
}
