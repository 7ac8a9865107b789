//! A file of texts, cut into what is translated and what stays: put together again, the pieces are the file.

use super::gift;
use crate::layout::QUESTIONS;

/// What a text is, as translators are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    FrontMatter,
    Heading,
    Paragraph,
    ListItem,
    Cell,
    BoxTitle,
    Footnote,
    Code,
    Question,
    Answer,
    Feedback,
    Comment,
}

impl Kind {
    /// Its name in the file for translators.
    pub fn name(self) -> &'static str {
        match self {
            Kind::FrontMatter => "front matter",
            Kind::Heading => "heading",
            Kind::Paragraph => "paragraph",
            Kind::ListItem => "list item",
            Kind::Cell => "table cell",
            Kind::BoxTitle => "title of a box",
            Kind::Footnote => "footnote",
            Kind::Code => "code",
            Kind::Question => "question",
            Kind::Answer => "answer",
            Kind::Feedback => "feedback",
            Kind::Comment => "comment for authors",
        }
    }

    /// What stands in the file, as it is read.
    pub fn decode(self, raw: &str) -> String {
        match self {
            // What no TOML reader would take is left as it is, and stays so.
            Kind::FrontMatter => toml_string(raw).unwrap_or_else(|| raw.to_owned()),
            Kind::Question | Kind::Answer | Kind::Feedback => gift::decode(raw),
            _ => raw.to_owned(),
        }
    }

    /// What is read, as it stands in the file.
    pub fn encode(self, text: &str) -> String {
        match self {
            Kind::FrontMatter => text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"),
            Kind::Question | Kind::Answer | Kind::Feedback => gift::encode(text),
            _ => text.to_owned(),
        }
    }
}

fn toml_string(raw: &str) -> Option<String> {
    let table: toml::Table = toml::from_str(&format!("x = \"{raw}\"")).ok()?;
    table.get("x")?.as_str().map(str::to_owned)
}

/// A piece of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// What is translated; nothing for what stays.
    pub kind: Option<Kind>,
    /// As it stands in the file.
    pub raw: String,
    /// The line it begins in, from 1.
    pub line: usize,
}

/// The pieces of a file, by its path within the language's folder.
pub(super) fn pieces(path: &str, text: &str) -> Vec<Piece> {
    let mut cutter = Cutter::default();
    if path == QUESTIONS {
        gift::cut(text, &mut cutter);
    } else {
        markdown(text, &mut cutter);
    }
    cutter.pieces
}

/// The file that pieces make.
pub(super) fn together(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.raw.as_str()).collect()
}

/// Gathers pieces.
#[derive(Default)]
pub(super) struct Cutter {
    pieces: Vec<Piece>,
    lines: usize,
}

impl Cutter {
    /// Adds what stays.
    pub fn keep(&mut self, raw: &str) {
        if raw.is_empty() {
            return;
        }
        match self.pieces.last_mut().filter(|last| last.kind.is_none()) {
            Some(last) => last.raw.push_str(raw),
            None => self.pieces.push(Piece { kind: None, raw: raw.to_owned(), line: self.lines + 1 }),
        }
        self.lines += raw.matches('\n').count();
    }

    /// Adds what is translated; the blanks around it stay.
    pub fn unit(&mut self, kind: Kind, raw: &str) {
        let inner = raw.trim();
        if inner.is_empty() {
            return self.keep(raw);
        }
        let start = raw.len() - raw.trim_start().len();
        self.keep(raw.get(..start).unwrap_or_default());
        self.pieces.push(Piece { kind: Some(kind), raw: inner.to_owned(), line: self.lines + 1 });
        self.lines += inner.matches('\n').count();
        self.keep(raw.get(start + inner.len()..).unwrap_or_default());
    }
}

