//! From a parser's events to markup.

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::directives::{Directive, Kind, Scanned, scan};
use super::document::{Document, Rendered};
use super::leftovers::{Leftover, leftovers};
use super::links::{Target, resolve};
use super::notes::{Anchors, Footnotes};
use super::pictures::Picture;
use super::tables::Table;
use super::{Wording, escape};
use crate::Html;
use crate::module::{Block, Heading};
use crate::problem::{Lines, Position, Problems};

/// Renders a document. Whatever is wrong with it is reported and left out.
pub(crate) fn render(document: &Document<'_>, words: &Wording<'_>, problems: &mut Problems) -> Rendered {
    let Scanned { masked, directives, complaints } = scan(document.text.get(document.body..).unwrap_or_default());
    let mut writer = Writer::new(document, words, directives, problems);
    for (offset, message, advice) in complaints {
        writer.error(offset, message, &advice);
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
        writer.event(event, range.start);
    }
    for (offset, kind, reference) in broken.into_inner() {
        writer.broken_reference(offset, kind, &reference);
    }
    writer.finish()
}

pub(super) struct Writer<'a> {
    pub(super) document: &'a Document<'a>,
    words: &'a Wording<'a>,
    problems: &'a mut Problems,
    lines: Lines<'a>,
    pub(super) directives: VecDeque<Directive>,
    anchors: String,
    pub(super) out: String,
    /// For each footnote within which we are: what was written before, its label and place.
    aside: Vec<(String, String, usize)>,
    pub(super) open: Option<Kind>,
    pub(super) box_title: String,
    /// Where the content of the open box begins.
    pub(super) box_start: usize,
    notes: Footnotes,
    names: Anchors,
    table: Table,
    tables: usize,
    /// Where the heading that is being written began, and its words.
    heading: Option<(usize, String)>,
    /// How deep the last heading was.
    depth: u8,
    paragraph: usize,
    /// Whether a block of code is open.
    code: bool,
    /// What was left over of other systems in this paragraph, each kind once.
    left_over: BTreeSet<Leftover>,
    pub(super) picture: Option<Picture>,
    /// The last picture that has a caption, to make a figure of it where it stands alone.
    pub(super) captioned: Option<(String, String)>,
    /// For each link within which we are, whether it was accepted.
    links: Vec<bool>,
    pub(super) rendered: Rendered,
}

impl<'a> Writer<'a> {
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
            out: String::new(),
            aside: Vec::new(),
            open: None,
            box_title: String::new(),
            box_start: 0,
            notes: Footnotes::default(),
            names: Anchors::default(),
            table: Table::default(),
            tables: 0,
            heading: None,
            depth: 1 + document.sink(),
            paragraph: 0,
            code: false,
            left_over: BTreeSet::new(),
            picture: None,
            captioned: None,
            links: Vec::new(),
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

