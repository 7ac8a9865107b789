use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

/// The longest name of a module, lesson, question or term. Names appear in addresses, file names and database keys.
const LONGEST: usize = 64;

/// A text that cannot name a module, lesson, question or prompt.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a name: use small letters, digits and single hyphens, such as “why-local”")]
pub struct NotASlug(pub String);

/// A text that cannot name a question set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a question set: it is “before”, “after” or “check/” and the name of a lesson")]
pub struct NotASet(pub String);

/// Small letters and digits in words joined by single hyphens: safe in addresses and file names.
fn is_name(text: &str) -> bool {
    let word = |word: &str| !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9'));
    text.len() <= LONGEST && text.split('-').all(word)
}

/// Text forms that every name shares: parsing, showing, and travelling as a string.
macro_rules! text_forms {
    ($name:ident, $error:ty) => {
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl TryFrom<String> for $name {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The name as it stands in addresses and files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NotASlug;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                if is_name(text) { Ok(Self(text.to_owned())) } else { Err(NotASlug(text.to_owned())) }
            }
        }

        text_forms!($name, NotASlug);
    )* };
}

names! {
    /// What identifies a module for ever: the name of its folder.
    ModuleSlug;
    /// What identifies a programme for ever: the name of its folder.
    ProgrammeSlug;
    /// What identifies a lesson within its module: its file name without number and ending.
    LessonSlug;
    /// What identifies a question within its module, the same in every language.
    QuestionId;
    /// What identifies a prompt that learners answer for themselves, within its module.
    PromptId;
    /// What identifies a printable sheet within its module.
    HandoutSlug;
    /// What identifies a term of the glossary, the same in every language.
    TermId;
}

/// Which questions are asked: before the module, after it, or as a check within a lesson.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SetName(String);

/// The three purposes a question set can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SetKind {
    /// The test before the module: never required, without pass mark, revealing nothing.
    Before,
    /// The test after the module, over the same questions as the one before.
    After,
    /// A check within a lesson.
    Check,
}

impl SetName {
    const CHECK: &str = "check/";

    /// The test before the module.
    pub fn before() -> Self {
        Self("before".to_owned())
    }

    /// The test after the module.
    pub fn after() -> Self {
        Self("after".to_owned())
    }

    /// The check of a lesson.
    pub fn check(lesson: &LessonSlug) -> Self {
        Self(format!("{}{lesson}", Self::CHECK))
    }

    /// The name as it stands in `questions.gift` and `module.toml`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the set is for.
    pub fn kind(&self) -> SetKind {
        match self.0.as_str() {
            "before" => SetKind::Before,
            "after" => SetKind::After,
            _ => SetKind::Check,
        }
    }

    /// The lesson that a check belongs to; `None` for the tests before and after.
    pub fn lesson(&self) -> Option<LessonSlug> {
        self.0.strip_prefix(Self::CHECK)?.parse().ok()
    }
}

impl FromStr for SetName {
    type Err = NotASet;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = matches!(text, "before" | "after") || text.strip_prefix(Self::CHECK).is_some_and(is_name);
        if known { Ok(Self(text.to_owned())) } else { Err(NotASet(text.to_owned())) }
    }
}

text_forms!(SetName, NotASet);

/// What some content hashes to. Equal hashes mean equal content, on any machine.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ContentHash(String);

impl ContentHash {
    /// Hashes parts so that moving a byte from one part to the next changes the hash.
    pub fn of<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut digest = Sha256::new();
        for part in parts {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part);
        }
        let bytes = digest.finalize();
        // Half of SHA-256 is plenty against accidents, and authors of modules are not adversaries.
        Self(bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect())
    }

    /// The hash in hexadecimal.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// The SHA-256 of some bytes, in hexadecimal.
pub fn content_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(feature = "diesel")]
crate::text_type!(ModuleSlug, as_str);
#[cfg(feature = "diesel")]
crate::text_type!(LessonSlug, as_str);
#[cfg(feature = "diesel")]
crate::text_type!(SetName, as_str);
#[cfg(feature = "diesel")]
crate::text_type!(QuestionId, as_str);
#[cfg(feature = "diesel")]
crate::text_type!(PromptId, as_str);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_in_addresses() {
        for good in ["why-local", "a", "sdg-11", "2030-agenda"] {
            assert_eq!(good.parse::<LessonSlug>().unwrap().as_str(), good);
        }
        for wrong in ["", "-a", "a-", "a--b", "Why", "a_b", "../a", "a/b", "é", &"a".repeat(65)] {
            assert!(wrong.parse::<ModuleSlug>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn sets_know_their_purpose_and_lesson() {
        let check: SetName = "check/why-local".parse().unwrap();
        assert_eq!(check.kind(), SetKind::Check);
        assert_eq!(check.lesson().unwrap().as_str(), "why-local");
        assert_eq!(SetName::check(&"why-local".parse().unwrap()), check);
        assert_eq!(SetName::before().kind(), SetKind::Before);
        assert_eq!("after".parse::<SetName>().unwrap().lesson(), None);
        for wrong in ["", "check/", "check", "check/A", "later", "before/x"] {
            assert!(wrong.parse::<SetName>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn names_travel_as_strings() {
        let name: SetName = serde_json::from_str("\"check/a\"").unwrap();
        assert_eq!(serde_json::to_string(&name).unwrap(), "\"check/a\"");
        assert!(serde_json::from_str::<ModuleSlug>("\"../etc\"").is_err());
    }

    #[test]
    fn the_hash_keeps_parts_apart() {
        let hash = |parts: &[&str]| ContentHash::of(parts.iter().map(|part| part.as_bytes()));
        assert_ne!(hash(&["ab", "c"]), hash(&["a", "bc"]));
        assert_eq!(hash(&["ab", "c"]).as_str().len(), 32);
    }
}
