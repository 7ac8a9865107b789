//! Links from lessons to the glossary: each term once, where a lesson first uses it.

use std::collections::{BTreeSet, HashMap};

use super::Definition;
use crate::markup::{self, Tag};
use crate::names::TermId;
use crate::{Html, Language};

/// So many terms of a lesson are linked at most: more would weigh, and be in the way of reading.
const MOST: usize = 8;

/// Within these nothing is linked: what is a link already, a title, or not the author's running text.
const LEFT_ALONE: [&str; 13] =
    ["a", "code", "pre", "h2", "h3", "h4", "h5", "h6", "th", "dt", "sup", "figcaption", "section"];

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
    pub fn link<'h>(&self, pieces: impl Iterator<Item = &'h mut Html>) {
        let mut linked = BTreeSet::new();
        if self.forms.is_empty() {
            return;
        }
        for piece in pieces {
            if let Some(markup) = self.piece(piece.as_str(), &mut linked) {
                *piece = Html::trusted(markup);
            }
        }
    }

    /// The same markup with links; nothing where no term was found.
    fn piece(&self, markup: &str, linked: &mut BTreeSet<&'a TermId>) -> Option<String> {
        let before = linked.len();
        let mut out = String::with_capacity(markup.len() + 256);
        // The element within which nothing is linked.
        let mut alone: Option<&str> = None;
        let mut is_over = false;
        for (text, tag) in markup::parts(markup) {
            if alone.is_some() || is_over || linked.len() >= MOST {
                out.push_str(text);
            } else {
                self.text(text, linked, &mut out);
            }
            let Some(tag) = tag else { continue };
            tag.write(&mut out);
            match alone {
                Some(element) if tag.name.strip_prefix('/') == Some(element) => alone = None,
                Some(_) => {}
                None => alone = LEFT_ALONE.into_iter().find(|name| *name == tag.name).or(title(&tag)),
            }
            is_over |= tag.name == "h2" && tag.get("id").is_some_and(is_sources);
        }
        (linked.len() > before).then_some(out)
    }

    fn text(&self, text: &str, linked: &mut BTreeSet<&'a TermId>, out: &mut String) {
        let words = words(text);
        let (mut place, mut written) = (0, 0);
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
            let (before, said) = (text.get(written..*at).unwrap_or_default(), text.get(*at..end).unwrap_or_default());
            out.push_str(&format!("{before}<a href=\"/{}/glossary#g-{}\">{said}</a>", self.language, form.id));
            written = end;
            place += form.words.len();
        }
        out.push_str(text.get(written..).unwrap_or_default());
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

/// The paragraph that is the title of a box.
fn title(tag: &Tag<'_>) -> Option<&'static str> {
    (tag.name == "p" && tag.get("class") == Some("box-title")).then_some("p")
}

/// Whether an anchor is that of the heading of the sources.
fn is_sources(id: &str) -> bool {
    ["s-source", "s-fuente"].iter().any(|stem| id.starts_with(stem))
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
        let mut pieces: Vec<Html> = pieces.iter().map(|piece| Html::trusted(*piece)).collect();
        linker.link(pieces.iter_mut());
        let short = |html: &Html| html.as_str().replace("<a href=\"/en/glossary#g-", "[").replace("</a>", "]");
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
                "<h2 id=\"s-x\">Hazard</h2><p><a href=\"/x\">hazard</a> <code>hazard</code> hazardous. Hazards, a hazard &amp; odd.</p>",
                "<aside><p class=\"box-title\">SDGs</p><p>The hazard; an early-warning system, SDGs</p></aside>",
                "<p>sustainable development goals</p><h2 id=\"s-sources\">Sources</h2><ol><li>ODD</li></ol>",
            ],
        );
        assert_eq!(
            found,
            [
                "<h2 id=\"s-x\">Hazard</h2><p><a href=\"/x\">hazard] <code>hazard</code> hazardous. [hazard\">Hazards], a hazard &amp; odd.</p>".to_owned(),
                "<aside><p class=\"box-title\">SDGs</p><p>The hazard; an [early-warning\">early-warning system], [sdg\">SDGs]</p></aside>".to_owned(),
                "<p>sustainable development goals</p><h2 id=\"s-sources\">Sources</h2><ol><li>ODD</li></ol>".to_owned(),
            ]
        );
    }

    #[test]
    fn plurals_and_accents_are_as_the_language_has_them() {
        let terms = [("replica", definition("réplica", &[])), ("revision", definition("revisión entre pares", &[]))];
        let found = linked("en", &terms, &["<p>Se replica. Las réplicas y las Revisiones entre pares</p>"]);
        assert_eq!(found, ["<p>Se replica. Las [replica\">réplicas] y las [revision\">Revisiones entre pares]</p>"]);
        let terms = [
            ("local", definition("gouvernement local", &["gouvernements locaux"])),
            ("plan", definition("plan d'action", &[])),
        ];
        let found = linked("en", &terms, &["<p>des gouvernements locaux, plans d’action</p>"]);
        assert_eq!(found, ["<p>des [local\">gouvernements locaux], [plan\">plans d’action]</p>"]);
    }

    #[test]
    fn no_more_than_a_few_are_linked() {
        let names: Vec<String> = (0..20).map(|n| format!("term{}", "x".repeat(n + 1))).collect();
        let terms: Vec<(&str, Definition)> = names.iter().map(|name| (name.as_str(), definition(name, &[]))).collect();
        let text = format!("<p>{}</p>", names.join(", "));
        assert_eq!(linked("en", &terms, &[&text])[0].matches('[').count(), MOST);
        assert_eq!(linked("en", &[], &[&text]), [text]);
    }
}
