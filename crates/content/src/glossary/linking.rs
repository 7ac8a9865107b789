//! Links from lessons to the glossary: each term once, where a lesson first uses it.

use std::collections::{BTreeSet, HashMap};

use super::Definition;
use crate::Language;
use crate::names::TermId;
use crate::tree::{Defined, Inline, LinkKind, Node, RichText};

/// So many terms of a lesson are linked at most: more would weigh, and be in the way of reading.
const MOST: usize = 8;

/// What can stand between the words of a term.
const BETWEEN: [char; 7] = [' ', '\u{a0}', '\n', '-', '\'', '’', '·'];

/// Finds terms of one language in texts.
pub(crate) struct Linker<'a> {
    language: Language,
    /// The forms of terms by their first word in small letters, the longest first.
    forms: HashMap<String, Vec<Form<'a>>>,
}

struct Form<'a> {
    id: &'a TermId,
    words: Vec<&'a str>,
}

/// The words of a text, and where each stands.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut begin = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (begin, c.is_alphanumeric()) {
            (None, true) => begin = Some(at),
            (Some(from), false) => {
                found.extend(text.get(from..at).map(|word| (from, word)));
                begin = None;
            }
            _ => {}
        }
    }
    found
}

/// Whether a word of a text is that of a term, or its simple plural. Abbreviations count only as they are written: “ODD” is
/// not “odd”.
fn is_form(said: &str, word: &str) -> bool {
    let is_short = word.chars().filter(|c| c.is_uppercase()).count() > 1;
    let (said, word) =
        if is_short { (said.to_owned(), word.to_owned()) } else { (said.to_lowercase(), word.to_lowercase()) };
    if let Some(ending) = said.strip_prefix(word.as_str()) {
        return matches!(ending, "" | "s" | "es" | "x");
    }
    // As in “evaluación, evaluaciones”.
    word.strip_suffix("ón").is_some_and(|stem| said.strip_prefix(stem) == Some("ones"))
}

impl<'a> Linker<'a> {
    pub fn new(language: Language, terms: impl Iterator<Item = (&'a TermId, &'a Definition)>) -> Self {
        let mut forms: HashMap<String, Vec<Form<'a>>> = HashMap::new();
        for (id, definition) in terms {
            for form in definition.forms() {
                let words: Vec<&str> = words(form).into_iter().map(|(_, word)| word).collect();
                let Some(first) = words.first() else { continue };
                forms.entry(stem(first)).or_default().push(Form { id, words });
            }
        }
        for known in forms.values_mut() {
            known.sort_by_key(|form| std::cmp::Reverse(form.words.len()));
        }
        Self { language, forms }
    }

    /// Links the pieces of one lesson, in their order. The list of sources stays as it is.
    pub fn link<'t>(&self, pieces: impl Iterator<Item = &'t mut RichText>) {
        if self.forms.is_empty() {
            return;
        }
        let mut linked = BTreeSet::new();
        for piece in pieces {
            piece.change(|nodes| {
                let before = linked.len();
                self.nodes(nodes, &mut linked);
                linked.len() > before
            });
        }
    }

    /// Links blocks, and says whether the sources begin among them. Nothing is linked in what is a title, or not the author's
    /// running text.
    fn nodes(&self, nodes: &mut [Node], linked: &mut BTreeSet<&'a TermId>) -> bool {
        for node in nodes {
            if linked.len() >= MOST || node.is_sources() {
                return true;
            }
            let is_over = match node {
                Node::Plain(words) | Node::Paragraph(words) => {
                    self.line(words, linked);
                    false
                }
                Node::Quote(body) | Node::Box { body, .. } | Node::Cards { body, .. } | Node::Audio { body, .. } => {
                    self.nodes(body, linked)
                }
                Node::List { items, .. } => items.iter_mut().any(|item| self.nodes(item, linked)),
                Node::Definitions(parts) => parts.iter_mut().any(|part| match part {
                    Defined::Term(_) => false,
                    Defined::Meaning(body) => self.nodes(body, linked),
                }),
                Node::Table(table) => {
                    table.rows.iter_mut().flatten().for_each(|cell| self.line(cell, linked));
                    false
                }
                Node::Heading { .. } | Node::Figure(_) | Node::Code { .. } | Node::Rule | Node::Footnotes { .. } => {
                    false
                }
            };
            if is_over {
                return true;
            }
        }
        false
    }

    fn line(&self, words: &mut Vec<Inline>, linked: &mut BTreeSet<&'a TermId>) {
        for inline in std::mem::take(words) {
            match inline {
                Inline::Text(text) => self.text(&text, linked, words),
                Inline::Styled(style, mut within) => {
                    if !style.is_aside() {
                        self.line(&mut within, linked);
                    }
                    words.push(Inline::Styled(style, within));
                }
                other => words.push(other),
            }
        }
    }

    fn text(&self, text: &str, linked: &mut BTreeSet<&'a TermId>, out: &mut Vec<Inline>) {
        let words = words(text);
        let (mut place, mut written) = (0, 0);
        let plain = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(|text| Inline::Text(text.to_owned()));
        while let Some((at, word)) = words.get(place) {
            let found = self.forms.get(&stem(word)).into_iter().flatten().find_map(|form| {
                let end = fits(text, &words[place..], &form.words)?;
                (linked.len() < MOST && !linked.contains(form.id)).then_some((form, end))
            });
            let Some((form, end)) = found else {
                place += 1;
                continue;
            };
            linked.insert(form.id);
            out.extend(plain(text.get(written..*at)));
            let href = format!("/{}/glossary#g-{}", self.language, form.id);
            let words = plain(text.get(*at..end)).into_iter().collect();
            out.push(Inline::Link { href, kind: LinkKind::Term, words });
            written = end;
            place += form.words.len();
        }
        out.extend(plain(text.get(written..)));
    }
}

