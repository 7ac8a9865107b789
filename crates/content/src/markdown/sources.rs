//! What a lesson names as its sources, for the check to look at: the list in its last section.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What the heading of the sources begins with, in the languages we know.
const HEADINGS: [&str; 2] = ["source", "fuente"];

/// An item of the list of sources.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Cited {
    /// Its words, addresses among them.
    pub text: String,
    /// Whether it leads somewhere: to an address, or by a DOI.
    pub has_address: bool,
    /// The byte where it begins, counted from the beginning of the file.
    pub offset: usize,
}

/// The sources of a text whose Markdown begins at `body`; none where its last section is something else.
pub(crate) fn cited(text: &str, body: usize) -> Vec<Cited> {
    let Some(begin) = section(text, body) else { return Vec::new() };
    let mut found: Vec<Cited> = Vec::new();
    let (mut depth, mut is_open) = (0, false);
    for (event, range) in Parser::new_ext(text.get(begin..).unwrap_or_default(), Options::empty()).into_offset_iter() {
        match event {
            Event::Start(Tag::Item) => {
                depth += 1;
                if depth == 1 {
                    found.push(Cited { text: String::new(), has_address: false, offset: begin + range.start });
                    is_open = true;
                }
            }
            Event::End(TagEnd::Item) => {
                depth -= 1;
                is_open = depth > 0;
            }
            _ if !is_open => {}
            event => {
                let Some(item) = found.last_mut() else { continue };
                match event {
                    Event::Start(Tag::Link { dest_url, .. }) => item.has_address |= dest_url.contains("://"),
                    Event::Text(words) | Event::Code(words) => item.text.push_str(&words),
                    Event::SoftBreak | Event::HardBreak => item.text.push(' '),
                    _ => {}
                }
            }
        }
    }
    for item in &mut found {
        item.has_address |= has_doi(&item.text);
    }
    found
}

/// Where the text of the last section begins, if that is the one of the sources.
fn section(text: &str, body: usize) -> Option<usize> {
    let from = body + text.get(body..)?.rfind("\n## ")? + "\n## ".len();
    let heading = text.get(from..)?.lines().next()?;
    let name = heading.trim().to_lowercase();
    HEADINGS.iter().any(|begin| name.starts_with(begin)).then_some(from + heading.len())
}

/// A DOI written out: “doi 10.1086/719272”. Publishers' prefixes have four digits or more.
fn has_doi(text: &str) -> bool {
    text.match_indices("10.").any(|(at, _)| {
        let rest = text.get(at + 3..).unwrap_or_default();
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        digits >= 4 && rest.get(digits..).is_some_and(|rest| rest.starts_with('/') && rest.len() > 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_section_lists_sources() {
        let text = "+++\n+++\nText\n\n## Sources\n\n1. A, *B*, <https://a.example/b>, seen 3 May 2026.\n   - within\n2. C, doi 10.1086/719272.\n3. D,\n   2015. In 10.5 of 10.000/x parts.\n";
        let found = cited(text, 8);
        let seen: Vec<(&str, bool)> = found.iter().map(|item| (item.text.as_str(), item.has_address)).collect();
        assert_eq!(
            seen,
            [
                ("A, B, https://a.example/b, seen 3 May 2026.within", true),
                ("C, doi 10.1086/719272.", true),
                ("D, 2015. In 10.5 of 10.000/x parts.", false),
            ]
        );
        assert!(text[found[1].offset..].starts_with("2. C"));
        assert_eq!(cited("\n## Fuentes y lecturas\n- A\n", 0).len(), 1);
        for other in ["", "1. A", "## Sources\n1. A", "\n## Sources\n\n1. A\n\n## Key\n\n- B\n"] {
            assert_eq!(cited(other, 0), [], "{other}");
        }
    }
}
