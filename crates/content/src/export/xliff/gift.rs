//! Where the texts of a GIFT file stand. The parser of questions says what they mean and keeps no places within a question;
//! this walks over the same signs and changes nothing else.

use super::pieces::{Cutter, Kind};

/// What a backslash takes the meaning from.
const ESCAPED: [char; 8] = ['~', '=', '#', '{', '}', ':', '\\', '>'];

/// A text as it is read: line breaks of the file are layout, `\n` is one.
pub(super) fn decode(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek().copied()) {
            ('\\', Some('n')) => {
                chars.next();
                out.push('\n');
            }
            ('\\', Some(next)) if ESCAPED.contains(&next) => {
                chars.next();
                out.push(next);
            }
            (c, _) => out.push(c),
        }
    }
    out
}

/// A text as it is written, so that nothing in it is a sign.
pub(super) fn encode(text: &str) -> String {
    crate::gift::escape(text)
}

/// What is being read within braces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    TrueFalse,
    Numerical,
    Other,
}

/// Cuts a file.
pub(super) fn cut(text: &str, cutter: &mut Cutter) {
    let mut question = String::new();
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        let begins = question.is_empty();
        if words.is_empty() || (begins && (words.starts_with("//") || words.starts_with("$CATEGORY:"))) {
            self::question(&question, cutter);
            question.clear();
            comment(line, cutter);
        } else {
            question.push_str(line);
        }
    }
    self::question(&question, cutter);
}

/// A line between questions. What a comment says to authors is translated; marks such as `[tag:…]` are for programs.
fn comment(line: &str, cutter: &mut Cutter) {
    let words = line.trim_start().strip_prefix("//").filter(|words| !words.contains('['));
    match words {
        Some(words) => {
            cutter.keep(line.strip_suffix(words).unwrap_or_default());
            cutter.unit(Kind::Comment, words);
        }
        None => cutter.keep(line),
    }
}

/// Where an unescaped sign stands first.
fn find(text: &str, is_sign: impl Fn(&str) -> bool) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(at, c)| {
        let found = !escaped && text.get(at..).is_some_and(&is_sign);
        escaped = c == '\\' && !escaped;
        found.then_some(at)
    })
}

fn question(text: &str, cutter: &mut Cutter) {
    // A comment within a question has no place among its texts: such a question is left to those who write files.
    if text.lines().any(|line| line.trim_start().starts_with("//")) {
        return cutter.keep(text);
    }
    let mut rest = text;
    let indent = rest.len() - rest.trim_start().len();
    if let Some(named) = rest.get(indent..).and_then(|text| text.strip_prefix("::"))
        && let Some(end) = find(named, |text| text.starts_with("::"))
    {
        let length = indent + 2 + end + 2;
        cutter.keep(rest.get(..length).unwrap_or_default());
        rest = rest.get(length..).unwrap_or_default();
    }
    let open = find(rest, |text| text.starts_with('{')).unwrap_or(rest.len());
    said(Kind::Question, rest.get(..open).unwrap_or_default(), cutter);
    rest = rest.get(open..).unwrap_or_default();
    let Some(inside) = rest.strip_prefix('{') else { return };
    let close = find(inside, |text| text.starts_with('}')).unwrap_or(inside.len());
    cutter.keep("{");
    answers(inside.get(..close).unwrap_or_default(), cutter);
    let tail = inside.get(close..).unwrap_or_default();
    if let Some(tail) = tail.strip_prefix('}') {
        cutter.keep("}");
        said(Kind::Question, tail, cutter);
    }
}