fn markdown(text: &str, cutter: &mut Cutter) {
    let mut fences = 0;
    let mut code: Option<&str> = None;
    // A paragraph goes on over lines until something else begins.
    let mut open: Option<(Kind, String)> = None;
    for (at, line) in text.split_inclusive('\n').enumerate() {
        let content = line.trim_end();
        if content == "+++" && fences < 2 && (at == 0 || fences == 1) {
            fences += 1;
            cutter.keep(line);
            continue;
        }
        if fences == 1 {
            front_matter(line, cutter);
            continue;
        }
        let marks = content.trim_start();
        if let Some(fence) = code {
            if marks.starts_with(fence) && marks.trim_matches('`').is_empty() && !marks.is_empty() {
                code = None;
                cutter.keep(line);
            } else {
                cutter.unit(Kind::Code, line);
            }
            continue;
        }
        let begins = lead(content);
        if let (Some((_, paragraph)), Begins::Plain) = (&mut open, &begins) {
            paragraph.push_str(line);
            continue;
        }
        close(&mut open, cutter);
        match begins {
            Begins::Code => {
                code = Some("```");
                cutter.keep(line);
            }
            Begins::Nothing => cutter.keep(line),
            Begins::Row => row(line, cutter),
            Begins::Titled(length) => {
                cutter.keep(line.get(..length).unwrap_or_default());
                cutter.unit(Kind::BoxTitle, line.get(length..).unwrap_or_default());
            }
            Begins::Marked(Kind::Heading, length) => {
                cutter.keep(line.get(..length).unwrap_or_default());
                cutter.unit(Kind::Heading, line.get(length..).unwrap_or_default());
            }
            Begins::Marked(kind, length) => {
                cutter.keep(line.get(..length).unwrap_or_default());
                open = Some((kind, line.get(length..).unwrap_or_default().to_owned()));
            }
            Begins::Plain => open = Some((Kind::Paragraph, line.to_owned())),
        }
    }
    close(&mut open, cutter);
}

fn close(open: &mut Option<(Kind, String)>, cutter: &mut Cutter) {
    if let Some((kind, paragraph)) = open.take() {
        cutter.unit(kind, &paragraph);
    }
}

/// The texts in quotation marks of a line.
fn front_matter(line: &str, cutter: &mut Cutter) {
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('"') {
        let mut escaped = false;
        let end = after.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        // A comment may hold a quotation mark that nothing closes, and texts over several lines are kept whole.
        let Some(end) = end.filter(|_| !before.contains('#')) else { break };
        cutter.keep(before);
        cutter.keep("\"");
        cutter.unit(Kind::FrontMatter, after.get(..end).unwrap_or_default());
        cutter.keep("\"");
        rest = after.get(end + 1..).unwrap_or_default();
    }
    cutter.keep(rest);
}

