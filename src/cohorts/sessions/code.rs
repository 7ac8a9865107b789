use std::fmt;
use std::str::FromStr;

use content::text_type;
use rand::RngExt as _;

use crate::platform::error::UnknownWord;

/// The code of a session: six digits, to be typed within the hour by people who are signed in and take part.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct AttendanceCode(String);

text_type!(AttendanceCode, as_str);

const LENGTH: usize = 6;

impl AttendanceCode {
    /// A new one, at random.
    pub fn random() -> Self {
        Self(format!("{:06}", rand::rng().random_range(0..1_000_000)))
    }

    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code as people read it: in two parts.
    pub fn in_parts(&self) -> String {
        let (first, rest) = self.0.split_at(LENGTH / 2);
        format!("{first} {rest}")
    }
}

impl FromStr for AttendanceCode {
    type Err = UnknownWord;

    /// As it was typed, with blanks or a hyphen between.
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let code: String = text.chars().filter(|sign| !matches!(sign, ' ' | '\u{a0}' | '-')).take(LENGTH + 1).collect();
        let is_one = code.len() == LENGTH && code.bytes().all(|sign| sign.is_ascii_digit());
        if is_one { Ok(Self(code)) } else { Err(UnknownWord(text.to_owned())) }
    }
}

impl fmt::Display for AttendanceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code: AttendanceCode = "012345".parse().unwrap();
        assert_eq!(code.in_parts(), "012 345");
        assert!(["012 345", " 012-345 ", "0 1 2 3 4 5"].iter().all(|typed| typed.parse().as_ref() == Ok(&code)));
        assert!(
            ["", "12345", "0123456", "01234a", "０12345"].iter().all(|typed| typed.parse::<AttendanceCode>().is_err())
        );
        assert!((0..200).all(|_| AttendanceCode::random().as_str().parse::<AttendanceCode>().is_ok()));
    }
}
