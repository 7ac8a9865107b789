use winnow::ascii::multispace0;
use winnow::combinator::{opt, preceded};
use winnow::error::{ErrMode, ParserError};
use winnow::prelude::*;
use winnow::stream::{LocatingSlice, Location, Stream};
use winnow::token::one_of;

use super::answers;
use super::text::{text, words};
use super::{Body, GiftEntry, GiftQuestion, Text, TextFormat};

/// What was read of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// What could be read, in order.
    pub items: Vec<Placed>,
    /// What could not.
    pub faults: Vec<GiftFault>,
}

/// An item and the byte where it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Bytes from the beginning of the file.
    pub offset: usize,
    /// What stands there.
    pub item: GiftEntry,
}

/// Something that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiftFault {
    /// Bytes from the beginning of the file.
    pub offset: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
}

pub(super) type Input<'a> = LocatingSlice<&'a str>;
pub(super) type Outcome<T> = winnow::ModalResult<T, GiftFault>;

impl<'a> ParserError<Input<'a>> for GiftFault {
    type Inner = Self;

    fn from_input(input: &Input<'a>) -> Self {
        // Every way into the parser below names its own faults; this one is for what nobody thought of.
        Self {
            offset: input.current_token_start(),
            message: "this cannot be read as GIFT".to_owned(),
            advice: "a question is “::id:: text {=right ~wrong}”, with an empty line after it".to_owned(),
        }
    }

    fn into_inner(self) -> Result<Self, Self> {
        Ok(self)
    }
}

/// Fails for good at the input's place.
pub(super) fn fault<T>(at: &Input<'_>, message: impl Into<String>, advice: impl Into<String>) -> Outcome<T> {
    Err(ErrMode::Cut(GiftFault { offset: at.current_token_start(), message: message.into(), advice: advice.into() }))
}

/// Reads a file. A fault ends what stands up to the next empty line; reading goes on behind it.
pub fn parse(source: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let mut open = false;
    for (start, paragraph) in paragraphs(source) {
        // What follows an unclosed question belongs to it: one fault, not two.
        let is_rest = open && paragraph.trim_start().starts_with(['~', '=', '#', '}', '%']);
        if is_rest {
            continue;
        }
        let before = parsed.faults.len();
        entries(start, paragraph, &mut parsed);
        open = parsed.faults.len() > before;
    }
    parsed
}

/// The stretches between empty lines, each with its offset.
fn paragraphs(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    let mut offset = 0;
    let mut inside = false;
    for line in source.split_inclusive('\n') {
        let end = offset + line.len();
        let empty = line.trim().is_empty();
        match stretches.last_mut() {
            Some(last) if inside && !empty => last.1 = end,
            _ if !empty => stretches.push((offset, end)),
            _ => {}
        }
        inside = !empty;
        offset = end;
    }
    stretches.into_iter().map(|(start, end)| (start, &source[start..end]))
}

/// Reads a paragraph: lines of comments and categories, then at most one question.
fn entries(start: usize, paragraph: &str, parsed: &mut Parsed) {
    let mut offset = start;
    let mut remaining = paragraph;
    while let Some(line) = remaining.split_inclusive('\n').next() {
        let trimmed = line.trim();
        let item = if let Some(comment) = trimmed.strip_prefix("//") {
            GiftEntry::Comment(comment.trim().to_owned())
        } else if let Some(name) = trimmed.strip_prefix("$CATEGORY:") {
            GiftEntry::Category(name.trim().to_owned())
        } else {
            break;
        };
        let indent = line.len() - line.trim_start().len();
        parsed.items.push(Placed { offset: offset + indent, item });
        offset += line.len();
        remaining = &remaining[line.len()..];
    }
    if remaining.is_empty() {
        return;
    }
    let indent = remaining.len() - remaining.trim_start().len();
    let blanked = blank_comments(remaining);
    match question(&mut LocatingSlice::new(&blanked)) {
        Ok(question) => parsed.items.push(Placed { offset: offset + indent, item: GiftEntry::Question(question) }),
        Err(ErrMode::Backtrack(fault) | ErrMode::Cut(fault)) => {
            parsed.faults.push(GiftFault { offset: offset + fault.offset, ..fault });
        }
        Err(ErrMode::Incomplete(_)) => {}
    }
}

/// Comments within a question become spaces, so that offsets stay true.
fn blank_comments(text: &str) -> String {
    let blank = |line: &str| -> String { line.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect() };
    let keep = |line: &str| !line.trim_start().starts_with("//");
    text.split_inclusive('\n').map(|line| if keep(line) { line.to_owned() } else { blank(line) }).collect()
}

fn question(input: &mut Input<'_>) -> Outcome<GiftQuestion> {
    multispace0.void().parse_next(input)?;
    let name = opt(preceded("::", name)).parse_next(input)?;
    let start = *input;
    let asked = text(TextFormat::Markdown, &['{', '}'])(input)?;
    let no_text = || fault(&start, "the question has no text", "write what is asked before the “{”");
    let open = *input;
    match opt(one_of(['{', '}'])).parse_next(input)? {
        None if asked.content.is_empty() => return no_text(),
        None => {
            return Ok(GiftQuestion { name, text: asked, body: Body::Description, tail: None, general_feedback: None });
        }
        Some('}') => {
            return fault(&open, "“}” closes nothing", "put a “{” before the answers, or write “\\}”");
        }
        Some(_) => {}
    }
    let Some(inside) = braced(input) else {
        let advice = "put a “}” after the last answer, and no empty line between the braces";
        return fault(&open, "the answers that begin here are never closed", advice);
    };
    let (body, general_feedback) = answers::read(inside, asked.format, input)?;
    let tail = tail(input, asked.format)?;
    if asked.content.is_empty() && tail.is_none() {
        return no_text();
    }
    Ok(GiftQuestion { name, text: asked, body, tail, general_feedback })
}

fn name(input: &mut Input<'_>) -> Outcome<String> {
    let start = *input;
    let name = words(&[':', '{', '}'])(input)?;
    if opt("::").parse_next(input)?.is_none() {
        return fault(
            &start,
            "the question's id is never closed",
            "write “::id::” and, within an id, “\\:” for a colon",
        );
    }
    if name.is_empty() {
        return fault(
            &start,
            "the question's id is empty",
            "write an id between the colons, such as “::why-local-1::”",
        );
    }
    Ok(name)
}

/// What stands up to the closing brace, without reading it.
fn braced<'a>(input: &Input<'a>) -> Option<&'a str> {
    let remaining: &'a str = input.peek_finish();
    let mut escaped = false;
    let end = remaining.find(|c| {
        let found = c == '}' && !escaped;
        escaped = c == '\\' && !escaped;
        found
    });
    end.map(|end| &remaining[..end])
}

/// What follows the closing brace, if it is not the next question without an empty line before it.
fn tail(input: &mut Input<'_>, format: TextFormat) -> Outcome<Option<Text>> {
    multispace0.void().parse_next(input)?;
    let start = *input;
    let follows =
        |at| fault(at, "the next entry begins without an empty line", "leave an empty line between questions");
    if input.starts_with("::") || input.starts_with("$CATEGORY") {
        return follows(input);
    }
    let tail = text(format, &['{', '}'])(input)?;
    if !input.is_empty() {
        return follows(&start);
    }
    Ok(Some(tail).filter(|tail| !tail.content.is_empty()))
}
