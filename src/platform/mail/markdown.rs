//! From one Markdown text both parts of a mail: plain text, and HTML with its styles inline, as mail programs want them.

use std::fmt::Write as _;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

/// The accent of `static/relais.css`, with white on it; both stand on light and on dark paper.
const ACCENT: &str = "#7a2862";
/// What stands on it.
const PAPER: &str = "#ffffff";
const BUTTON: &str = "display:inline-block;font-weight:bold;text-decoration:none";
/// The title of a link that becomes a button beside a more usual one: `[words](<url> "quiet")`.
const QUIET: &str = "quiet";
const PARAGRAPH: &str = "margin:0 0 16px";

/// The parts of a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailParts {
    /// The plain text.
    pub text: String,
    /// The HTML of the body.
    pub html: String,
    /// The HTML of what stands below the line: why this came, how to end it.
    pub foot: String,
}

/// Makes a text safe to stand in Markdown: one line, every punctuation mark taken as it is.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.trim().chars() {
        match c {
            c if c.is_ascii_punctuation() => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Takes [`escape`] back, for the subject, which is no Markdown.
pub fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some(next)) if next.is_ascii_punctuation() => out.extend(chars.next()),
            _ => out.push(c),
        }
    }
    out
}

/// Writes both parts. With `inert`, links lead nowhere: for people who look at somebody else's mail.
pub fn parts(markdown: &str, inert: bool) -> MailParts {
    let mut writer = Writer { inert, ..Writer::default() };
    let events: Vec<Event> = Parser::new(markdown).collect();
    for (at, event) in events.iter().enumerate() {
        writer.event(event, &events[at + 1..]);
    }
    let (html, foot) = match writer.body {
        Some(body) => (body, writer.html),
        None => (writer.html, String::new()),
    };
    MailParts { text: format!("{}\n", writer.text.trim()), html, foot }
}

/// A button in a cell of a table, as Outlook gives no room within a link.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Button {
    Usual,
    Quiet,
}

impl Button {
    /// Its ground and its words.
    fn colours(self) -> (&'static str, &'static str) {
        if self == Self::Usual { (ACCENT, PAPER) } else { (PAPER, ACCENT) }
    }

    fn begins(self) -> String {
        let (ground, _) = self.colours();
        format!(
            r#"<table role="presentation" border="0" cellpadding="0" cellspacing="0" style="margin:0 0 16px;border-collapse:separate"><tr><td bgcolor="{ground}" style="background:{ground};border:1px solid {ACCENT};border-radius:9px;padding:12px 20px">"#
        )
    }
}

#[derive(Default)]
struct Writer {
    inert: bool,
    text: String,
    html: String,
    /// The HTML before the line, once that was passed.
    body: Option<String>,
    /// The links that are open: address, where their words begin in the text, whether they are buttons.
    links: Vec<(String, usize, bool)>,
    /// What the paragraph that is open is, if it is one link and nothing else.
    alone: Option<Button>,
    in_item: bool,
}

