//! The text of a call, as pages show it.

use content::Html;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd, html};

/// Markdown as markup: headings stand below that of the page, pictures are left out, markup is shown as it was typed, and links
/// lead to the web or to a mailbox.
pub(super) fn shown(markdown: &str) -> Html {
    let mut picture = 0_usize;
    let events = Parser::new(markdown).filter_map(|event| match event {
        Event::Start(Tag::Image { .. }) => {
            picture += 1;
            None
        }
        Event::End(TagEnd::Image) => {
            picture = picture.saturating_sub(1);
            None
        }
        _ if picture > 0 => None,
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Heading { level, .. }) => {
            Some(Event::Start(Tag::Heading { level: sunk(level), id: None, classes: Vec::new(), attrs: Vec::new() }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(sunk(level)))),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let leads = ["https://", "http://", "mailto:"].iter().any(|begin| dest_url.starts_with(begin));
            let dest_url = if leads { dest_url } else { "#main".into() };
            Some(Event::Start(Tag::Link { link_type, dest_url, title, id }))
        }
        other => Some(other),
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    Html::trusted(out)
}

fn sunk(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        _ => HeadingLevel::H4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_cannot_become_markup() {
        let text = "# Who\n\n**Trainers** <script>x</script> [site](https://a.example) [no](javascript:x) ![p](x.png)\n\n<div onclick=x>\n";
        let shown = shown(text);
        let shown = shown.as_str();
        assert!(shown.contains("<h2>Who</h2>") && shown.contains("<strong>Trainers</strong>"), "{shown}");
        assert!(shown.contains(r#"href="https://a.example""#), "{shown}");
        for bad in ["<script", "javascript:", "<div", "<img", "x.png"] {
            assert!(!shown.contains(bad), "{bad} in {shown}");
        }
    }
}
