//! A tree as markup: HTML for pages, and XML for books.

use std::borrow::Cow;

use super::{Alignment, Defined, Footnote, Inline, LinkKind, Node, Picture, Style, Table};
use crate::markdown::escape;

/// Where an address leads in a book; `None` for what the book does not hold.
pub(super) type Place<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// A text as HTML.
pub(super) fn html(nodes: &[Node]) -> String {
    let mut writer = Writer { out: String::new(), book: None };
    writer.nodes(nodes);
    writer.out
}

/// A text as XML, with every address put through `place`. What has no place in the book loses its link; a picture without one is
/// told in its words, a sound in what is said there.
pub(crate) fn xhtml(nodes: &[Node], place: &Place<'_>) -> String {
    let mut writer = Writer { out: String::new(), book: Some(place) };
    writer.nodes(nodes);
    writer.out
}

/// An anchor as XML takes it. Some signs that are letters or digits to us are none to XML, such as “²”.
pub(crate) fn xml_anchor(id: &str) -> String {
    let is_fit = |c: char| {
        matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}')
            || matches!(c, '\u{f8}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{2c00}'..='\u{2fef}')
            || matches!(c, '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}')
    };
    id.chars().map(|c| if is_fit(c) { c } else { '_' }).collect()
}

struct Writer<'a> {
    out: String,
    /// Where addresses lead in the book that is written, if one is: books are XML.
    book: Option<&'a Place<'a>>,
}

