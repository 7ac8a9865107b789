//! The code of a training: short enough to be typed from a wall, long enough not to be guessed.

use std::fmt;
use std::str::FromStr;

use content::text_type;

use crate::platform::error::UnknownWord;
use crate::platform::values::{short_code, typed_code};

/// How many signs a code has: 40 bits.
const LENGTH: usize = 8;

/// A code by which participants find their training.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct CheckInCode(String);

text_type!(CheckInCode, as_str);

impl CheckInCode {
    /// A new one, at random.
    pub fn random() -> Self {
        Self(short_code::<LENGTH>(rand::random()))
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

impl FromStr for CheckInCode {
    type Err = UnknownWord;

    /// As it was typed: in small letters, with blanks or a hyphen between.
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        typed_code::<LENGTH>(text).map(Self).ok_or_else(|| UnknownWord(text.to_owned()))
    }
}

impl fmt::Display for CheckInCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code: CheckInCode = "ABCD2345".parse().unwrap();
        assert_eq!(code.in_parts(), "ABCD-2345");
        for typed in ["abcd2345", " abcd-2345 ", "AB CD 23 45", "abcd–2345"] {
            assert_eq!(typed.parse::<CheckInCode>().unwrap(), code, "{typed}");
        }
        for typed in ["", "ABCD234", "ABCD23456", "ABCD2340", "ABCO2345", "ABCD234é", "ABCD2345'"] {
            assert!(typed.parse::<CheckInCode>().is_err(), "{typed}");
        }
    }
}
