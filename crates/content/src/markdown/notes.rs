//! Footnotes and anchors of one document.

use std::collections::{BTreeMap, BTreeSet};

use super::escape;

/// Footnotes, numbered in the order in which the text refers to them.
#[derive(Debug, Default)]
pub(crate) struct Footnotes {
    referred: Vec<String>,
    references: BTreeMap<String, usize>,
    /// What each says, and where.
    texts: BTreeMap<String, (String, usize)>,
}

impl Footnotes {
    /// The markup of a reference.
    pub fn refer(&mut self, label: &str, anchors: &str) -> String {
        let place = self.referred.iter().position(|known| known == label);
        let number = 1 + place.unwrap_or_else(|| {
            self.referred.push(label.to_owned());
            self.referred.len() - 1
        });
        let count = self.references.entry(label.to_owned()).or_default();
        *count += 1;
        let again = if *count > 1 { format!("-{count}") } else { String::new() };
        format!(
            "<sup class=\"footnote-reference\"><a href=\"#{anchors}note-{number}\" id=\"{anchors}noteref-{number}{again}\" \
             role=\"doc-noteref\">{number}</a></sup>"
        )
    }

    /// Keeps what a footnote says, and tells whether it is the first of that label.
    pub fn define(&mut self, label: &str, markup: String, offset: usize) -> bool {
        self.texts.insert(label.to_owned(), (markup, offset)).is_none()
    }

    /// Where the footnotes stand that nothing refers to.
    pub fn unused(&self) -> Vec<usize> {
        let unused = self.texts.iter().filter(|(label, _)| !self.references.contains_key(*label));
        unused.map(|(_, (_, offset))| *offset).collect()
    }

    /// All footnotes, for the end of the document.
    pub fn list(&self, anchors: &str, title: &str, back: &str) -> String {
        if self.referred.is_empty() {
            return String::new();
        }
        let item = |(place, label): (usize, &String)| {
            let number = place + 1;
            let text = self.texts.get(label).map_or("", |(text, _)| text.trim_end());
            let arrow = format!(
                " <a href=\"#{anchors}noteref-{number}\" role=\"doc-backlink\" aria-label=\"{} {number}\">↩</a>",
                escape(back)
            );
            let within = text.strip_suffix("</p>").map(|text| format!("{text}{arrow}</p>"));
            let text = within.unwrap_or_else(|| format!("{text}{arrow}"));
            format!("<li class=\"footnote-definition\" id=\"{anchors}note-{number}\">{text}</li>\n")
        };
        let items: String = self.referred.iter().enumerate().map(item).collect();
        let title = escape(title);
        format!(
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{title}\"><ol>\n{items}</ol></section>\n"
        )
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
