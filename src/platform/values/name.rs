//! What something or somebody is called: one line that says what it shows.

use std::fmt;
use std::str::FromStr;

/// A name as people read it: one line, single blanks, and nothing that cannot be seen or that turns the text around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

/// A text that cannot be a name, since it has signs that act on the text around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a name cannot have control signs or signs that turn the direction of writing")]
pub struct NotAName;

impl Name {
    /// The name; empty where nothing was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Name {
    type Err = NotAName;

    /// Signs without a shape come along unseen when one copies, so they fall away; tabs and line ends become blanks.
    fn from_str(text: &str) -> Result<Self, NotAName> {
        let seen: String = text.chars().filter(|c| !is_shapeless(*c)).collect();
        let name = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.chars().any(|c| c.is_control() || turns(c)) { Err(NotAName) } else { Ok(Self(name)) }
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Zero-width signs, marks of direction, fillers: what two names could differ in without anybody seeing it.
fn is_shapeless(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Signs that turn what follows: embeddings, overrides and isolates.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_that_shows_what_it_is() {
        let name = |text: &str| text.parse::<Name>().map(String::from);
        assert_eq!(name("  Awa\tNdiaye \n"), Ok("Awa Ndiaye".into()));
        assert_eq!(name("A\u{200b}w\u{ad}a\u{200f}\u{feff}"), Ok("Awa".into()));
        assert_eq!(name("عبد الرحمن"), Ok("عبد الرحمن".into()));
        assert_eq!(name("N’Guessan-Koffi, O'Neil ñ 王"), Ok("N’Guessan-Koffi, O'Neil ñ 王".into()));
        for wrong in ["Ada\u{202e}nimda", "a\0b", "a\u{7}b", "\u{2066}x\u{2069}", "a\u{9b}b", "\u{1b}[31m"] {
            assert_eq!(name(wrong), Err(NotAName), "{wrong:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_name_stays_itself(text in "\\PC{0,20}") {
            if let Ok(name) = text.parse::<Name>() {
                proptest::prop_assert_eq!(name.as_str().parse::<Name>(), Ok(name.clone()));
            }
        }
    }
}
