//! From a parser's events to a tree.

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::Wording;
use super::directives::{Directive, Kind, Scanned, scan};
use super::document::{Document, Rendered};
use super::leftovers::{Leftover, leftovers};
use super::links::{Target, resolve};
use super::nesting::{Frame, Open, Stack};
use super::notes::{Anchors, Footnotes};
use super::pictures::OpenPicture;
use crate::module::{Block, Heading};
use crate::problem::{Lines, Position, Problems};
use crate::tree::{Defined, Inline, LinkKind, Node, RichText, Style, Table};

/// Renders a document. Whatever is wrong with it is reported and left out.
pub(crate) fn render(document: &Document<'_>, words: &Wording<'_>, problems: &mut Problems) -> Rendered {
    let Scanned { masked, directives, complaints } = scan(document.text.get(document.body..).unwrap_or_default());
    let mut reader = Reader::new(document, words, directives, problems);
    for (offset, message, advice) in complaints {
        reader.error(offset, message, &advice);
    }
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_DEFINITION_LIST;
    let broken = RefCell::new(Vec::new());
    let note_broken = |link: BrokenLink<'_>| {
        broken.borrow_mut().push((link.span.start, link.link_type, link.reference.to_string()));
        None
    };
    let parser = Parser::new_with_broken_link_callback(&masked, options, Some(note_broken));
    for (event, range) in TextMergeWithOffset::new(parser.into_offset_iter()) {
        reader.event(event, range.start);
    }
    for (offset, kind, reference) in broken.into_inner() {
        reader.broken_reference(offset, kind, &reference);
    }
    reader.finish()
}

pub(super) struct Reader<'a> {
    pub(super) document: &'a Document<'a>,
    words: &'a Wording<'a>,
    problems: &'a mut Problems,
    lines: Lines<'a>,
    pub(super) directives: VecDeque<Directive>,
    anchors: String,
    pub(super) stack: Stack,
    pub(super) open: Option<OpenBox>,
    notes: Footnotes,
    names: Anchors,
    tables: usize,
    /// The words of the heading that is being read.
    heading: Option<String>,
    /// How deep the last heading was.
    depth: u8,
    /// What was left over of other systems in this paragraph, each kind once.
    left_over: BTreeSet<Leftover>,
    pub(super) picture: Option<OpenPicture>,
    pub(super) rendered: Rendered,
}

/// The box that is being read.
pub(super) struct OpenBox {
    pub kind: Kind,
    pub title: String,
    /// Where what is heard in it lies.
    pub src: Option<String>,
    /// How many blocks stand before it since the last that learners answer.
    pub start: usize,
}

impl<'a> Reader<'a> {
    fn new(
        document: &'a Document<'a>,
        words: &'a Wording<'a>,
        directives: Vec<Directive>,
        problems: &'a mut Problems,
    ) -> Self {
        Self {
            document,
            words,
            problems,
            lines: Lines::new(document.text),
            directives: directives.into(),
            anchors: document.page.anchors(),
            stack: Stack::default(),
            open: None,
            notes: Footnotes::default(),
            names: Anchors::default(),
            tables: 0,
            heading: None,
            depth: 1 + document.sink(),
            left_over: BTreeSet::new(),
            picture: None,
            rendered: Rendered::default(),
        }
    }

    pub(super) fn position(&self, offset: usize) -> Position {
        self.lines.position(self.document.body + offset)
    }

    pub(super) fn error(&mut self, offset: usize, message: impl Into<String>, advice: &str) {
        let at = self.position(offset);
        self.problems.error(self.document.file, at, message, advice);
    }

    fn warn(&mut self, offset: usize, message: impl Into<String>, advice: &str) {
        let at = self.position(offset);
        self.problems.warn(self.document.file, at, message, advice);
    }

    pub(super) fn word(&self, key: &str) -> String {
        (self.words)(self.document.place.language, key)
    }

