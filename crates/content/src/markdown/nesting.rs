//! What is open while a text is read, the innermost last.

use crate::tree::{Defined, Inline, LinkKind, Node, Style, Table, add, is_blank};

/// Something that began and has not ended.
#[derive(Debug)]
pub(super) struct Frame {
    pub open: Open,
    pub nodes: Vec<Node>,
    pub line: Vec<Inline>,
}

/// What it is.
#[derive(Debug, Default)]
pub(super) enum Open {
    Paragraph,
    Heading,
    /// A block of code in that language.
    Code(String),
    List(Option<u64>, Vec<Vec<Node>>),
    Item,
    Quote,
    Definitions(Vec<Defined>),
    Term,
    Meaning,
    /// A footnote of that label, and where it begins.
    Footnote(String, usize),
    Table(Table),
    Row(Vec<Vec<Inline>>),
    Cell,
    Styled(Style),
    Link(String, LinkKind),
    /// The text itself, or what is left out and not what stands in it.
    #[default]
    Nothing,
}

/// The frames within the text.
#[derive(Debug, Default)]
pub(super) struct Stack {
    text: Vec<Node>,
    /// Words of the text that stand in no block.
    line: Vec<Inline>,
    frames: Vec<Frame>,
}

impl Stack {
    pub fn is_in_code(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { open: Open::Code(_), .. }))
    }

    pub fn begin(&mut self, open: Open) {
        self.frames.push(Frame { open, nodes: Vec::new(), line: Vec::new() });
    }

    /// What ends. Words of a container that stand in no block are a block of their own.
    pub fn end(&mut self) -> Option<Frame> {
        let mut frame = self.frames.pop()?;
        if matches!(frame.open, Open::Item | Open::Quote | Open::Meaning | Open::Footnote(..)) {
            settle(&mut frame.nodes, &mut frame.line);
        }
        Some(frame)
    }

    /// Adds to the line that is open.
    pub fn add(&mut self, inline: Inline) {
        add(self.frames.last_mut().map_or(&mut self.line, |frame| &mut frame.line), inline);
    }

    /// Adds a block to what is open.
    pub fn put(&mut self, node: Node) {
        let (nodes, line) = match self.frames.last_mut() {
            Some(frame) => (&mut frame.nodes, &mut frame.line),
            None => (&mut self.text, &mut self.line),
        };
        settle(nodes, line);
        nodes.push(node);
    }

    pub fn put_item(&mut self, nodes: Vec<Node>) {
        if let Some(Frame { open: Open::List(_, items), .. }) = self.frames.last_mut() {
            items.push(nodes);
        }
    }

    pub fn put_defined(&mut self, part: Defined) {
        if let Some(Frame { open: Open::Definitions(parts), .. }) = self.frames.last_mut() {
            parts.push(part);
        }
    }

    /// A head without words is left out: Markdown cannot write a table without head, authors leave it empty.
    pub fn put_row(&mut self, cells: Vec<Vec<Inline>>, is_head: bool) {
        if let Some(Frame { open: Open::Table(table), .. }) = self.frames.last_mut() {
            if !is_head {
                table.rows.push(cells);
            } else if !cells.iter().all(|cell| is_blank(cell)) {
                table.head = cells;
            }
        }
    }

    pub fn put_cell(&mut self, line: Vec<Inline>) {
        if let Some(Frame { open: Open::Row(cells), .. }) = self.frames.last_mut() {
            cells.push(line);
        }
    }

    /// Adds what stood in something that is left out.
    pub fn splice(&mut self, nodes: Vec<Node>, line: Vec<Inline>) {
        nodes.into_iter().for_each(|node| self.put(node));
        line.into_iter().for_each(|inline| self.add(inline));
    }

    /// How many blocks the text has by now.
    pub fn count(&mut self) -> usize {
        settle(&mut self.text, &mut self.line);
        self.text.len()
    }

    /// Takes the blocks of the text that follow so many.
    pub fn take_since(&mut self, start: usize) -> Vec<Node> {
        let count = self.count();
        self.text.split_off(start.min(count))
    }

    /// Adds a block to the text, whatever is open.
    pub fn put_into_text(&mut self, node: Node) {
        settle(&mut self.text, &mut self.line);
        self.text.push(node);
    }
}

/// Words become a block of their own.
fn settle(nodes: &mut Vec<Node>, line: &mut Vec<Inline>) {
    if !line.is_empty() {
        nodes.push(Node::Plain(std::mem::take(line)));
    }
}
