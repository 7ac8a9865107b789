//! Texts within GIFT: escapes, line breaks and formats.

use winnow::combinator::{alt, opt, preceded, repeat};
use winnow::prelude::*;
use winnow::token::{literal, one_of, take_while};

use super::parse::{Input, Outcome, fault};
use super::{Format, Text};

/// What a backslash takes the meaning from.
const ESCAPED: [char; 7] = ['~', '=', '#', '{', '}', ':', '\\'];

/// Reads up to an unescaped stop. Line breaks of the file are layout and become spaces; `\n` is a line break.
pub(super) fn words<'a>(stops: &'static [char]) -> impl FnMut(&mut Input<'a>) -> Outcome<String> {
    move |input| {
        let space = take_while(1.., char::is_whitespace).map(|s: &str| if s.contains('\n') { " " } else { s });
        let plain = take_while(1.., |c: char| c != '\\' && !c.is_whitespace() && !stops.contains(&c));
        let escape = preceded('\\', opt(alt((one_of(ESCAPED).take(), literal("n").value("\n")))))
            .map(|taken| taken.unwrap_or("\\"));
        let joined = repeat(0.., alt((space, plain, escape)))
            .fold(String::new, |all, piece: &str| all + piece)
            .parse_next(input)?;
        Ok(joined.trim().to_owned())
    }
}

/// Reads a text with its format, if it has one of its own.
pub(super) fn text<'a>(inherited: Format, stops: &'static [char]) -> impl FnMut(&mut Input<'a>) -> Outcome<Text> {
    move |input| {
        take_while(0.., char::is_whitespace).void().parse_next(input)?;
        let format = format(input)?.unwrap_or(inherited);
        Ok(Text { format, content: words(stops)(input)? })
    }
}

fn format(input: &mut Input<'_>) -> Outcome<Option<Format>> {
    let start = *input;
    let tag = opt(alt((literal("[markdown]"), literal("[plain]"), literal("[html]"), literal("[moodle]"))))
        .parse_next(input)?;
    match tag {
        None => Ok(None),
        Some("[markdown]") => Ok(Some(Format::Markdown)),
        Some("[plain]") => Ok(Some(Format::Plain)),
        Some(tag) => {
            let message = format!("texts in the format {tag} are not accepted");
            fault(&start, message, "write it in Markdown: “[markdown]”, or no format at all")
        }
    }
}

/// Whether a content would be read as a format at its beginning.
pub(super) fn begins_with_format(content: &str) -> bool {
    ["[markdown]", "[plain]", "[html]", "[moodle]"].iter().any(|tag| content.starts_with(tag))
}

/// The content with escapes, on one line.
pub(super) fn escape(content: &str) -> String {
    let mut escaped = String::with_capacity(content.len());
    for c in content.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            c if ESCAPED.contains(&c) => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}
