//! Short texts that stand within a line: questions, answers, titles.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::escape;
use crate::Html;

/// Text as it stands, with its line breaks.
pub(crate) fn plain(text: &str) -> Html {
    Html::trusted(escape(text).replace('\n', "<br>"))
}

/// Markdown within a line: emphasis, code and links to other sites. The second value says what was not understood.
pub(crate) fn inline(text: &str) -> (Html, Option<&'static str>) {
    // A first character that means nothing keeps “17.” and “- x” from becoming lists; it is taken off again below.
    let guarded = format!(".{}", text.trim().replace("\n\n", "\n"));
    let mut out = String::with_capacity(text.len() + 16);
    let mut first = true;
    let mut complaint = None;
    let mut links_away = true;
    for event in Parser::new_ext(&guarded, Options::empty()) {
        match event {
            Event::Text(text) if first => {
                first = false;
                out.push_str(&escape(text.strip_prefix('.').unwrap_or(&text)));
            }
            Event::Text(text) => out.push_str(&escape(&text)),
            Event::Code(code) => out.push_str(&format!("<code>{}</code>", escape(&code))),
            Event::SoftBreak | Event::HardBreak => out.push_str("<br>"),
            Event::Start(Tag::Emphasis) => out.push_str("<em>"),
            Event::End(TagEnd::Emphasis) => out.push_str("</em>"),
            Event::Start(Tag::Strong) => out.push_str("<strong>"),
            Event::End(TagEnd::Strong) => out.push_str("</strong>"),
            Event::Start(Tag::Link { dest_url, .. }) => {
                links_away &= dest_url.starts_with("https://") || dest_url.starts_with("http://");
                out.push_str(&format!("<a href=\"{}\" rel=\"noopener\">", escape(&dest_url)));
            }
            Event::End(TagEnd::Link) => out.push_str("</a>"),
            Event::Html(_) | Event::InlineHtml(_) => complaint = Some("raw HTML is not allowed here"),
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            _ => complaint = complaint.or(Some("only emphasis, code and links can stand here")),
        }
    }
    if !links_away {
        complaint = complaint.or(Some("links in questions must begin with https://"));
    }
    match complaint {
        Some(complaint) => (plain(text), Some(complaint)),
        None => (Html::trusted(out), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
