//! Texts within GIFT: escapes, line breaks and formats.

use winnow::combinator::{alt, not, opt, preceded, repeat, terminated};
use winnow::prelude::*;
use winnow::token::{literal, one_of, take_while};

use super::parse::{Input, Outcome};
use super::{Text, TextFormat};

/// What a backslash takes the meaning from.
const ESCAPED: [char; 8] = ['~', '=', '#', '{', '}', ':', '\\', '>'];

/// Reads up to an unescaped stop. Line breaks of the file are layout and become spaces; `\n` is a line break. The stop `>`
/// means an arrow, `->`.
pub(super) fn words<'a>(stops: &'static [char]) -> impl FnMut(&mut Input<'a>) -> Outcome<String> {
    let dashes = stops.contains(&'>');
    move |input| {
        let space = take_while(1.., char::is_whitespace).map(|s: &str| if s.contains('\n') { " " } else { s });
        let ends = |c: char| c == '\\' || c.is_whitespace() || (dashes && c == '-') || (c != '>' && stops.contains(&c));
        let plain = take_while(1.., |c: char| !ends(c));
        let dash = terminated("-", not('>'));
        let escape = preceded('\\', opt(alt((one_of(ESCAPED).take(), literal("n").value("\n")))))
            .map(|taken| taken.unwrap_or("\\"));
        let joined = repeat(0.., alt((space, plain, dash, escape)))
            .fold(String::new, |all, piece: &str| all + piece)
            .parse_next(input)?;
        Ok(joined.trim().to_owned())
    }
}

/// Reads a text with its format, if it has one of its own.
pub(super) fn text<'a>(inherited: TextFormat, stops: &'static [char]) -> impl FnMut(&mut Input<'a>) -> Outcome<Text> {
    move |input| {
        take_while(0.., char::is_whitespace).void().parse_next(input)?;
        let tagged = TextFormat::ALL.into_iter().find(|format| input.starts_with(format.tag()));
        if let Some(format) = tagged {
            literal(format.tag()).void().parse_next(input)?;
        }
        Ok(Text { format: tagged.unwrap_or(inherited), content: words(stops)(input)? })
    }
}

/// Whether a content would be read as a format at its beginning.
pub(super) fn begins_with_format(content: &str) -> bool {
    TextFormat::ALL.iter().any(|format| content.starts_with(format.tag()))
}

/// The content with escapes, on one line.
pub(crate) fn escape(content: &str) -> String {
    let mut escaped = String::with_capacity(content.len());
    for c in content.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            // Other programs do not know an escaped “>”: only an arrow needs it.
            '>' if !escaped.ends_with('-') => escaped.push('>'),
            c if ESCAPED.contains(&c) => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}
