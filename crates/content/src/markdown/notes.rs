//! Footnotes and anchors of one document.

use std::collections::{BTreeMap, BTreeSet};

use crate::tree::{Footnote, Inline, Node};

/// Footnotes, numbered in the order in which the text refers to them.
#[derive(Debug, Default)]
pub(crate) struct Footnotes {
    referred: Vec<String>,
    references: BTreeMap<String, usize>,
    /// What each says, and where.
    texts: BTreeMap<String, (Vec<Node>, usize)>,
}

impl Footnotes {
    /// A reference.
    pub fn refer(&mut self, label: &str, anchors: &str) -> Inline {
        let place = self.referred.iter().position(|known| known == label);
        let number = 1 + place.unwrap_or_else(|| {
            self.referred.push(label.to_owned());
            self.referred.len() - 1
        });
        let count = self.references.entry(label.to_owned()).or_default();
        *count += 1;
        let again = if *count > 1 { format!("-{count}") } else { String::new() };
        let (note, id) = (format!("{anchors}note-{number}"), format!("{anchors}noteref-{number}{again}"));
        Inline::Note { number, note, id }
    }

    /// Keeps what a footnote says, and tells whether it is the first of that label.
    pub fn define(&mut self, label: &str, text: Vec<Node>, offset: usize) -> bool {
        self.texts.insert(label.to_owned(), (text, offset)).is_none()
    }

    /// Where the footnotes stand that nothing refers to.
    pub fn unused(&self) -> Vec<usize> {
        let unused = self.texts.iter().filter(|(label, _)| !self.references.contains_key(*label));
        unused.map(|(_, (_, offset))| *offset).collect()
    }

    /// All footnotes, for the end of the document.
    pub fn list(mut self, anchors: &str, title: String, back: &str) -> Option<Node> {
        if self.referred.is_empty() {
            return None;
        }
        let note = |(place, label): (usize, &String)| {
            let number = place + 1;
            Footnote {
                id: format!("{anchors}note-{number}"),
                back: format!("{anchors}noteref-{number}"),
                label: format!("{back} {number}"),
                body: self.texts.remove(label).map(|(text, _)| text).unwrap_or_default(),
            }
        };
        let notes = self.referred.iter().enumerate().map(note).collect();
        Some(Node::Footnotes { title, notes })
    }
}

/// Anchors made from words, each only once.
#[derive(Debug, Default)]
pub(crate) struct Anchors {
    taken: BTreeSet<String>,
}

impl Anchors {
    /// An anchor for a heading: its words in small letters, joined by hyphens.
    pub fn name(&mut self, text: &str) -> String {
        let letters = text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " ");
        let words: Vec<&str> = letters.split_whitespace().collect();
        let base = if words.is_empty() { "section".to_owned() } else { words.join("-") };
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        let free = std::iter::once(base.clone()).chain(numbered).find(|name| !self.taken.contains(name));
        let name = free.unwrap_or(base);
        self.taken.insert(name.clone());
        name
    }

    /// All that were given.
    pub fn into_names(self) -> BTreeSet<String> {
        self.taken
    }
}
