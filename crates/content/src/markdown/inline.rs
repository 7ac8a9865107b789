//! Short texts that stand within a line: questions, answers, titles.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::tree::{Inline, LinkKind, RichText, Style, add};

/// Markdown within a line: emphasis, code and links to other sites. The second value says what was not understood.
pub(crate) fn inline(text: &str) -> (RichText, Option<&'static str>) {
    // A first character that means nothing keeps “17.” and “- x” from becoming lists; it is taken off again below.
    let guarded = format!(".{}", text.trim().replace("\n\n", "\n"));
    let mut is_first = true;
    let mut complaint = None;
    let mut links_away = true;
    // The line, and within it what is open.
    let mut lines: Vec<Vec<Inline>> = vec![Vec::new()];
    let mut opened: Vec<Option<String>> = Vec::new();
    for event in Parser::new_ext(&guarded, Options::empty()) {
        let piece = match event {
            Event::Text(text) if is_first => {
                is_first = false;
                Inline::Text(text.strip_prefix('.').unwrap_or(&text).to_owned())
            }
            Event::Text(text) => Inline::Text(text.to_string()),
            Event::Code(code) => Inline::Code(code.to_string()),
            Event::SoftBreak | Event::HardBreak => Inline::Break,
            Event::Start(tag @ (Tag::Emphasis | Tag::Strong | Tag::Link { .. })) => {
                let href = if let Tag::Link { dest_url, .. } = tag { Some(dest_url.to_string()) } else { None };
                links_away &=
                    href.as_ref().is_none_or(|href| href.starts_with("https://") || href.starts_with("http://"));
                opened.push(href);
                lines.push(Vec::new());
                continue;
            }
            Event::End(end @ (TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link)) => {
                let (Some(href), Some(words)) = (opened.pop(), lines.pop()) else { continue };
                match (end, href) {
                    (_, Some(href)) => Inline::Link { href, kind: LinkKind::Away, words },
                    (TagEnd::Strong, None) => Inline::Styled(Style::Strong, words),
                    (_, None) => Inline::Styled(Style::Emphasis, words),
                }
            }
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => continue,
            Event::Html(_) | Event::InlineHtml(_) => {
                complaint = Some("raw HTML is not allowed here");
                continue;
            }
            _ => {
                complaint = complaint.or(Some("only emphasis, code and links can stand here"));
                continue;
            }
        };
        if let Some(line) = lines.last_mut() {
            add(line, piece);
        }
    }
    if !links_away {
        complaint = complaint.or(Some("links in questions must begin with https://"));
    }
    match complaint {
        Some(complaint) => (RichText::plain(text), Some(complaint)),
        None => (RichText::line(lines.into_iter().flatten().collect()), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::escape;

    fn markup(text: &str) -> String {
        let (html, complaint) = inline(text);
        assert_eq!(complaint, None, "{text}");
        html.as_str().to_owned()
    }

    #[test]
    fn emphasis_code_and_links_are_rendered() {
        assert_eq!(
            markup("Which *two* `a<b` & **x**?"),
            "Which <em>two</em> <code>a&lt;b</code> &amp; <strong>x</strong>?"
        );
        assert_eq!(
            markup("_a_ <https://un.org>"),
            "<em>a</em> <a href=\"https://un.org\" rel=\"noopener\">https://un.org</a>"
        );
        assert_eq!(markup("one\ntwo\n\nthree"), "one<br>two<br>three");
    }

    #[test]
    fn nothing_at_the_beginning_becomes_a_block() {
        for text in ["17.", "- 3 degrees", "# 1", "> 5", "1) x", "    four", "---", "..."] {
            assert_eq!(markup(text), escape(text.trim()).as_str(), "{text}");
        }
    }

    #[test]
    fn html_and_blocks_are_refused() {
        assert!(inline("a <b>x</b>").1.unwrap().contains("HTML"));
        assert!(inline("a\n- b").1.unwrap().contains("emphasis"));
        assert!(inline("[x](javascript:alert(1))").1.unwrap().contains("https"));
        assert_eq!(inline("a <b>").0.as_str(), "a &lt;b&gt;");
    }
}
