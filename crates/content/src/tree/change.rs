//! The same text with something changed in it.

use super::{Defined, Inline, LinkKind, Node, add};

/// Puts every block through `change`, those within others after them.
fn each_node(nodes: &mut [Node], change: &mut dyn FnMut(&mut Node)) {
    for node in nodes {
        change(node);
        match node {
            Node::Quote(body) | Node::Box { body, .. } | Node::Cards { body, .. } | Node::Audio { body, .. } => {
                each_node(body, change);
            }
            Node::List { items, .. } => items.iter_mut().for_each(|item| each_node(item, change)),
            Node::Definitions(parts) => {
                for part in parts {
                    if let Defined::Meaning(body) = part {
                        each_node(body, change);
                    }
                }
            }
            Node::Footnotes { notes, .. } => notes.iter_mut().for_each(|note| each_node(&mut note.body, change)),
            Node::Plain(_) | Node::Paragraph(_) | Node::Heading { .. } | Node::Figure(_) | Node::Code { .. } => {}
            Node::Table(_) | Node::Rule => {}
        }
    }
}

/// Puts every line of words through `change`, those within links and emphasis first.
fn each_line(nodes: &mut [Node], change: &mut dyn FnMut(&mut Vec<Inline>)) {
    each_node(nodes, &mut |node| match node {
        Node::Plain(words) | Node::Paragraph(words) | Node::Heading { words, .. } => line(words, change),
        Node::Definitions(parts) => {
            for part in parts {
                if let Defined::Term(words) = part {
                    line(words, change);
                }
            }
        }
        Node::Table(table) => {
            let cells = table.head.iter_mut().chain(table.rows.iter_mut().flatten());
            cells.for_each(|cell| line(cell, change));
        }
        _ => {}
    });
}

fn line(words: &mut Vec<Inline>, change: &mut dyn FnMut(&mut Vec<Inline>)) {
    for inline in words.iter_mut() {
        if let Inline::Styled(_, words) | Inline::Link { words, .. } = inline {
            line(words, change);
        }
    }
    change(words);
}

/// Puts every address of a link, picture or sound through `change`. Footnotes and what refers to them are found by anchors of
/// the text itself.
pub(crate) fn each_address(nodes: &mut [Node], change: &mut dyn FnMut(&mut String)) {
    each_node(nodes, &mut |node| match node {
        Node::Figure(picture) => change(&mut picture.src),
        Node::Audio { src, .. } => change(src),
        _ => {}
    });
    each_line(nodes, &mut |words| {
        for inline in words {
            match inline {
                Inline::Link { href, .. } => change(href),
                Inline::Picture(picture) => change(&mut picture.src),
                _ => {}
            }
        }
    });
}

/// Without references to footnotes, which stand elsewhere.
pub(crate) fn without_notes(nodes: &[Node]) -> Vec<Node> {
    let mut nodes = nodes.to_vec();
    each_line(&mut nodes, &mut |words| words.retain(|inline| !matches!(inline, Inline::Note { .. })));
    nodes
}

/// Without links to the glossary.
pub(crate) fn without_terms(mut nodes: Vec<Node>) -> Vec<Node> {
    each_line(&mut nodes, &mut |words| {
        for inline in std::mem::take(words) {
            match inline {
                Inline::Link { kind: LinkKind::Term, words: said, .. } => {
                    said.into_iter().for_each(|inline| add(words, inline));
                }
                inline => add(words, inline),
            }
        }
    });
    nodes
}