fn answers(inside: &str, cutter: &mut Cutter) {
    let head = inside.split('#').next().unwrap_or_default().trim().to_ascii_uppercase();
    let shape = match head.as_str() {
        "T" | "TRUE" | "F" | "FALSE" => Shape::TrueFalse,
        "" if inside.trim_start().starts_with('#') && !inside.trim_start().starts_with("####") => Shape::Numerical,
        _ => Shape::Other,
    };
    let mut rest = inside;
    // The sign that opens what is being read; nothing at the beginning.
    let mut sign = "";
    if shape == Shape::Numerical {
        let length = inside.len() - inside.trim_start().len() + 1;
        cutter.keep(rest.get(..length).unwrap_or_default());
        rest = rest.get(length..).unwrap_or_default();
    }
    loop {
        let next = find(rest, |text| sign_of(text).is_some()).unwrap_or(rest.len());
        run(shape, sign, rest.get(..next).unwrap_or_default(), cutter);
        rest = rest.get(next..).unwrap_or_default();
        let Some(found) = sign_of(rest) else { break };
        cutter.keep(found);
        rest = rest.get(found.len()..).unwrap_or_default();
        sign = found;
    }
}

fn sign_of(text: &str) -> Option<&'static str> {
    ["####", "#", "->", "~", "="].into_iter().find(|sign| text.starts_with(sign))
}

/// What stands between two signs.
fn run(shape: Shape, sign: &str, text: &str, cutter: &mut Cutter) {
    match sign {
        "#" | "####" => said(Kind::Feedback, text, cutter),
        "" if shape == Shape::TrueFalse => cutter.keep(text),
        _ if shape == Shape::Numerical => cutter.keep(text),
        _ => {
            let indent = text.len() - text.trim_start().len();
            let weight = text.get(indent..).filter(|text| text.starts_with('%')).and_then(|text| {
                let end = text.get(1..)?.find('%')?;
                Some(indent + end + 2)
            });
            let length = weight.unwrap_or_default();
            cutter.keep(text.get(..length).unwrap_or_default());
            said(Kind::Answer, text.get(length..).unwrap_or_default(), cutter);
        }
    }
}

/// A text behind its format.
fn said(kind: Kind, text: &str, cutter: &mut Cutter) {
    let indent = text.len() - text.trim_start().len();
    let tag = ["[markdown]", "[plain]", "[html]", "[moodle]"]
        .into_iter()
        .find(|tag| text.get(indent..).is_some_and(|text| text.starts_with(tag)));
    let length = tag.map_or(0, |tag| indent + tag.len());
    cutter.keep(text.get(..length).unwrap_or_default());
    cutter.unit(kind, text.get(length..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::super::pieces::{pieces, together};

    #[test]
    fn questions_are_cut_at_their_signs() {
        let text = "// For authors\n$CATEGORY: check/taps\n\n::t-1:: Who mends it\\: you?\n{\n=%50%You#Yes \\: you.\n~[plain]They\n####All.\n}\n\n\
                    ::t-2:: True? {T#No#Yes}\n\n::t-3:: How many? {#3:1#Right =%50%4#Near####All}\n\n\
                    ::t-4:: Match {\n=a b -> c\n= -> d\n}\n\n::t-5:: The {=tap} drips.\n\n::t-6:: Write {}\n";
        let all = pieces("questions.gift", text);
        assert_eq!(together(&all), text);
        let units: Vec<(&str, String)> =
            all.iter().filter_map(|piece| Some((piece.kind?.name(), piece.kind?.decode(&piece.raw)))).collect();
        let expected = [
            ("comment for authors", "For authors"),
            ("question", "Who mends it: you?"),
            ("answer", "You"),
            ("feedback", "Yes : you."),
            ("answer", "They"),
            ("feedback", "All."),
            ("question", "True?"),
            ("feedback", "No"),
            ("feedback", "Yes"),
            ("question", "How many?"),
            ("feedback", "Right"),
            ("feedback", "Near"),
            ("feedback", "All"),
            ("question", "Match"),
            ("answer", "a b"),
            ("answer", "c"),
            ("answer", "d"),
            ("question", "The"),
            ("answer", "tap"),
            ("question", "drips."),
            ("question", "Write"),
        ];
        assert_eq!(units, expected.map(|(kind, text)| (kind, text.to_owned())));
    }
}
