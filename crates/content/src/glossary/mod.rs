//! The glossary: words of the trade, the same terms in every language, each explained in a sentence or two.
//!
//! It is one file beside the modules, `glossary.toml`. Lessons link to a term where they first use it; each term once a lesson.

mod linking;

use std::collections::BTreeMap;

use serde::Deserialize;

use super::load::text::{fields_of, text};
use super::names::{ContentHash, TermId};
use super::problem::{Lines, Position, Problem, Problems};
use super::source::File;
use crate::{Language, folded};

pub(crate) use linking::Linker;

/// The file, beside the modules' folders.
pub(crate) const FILE: &str = "glossary.toml";

/// The terms of the glossary; none where there is no file.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// In the order of their ids.
    pub terms: BTreeMap<TermId, Term>,
    /// What the file hashes to: lessons that link to it change with it.
    pub hash: Option<ContentHash>,
}

/// A term in every language.
#[derive(Clone, Debug, Deserialize)]
pub struct Term {
    /// Whether lessons link to it. What every reader knows is explained and not linked.
    #[serde(default = "yes")]
    link: bool,
    /// By language.
    #[serde(flatten)]
    pub definitions: BTreeMap<Language, Definition>,
}

/// A term in one language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// The term.
    pub term: String,
    /// What it means.
    pub text: String,
    /// Other forms of it that texts use: abbreviations, irregular plurals.
    #[serde(default)]
    pub also: Vec<String>,
}

fn yes() -> bool {
    true
}

impl Definition {
    /// The term and its other forms.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.term.as_str()).chain(self.also.iter().map(String::as_str))
    }
}

impl Glossary {
    /// Finds the terms in lessons of a language.
    pub(crate) fn linker(&self, language: Language) -> Linker<'_> {
        let linked = self.terms.iter().filter(|(_, term)| term.link);
        Linker::new(language, linked.filter_map(|(id, term)| Some((id, term.definitions.get(&language)?))))
    }
}

/// Reads the glossary; nothing where it has errors. Problems name the file as [`FILE`].
pub(crate) fn read(file: &File, offered: &[Language]) -> (Option<Glossary>, Vec<Problem>) {
    let mut problems = Problems::default();
    let glossary = text(FILE, file, &mut problems).and_then(|text| {
        let terms: BTreeMap<TermId, Term> = fields_of(FILE, text, 0, text, &mut problems)?;
        check(&terms, text, offered, &mut problems);
        Some(Glossary { terms, hash: Some(ContentHash::of([file.content()])) })
    });
    let glossary = glossary.filter(|_| !problems.has_errors());
    (glossary, problems.sorted())
}

fn check(terms: &BTreeMap<TermId, Term>, text: &str, offered: &[Language], problems: &mut Problems) {
    let lines = Lines::new(text);
    let place = |id: &TermId| -> Option<Position> {
        let head = format!("[{id}]");
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            if line.trim_end() == head {
                return Some(lines.position(offset));
            }
            offset += line.len();
        }
        None
    };
    let mut seen: BTreeMap<(Language, String), &TermId> = BTreeMap::new();
    for (id, term) in terms {
        for (language, definition) in &term.definitions {
            if definition.forms().chain([definition.text.as_str()]).any(|text| text.trim().is_empty()) {
                let message = format!("“{id}” has an empty text in “{language}”");
                problems.error(FILE, place(id), message, "write “term” and “text”, and nothing empty in “also”");
            }
            for form in definition.forms() {
                if let Some(other) = seen.insert((*language, folded(form)), id) {
                    let message = format!("“{form}” stands in “{other}” and in “{id}”, both in “{language}”");
                    problems.error(FILE, place(id), message, "explain each term once");
                }
            }
        }
        let missing: Vec<&str> =
            offered.iter().filter(|code| !term.definitions.contains_key(code)).map(Language::code).collect();
        if !missing.is_empty() {
            let message = format!("“{id}” is not explained in {}", missing.join(", "));
            problems.warn(FILE, place(id), message, "write its term and text in every language that is offered");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(text: &str) -> (Option<Glossary>, String) {
        let offered = ["en", "fr"].map(|code| code.parse().unwrap());
        let (glossary, problems) = read(&File::Bytes(text.as_bytes().to_vec().into()), &offered);
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        (glossary, said.join("\n"))
    }

    const SOUND: &str = "[hazard]\nen = { term = \"hazard\", text = \"May do harm.\" }\nfr = { term = \"aléa\", text = \"Peut nuire.\" }\n";

    #[test]
    fn terms_are_read() {
        let (glossary, said) = look(SOUND);
        assert_eq!(said, "");
        let glossary = glossary.unwrap();
        let definitions = &glossary.terms["hazard"].definitions;
        assert_eq!(definitions[&"fr".parse::<Language>().unwrap()].term, "aléa");
        assert!(glossary.hash.is_some());
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, report, is_served) in [
            (SOUND.replace("fr = ", "es = "), "glossary.toml:1:1: warning: “hazard” is not explained in fr", true),
            (SOUND.replace("Peut nuire.", " "), "glossary.toml:1:1: error: “hazard” has an empty text in “fr”", false),
            (
                format!("{SOUND}[threat]\n{}", SOUND.replace("[hazard]\n", "").replace("\"hazard\"", "\"Threat\"")),
                "glossary.toml:4:1: error: “aléa” stands in “hazard” and in “threat”, both in “fr”",
                false,
            ),
            (SOUND.replace("text = \"May", "words = \"May"), "glossary.toml:", false),
            (SOUND.replace("[hazard]", "[Hazard]"), "error: “Hazard” is not a name", false),
            (format!("{SOUND}[hazard]\n"), "glossary.toml:4:", false),
        ] {
            let (glossary, said) = look(&text);
            assert!(said.contains(report) && said.contains("help: "), "{report}: {said}");
            assert_eq!(glossary.is_some(), is_served, "{report}");
        }
    }
}
