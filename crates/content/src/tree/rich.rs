//! A text with what it says.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde::Serialize;
use serde::ser::Serializer;

use super::{Inline, Node, each_address, text, write};
use crate::Html;

/// A text as its author meant it, and as pages show it: its markup is written once. Wherever markup is wanted, it stands for that.
#[derive(Clone, Default, PartialEq)]
pub struct RichText {
    nodes: Arc<Vec<Node>>,
    html: Html,
}

impl RichText {
    pub(crate) fn new(nodes: Vec<Node>) -> Self {
        Self { html: Html::trusted(write::html(&nodes)), nodes: Arc::new(nodes) }
    }

    /// Text within a line.
    pub(crate) fn line(words: Vec<Inline>) -> Self {
        Self::new(if words.is_empty() { Vec::new() } else { vec![Node::Plain(words)] })
    }

    /// Text as it stands, with its line breaks.
    pub fn plain(text: &str) -> Self {
        let mut words = Vec::new();
        for (place, line) in text.split('\n').enumerate() {
            if place > 0 {
                words.push(Inline::Break);
            }
            if !line.is_empty() {
                words.push(Inline::Text(line.to_owned()));
            }
        }
        Self::line(words)
    }

    /// As pages show it.
    pub fn html(&self) -> Html {
        self.html.clone()
    }

    /// The same with every address of a link, picture or sound put through `change`.
    pub fn with_addresses(&self, change: &dyn Fn(&str) -> String) -> Self {
        let mut nodes = self.nodes.to_vec();
        each_address(&mut nodes, &mut |address| *address = change(address));
        Self::new(nodes)
    }

    /// Its words, in one line.
    pub fn words(&self) -> String {
        text::words(&self.nodes)
    }

    pub(crate) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Writes it anew where `change` says that something was changed.
    pub(crate) fn change(&mut self, change: impl FnOnce(&mut Vec<Node>) -> bool) {
        if change(Arc::make_mut(&mut self.nodes)) {
            self.html = Html::trusted(write::html(&self.nodes));
        }
    }

    /// Whether there is such an anchor in it.
    pub(crate) fn has_anchor(&self, anchor: &str) -> bool {
        has_anchor(&self.nodes, anchor)
    }
}

fn has_anchor(nodes: &[Node], anchor: &str) -> bool {
    nodes.iter().any(|node| {
        let is_own = match node {
            Node::Heading { id, .. } => id == anchor,
            Node::Footnotes { notes, .. } => notes.iter().any(|note| note.id == anchor),
            _ => false,
        };
        is_own
            || node.lines().into_iter().any(|words| is_in_line(words, anchor))
            || node.within().into_iter().any(|body| has_anchor(body, anchor))
    })
}

fn is_in_line(words: &[Inline], anchor: &str) -> bool {
    words.iter().any(|inline| match inline {
        Inline::Note { id, .. } => id == anchor,
        Inline::Styled(_, words) | Inline::Link { words, .. } => is_in_line(words, anchor),
        _ => false,
    })
}

impl fmt::Debug for RichText {
    /// Its markup alone: what this says is what sets of questions are told apart by, from one version of the program to the next.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.html.fmt(f)
    }
}

impl Deref for RichText {
    type Target = Html;

    fn deref(&self) -> &Html {
        &self.html
    }
}

impl Serialize for RichText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.html.serialize(serializer)
    }
}
