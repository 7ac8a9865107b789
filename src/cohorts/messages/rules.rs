//! Decisions about messages: who may be written to, and who reads which text.

use std::collections::BTreeMap;

use super::MessageText;
use crate::cohorts::common::CohortState;
use crate::cohorts::common::rules::{CohortAct, allows};
use crate::platform::values::Language;

/// The longest subject, in characters: what phones show of one, twice.
pub const LONGEST_SUBJECT: usize = 150;
/// The longest text, in characters.
pub const LONGEST_TEXT: usize = 5000;
/// How many mails one coordinator may send by messages in an hour.
pub const MOST_SENT_AN_HOUR: i32 = 2000;

/// Whether the people of a cohort in that state are written to.
pub fn may_write(state: CohortState) -> bool {
    allows(state, CohortAct::Write)
}

/// The text for somebody who reads `reader`: theirs, else the first of the cohort's languages in which there is one, else any.
pub fn text_for<'a>(
    texts: &'a BTreeMap<Language, MessageText>,
    spoken: &[Language],
    reader: Language,
) -> Option<(Language, &'a MessageText)> {
    let written = [reader].into_iter().chain(spoken.iter().copied()).find(|language| texts.contains_key(language));
    let language = written.or_else(|| texts.keys().next().copied())?;
    Some((language, texts.get(&language)?))
}

/// The paragraphs of a text, each with its lines.
pub fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let mut paragraphs = vec![Vec::new()];
    for line in text.lines().map(str::trim) {
        match (line.is_empty(), paragraphs.last_mut()) {
            (true, Some(last)) if !last.is_empty() => paragraphs.push(Vec::new()),
            (false, Some(last)) => last.push(line),
            _ => {}
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_gets_their_language_or_the_cohorts() {
        let text = |subject: &str| MessageText { subject: subject.into(), text: "Hello".into() };
        let [en, fr, es] = ["en", "fr", "es"].map(|code| code.parse::<Language>().unwrap());
        let texts: BTreeMap<Language, MessageText> = [(en, text("Hello")), (fr, text("Bonjour"))].into();
        let subject = |spoken: &[Language], reader| text_for(&texts, spoken, reader).unwrap().1.subject.clone();
        assert_eq!(subject(&[en], fr), "Bonjour");
        assert_eq!(subject(&[fr, en], es), "Bonjour");
        assert_eq!(subject(&[es, en], es), "Hello");
        assert_eq!(subject(&[es], es), "Hello");
        assert_eq!(text_for(&BTreeMap::new(), &[en], en), None);
    }

    #[test]
    fn empty_lines_part_paragraphs() {
        assert_eq!(paragraphs("\n\na\n b \n\n\nc\n"), [vec!["a", "b"], vec!["c"]]);
        assert!(paragraphs(" \n ").is_empty());
    }
}
