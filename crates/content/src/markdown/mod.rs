//! Markdown of modules: rendered once, at load, from a parser's events to markup of our own.

mod boxes;
mod directives;
mod document;
mod inline;
mod leftovers;
mod links;
mod notes;
mod pictures;
mod render;
mod sources;
mod tables;

pub(crate) use document::{Document, Rendered};
pub(crate) use inline::{inline, plain};
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

#[cfg(test)]
mod tests;
