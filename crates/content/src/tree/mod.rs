//! What authors wrote, as a tree of blocks and of what stands within their lines.
//!
//! Markdown becomes a tree once, at load; pages, slides, search, figures, books and the glossary's links are functions over it.
//! Nothing takes markup apart again.

mod change;
mod rich;
#[cfg(test)]
mod tests;
mod text;
mod write;

pub(crate) use change::{each_address, without_notes, without_terms};
pub use rich::RichText;
pub(crate) use text::{Piece, pieces, spoken};
pub(crate) use write::{is_blank, xhtml, xml_anchor};

pub(crate) use pulldown_cmark::Alignment;

/// A block of a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    /// Words that make no paragraph, as in a short item of a list.
    Plain(Vec<Inline>),
    Paragraph(Vec<Inline>),
    Heading {
        /// From 2 to 6.
        level: u8,
        id: String,
        words: Vec<Inline>,
    },
    /// A picture that stands alone, with its caption.
    Figure(Picture),
    List {
        /// The number of the first item; nothing where they have none.
        start: Option<u64>,
        items: Vec<Vec<Node>>,
    },
    Definitions(Vec<Defined>),
    Quote(Vec<Node>),
    Code {
        /// Nothing where the author names none.
        language: String,
        text: String,
    },
    Table(Table),
    Rule,
    Box {
        class: &'static str,
        title: String,
        body: Vec<Node>,
    },
    /// Cards to cut out; their title may be empty.
    Cards {
        title: String,
        body: Vec<Node>,
    },
    /// Something to listen to, and what is said there.
    Audio {
        src: String,
        title: String,
        /// What its transcript is called.
        transcript: String,
        body: Vec<Node>,
    },
    Footnotes {
        title: String,
        notes: Vec<Footnote>,
    },
}

/// A part of a list of definitions.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Defined {
    Term(Vec<Inline>),
    Meaning(Vec<Node>),
}

/// A table, whose head is empty where its author left all of it blank.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table {
    /// What it is called for those who scroll it.
    pub label: String,
    pub columns: Vec<Alignment>,
    pub head: Vec<Vec<Inline>>,
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// What a footnote says, at the end of the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Footnote {
    pub id: String,
    /// The anchor where it was first referred to.
    pub back: String,
    /// What the way back is called.
    pub label: String,
    pub body: Vec<Node>,
}

/// What stands within a line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Inline {
    /// Words, with the ends of lines as they were written.
    Text(String),
    Code(String),
    /// The end of a line that is meant.
    Break,
    Styled(Style, Vec<Inline>),
    Link {
        href: String,
        kind: LinkKind,
        words: Vec<Inline>,
    },
    Picture(Picture),
    /// A reference to a footnote.
    Note {
        number: usize,
        /// The anchor of the footnote.
        note: String,
        /// Its own anchor.
        id: String,
    },
    /// The box before a task, ticked or not.
    Task(bool),
    /// The place of a missing word.
    Gap,
}

/// How words are set off. Markdown knows the first two; questions of other systems bring the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Emphasis,
    Strong,
    Italic,
    Bold,
    Raised,
    Lowered,
}

impl Style {
    /// Whether it sets words apart from the running text, as numbers of notes.
    pub fn is_aside(self) -> bool {
        self == Style::Raised
    }
}

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LinkKind {
    /// To a page of the site.
    Within,
    /// To another site, or a mailbox.
    Away,
    /// To a term of the glossary; no author wrote it.
    Term,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Picture {
    pub src: String,
    /// What those should know who cannot see it.
    pub alternative: String,
    /// May be empty.
    pub caption: String,
    /// The room it takes, in CSS pixels, where it is known.
    pub room: Option<(u32, u32)>,
}

impl Node {
    /// Whether it is the heading of the sources, which are nothing for a wall and hold no terms.
    pub fn is_sources(&self) -> bool {
        matches!(self, Node::Heading { level: 2, id, .. } if is_of_sources(id))
    }

    /// The blocks within it, in order.
    pub fn within(&self) -> Vec<&[Node]> {
        match self {
            Node::Quote(body) | Node::Box { body, .. } | Node::Cards { body, .. } | Node::Audio { body, .. } => {
                vec![body]
            }
            Node::List { items, .. } => items.iter().map(Vec::as_slice).collect(),
            Node::Definitions(parts) => {
                let meanings =
                    parts.iter().filter_map(|part| if let Defined::Meaning(body) = part { Some(body) } else { None });
                meanings.map(Vec::as_slice).collect()
            }
            Node::Footnotes { notes, .. } => notes.iter().map(|note| note.body.as_slice()).collect(),
            Node::Plain(_) | Node::Paragraph(_) | Node::Heading { .. } | Node::Figure(_) | Node::Code { .. } => {
                Vec::new()
            }
            Node::Table(_) | Node::Rule => Vec::new(),
        }
    }

    /// The lines of words that are its own, in order.
    pub fn lines(&self) -> Vec<&[Inline]> {
        match self {
            Node::Plain(words) | Node::Paragraph(words) | Node::Heading { words, .. } => vec![words],
            Node::Definitions(parts) => {
                let terms =
                    parts.iter().filter_map(|part| if let Defined::Term(words) = part { Some(words) } else { None });
                terms.map(Vec::as_slice).collect()
            }
            Node::Table(table) => table.head.iter().chain(table.rows.iter().flatten()).map(Vec::as_slice).collect(),
            _ => Vec::new(),
        }
    }
}

/// Whether an anchor is that of the heading of the sources.
pub(crate) fn is_of_sources(id: &str) -> bool {
    ["s-source", "s-fuente"].iter().any(|stem| id.starts_with(stem))
}

/// Adds to a line; words that follow words become one piece.
pub(crate) fn add(line: &mut Vec<Inline>, inline: Inline) {
    match (line.last_mut(), inline) {
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (_, inline) => line.push(inline),
    }
}
