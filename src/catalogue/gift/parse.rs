use winnow::ascii::{Caseless, multispace0};
use winnow::combinator::{alt, opt, preceded, repeat, terminated};
use winnow::error::{ErrMode, ParserError};
use winnow::prelude::*;
use winnow::stream::{LocatingSlice, Location, Stream};
use winnow::token::{one_of, take_till};

use super::text::{text, words};
use super::{Answer, Body, Format, Item, Question, Text, Unplayed};

/// What was read of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// What could be read, in order.
    pub items: Vec<Placed>,
    /// What could not.
    pub faults: Vec<Fault>,
}

/// An item and the byte where it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Bytes from the beginning of the file.
    pub offset: usize,
    /// What stands there.
    pub item: Item,
}

/// Something that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Bytes from the beginning of the file.
    pub offset: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
}

pub(super) type Input<'a> = LocatingSlice<&'a str>;
pub(super) type Outcome<T> = winnow::ModalResult<T, Fault>;

impl<'a> ParserError<Input<'a>> for Fault {
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
    Err(ErrMode::Cut(Fault { offset: at.current_token_start(), message: message.into(), advice: advice.into() }))
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
            Item::Comment(comment.trim().to_owned())
        } else if let Some(name) = trimmed.strip_prefix("$CATEGORY:") {
            Item::Category(name.trim().to_owned())
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
        Ok(question) => parsed.items.push(Placed { offset: offset + indent, item: Item::Question(question) }),
        Err(ErrMode::Backtrack(fault) | ErrMode::Cut(fault)) => {
            parsed.faults.push(Fault { offset: offset + fault.offset, ..fault });
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

fn question(input: &mut Input<'_>) -> Outcome<Question> {
    multispace0.void().parse_next(input)?;
    let name = opt(preceded("::", name)).parse_next(input)?;
    let start = *input;
    let asked = text(Format::Markdown, &['{', '}'])(input)?;
    let open = *input;
    match opt(one_of(['{', '}'])).parse_next(input)? {
        None => return unplayed(&start, Unplayed::Description),
        Some('}') => {
            return fault(&open, "“}” closes nothing", "put a “{” before the answers, or write “\\}”");
        }
        Some(_) => {}
    }
    let Some(inside) = braced(input) else {
        let advice = "put a “}” after the last answer, and no empty line between the braces";
        return fault(&open, "the answers that begin here are never closed", advice);
    };
    let (body, general_feedback) = match Shape::of(inside) {
        Shape::Unplayed(kind) => return unplayed(&open, kind),
        Shape::TrueFalse => true_false(input, asked.format)?,
        Shape::Choice => choice(input, asked.format)?,
        Shape::Unknown => return no_answer(input),
    };
    nothing_more(input)?;
    if asked.content.is_empty() {
        return fault(&start, "the question has no text", "write what is asked before the “{”");
    }
    Ok(Question { name, text: asked, body, general_feedback })
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

fn unplayed<T>(at: &Input<'_>, kind: Unplayed) -> Outcome<T> {
    let advice = "use a single choice “{=right ~wrong}”, a multiple choice “{~%50%a ~%50%b ~%-100%c}” or “{TRUE}”";
    fault(at, format!("this kind of question is not played yet: {}", kind.name()), advice)
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

/// What the braces hold, judged before reading it.
enum Shape {
    Choice,
    TrueFalse,
    Unplayed(Unplayed),
    Unknown,
}

impl Shape {
    fn of(inside: &str) -> Self {
        let inside = inside.trim();
        let head = inside.split('#').next().unwrap_or_default().trim().to_ascii_uppercase();
        match head.as_str() {
            "T" | "TRUE" | "F" | "FALSE" => Shape::TrueFalse,
            _ if inside.is_empty() || inside.starts_with("####") => Shape::Unplayed(Unplayed::Essay),
            _ if inside.starts_with('#') => Shape::Unplayed(Unplayed::Numerical),
            _ if has(inside, "~") => Shape::Choice,
            _ if has(inside, "=") && has(inside, "->") => Shape::Unplayed(Unplayed::Matching),
            _ if has(inside, "=") => Shape::Unplayed(Unplayed::ShortAnswer),
            _ => Shape::Unknown,
        }
    }
}

/// Whether a mark stands in the text without a backslash before it.
fn has(text: &str, mark: &str) -> bool {
    text.match_indices(mark).any(|(at, _)| {
        let backslashes = text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        backslashes % 2 == 0
    })
}

fn true_false(input: &mut Input<'_>, format: Format) -> Outcome<(Body, Option<Text>)> {
    let yes = alt((Caseless("TRUE"), Caseless("T"))).value(true);
    let no = alt((Caseless("FALSE"), Caseless("F"))).value(false);
    let truth = preceded(multispace0, alt((yes, no))).parse_next(input)?;
    let wrong_feedback = feedback(input, format)?;
    let right_feedback = feedback(input, format)?;
    let general = close(input, format)?;
    Ok((Body::TrueFalse { truth, wrong_feedback, right_feedback }, general))
}

fn no_answer<T>(at: &Input<'_>) -> Outcome<T> {
    fault(at, "answers begin with “=” or “~”", "write “{=right ~wrong}”, “{TRUE}” or “{FALSE}”")
}

fn choice(input: &mut Input<'_>, format: Format) -> Outcome<(Body, Option<Text>)> {
    multispace0.void().parse_next(input)?;
    if !input.starts_with(['=', '~']) {
        return no_answer(input);
    }
    let answers = repeat(1.., |input: &mut Input<'_>| answer(input, format)).parse_next(input)?;
    let general = close(input, format)?;
    Ok((Body::Choice(answers), general))
}

fn answer(input: &mut Input<'_>, format: Format) -> Outcome<Answer> {
    let right = preceded(multispace0, one_of(['=', '~'])).parse_next(input)? == '=';
    let weight = opt(preceded((multispace0, '%'), weight)).parse_next(input)?;
    let start = *input;
    let text = text(format, &['~', '=', '#', '{', '}'])(input)?;
    if text.content.is_empty() {
        return fault(
            &start,
            "the answer has no text",
            "write the answer, or “\\=” and “\\~” where the signs are meant",
        );
    }
    Ok(Answer { right, weight, text, feedback: feedback(input, format)? })
}

fn weight(input: &mut Input<'_>) -> Outcome<f64> {
    let start = *input;
    let number: Option<&str> = opt(terminated(take_till(0.., ['%', '\n', '}']), '%')).parse_next(input)?;
    match number.map(|number| number.trim().parse::<f64>()) {
        Some(Ok(weight)) if (-100.0..=100.0).contains(&weight) => Ok(weight),
        Some(_) => {
            fault(&start, "the weight is no number from -100 to 100", "write for instance “~%50%” or “~%-33.33333%”")
        }
        None => fault(&start, "the weight is never closed", "write a “%” on both sides of the number"),
    }
}

/// `#` and what is said, if anything. Four of them begin what is said after any answer, and are left to [`close`].
fn feedback(input: &mut Input<'_>, format: Format) -> Outcome<Option<Text>> {
    multispace0.void().parse_next(input)?;
    if input.starts_with("####") || opt('#').parse_next(input)?.is_none() {
        return Ok(None);
    }
    let said = text(format, &['~', '=', '#', '{', '}'])(input)?;
    Ok(Some(said).filter(|said| !said.content.is_empty()))
}

/// What is said after any answer, and the closing brace.
fn close(input: &mut Input<'_>, format: Format) -> Outcome<Option<Text>> {
    let general = opt(preceded((multispace0, "####"), text(format, &['{', '}']))).parse_next(input)?;
    multispace0.void().parse_next(input)?;
    let at = *input;
    match opt('}').parse_next(input)? {
        Some(_) => Ok(general.filter(|said| !said.content.is_empty())),
        None if at.starts_with("{") => fault(&at, "a “{” within the answers", "write “\\{” where the sign is meant"),
        None if at.starts_with("#") => fault(
            &at,
            "more feedback than the question takes",
            "write “\\#” where the sign is meant, “####” for all answers",
        ),
        None => no_answer(&at),
    }
}

/// After the closing brace comes an empty line.
fn nothing_more(input: &mut Input<'_>) -> Outcome<()> {
    multispace0.void().parse_next(input)?;
    let begins = |mark: &str| input.starts_with(mark);
    if begins("::") || begins("$CATEGORY") {
        return fault(input, "the next entry begins without an empty line", "leave an empty line between questions");
    }
    if !input.is_empty() {
        return unplayed(input, Unplayed::MissingWord);
    }
    Ok(())
}
