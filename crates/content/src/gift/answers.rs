//! What stands between the braces.

use winnow::ascii::{Caseless, multispace0};
use winnow::combinator::{alt, opt, preceded, repeat, terminated};
use winnow::prelude::*;
use winnow::token::{literal, one_of, take_till};

use super::parse::{Input, Outcome, fault};
use super::text::{text, words};
use super::{Body, GiftAccepted, GiftAnswer, Number, Pair, Text, TextFormat};

/// What ends a text within the braces.
const STOPS: [char; 5] = ['~', '=', '#', '{', '}'];

/// Reads the answers and the closing brace. `inside` is what stands before it.
pub(super) fn read(inside: &str, format: TextFormat, input: &mut Input<'_>) -> Outcome<(Body, Option<Text>)> {
    let body = match Shape::of(inside) {
        Shape::TrueFalse => true_false(input, format)?,
        Shape::Essay => Body::Essay,
        Shape::Numerical => numerical(input, format)?,
        Shape::Choice => Body::Choice(many(input, |input| choice(input, format))?),
        Shape::Matching => Body::Matching(many(input, |input| pair(input, format))?),
        Shape::ShortAnswer => Body::ShortAnswer(short_answers(input, format)?),
    };
    Ok((body, close(input, format)?))
}

/// Kinds of answers, judged before reading them.
enum Shape {
    Choice,
    Essay,
    Matching,
    Numerical,
    ShortAnswer,
    TrueFalse,
}