/// The cells of a row.
fn row(line: &str, cutter: &mut Cutter) {
    let is_rule = line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t' | '\r' | '\n'));
    if is_rule {
        return cutter.keep(line);
    }
    let mut start = 0;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        if c == '|' && !escaped {
            cutter.unit(Kind::Cell, line.get(start..at).unwrap_or_default());
            cutter.keep("|");
            start = at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    cutter.unit(Kind::Cell, line.get(start..).unwrap_or_default());
}

/// What begins in a line.
enum Begins {
    /// Nothing that is read: an empty line, a mark.
    Nothing,
    /// Text without a mark: a paragraph, or more of what stands above.
    Plain,
    /// Text behind a mark of so many bytes.
    Marked(Kind, usize),
    /// A box with a title behind so many bytes.
    Titled(usize),
    /// A row of a table.
    Row,
    /// A block of code.
    Code,
}

fn lead(line: &str) -> Begins {
    let mut at = line.len() - line.trim_start().len();
    let mut kind = None;
    let rest_of = |at: usize| line.get(at..).unwrap_or_default();
    if rest_of(at).is_empty() {
        return Begins::Nothing;
    }
    if rest_of(at).starts_with("```") {
        return Begins::Code;
    }
    if rest_of(at).starts_with("::") {
        return directive(line).map_or(Begins::Nothing, Begins::Titled);
    }
    if rest_of(at).starts_with('|') {
        return Begins::Row;
    }
    let is_rule = |mark: char| rest_of(at).len() >= 3 && rest_of(at).chars().all(|c| c == mark || c == ' ');
    if ['-', '*', '_'].into_iter().any(is_rule) {
        return Begins::Nothing;
    }
    // Marks may stand behind each other: a list within a quotation.
    while let Some((length, found)) = mark(rest_of(at)) {
        at += length;
        kind = Some(found);
        if matches!(found, Kind::Heading | Kind::Footnote) {
            break;
        }
    }
    match kind {
        Some(_) if rest_of(at).trim().is_empty() => Begins::Nothing,
        Some(kind) => Begins::Marked(kind, at),
        None => Begins::Plain,
    }
}

/// The mark at the beginning of a text, with the blanks behind it.
fn mark(text: &str) -> Option<(usize, Kind)> {
    let after = |mark: usize| {
        let rest = text.get(mark..)?;
        let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        (blanks > 0 || rest.is_empty()).then_some(mark + blanks)
    };
    if text.starts_with('>') {
        let rest = text.get(1..)?;
        return Some((1 + rest.len() - rest.trim_start().len(), Kind::Paragraph));
    }
    let hashes = text.len() - text.trim_start_matches('#').len();
    if (1..=6).contains(&hashes) {
        return Some((after(hashes)?, Kind::Heading));
    }
    if text.starts_with("[^") {
        let end = text.find("]:")?;
        return Some((after(end + 2)?, Kind::Footnote));
    }
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let bullet = match text.get(digits..)?.chars().next()? {
        '-' | '*' | '+' if digits == 0 => 1,
        '.' | ')' if (1..=9).contains(&digits) => digits + 1,
        _ => return None,
    };
    let length = after(bullet)?;
    let task =
        ["[ ] ", "[x] ", "[X] "].into_iter().find(|task| text.get(length..).is_some_and(|t| t.starts_with(task)));
    Some((length + task.map_or(0, str::len), Kind::ListItem))
}

/// Where the title of a box begins in its first line.
fn directive(line: &str) -> Option<usize> {
    let rest = line.strip_prefix(":::")?;
    let mut at = line.len() - rest.trim_start().len();
    let word = |at: usize| line.get(at..)?.split_whitespace().next();
    let name = word(at)?;
    at += name.len();
    let skip = |at: usize| at + line.get(at..).map_or(0, |rest| rest.len() - rest.trim_start().len());
    at = skip(at);
    if name == "in-your-context" {
        at = skip(at + word(at)?.len());
    }
    (at < line.len()).then_some(at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn units(path: &str, text: &str) -> Vec<(&'static str, String, usize)> {
        let all = pieces(path, text);
        assert_eq!(together(&all), text);
        let unit = |piece: &Piece| Some((piece.kind?.name(), piece.kind?.decode(&piece.raw), piece.line));
        all.iter().filter_map(unit).collect()
    }

    #[test]
    fn markdown_is_cut_at_what_is_read() {
        let text = "+++\ntitle = \"A \\\"tap\\\"\"\nminutes = 5\noutcomes = [\n  \"One\",\n]\n+++\n## Start\n\nThe tap\ndrips.\n\n\
                    - a\n  more\n- [ ] b\n> 1. c\n\n:::key-idea Its title\nText\n:::\n\n::check start\n\n\
                    | x | | y \\| z |\n| --- | --- | --- |\n\n[^1]: Note\n\n```\ncode\n```\n---\n";
        let found = units("01-x.md", text);
        let expected = [
            ("front matter", "A \"tap\"", 2),
            ("front matter", "One", 5),
            ("heading", "Start", 8),
            ("paragraph", "The tap\ndrips.", 10),
            ("list item", "a\n  more", 13),
            ("list item", "b", 15),
            ("list item", "c", 16),
            ("title of a box", "Its title", 18),
            ("paragraph", "Text", 19),
            ("table cell", "x", 24),
            ("table cell", "y \\| z", 24),
            ("footnote", "Note", 27),
            ("code", "code", 30),
        ];
        assert_eq!(found, expected.map(|(kind, text, line)| (kind, text.to_owned(), line)));
    }

    proptest! {
        #[test]
        fn pieces_make_the_file(text in "(\\+\\+\\+\n)?([-#>|:`\"\\\\ a1.é=~{}%\\[\\]^\n]|::|->){0,60}") {
            prop_assert_eq!(together(&pieces("01-x.md", &text)), text.clone());
            prop_assert_eq!(together(&pieces(QUESTIONS, &text)), text);
        }
    }
}
