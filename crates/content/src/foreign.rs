//! Markup that other systems export: what of it can stand in a question, and what would be lost.

use crate::gift::{Body, GiftQuestion, Text, TextFormat};
use crate::tree::{Inline, LinkKind, RichText, Style, add};

/// What stays of markup within a line.
const KEPT: [&str; 9] = ["b", "br", "code", "em", "i", "strong", "sub", "sup", "a"];

/// What would be lost, and the elements that hold it. All else is layout, whose words stay.
const LOST: [(&str, &[&str]); 8] = [
    ("a picture", &["img", "picture", "svg", "canvas"]),
    ("a table", &["table", "tr", "td", "th"]),
    ("a list", &["ul", "ol", "li", "dl"]),
    ("a sound", &["audio"]),
    ("a film", &["video"]),
    ("a part of another page", &["iframe", "object", "embed"]),
    ("a formula", &["math"]),
    ("a form or a script", &["form", "input", "select", "textarea", "button", "script", "style"]),
];

/// Elements that end a line.
const BLOCKS: [&str; 11] = ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr"];

/// The name of each element that begins in the markup, with its attributes.
fn elements(html: &str) -> impl Iterator<Item = (String, &str)> {
    html.split('<').skip(1).filter_map(|after| {
        let end = after.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(after.len());
        let (name, rest) = after.split_at(end);
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
        begins.then(|| (name.to_ascii_lowercase(), rest.split('>').next().unwrap_or_default()))
    })
}

/// What the markup holds and a question cannot: a picture, a table. Each once.
pub(crate) fn lost(html: &str) -> Vec<&'static str> {
    let mut lost = Vec::new();
    for (name, attributes) in elements(html) {
        let kind = LOST.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(kind, _)| *kind);
        let leads_nowhere = || name == "a" && attributes.contains("href") && !leads_away(attributes);
        if let Some(what) = kind.or_else(|| leads_nowhere().then_some("a link to a file of elsewhere"))
            && !lost.contains(&what)
        {
            lost.push(what);
        }
    }
    lost
}

fn leads_away(attributes: &str) -> bool {
    ["\"https://", "\"http://", "'https://", "'http://", "=https://", "=http://"]
        .iter()
        .any(|way| attributes.contains(way))
}

/// What the markup says, without all that has no place within a line. Paragraphs become lines.
pub(crate) fn read(html: &str) -> RichText {
    let mut lines = String::with_capacity(html.len());
    for (at, piece) in html.split('<').enumerate() {
        let name = piece.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let is_block = at > 0 && BLOCKS.contains(&name.to_ascii_lowercase().as_str());
        if is_block {
            lines.push_str("<br>");
        }
        if at > 0 {
            lines.push('<');
        }
        lines.push_str(piece);
    }
    let clean = ammonia::Builder::empty()
        .tags(KEPT.into())
        .tag_attributes([("a", ["href"].into())].into())
        .url_schemes(["https", "http"].into())
        .link_rel(Some("noopener"))
        .clean(&lines);
    // Where one paragraph ends and the next begins is one line's end, and none at the edges.
    let clean = clean.to_string();
    let parts: Vec<&str> = clean.split("<br>").map(str::trim).filter(|part| !part.is_empty()).collect();
    RichText::line(line(&parts.join("<br>")))
}

/// Clean markup as what it says: elements are whole and nested, and signs that mean something are escaped.
fn line(clean: &str) -> Vec<Inline> {
    let mut lines: Vec<Vec<Inline>> = vec![Vec::new()];
    let mut open: Vec<&str> = Vec::new();
    for (at, piece) in clean.split('<').enumerate() {
        let (tag, text) = if at == 0 { ("", piece) } else { piece.split_once('>').unwrap_or((piece, "")) };
        let ended = match tag {
            "" => None,
            "br" => Some(Inline::Break),
            tag if tag.starts_with('/') => match (open.pop(), lines.pop()) {
                (Some(tag), Some(words)) => Some(element(tag, words)),
                _ => None,
            },
            tag => {
                open.push(tag);
                lines.push(Vec::new());
                None
            }
        };
        let text = Some(Inline::Text(unescaped(text))).filter(|_| !text.is_empty());
        if let Some(line) = lines.last_mut() {
            ended.into_iter().chain(text).for_each(|inline| add(line, inline));
        }
    }
    lines.into_iter().flatten().collect()
}

