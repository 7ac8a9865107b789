//! Boxes and checks within Markdown: `:::key-idea` … `:::` and `::check why-local`.

use crate::names::{PromptId, SetName};

/// What a directive line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A box begins, with its own title or none.
    Open(Kind, Option<String>),
    /// A box ends.
    Close,
    /// Here a question set is asked.
    Check(SetName),
    /// A line that could not be read; it was reported and stands for nothing.
    Broken,
}

/// What a box is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    KeyIdea,
    Case,
    TryIt,
    Discuss,
    /// Cards to cut out.
    Cards,
    /// Something to listen to, by its file in `media`; the box holds what is said there.
    Audio(String),
    InYourContext(PromptId),
}

impl Kind {
    /// The key of its usual title among the interface's words; also its class.
    pub fn key(&self) -> &'static str {
        match self {
            Kind::KeyIdea => "box-key-idea",
            Kind::Case => "box-case",
            Kind::TryIt => "box-try-it",
            Kind::Discuss => "box-discuss",
            Kind::Cards => "cut-cards",
            Kind::Audio(_) => "content-audio",
            Kind::InYourContext(_) => "box-in-your-context",
        }
    }
}

/// A directive and the byte where its line begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Directive {
    pub offset: usize,
    pub mark: Mark,
}

/// What is wrong with a directive: byte, message, advice.
pub(crate) type Complaint = (usize, String, String);

/// The directives of a text, and the text with a thematic break in the place of each.
///
/// A thematic break ends paragraphs, lists and quotes wherever it stands, and tells its offset: so the whole text is one
/// document to the Markdown parser (references and footnotes work across boxes), and nothing leaks out of a box.
pub(crate) struct Scanned {
    pub masked: String,
    pub directives: Vec<Directive>,
    pub complaints: Vec<Complaint>,
}

/// Finds the directives outside of code.
pub(crate) fn scan(body: &str) -> Scanned {
    let mut scanned =
        Scanned { masked: String::with_capacity(body.len()), directives: Vec::new(), complaints: Vec::new() };
    let mut fence: Option<(char, usize)> = None;
    let mut fenced_at = 0;
    let mut open: Option<usize> = None;
    let mut offset = 0;
    for line in body.split_inclusive('\n') {
        let content = line.trim_end();
        let marks = content.trim_start();
        if let Some(marker) = fence_marker(content) {
            if fence.is_none() {
                fenced_at = offset;
            }
            fence = match fence {
                None => Some(marker),
                Some((c, length)) if marker.0 == c && marker.1 >= length && marks.trim_matches(c).is_empty() => None,
                open => open,
            };
        } else if fence.is_none() && is_directive(marks) {
            let mark = if marks.len() == content.len() {
                read(content)
            } else {
                Err((
                    "a box must begin at the beginning of its line".to_owned(),
                    "remove the spaces before it".to_owned(),
                ))
            };
            let mark = mark.and_then(|mark| nest(mark, offset, &mut open, body));
            let mark = mark.unwrap_or_else(|(message, advice)| {
                scanned.complaints.push((offset, message, advice));
                Mark::Broken
            });
            scanned.directives.push(Directive { offset, mark });
            scanned.masked.push_str(&mask(line));
            offset += line.len();
            continue;
        }
        scanned.masked.push_str(line);
        offset += line.len();
    }
    if let Some((c, length)) = fence {
        let advice = format!("put a line with “{}” after the last line of code", c.to_string().repeat(length));
        scanned.complaints.push((fenced_at, "the code that begins here is never closed".to_owned(), advice));
    }
    if let Some(offset) = open {
        let advice = "put a line with “:::” after the last line of the box";
        scanned.complaints.push((offset, "the box that begins here is never closed".to_owned(), advice.to_owned()));
    }
    scanned
}

/// The line as a thematic break of the same length in bytes.
fn mask(line: &str) -> String {
    let end = if line.ends_with('\n') { "\n" } else { "" };
    let width = line.len() - end.len();
    format!("{:<width$}{end}", "***")
}

/// The character and length of a code fence, if the line is one.
fn fence_marker(line: &str) -> Option<(char, usize)> {
    let content = line.trim_start_matches(' ');
    let c = content.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = content.chars().take_while(|next| *next == c).count();
    let is_code_span = c == '`' && content[length..].contains('`');
    (length >= 3 && line.len() - content.len() <= 3 && !is_code_span).then_some((c, length))
}

fn is_directive(line: &str) -> bool {
    let leaf = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic());
    line.starts_with(":::") || line.strip_prefix("::").is_some_and(leaf)
}

type Reading = Result<Mark, (String, String)>;

