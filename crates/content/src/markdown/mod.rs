//! Markdown of modules: read once, at load, from a parser's events to a tree.

mod boxes;
mod directives;
mod document;
mod inline;
mod leftovers;
mod links;
mod nesting;
mod notes;
mod pictures;
mod render;
mod sources;

pub(crate) use document::{Document, Rendered};
pub(crate) use inline::inline;
pub(crate) use links::{Place, Target};
pub(crate) use render::render;
pub(crate) use sources::{Cited, cited};

use crate::Language;

/// Gives a word of the interface by its key: the texts of modules hold none, since those live with the other locales.
/// Modules are read on several threads at once.
pub type Wording<'a> = dyn Fn(Language, &str) -> String + Sync + 'a;

/// The keys that [`Wording`] is asked for.
pub const WORD_KEYS: [&str; 12] = [
    "box-key-idea",
    "box-case",
    "box-try-it",
    "box-discuss",
    "box-in-your-context",
    "content-audio",
    "content-transcript",
    "content-table",
    "content-footnotes",
    "content-footnote-back",
    "answer-true",
    "answer-false",
];

/// Text as it stands in markup and between the double quotes of attributes.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// The blocks of a text without problems, for tests of what reads them.
#[cfg(test)]
pub(crate) fn nodes(text: &str) -> Vec<crate::tree::Node> {
    tests::lesson(text).nodes().to_vec()
}

#[cfg(test)]
mod tests;