impl Writer<'_> {
    fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn text(&mut self, text: &str) {
        self.out.push_str(&escape(text));
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.extend([" ", name, "=\"", &escape(value), "\""]);
    }

    fn id(&mut self, id: &str) {
        if self.book.is_some() { self.attribute("id", &xml_anchor(id)) } else { self.attribute("id", id) }
    }

    /// Where an address leads.
    fn place<'t>(&self, address: &'t str) -> Option<Cow<'t, str>> {
        self.book.map_or(Some(Cow::Borrowed(address)), |place| place(address).map(Cow::Owned))
    }

    /// The end of an element without content.
    fn close_empty(&mut self) {
        self.push(if self.book.is_some() { "/>" } else { ">" });
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Plain(words) => self.line(words),
            Node::Paragraph(words) => {
                self.push("<p>");
                self.line(words);
                self.push("</p>\n");
            }
            Node::Heading { level, id, words } => {
                self.push(&format!("<h{level}"));
                self.id(id);
                self.push(">");
                self.line(words);
                self.push(&format!("</h{level}>\n"));
            }
            Node::Figure(picture) => self.figure(picture),
            Node::List { start, items } => {
                match start {
                    None => self.push("<ul>\n"),
                    Some(1) => self.push("<ol>\n"),
                    Some(start) => self.push(&format!("<ol start=\"{start}\">\n")),
                }
                for item in items {
                    self.push("<li>");
                    self.nodes(item);
                    self.push("</li>\n");
                }
                self.push(if start.is_some() { "</ol>\n" } else { "</ul>\n" });
            }
            Node::Definitions(parts) => self.definitions(parts),
            Node::Quote(body) => {
                self.push("<blockquote>");
                self.nodes(body);
                self.push("</blockquote>\n");
            }
            Node::Code { language, text } => {
                self.push("<pre tabindex=\"0\"><code");
                if !language.is_empty() {
                    self.attribute("class", &format!("language-{language}"));
                }
                self.push(">");
                self.text(text);
                self.push("</code></pre>\n");
            }
            Node::Table(table) => self.table(table),
            Node::Rule => {
                self.push("<hr");
                self.close_empty();
                self.push("\n");
            }
            // A note and not a landmark: a page with ten boxes would have ten landmarks of the same name.
            Node::Box { class, title, body } => {
                self.push(&format!("<aside class=\"box {class}\" role=\"note\">\n"));
                self.title(title);
                self.nodes(body);
                self.push("</aside>\n");
            }
            Node::Cards { title, body } => {
                self.push("<div class=\"cut-cards\">\n");
                if !title.is_empty() {
                    self.title(title);
                }
                self.nodes(body);
                self.push("</div>\n");
            }
            Node::Audio { src, title, transcript, body } => self.audio(src, title, transcript, body),
            Node::Footnotes { title, notes } => {
                self.push("<section class=\"footnotes\" role=\"doc-endnotes\"");
                self.attribute("aria-label", title);
                self.push("><ol>\n");
                for note in notes {
                    self.footnote(note);
                }
                self.push("</ol></section>\n");
            }
        }
    }

    fn title(&mut self, title: &str) {
        self.push("<p class=\"box-title\">");
        self.text(title);
        self.push("</p>\n");
    }

    fn figure(&mut self, picture: &Picture) {
        self.push("<figure>");
        self.picture(picture);
        if !picture.caption.is_empty() {
            self.push("<figcaption>");
            self.text(&picture.caption);
            self.push("</figcaption>");
        }
        self.push("</figure>\n");
    }

    fn definitions(&mut self, parts: &[Defined]) {
        self.push("<dl>\n");
        for part in parts {
            match part {
                Defined::Term(words) => {
                    self.push("<dt>");
                    self.line(words);
                    self.push("</dt>\n");
                }
                Defined::Meaning(body) => {
                    self.push("<dd>");
                    self.nodes(body);
                    self.push("</dd>\n");
                }
            }
        }
        self.push("</dl>\n");
    }

    /// Tables scroll by themselves where the screen is narrow. Whoever uses a keyboard can scroll only what takes the focus, and
    /// what takes the focus needs a name.
    fn table(&mut self, table: &Table) {
        self.push("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"");
        self.attribute("aria-label", &table.label);
        self.push(">\n<table>\n");
        if !table.head.is_empty() {
            self.push("<thead>\n<tr>");
            self.cells(table, &table.head, true);
            self.push("</tr>\n</thead>\n");
        }
        self.push("<tbody>\n");
        for row in &table.rows {
            self.push("<tr>");
            self.cells(table, row, false);
            self.push("</tr>\n");
        }
        self.push("</tbody>\n</table>\n</div>\n");
    }

    fn cells(&mut self, table: &Table, cells: &[Vec<Inline>], is_head: bool) {
        for (column, cell) in cells.iter().enumerate() {
            // An empty header cell announces nothing; as a plain cell it is not announced.
            let (tag, scope) = if is_head && !is_blank(cell) { ("th", " scope=\"col\"") } else { ("td", "") };
            // Classes, since the content security policy allows no style attributes.
            let class = match table.columns.get(column) {
                Some(Alignment::Right) => " class=\"number\"",
                Some(Alignment::Center) => " class=\"centre\"",
                _ => "",
            };
            self.push(&format!("<{tag}{scope}{class}>"));
            self.line(cell);
            self.push(&format!("</{tag}>"));
        }
    }

    /// The browser's own player, which loads nothing before somebody wants to listen; what is said stands below, closed. In
    /// books nothing plays, and it stands open.
    fn audio(&mut self, src: &str, title: &str, transcript: &str, body: &[Node]) {
        self.push("<div class=\"audio\">\n");
        self.title(title);
        if self.book.is_some() {
            self.nodes(body);
            return self.push("</div>\n");
        }
        self.push("<audio controls preload=\"none\"");
        self.attribute("src", src);
        self.attribute("aria-label", title);
        self.push("></audio>\n<details>\n<summary>");
        self.text(transcript);
        self.push("</summary>\n");
        self.nodes(body);
        self.push("</details>\n</div>\n");
    }

    /// The way back stands at the end of the last paragraph.
    fn footnote(&mut self, note: &Footnote) {
        self.push("<li class=\"footnote-definition\"");
        self.id(&note.id);
        self.push(">");
        match note.body.split_last() {
            Some((Node::Paragraph(words), before)) => {
                self.nodes(before);
                self.push("<p>");
                self.line(words);
                self.way_back(note);
                self.push("</p>");
            }
            _ => {
                self.nodes(&note.body);
                self.out.truncate(self.out.trim_end().len());
                self.way_back(note);
            }
        }
        self.push("</li>\n");
    }

    fn way_back(&mut self, note: &Footnote) {
        self.push(" <a");
        self.own_address(&note.back);
        self.push(" role=\"doc-backlink\"");
        self.attribute("aria-label", &note.label);
        self.push(">↩</a>");
    }

    /// The address of an anchor of this text.
    fn own_address(&mut self, anchor: &str) {
        let address = format!("#{anchor}");
        let place = self.place(&address).unwrap_or(Cow::Borrowed(&address)).into_owned();
        self.attribute("href", &place);
    }

    fn line(&mut self, words: &[Inline]) {
        for inline in words {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) => self.text(text),
            Inline::Code(code) => {
                self.push("<code>");
                self.text(code);
                self.push("</code>");
            }
            Inline::Break => {
                self.push("<br");
                self.close_empty();
            }
            Inline::Styled(style, words) => {
                let name = style.element();
                self.push(&format!("<{name}>"));
                self.line(words);
                self.push(&format!("</{name}>"));
            }
            Inline::Link { href, kind, words } => {
                let Some(href) = self.place(href) else { return self.line(words) };
                self.push("<a");
                self.attribute("href", &href);
                if *kind == LinkKind::Away {
                    self.push(" rel=\"noopener\"");
                }
                self.push(">");
                self.line(words);
                self.push("</a>");
            }
            Inline::Picture(picture) => self.picture(picture),
            Inline::Note { number, note, id } => {
                self.push("<sup class=\"footnote-reference\"><a");
                self.own_address(note);
                self.id(id);
                self.push(&format!(" role=\"doc-noteref\">{number}</a></sup>"));
            }
            Inline::Task(is_done) => {
                let mark = if *is_done { "☑" } else { "☐" };
                self.push(&format!("<span class=\"task\" aria-hidden=\"true\">{mark}</span> "));
            }
            Inline::Gap => self.push("<span class=\"gap\">_____</span>"),
        }
    }

    fn picture(&mut self, picture: &Picture) {
        let Some(src) = self.place(&picture.src) else {
            self.push("<em>");
            self.text(&picture.alternative);
            return self.push("</em>");
        };
        self.push("<img");
        self.attribute("src", &src);
        self.attribute("alt", &picture.alternative);
        // Pages do not jump when pictures come in late.
        if let Some((width, height)) = picture.room {
            self.push(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        // Books have no lines to save, and their elements have no such attribute.
        if self.book.is_none() {
            self.push(" loading=\"lazy\"");
        }
        self.close_empty();
    }
}

impl Style {
    fn element(self) -> &'static str {
        match self {
            Style::Emphasis => "em",
            Style::Strong => "strong",
            Style::Italic => "i",
            Style::Bold => "b",
            Style::Raised => "sup",
            Style::Lowered => "sub",
        }
    }
}

/// Whether nothing stands in a line.
pub(crate) fn is_blank(words: &[Inline]) -> bool {
    words.iter().all(|inline| matches!(inline, Inline::Text(text) if text.trim().is_empty()))
}
