//! The words of a tree.

use super::{Defined, Inline, Node};

/// What a text consists of for those who read its words.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    /// Where one block ends and another begins: a blank, or a mark between cells and items.
    Break(&'static str),
    Heading {
        id: &'a str,
        text: String,
    },
    /// A box begins, whose class is that.
    Box(&'a str),
    BoxEnd,
}

/// Between cells and items.
const MARK: Piece<'static> = Piece::Break(" · ");
const BLANK: Piece<'static> = Piece::Break(" ");

/// The words of a text, in order. Numbers of footnotes are left out; what pictures show is said.
pub(crate) fn pieces(nodes: &[Node]) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    collect(nodes, &mut pieces);
    pieces
}

fn collect<'a>(nodes: &'a [Node], to: &mut Vec<Piece<'a>>) {
    for node in nodes {
        match node {
            Node::Plain(words) => collect_line(words, to),
            Node::Heading { id, words, .. } => {
                let mut line = Vec::new();
                collect_line(words, &mut line);
                to.push(Piece::Heading { id, text: in_one(&line) });
                continue;
            }
            Node::Figure(picture) => {
                to.extend([BLANK, Piece::Text(&picture.alternative), BLANK, Piece::Text(&picture.caption), MARK]);
            }
            Node::Code { text, .. } => to.extend([BLANK, Piece::Text(text), BLANK]),
            Node::Box { class, title, .. } => to.extend([Piece::Box(class), Piece::Text(title), MARK]),
            Node::Cards { title, .. } if title.is_empty() => to.push(BLANK),
            Node::Cards { title, .. } => to.extend([BLANK, Piece::Text(title), MARK]),
            Node::Audio { title, transcript, .. } => {
                to.extend([BLANK, Piece::Text(title), MARK, Piece::Text(transcript), BLANK]);
            }
            Node::Definitions(parts) => {
                for part in parts {
                    to.push(BLANK);
                    match part {
                        Defined::Term(words) => collect_line(words, to),
                        Defined::Meaning(body) => collect(body, to),
                    }
                    to.push(if matches!(part, Defined::Term(_)) { BLANK } else { MARK });
                }
                continue;
            }
            Node::Table(_) => {
                for cell in node.lines() {
                    to.push(BLANK);
                    collect_line(cell, to);
                    to.push(MARK);
                }
            }
            Node::Paragraph(words) => {
                to.push(BLANK);
                collect_line(words, to);
            }
            Node::List { .. } | Node::Quote(_) | Node::Rule | Node::Footnotes { .. } => to.push(BLANK),
        }
        let ends_items = matches!(node, Node::List { .. } | Node::Footnotes { .. });
        for body in node.within() {
            collect(body, to);
            to.push(if ends_items { MARK } else { BLANK });
        }
        match node {
            Node::Plain(_) => {}
            Node::Box { .. } => to.push(Piece::BoxEnd),
            _ => to.push(BLANK),
        }
    }
}

fn collect_line<'a>(words: &'a [Inline], to: &mut Vec<Piece<'a>>) {
    for inline in words {
        match inline {
            Inline::Text(text) | Inline::Code(text) => to.push(Piece::Text(text)),
            Inline::Break => to.push(BLANK),
            Inline::Styled(_, words) | Inline::Link { words, .. } => collect_line(words, to),
            Inline::Picture(picture) => to.extend([Piece::Text(&picture.alternative), BLANK]),
            Inline::Note { .. } => {}
            Inline::Task(is_done) => to.push(Piece::Text(if *is_done { "☑ " } else { "☐ " })),
            Inline::Gap => to.push(Piece::Text("_____")),
        }
    }
}

fn in_one(pieces: &[Piece<'_>]) -> String {
    let word = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => (*text).to_owned(),
        Piece::Break(mark) => (*mark).to_owned(),
        Piece::Heading { text, .. } => format!("{text} "),
        Piece::Box(_) | Piece::BoxEnd => String::new(),
    };
    pieces.iter().map(word).collect()
}

/// The words of a text, in one line.
pub(super) fn words(nodes: &[Node]) -> String {
    in_one(&pieces(nodes)).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What somebody would read aloud, a line for each paragraph or item. Headings, tables and code are no sentences.
pub(crate) fn spoken(nodes: &[Node]) -> String {
    let mut out = String::new();
    speak(nodes, &mut out);
    out
}

fn speak(nodes: &[Node], out: &mut String) {
    for node in nodes {
        match node {
            Node::Heading { .. } | Node::Table(_) | Node::Code { .. } => continue,
            Node::Figure(picture) => say([&picture.caption], out),
            Node::Box { title, .. } | Node::Cards { title, .. } => say([title], out),
            Node::Audio { title, transcript, .. } => say([title, transcript], out),
            Node::Definitions(parts) => {
                for part in parts {
                    out.push('\n');
                    match part {
                        Defined::Term(words) => speak_line(words, out),
                        Defined::Meaning(body) => speak(body, out),
                    }
                }
                continue;
            }
            Node::Plain(_) => {}
            _ => out.push('\n'),
        }
        for line in node.lines() {
            speak_line(line, out);
        }
        for body in node.within() {
            out.push('\n');
            speak(body, out);
        }
        if !matches!(node, Node::Plain(_)) {
            out.push('\n');
        }
    }
}

fn say<const COUNT: usize>(lines: [&String; COUNT], out: &mut String) {
    for line in lines {
        out.extend(["\n", line, "\n"]);
    }
}

fn speak_line(words: &[Inline], out: &mut String) {
    for inline in words {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Break | Inline::Picture(_) => out.push('\n'),
            Inline::Styled(_, words) | Inline::Link { words, .. } => speak_line(words, out),
            Inline::Note { .. } | Inline::Task(_) | Inline::Gap => {}
        }
    }
}