/// What a word is looked up by: its first letters, which plurals keep.
fn stem(word: &str) -> String {
    word.chars().take(3).flat_map(char::to_lowercase).collect()
}

/// Where the term ends that begins with the first of these words, if it does.
fn fits(text: &str, said: &[(usize, &str)], form: &[&str]) -> Option<usize> {
    let mut end = None;
    for (place, word) in form.iter().enumerate() {
        let (at, token) = said.get(place)?;
        let between = end.map(|end| text.get(end..*at).unwrap_or_default());
        let is_apart = between.is_some_and(|between: &str| {
            let mut marks = between.chars();
            !(marks.next().is_some_and(|mark| BETWEEN.contains(&mark)) && marks.next().is_none())
        });
        if is_apart || !is_form(token, word) {
            return None;
        }
        end = Some(at + token.len());
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn definition(term: &str, also: &[&str]) -> Definition {
        let also = also.iter().map(|form| (*form).to_owned()).collect();
        Definition { term: term.to_owned(), text: "x".to_owned(), also }
    }

    fn linked(language: &str, terms: &[(&str, Definition)], pieces: &[&str]) -> Vec<String> {
        let terms: Vec<(TermId, &Definition)> =
            terms.iter().map(|(id, definition)| (id.parse().unwrap(), definition)).collect();
        let linker = Linker::new(language.parse().unwrap(), terms.iter().map(|(id, definition)| (id, *definition)));
        let mut pieces: Vec<RichText> =
            pieces.iter().map(|piece| RichText::new(crate::markdown::nodes(piece))).collect();
        linker.link(pieces.iter_mut());
        let short = |text: &RichText| text.as_str().replace("<a href=\"/en/glossary#g-", "[").replace("</a>", "]");
        pieces.iter().map(short).collect()
    }

    #[test]
    fn each_term_is_linked_once_where_it_is_first_used() {
        let terms = [
            ("hazard", definition("hazard", &[])),
            ("early-warning", definition("early warning system", &[])),
            ("sdg", definition("Sustainable Development Goals", &["SDGs"])),
            ("odd", definition("ODD", &[])),
        ];
        let found = linked(
            "en",
            &terms,
            &[
                "## Hazard\n\n[hazard](https://x.org) `hazard` hazardous. Hazards, a hazard & odd.",
                ":::case SDGs\nThe hazard; an early-warning\n*system*, **SDGs**, early\nwarning system\n:::\n\n| SDG |\n|-|\n| sdgs |",
                "sustainable development goals\n\n## Sources\n\n1. ODD",
            ],
        );
        let box_title = "<aside class=\"box box-case\" role=\"note\">\n<p class=\"box-title\">SDGs</p>\n";
        assert_eq!(
            found[0],
            "<h2 id=\"s-hazard\">Hazard</h2>\n<p><a href=\"https://x.org\" rel=\"noopener\">hazard] <code>hazard</code> hazardous. \
             [hazard\">Hazards], a hazard &amp; odd.</p>\n"
        );
        assert!(
            found[1].starts_with(&format!(
                "{box_title}<p>The hazard; an early-warning\n<em>system</em>, <strong>[sdg\">SDGs]</strong>, \
                 [early-warning\">early\nwarning system]</p>"
            )),
            "{}",
            found[1]
        );
        assert_eq!(
            found[2],
            "<p>sustainable development goals</p>\n<h2 id=\"s-sources\">Sources</h2>\n<ol>\n<li>ODD</li>\n</ol>\n"
        );
    }

    #[test]
    fn plurals_and_accents_are_as_the_language_has_them() {
        let terms = [("replica", definition("réplica", &[])), ("revision", definition("revisión entre pares", &[]))];
        let found = linked("en", &terms, &["Se replica. Las réplicas y las Revisiones entre pares"]);
        assert_eq!(found, ["<p>Se replica. Las [replica\">réplicas] y las [revision\">Revisiones entre pares]</p>\n"]);
        let terms = [
            ("local", definition("gouvernement local", &["gouvernements locaux"])),
            ("plan", definition("plan d'action", &[])),
        ];
        let found = linked("en", &terms, &["des gouvernements locaux, plans d’action"]);
        assert_eq!(found, ["<p>des [local\">gouvernements locaux], [plan\">plans d’action]</p>\n"]);
    }

    #[test]
    fn no_more_than_a_few_are_linked() {
        let names: Vec<String> = (0..20).map(|n| format!("term{}", "x".repeat(n + 1))).collect();
        let terms: Vec<(&str, Definition)> = names.iter().map(|name| (name.as_str(), definition(name, &[]))).collect();
        let text = names.join(", ");
        assert_eq!(linked("en", &terms, &[&text])[0].matches('[').count(), MOST);
        assert_eq!(linked("en", &[], &[&text]), [format!("<p>{text}</p>\n")]);
    }
}