    fn event(&mut self, event: Event<'_>, offset: usize) {
        match event {
            Event::Text(text) => {
                if !self.stack.is_in_code() {
                    self.lost_footnotes(&text, offset);
                    self.left_over(&text, offset);
                }
                self.text(&text, false);
            }
            Event::Code(code) => self.text(&code, true),
            Event::Html(_) | Event::InlineHtml(_) => {
                let advice = "write it in Markdown; for a sign “<” within text, write “\\<”";
                self.error(offset, "raw HTML is not allowed", advice);
            }
            Event::FootnoteReference(label) => {
                let reference = self.notes.refer(&label, &self.anchors);
                self.stack.add(reference);
            }
            Event::SoftBreak | Event::HardBreak if self.picture.is_some() => self.text(" ", false),
            Event::SoftBreak => self.stack.add(Inline::Text("\n".to_owned())),
            Event::HardBreak => {
                self.stack.add(Inline::Break);
                self.stack.add(Inline::Text("\n".to_owned()));
            }
            Event::Rule => self.rule(offset),
            Event::TaskListMarker(is_done) => self.stack.add(Inline::Task(is_done)),
            Event::Start(tag) => self.begin(tag, offset),
            Event::End(tag) => self.end(tag, offset),
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn text(&mut self, text: &str, is_code: bool) {
        if let Some(picture) = &mut self.picture {
            picture.alternative.push_str(text);
            return;
        }
        self.rendered.words += text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        if let Some(words) = &mut self.heading {
            words.push_str(text);
        }
        let text = text.to_owned();
        self.stack.add(if is_code { Inline::Code(text) } else { Inline::Text(text) });
    }

    fn begin(&mut self, tag: Tag<'_>, offset: usize) {
        if let Some(picture) = &mut self.picture {
            picture.depth += 1;
            return;
        }
        let open = match tag {
            Tag::Paragraph => {
                self.left_over.clear();
                Open::Paragraph
            }
            Tag::Heading { .. } => {
                self.heading = Some(String::new());
                Open::Heading
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                Open::Code(info.split_whitespace().next().unwrap_or_default().to_owned())
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => Open::Code(String::new()),
            Tag::List(start) => Open::List(start, Vec::new()),
            Tag::Item => Open::Item,
            Tag::BlockQuote(_) => Open::Quote,
            Tag::DefinitionList => Open::Definitions(Vec::new()),
            Tag::DefinitionListTitle => Open::Term,
            Tag::DefinitionListDefinition => Open::Meaning,
            Tag::FootnoteDefinition(label) => Open::Footnote(label.to_string(), offset),
            Tag::Table(columns) => {
                self.tables += 1;
                let title = Some(self.document.title).filter(|title| !title.is_empty());
                let title = title.map(|title| format!(", {title}")).unwrap_or_default();
                let label = format!("{} {}{title}", self.word("content-table"), self.tables);
                Open::Table(Table { label, columns, ..Table::default() })
            }
            Tag::TableHead | Tag::TableRow => Open::Row(Vec::new()),
            Tag::TableCell => Open::Cell,
            Tag::Emphasis => Open::Styled(Style::Emphasis),
            Tag::Strong => Open::Styled(Style::Strong),
            Tag::Link { link_type, dest_url, .. } => {
                let is_mailbox = link_type == LinkType::Email && !dest_url.starts_with("mailto:");
                let url = if is_mailbox { format!("mailto:{dest_url}") } else { dest_url.to_string() };
                self.link(&url, offset).map_or(Open::Nothing, |(href, kind)| Open::Link(href, kind))
            }
            Tag::Image { dest_url, title, .. } => {
                self.picture = Some(OpenPicture::new(&dest_url, &title, offset));
                return;
            }
            _ => Open::Nothing,
        };
        self.stack.begin(open);
    }

    fn end(&mut self, tag: TagEnd, offset: usize) {
        match &mut self.picture {
            Some(picture) if picture.depth > 0 => picture.depth -= 1,
            Some(_) => self.end_picture(),
            None => self.close(tag, offset),
        }
    }

    /// Puts what ends into what it stands in.
    fn close(&mut self, tag: TagEnd, offset: usize) {
        let Some(Frame { open, nodes, line }) = self.stack.end() else { return };
        match open {
            Open::Paragraph => self.stack.put(paragraph(line)),
            Open::Heading => {
                if let TagEnd::Heading(level) = tag {
                    self.end_heading(level as u8, line, offset);
                }
            }
            Open::Code(language) => {
                let text =
                    line.into_iter().map(|piece| if let Inline::Text(text) = piece { text } else { String::new() });
                self.stack.put(Node::Code { language, text: text.collect() });
            }
            Open::List(start, items) => self.stack.put(Node::List { start, items }),
            Open::Item => self.stack.put_item(nodes),
            Open::Quote => self.stack.put(Node::Quote(nodes)),
            Open::Definitions(parts) => self.stack.put(Node::Definitions(parts)),
            Open::Term => self.stack.put_defined(Defined::Term(line)),
            Open::Meaning => self.stack.put_defined(Defined::Meaning(nodes)),
            Open::Footnote(label, offset) => {
                if !self.notes.define(&label, nodes, offset) {
                    let message = format!("there is another footnote “{label}”");
                    self.error(offset, message, "give each a label of its own");
                }
            }
            Open::Table(table) => self.stack.put(Node::Table(table)),
            Open::Row(cells) => self.stack.put_row(cells, matches!(tag, TagEnd::TableHead)),
            Open::Cell => self.stack.put_cell(line),
            Open::Styled(style) => self.stack.add(Inline::Styled(style, line)),
            Open::Link(href, kind) => self.stack.add(Inline::Link { href, kind, words: line }),
            Open::Nothing => self.stack.splice(nodes, line),
        }
    }

    fn end_heading(&mut self, level: u8, words: Vec<Inline>, offset: usize) {
        let text = self.heading.take().unwrap_or_default();
        if level == 1 {
            self.warn(
                offset,
                "a heading of the first level within the text",
                "the title stands in the front matter; begin with “##”",
            );
        }
        let level = (level.max(2) + self.document.sink()).min(6);
        if level > self.depth + 1 {
            self.warn(offset, "this heading leaves out a level", "use “##” for sections and “###” for their parts");
        }
        self.depth = level;
        let id = format!("{}{}", self.anchors, self.names.name(&text));
        self.stack.put(Node::Heading { level, id: id.clone(), words });
        self.rendered.headings.push(Heading { level, id, text });
    }

    /// Where a link leads; nothing where it must not lead there, which is reported.
    fn link(&mut self, url: &str, offset: usize) -> Option<(String, LinkKind)> {
        match resolve(url, &self.document.place) {
            Ok(link) => {
                let kind = if link.target == Target::Elsewhere { LinkKind::Away } else { LinkKind::Within };
                let at = self.position(offset);
                self.rendered.links.push((link.target, at));
                Some((link.href, kind))
            }
            Err(refusal) => {
                self.error(offset, refusal.message, refusal.advice);
                None
            }
        }
    }

    fn broken_reference(&mut self, offset: usize, kind: LinkType, reference: &str) {
        if kind != LinkType::Shortcut {
            let message = format!("the address for “[{reference}]” is missing");
            self.error(offset, message, "write “[words](address)”, or put “[name]: address” on a line of its own");
        }
    }

    /// References to footnotes that do not exist are mere text to the parser.
    fn lost_footnotes(&mut self, text: &str, offset: usize) {
        for (at, _) in text.match_indices("[^") {
            if let Some((label, _)) =
                text[at + 2..].split_once(']').filter(|(label, _)| !label.contains(char::is_whitespace))
            {
                let message = format!("the footnote “{label}” does not exist");
                self.error(offset + at, message, "write it on a line of its own: “[^1]: text”");
            }
        }
    }

    fn left_over(&mut self, text: &str, offset: usize) {
        if self.picture.is_some() {
            return;
        }
        for (at, kind) in leftovers(text) {
            if self.left_over.insert(kind) {
                self.warn(offset + at, kind.message, kind.advice);
            }
        }
    }

    /// Makes a block of what stands since the last.
    pub(super) fn flush(&mut self) {
        let nodes = self.stack.take_since(0);
        if !nodes.is_empty() {
            self.rendered.blocks.push(Block::Html(RichText::new(nodes)));
        }
    }

    fn finish(mut self) -> Rendered {
        while !self.directives.is_empty() {
            self.swallowed();
        }
        self.close_box(0);
        for offset in self.notes.unused() {
            self.warn(offset, "nothing refers to this footnote", "refer to it in the text, or remove it");
        }
        let (title, back) = (self.word("content-footnotes"), self.word("content-footnote-back"));
        if let Some(notes) = std::mem::take(&mut self.notes).list(&self.anchors, title, &back) {
            self.stack.put(notes);
        }
        self.flush();
        self.rendered.anchors = self.names.into_names();
        self.rendered
    }
}

/// A picture that has a caption and stands alone is a figure.
fn paragraph(mut line: Vec<Inline>) -> Node {
    match line.pop() {
        Some(Inline::Picture(picture)) if line.is_empty() && !picture.caption.trim().is_empty() => {
            Node::Figure(picture)
        }
        last => {
            line.extend(last);
            Node::Paragraph(line)
        }
    }
}