impl Writer {
    fn event(&mut self, event: &Event, rest: &[Event]) {
        match event {
            Event::Start(tag) => self.start(tag, rest),
            Event::End(tag) => self.end(*tag),
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                self.text.push_str(words);
                self.html.push_str(&handlebars::html_escape(words));
            }
            Event::SoftBreak => {
                self.text.push(' ');
                self.html.push('\n');
            }
            Event::HardBreak => {
                self.text.push('\n');
                self.html.push_str("<br>\n");
            }
            Event::Rule => {
                self.text.push_str("--\n\n");
                self.body = Some(std::mem::take(&mut self.html));
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag, rest: &[Event]) {
        match tag {
            Tag::Paragraph => {
                self.alone = one_link(rest);
                match self.alone {
                    Some(button) => self.html.push_str(&button.begins()),
                    None => {
                        let _ = write!(self.html, r#"<p style="{PARAGRAPH}">"#);
                    }
                }
            }
            Tag::Heading { level, .. } => {
                let size = if *level == HeadingLevel::H1 { 22 } else { 18 };
                let _ = write!(self.html, r#"<{level} style="margin:0 0 12px;font-size:{size}px;line-height:1.3">"#);
            }
            Tag::List(_) => self.html.push_str(r#"<ul style="margin:0 0 16px;padding:0 0 0 20px">"#),
            Tag::Item => {
                self.in_item = true;
                self.text.push_str("- ");
                self.html.push_str(r#"<li style="margin:0 0 6px">"#);
            }
            Tag::Strong => self.html.push_str("<strong>"),
            Tag::Emphasis => self.html.push_str("<em>"),
            Tag::Link { dest_url, .. } => {
                self.links.push((dest_url.to_string(), self.text.len(), self.alone.is_some()));
                let style = match self.alone {
                    Some(button) => format!("{BUTTON};color:{}", button.colours().1),
                    None => "color:inherit".to_owned(),
                };
                match self.inert {
                    true => {
                        let _ = write!(self.html, r#"<span style="{style}">"#);
                    }
                    false => {
                        let url = handlebars::html_escape(dest_url);
                        let _ = write!(self.html, r#"<a href="{url}" style="{style}">"#);
                    }
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                self.html.push_str(if self.alone.is_some() { "</td></tr></table>\n" } else { "</p>\n" });
                self.text.push_str(if self.in_item { "\n" } else { "\n\n" });
            }
            TagEnd::Heading(level) => {
                let _ = writeln!(self.html, "</{level}>");
                self.text.push_str("\n\n");
            }
            TagEnd::List(_) => {
                self.html.push_str("</ul>\n");
                self.text.push('\n');
            }
            TagEnd::Item => {
                self.in_item = false;
                self.html.push_str("</li>\n");
                if !self.text.ends_with('\n') {
                    self.text.push('\n');
                }
            }
            TagEnd::Strong => self.html.push_str("</strong>"),
            TagEnd::Emphasis => self.html.push_str("</em>"),
            TagEnd::Link => {
                self.html.push_str(if self.inert { "</span>" } else { "</a>" });
                if let Some((url, begin, alone)) = self.links.pop() {
                    let shown = self.text[begin..] == url;
                    let _ = match alone {
                        _ if shown => Ok(()),
                        true => write!(self.text, "\n{url}"),
                        false => write!(self.text, " ({url})"),
                    };
                }
            }
            _ => {}
        }
    }
}

/// What a paragraph becomes where what follows its start is one link and then its end.
fn one_link(rest: &[Event]) -> Option<Button> {
    let Some(Event::Start(Tag::Link { title, .. })) = rest.first() else { return None };
    let end = rest.iter().position(|event| matches!(event, Event::End(TagEnd::Link)))?;
    let is_alone = matches!(rest.get(end + 1), Some(Event::End(TagEnd::Paragraph)));
    is_alone.then_some(if title.as_ref() == QUIET { Button::Quiet } else { Button::Usual })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_link_alone_becomes_a_button_and_its_address_a_line() {
        let parts =
            parts("Dear Ana,\n\n[Sign in](<https://a.example/x>)\n\nOr [look](<https://a.example/y>).\n", false);
        assert_eq!(parts.text, "Dear Ana,\n\nSign in\nhttps://a.example/x\n\nOr look (https://a.example/y).\n");
        let button =
            r##"border-radius:9px;padding:12px 20px"><a href="https://a.example/x" style="display:inline-block"##;
        assert!(parts.html.contains(button) && parts.html.contains("</a></td></tr></table>"), "{}", parts.html);
        assert!(parts.html.contains(r#"<a href="https://a.example/y" style="color:inherit">"#), "{}", parts.html);
    }

    #[test]
    fn a_quiet_button_is_dark_on_light() {
        let parts = parts("[Later](<https://a.example/x> \"quiet\")\n", false);
        assert!(parts.html.contains(r##"<td bgcolor="#ffffff""##), "{}", parts.html);
        assert!(parts.html.contains("text-decoration:none;color:#7a2862"), "{}", parts.html);
        assert_eq!(parts.text, "Later\nhttps://a.example/x\n");
    }

    #[test]
    fn what_stands_below_the_line_is_the_foot() {
        let parts = parts("# Hello\n\n- one\n- two\n\n---\n\nWhy it came.\n", false);
        assert_eq!(parts.text, "Hello\n\n- one\n- two\n\n--\n\nWhy it came.\n");
        assert!(parts.foot.contains("Why it came.") && !parts.html.contains("Why it came."));
    }

    #[test]
    fn inert_links_lead_nowhere() {
        let parts = parts("[Sign in](<https://a.example/x>)\n", true);
        assert!(!parts.html.contains("href"), "{}", parts.html);
    }

    proptest! {
        #[test]
        fn what_people_type_comes_out_as_it_went_in(typed in "\\PC{0,40}") {
            prop_assert_eq!(unescape(&escape(&typed)), typed.trim());
            let parts = parts(&format!("A {} z", escape(&typed)), false);
            prop_assert_eq!(parts.text, format!("A {} z\n", typed.trim()));
            // Nothing of it became markup.
            let bare = parts.html.replacen(r#"<p style="margin:0 0 16px">"#, "", 1).replacen("</p>", "", 1);
            prop_assert!(!bare.contains('<'), "{}", bare);
        }
    }
}