    pub(super) fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn event(&mut self, event: Event<'_>, offset: usize) {
        match event {
            Event::Text(text) => {
                if !self.code {
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
                let markup = self.notes.refer(&label, &self.anchors);
                self.push(&markup);
            }
            Event::SoftBreak | Event::HardBreak if self.picture.is_some() => self.text(" ", false),
            Event::SoftBreak => self.push("\n"),
            Event::HardBreak => self.push("<br>\n"),
            Event::Rule => self.rule(offset),
            Event::TaskListMarker(done) => {
                let mark = if done { "☑" } else { "☐" };
                self.push(&format!("<span class=\"task\" aria-hidden=\"true\">{mark}</span> "));
            }
            Event::Start(tag) => self.begin(tag, offset),
            Event::End(tag) => self.end(tag, offset),
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn text(&mut self, text: &str, code: bool) {
        if let Some(picture) = &mut self.picture {
            picture.alternative.push_str(text);
            return;
        }
        self.rendered.words += text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        if let Some((_, words)) = &mut self.heading {
            words.push_str(text);
        }
        let escaped = escape(text);
        if code {
            self.push(&format!("<code>{escaped}</code>"));
        } else {
            self.push(&escaped);
        }
    }

    fn begin(&mut self, tag: Tag<'_>, offset: usize) {
        match tag {
            _ if self.picture.is_some() => {}
            Tag::Paragraph => {
                self.paragraph = self.out.len();
                self.left_over.clear();
                self.captioned = None;
            }
            Tag::Heading { .. } => self.heading = Some((self.out.len(), String::new())),
            Tag::CodeBlock(kind) => {
                self.code = true;
                let language = match &kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
                    CodeBlockKind::Indented => "",
                };
                let class = if language.is_empty() {
                    String::new()
                } else {
                    format!(" class=\"language-{}\"", escape(language))
                };
                self.push(&format!("<pre tabindex=\"0\"><code{class}>"));
            }
            Tag::List(Some(1)) => self.push("<ol>\n"),
            Tag::List(Some(start)) => self.push(&format!("<ol start=\"{start}\">\n")),
            Tag::FootnoteDefinition(label) => {
                let before = std::mem::take(&mut self.out);
                self.aside.push((before, label.to_string(), offset));
            }
            Tag::Table(alignments) => {
                self.tables += 1;
                let title = Some(self.document.title).filter(|title| !title.is_empty());
                let title = title.map(|title| format!(", {title}")).unwrap_or_default();
                let label = format!("{} {}{title}", self.word("content-table"), self.tables);
                self.table = Table::begin(alignments, &label, &mut self.out);
            }
            Tag::TableHead => self.table.begin_head(&mut self.out),
            Tag::TableRow => self.table.begin_row(&mut self.out),
            Tag::TableCell => self.table.begin_cell(&self.out),
            Tag::Link { link_type, dest_url, .. } => {
                let mailbox = link_type == LinkType::Email && !dest_url.starts_with("mailto:");
                let url = if mailbox { format!("mailto:{dest_url}") } else { dest_url.to_string() };
                self.begin_link(&url, offset);
            }
            Tag::Image { dest_url, title, .. } => {
                let (url, caption) = (dest_url.to_string(), title.to_string());
                self.picture = Some(Picture { url, caption, alternative: String::new(), offset });
            }
            other => {
                if let Some(name) = element(&other.to_end()) {
                    let container = if matches!(name, "ul" | "dl") { "\n" } else { "" };
                    self.push(&format!("<{name}>{container}"));
                }
            }
        }
    }

    fn end(&mut self, tag: TagEnd, offset: usize) {
        match tag {
            TagEnd::Image => self.end_picture(),
            _ if self.picture.is_some() => {}
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(level) => self.end_heading(level as u8, offset),
            TagEnd::CodeBlock => {
                self.code = false;
                self.push("</code></pre>\n");
            }
            TagEnd::List(ordered) => self.push(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::FootnoteDefinition => {
                if let Some((before, label, offset)) = self.aside.pop() {
                    let text = std::mem::replace(&mut self.out, before);
                    if !self.notes.define(&label, text, offset) {
                        let message = format!("there is another footnote “{label}”");
                        self.error(offset, message, "give each a label of its own");
                    }
                }
            }
            TagEnd::Table => self.push("</tbody>\n</table>\n</div>\n"),
            TagEnd::TableHead => self.table.end_head(&mut self.out),
            TagEnd::TableRow => self.push("</tr>\n"),
            TagEnd::TableCell => self.table.end_cell(&mut self.out),
            TagEnd::Link => {
                if self.links.pop() == Some(true) {
                    self.push("</a>");
                }
            }
            other => {
                if let Some(name) = element(&other) {
                    let block = if matches!(name, "em" | "strong") { "" } else { "\n" };
                    self.push(&format!("</{name}>{block}"));
                }
            }
        }
    }

    fn end_paragraph(&mut self) {
        let content = self.out.split_off(self.paragraph.min(self.out.len()));
        match self.captioned.take() {
            Some((picture, caption)) if picture == content => {
                self.push(&format!("<figure>{picture}<figcaption>{}</figcaption></figure>\n", escape(&caption)));
            }
            _ => self.push(&format!("<p>{content}</p>\n")),
        }
    }

    fn end_heading(&mut self, level: u8, offset: usize) {
        let Some((start, text)) = self.heading.take() else { return };
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
        let content = self.out.split_off(start.min(self.out.len()));
        self.push(&format!("<h{level} id=\"{}\">{content}</h{level}>\n", escape(&id)));
        self.rendered.headings.push(Heading { level, id, text });
    }

    fn begin_link(&mut self, url: &str, offset: usize) {
        match resolve(url, &self.document.place) {
            Ok(link) => {
                let away = if link.target == Target::Elsewhere { " rel=\"noopener\"" } else { "" };
                self.push(&format!("<a href=\"{}\"{away}>", escape(&link.href)));
                let at = self.position(offset);
                self.rendered.links.push((link.target, at));
                self.links.push(true);
            }
            Err(refusal) => {
                self.error(offset, refusal.message, refusal.advice);
                self.links.push(false);
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

    pub(super) fn flush(&mut self) {
        let out = std::mem::take(&mut self.out);
        if !out.trim().is_empty() {
            self.rendered.blocks.push(Block::Html(Html::trusted(out)));
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
        let notes = self.notes.list(&self.anchors, &title, &back);
        self.push(&notes);
        self.flush();
        self.rendered.anchors = self.names.into_names();
        self.rendered
    }
}

/// The element of a tag that needs no more than its name.
fn element(tag: &TagEnd) -> Option<&'static str> {
    match tag {
        TagEnd::BlockQuote(_) => Some("blockquote"),
        TagEnd::List(_) => Some("ul"),
        TagEnd::Item => Some("li"),
        TagEnd::DefinitionList => Some("dl"),
        TagEnd::DefinitionListTitle => Some("dt"),
        TagEnd::DefinitionListDefinition => Some("dd"),
        TagEnd::Emphasis => Some("em"),
        TagEnd::Strong => Some("strong"),
        _ => None,
    }
}