fn read(line: &str) -> Reading {
    let fail = |message: String, advice: &str| Err((message, advice.to_owned()));
    let (colons, rest) = line.split_at(line.len() - line.trim_start_matches(':').len());
    let (name, argument) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
    let argument = argument.trim();
    if colons == "::" {
        if name != "check" {
            return fail(
                format!("there is no directive “::{name}”"),
                "the only one of a single line is “::check lesson-name”",
            );
        }
        return match format!("check/{argument}").parse() {
            Ok(set) => Ok(Mark::Check(set)),
            Err(_) => fail(
                format!("“::check {argument}” names no question set"),
                "write the lesson's name, as in “::check why-local”",
            ),
        };
    }
    if colons != ":::" {
        return fail(
            "a box begins and ends with three colons".to_owned(),
            "write “:::key-idea” before and “:::” after",
        );
    }
    let kind = match name {
        "" => return Ok(Mark::Close),
        "key-idea" => Kind::KeyIdea,
        "case" => Kind::Case,
        "try-it" => Kind::TryIt,
        "discuss" => Kind::Discuss,
        "cards" => Kind::Cards,
        "audio" => {
            let (file, title) = argument.split_once(char::is_whitespace).unwrap_or((argument, ""));
            if !file.ends_with(".opus") || file.contains('/') {
                let advice = "write the file's name in “media” after it, as in “:::audio key-ideas-en.opus Key ideas”";
                return fail("“audio” needs a file of the kind opus".to_owned(), advice);
            }
            return Ok(Mark::Open(Kind::Audio(file.to_owned()), title_of(title)));
        }
        "in-your-context" => {
            let (id, title) = argument.split_once(char::is_whitespace).unwrap_or((argument, ""));
            let Ok(id) = id.parse() else {
                let advice = "write a name of small letters and hyphens after it, as in “:::in-your-context my-tasks”";
                return fail("“in-your-context” needs an id, which answers are kept by".to_owned(), advice);
            };
            return Ok(Mark::Open(Kind::InYourContext(id), title_of(title)));
        }
        _ => {
            let advice = "boxes are key-idea, case, try-it, discuss, in-your-context, audio and cards";
            return fail(format!("there is no box “{name}”"), advice);
        }
    };
    Ok(Mark::Open(kind, title_of(argument)))
}

fn title_of(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|title| !title.is_empty())
}

/// Boxes do not hold boxes or checks: the page could not show one within the other.
fn nest(mark: Mark, offset: usize, open: &mut Option<usize>, body: &str) -> Reading {
    let line_of = |offset: usize| body[..offset].matches('\n').count() + 1;
    match (&mark, *open) {
        (Mark::Open(..) | Mark::Check(_), Some(outer)) => {
            let lines = line_of(offset) - line_of(outer);
            let message = format!("this stands within the box that begins {lines} lines above");
            return Err((message, "close that box first with a line “:::”".to_owned()));
        }
        (Mark::Close, None) => {
            let advice = "remove it, or begin the box with a line such as “:::key-idea”";
            return Err(("“:::” closes no box".to_owned(), advice.to_owned()));
        }
        (Mark::Open(..), None) => *open = Some(offset),
        (Mark::Close, Some(_)) => *open = None,
        (Mark::Check(_) | Mark::Broken, _) => {}
    }
    Ok(mark)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn boxes_and_checks_are_found_outside_of_code() {
        let body = "a\n:::case Été à **Sanara**\nb\n:::\n```\n:::case\n```\n::check why-local\n:::in-your-context mine\nc\n:::";
        let Scanned { masked, directives, complaints } = scan(body);
        assert_eq!(complaints, []);
        assert_eq!(masked.len(), body.len());
        assert!(masked.contains("```\n:::case\n```"));
        let marks: Vec<Mark> = directives.iter().map(|directive| directive.mark.clone()).collect();
        assert_eq!(
            marks,
            [
                Mark::Open(Kind::Case, Some("Été à **Sanara**".into())),
                Mark::Close,
                Mark::Check("check/why-local".parse().unwrap()),
                Mark::Open(Kind::InYourContext("mine".parse().unwrap()), None),
                Mark::Close,
            ]
        );
        assert!(directives.iter().all(|directive| masked[directive.offset..].starts_with("***")));
    }

    #[test]
    fn what_cannot_be_read_is_reported() {
        for (body, message) in [
            (":::note\nx\n:::", "no box “note”"),
            (":::case\nx", "never closed"),
            (":::", "closes no box"),
            (":::case\n:::discuss\n:::", "within the box"),
            (":::case\n::check a\n:::", "within the box"),
            ("::chek a", "no directive “::chek”"),
            ("::check", "names no question set"),
            ("::check A", "names no question set"),
            (":::in-your-context\nx\n:::", "needs an id"),
            (":::audio Key ideas\nx\n:::", "needs a file"),
            (":::audio ../x.opus\nx\n:::", "needs a file"),
            ("a\n```\nb\n", "code that begins here is never closed"),
            ("  :::case\n", "beginning of its line"),
            ("::::case\n", "three colons"),
        ] {
            let complaints = scan(body).complaints;
            assert!(complaints.iter().any(|(_, said, _)| said.contains(message)), "{body}: {complaints:?}");
        }
        assert_eq!(scan("Time: 8::30\nterm\n: definition\n").directives, []);
    }

    proptest! {
        #[test]
        fn offsets_stay_true(body in "(:::?(case|check a)?|```|é|\n| |x){0,30}") {
            let Scanned { masked, directives, .. } = scan(&body);
            prop_assert_eq!(masked.len(), body.len());
            for directive in directives {
                prop_assert!(body[directive.offset..].trim_start().starts_with("::"));
            }
        }
    }
}
