//! Tables, which scroll by themselves where the screen is narrow.

use pulldown_cmark::Alignment;

/// The table that is being written.
#[derive(Debug, Default)]
pub(crate) struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    /// Where the head began, while within it.
    head: Option<usize>,
    head_has_words: bool,
    cell: usize,
}

impl Table {
    pub fn begin(alignments: Vec<Alignment>, label: &str, out: &mut String) -> Self {
        // Whoever uses a keyboard can scroll only what takes the focus, and what takes the focus needs a name.
        out.push_str("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        out.push_str(&super::escape(label));
        out.push_str("\">\n<table>\n");
        Self { alignments, ..Self::default() }
    }

    pub fn begin_head(&mut self, out: &mut String) {
        self.head = Some(out.len());
        self.column = 0;
        out.push_str("<thead>\n<tr>");
    }

    /// A head without words is left out: Markdown cannot write a table without head, authors leave it empty.
    pub fn end_head(&mut self, out: &mut String) {
        match self.head.take() {
            Some(start) if !self.head_has_words => out.truncate(start),
            _ => out.push_str("</tr>\n</thead>\n"),
        }
        out.push_str("<tbody>\n");
    }

    pub fn begin_row(&mut self, out: &mut String) {
        self.column = 0;
        out.push_str("<tr>");
    }

    pub fn begin_cell(&mut self, out: &str) {
        self.cell = out.len();
    }

    pub fn end_cell(&mut self, out: &mut String) {
        let content = out.split_off(self.cell.min(out.len()));
        let empty = content.trim().is_empty();
        self.head_has_words |= self.head.is_some() && !empty;
        // An empty header cell announces nothing; as a plain cell it is not announced.
        let (tag, scope) = if self.head.is_some() && !empty { ("th", " scope=\"col\"") } else { ("td", "") };
        // Classes, since the content security policy allows no style attributes.
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Right) => " class=\"number\"",
            Some(Alignment::Center) => " class=\"centre\"",
            _ => "",
        };
        self.column += 1;
        out.push_str(&format!("<{tag}{scope}{class}>{content}</{tag}>"));
    }
}