/// What an element is that held these words.
fn element(tag: &str, words: Vec<Inline>) -> Inline {
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    let style = match name {
        "a" => {
            let href = attributes.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"'));
            let href = href.map(|(href, _)| unescaped(href)).unwrap_or_default();
            return Inline::Link { href, kind: LinkKind::Away, words };
        }
        "code" => return Inline::Code(RichText::line(words).words()),
        "strong" => Style::Strong,
        "b" => Style::Bold,
        "i" => Style::Italic,
        "sup" => Style::Raised,
        "sub" => Style::Lowered,
        _ => Style::Emphasis,
    };
    Inline::Styled(style, words)
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", "\u{a0}");
    text.replace("&amp;", "&")
}

/// All texts of a question.
pub(crate) fn texts(question: &GiftQuestion) -> Vec<&Text> {
    let mut texts = vec![&question.text];
    texts.extend(&question.tail);
    texts.extend(&question.general_feedback);
    match &question.body {
        Body::Choice(answers) => {
            texts.extend(answers.iter().flat_map(|answer| std::iter::once(&answer.text).chain(&answer.feedback)));
        }
        Body::TrueFalse { wrong_feedback, right_feedback, .. } => {
            texts.extend(wrong_feedback.iter().chain(right_feedback))
        }
        Body::ShortAnswer(accepted) => texts.extend(accepted.iter().filter_map(|one| one.feedback.as_ref())),
        Body::Numerical(accepted) => texts.extend(accepted.iter().filter_map(|one| one.feedback.as_ref())),
        Body::Matching(pairs) => texts.extend(pairs.iter().filter_map(|pair| pair.left.as_ref())),
        Body::Essay | Body::Description => {}
    }
    texts
}

/// Whether a text is markup: it says so, or it holds some and says nothing.
pub(crate) fn is_markup(text: &Text) -> bool {
    match text.format {
        TextFormat::Html | TextFormat::Moodle => true,
        TextFormat::Markdown => text.content.contains('<') && text.content.contains('>'),
        TextFormat::Plain => false,
    }
}

/// The message and the advice about what would be lost, if anything.
pub(crate) fn complaint(html: &str) -> Option<(String, &'static str)> {
    let lost = lost(html);
    (!lost.is_empty()).then(|| {
        let message = format!("a question cannot hold {}, which would be lost", lost.join(", "));
        (message, "say it in words, or put it into the lesson and ask about it there")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::QuestionFile;

    #[test]
    fn what_would_be_lost_is_named() {
        for (html, what) in [
            ("<p>What?</p><p><img src=\"@@PLUGINFILE@@/map.png\" alt=\"Map\" /></p>", &["a picture"][..]),
            ("Roads<BR/><IMG src=x> <img>", &["a picture"]),
            ("<table><tbody><tr><td>6</td></tr></tbody></table><ul><li>x</li></ul>", &["a table", "a list"]),
            ("<audio src=\"a.mp3\"></audio> <video></video>", &["a sound", "a film"]),
            ("<a href=\"@@PLUGINFILE@@/sheet.pdf\">sheet</a>", &["a link to a file of elsewhere"]),
            ("<a href=\"https://un.org\">un</a> <span class=\"x\">y</span> a < b <!-- img -->", &[]),
            ("<p><strong>x</strong><br>H<sub>2</sub>O</p><blockquote>said</blockquote>", &[]),
        ] {
            assert_eq!(lost(html), what, "{html}");
        }
    }

    #[test]
    fn an_import_names_what_it_cannot_take_over_by_line() {
        let read = QuestionFile::read("media.gift", include_str!("../../../tests/gift/media.gift"));
        assert_eq!(read.items.len(), 5);
        let said: Vec<(u32, &str)> = read
            .problems
            .iter()
            .map(|problem| (problem.at.map_or(0, |at| at.line), problem.message.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                (2, "a question cannot hold a picture, which would be lost"),
                (8, "a question cannot hold a table, which would be lost")
            ]
        );
    }

    #[test]
    fn paragraphs_become_lines() {
        for (html, shown) in [
            ("<p>What does it show?</p><p>Look <b>well</b>.</p>", "What does it show?<br>Look <b>well</b>."),
            ("one<br /><br>two", "one<br>two"),
            ("<div><p>x</p></div>", "x"),
            ("a < b & c", "a &lt; b &amp; c"),
            (
                "<span onclick=\"x\">y</span> <a href=\"https://un.org\">z</a>",
                "y <a href=\"https://un.org\" rel=\"noopener\">z</a>",
            ),
        ] {
            assert_eq!(read(html).as_str(), shown, "{html}");
        }
    }
}