impl Shape {
    fn of(inside: &str) -> Self {
        let inside = inside.trim();
        let head = inside.split('#').next().unwrap_or_default().trim().to_ascii_uppercase();
        match head.as_str() {
            "T" | "TRUE" | "F" | "FALSE" => Shape::TrueFalse,
            _ if inside.is_empty() || inside.starts_with("####") => Shape::Essay,
            _ if inside.starts_with('#') => Shape::Numerical,
            _ if has(inside, "~") => Shape::Choice,
            _ if has(inside, "=") && has(inside, "->") => Shape::Matching,
            _ => Shape::ShortAnswer,
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

fn true_false(input: &mut Input<'_>, format: TextFormat) -> Outcome<Body> {
    let yes = alt((Caseless("TRUE"), Caseless("T"))).value(true);
    let no = alt((Caseless("FALSE"), Caseless("F"))).value(false);
    let truth = preceded(multispace0, alt((yes, no))).parse_next(input)?;
    let wrong_feedback = feedback(input, format)?;
    let right_feedback = feedback(input, format)?;
    Ok(Body::TrueFalse { truth, wrong_feedback, right_feedback })
}

fn no_answer<T>(at: &Input<'_>) -> Outcome<T> {
    let advice = "write “{=right ~wrong}”, “{TRUE}”, “{=a word}”, “{=this -> that}”, “{#3:1}” for a number, or “{}”";
    fault(at, "answers begin with “=” or “~”", advice)
}

/// Reads entries that each begin with a sign.
fn many<'a, T>(input: &mut Input<'a>, entry: impl FnMut(&mut Input<'a>) -> Outcome<T>) -> Outcome<Vec<T>> {
    multispace0.void().parse_next(input)?;
    if !input.starts_with(['=', '~']) {
        return no_answer(input);
    }
    repeat(1.., entry).parse_next(input)
}

fn sign(input: &mut Input<'_>) -> Outcome<char> {
    preceded(multispace0, one_of(['=', '~'])).parse_next(input)
}

fn choice(input: &mut Input<'_>, format: TextFormat) -> Outcome<GiftAnswer> {
    // Teachers carry “~=right” over from Cloze; the empty answer between the signs means nothing.
    let right = sign(input)? == '=' || opt(preceded(multispace0, '=')).parse_next(input)?.is_some();
    let weight = weight(input)?;
    let start = *input;
    let text = text(format, &STOPS)(input)?;
    if text.content.is_empty() {
        return no_text(&start);
    }
    Ok(GiftAnswer { right, weight, text, feedback: feedback(input, format)? })
}

fn no_text<T>(at: &Input<'_>) -> Outcome<T> {
    fault(at, "the answer has no text", "write the answer, or “\\=” and “\\~” where the signs are meant")
}

/// `{=One =1}`, and `{One =1}` too: other systems let the first go without its sign.
fn short_answers(input: &mut Input<'_>, format: TextFormat) -> Outcome<Vec<GiftAccepted<String>>> {
    multispace0.void().parse_next(input)?;
    if input.starts_with(['=', '~']) {
        return many(input, |input| short_answer(input, format));
    }
    let first = accepted_words(input, format)?;
    let others: Vec<_> = repeat(0.., |input: &mut Input<'_>| short_answer(input, format)).parse_next(input)?;
    Ok(std::iter::once(first).chain(others).collect())
}

fn short_answer(input: &mut Input<'_>, format: TextFormat) -> Outcome<GiftAccepted<String>> {
    sign(input)?;
    accepted_words(input, format)
}

fn accepted_words(input: &mut Input<'_>, format: TextFormat) -> Outcome<GiftAccepted<String>> {
    let weight = weight(input)?;
    let start = *input;
    let answer = text(format, &STOPS)(input)?.content;
    if answer.is_empty() {
        return no_text(&start);
    }
    Ok(GiftAccepted { weight, answer, feedback: feedback(input, format)? })
}

fn pair(input: &mut Input<'_>, format: TextFormat) -> Outcome<Pair> {
    sign(input)?;
    let start = *input;
    let left = text(format, &['~', '=', '#', '{', '}', '>'])(input)?;
    let at = *input;
    if opt(literal("->")).parse_next(input)?.is_none() {
        let advice = "write “=this -> that”, and “\\>” where no arrow is meant";
        return match at.starts_with('#') {
            true => fault(&at, "pairs take no feedback of their own", "write “####” for what is said after any answer"),
            false => fault(&start, "one pair has an arrow and this answer has none", advice),
        };
    }
    multispace0.void().parse_next(input)?;
    let start = *input;
    let right = words(&STOPS)(input)?;
    if right.is_empty() {
        return fault(&start, "nothing stands behind the arrow", "write what belongs to it: “=this -> that”");
    }
    if input.starts_with('#') && !input.starts_with("####") {
        return fault(input, "pairs take no feedback of their own", "write “####” for what is said after any answer");
    }
    Ok(Pair { left: Some(left).filter(|left| !left.content.is_empty()), right })
}

fn numerical(input: &mut Input<'_>, format: TextFormat) -> Outcome<Body> {
    (multispace0, '#', multispace0).void().parse_next(input)?;
    if input.starts_with(['=', '~']) {
        return Ok(Body::Numerical(many(input, |input| numerical_answer(input, format))?));
    }
    let Some(number) = number(input)? else {
        return no_number(input);
    };
    Ok(Body::Numerical(vec![GiftAccepted { weight: None, answer: Some(number), feedback: feedback(input, format)? }]))
}

fn numerical_answer(input: &mut Input<'_>, format: TextFormat) -> Outcome<GiftAccepted<Option<Number>>> {
    // Behind “~” stands what is wrong, to say something about it.
    let usual = if sign(input)? == '~' { Some(0.0) } else { None };
    let weight = weight(input)?.or(usual);
    Ok(GiftAccepted { weight, answer: number(input)?, feedback: feedback(input, format)? })
}

fn no_number<T>(at: &Input<'_>) -> Outcome<T> {
    let advice = "write “3”, “3:0.5” for at most 0.5 away, or “2.5..3.5”, with a point before decimals";
    fault(at, "this is no number", advice)
}

/// A number, if one stands here.
fn number(input: &mut Input<'_>) -> Outcome<Option<Number>> {
    multispace0.void().parse_next(input)?;
    let start = *input;
    let written: &str = take_till(0.., STOPS).parse_next(input)?;
    if written.trim().is_empty() {
        return Ok(None);
    }
    let one = |text: &str| text.trim().parse::<f64>().ok().filter(|number| number.is_finite());
    let number = if let Some((low, high)) = written.split_once("..") {
        one(low).zip(one(high)).filter(|(low, high)| low <= high).map(|(low, high)| Number::Within { low, high })
    } else {
        let (value, tolerance) = written.split_once(':').unwrap_or((written, "0"));
        let near = one(value).zip(one(tolerance)).filter(|(_, tolerance)| *tolerance >= 0.0);
        near.map(|(value, tolerance)| Number::Near { value, tolerance })
    };
    number.map_or_else(|| no_number(&start), |number| Ok(Some(number)))
}

/// A weight between percent signs, if one stands here.
fn weight(input: &mut Input<'_>) -> Outcome<Option<f64>> {
    if opt((multispace0, '%')).parse_next(input)?.is_none() {
        return Ok(None);
    }
    let start = *input;
    let number: Option<&str> = opt(terminated(take_till(0.., ['%', '\n', '}']), '%')).parse_next(input)?;
    match number.map(|number| number.trim().parse::<f64>()) {
        Some(Ok(weight)) if (-100.0..=100.0).contains(&weight) => Ok(Some(weight)),
        Some(_) => {
            fault(&start, "the weight is no number from -100 to 100", "write for instance “~%50%” or “~%-33.33333%”")
        }
        None => fault(&start, "the weight is never closed", "write a “%” on both sides of the number"),
    }
}

/// `#` and what is said, if anything. Four of them begin what is said after any answer, and are left to [`close`].
fn feedback(input: &mut Input<'_>, format: TextFormat) -> Outcome<Option<Text>> {
    multispace0.void().parse_next(input)?;
    if input.starts_with("####") || opt('#').parse_next(input)?.is_none() {
        return Ok(None);
    }
    let said = text(format, &STOPS)(input)?;
    Ok(Some(said).filter(|said| !said.content.is_empty()))
}

/// What is said after any answer, and the closing brace.
fn close(input: &mut Input<'_>, format: TextFormat) -> Outcome<Option<Text>> {
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
