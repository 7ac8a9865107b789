//! Our own markup as the XML that books want.

use crate::Html;
use crate::markup::parts;

/// Elements that have no content.
const EMPTY: [&str; 3] = ["br", "hr", "img"];

/// The same markup as XML, with every address put through `place`. What has no place in the book loses its link; a picture
/// without one is told in its words.
pub(super) fn xhtml(html: &Html, place: &dyn Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(html.as_str().len() + 64);
    // For each open link, whether it leads anywhere.
    let mut links = Vec::new();
    for (text, tag) in parts(html.as_str()) {
        out.push_str(text);
        let Some(tag) = tag else { continue };
        if tag.name == "/a" && links.pop() == Some(false) {
            continue;
        }
        let mut written = String::new();
        let mut is_lost = false;
        for (name, value) in tag.values() {
            let value = match name {
                // Books have no lines to save, and their elements have no such attribute.
                "loading" => continue,
                "id" => anchor(value),
                "href" | "src" => match place(value) {
                    Some(address) => address,
                    None => {
                        is_lost = true;
                        continue;
                    }
                },
                _ => value.to_owned(),
            };
            written.push_str(&format!(" {name}=\"{value}\""));
        }
        match tag.name {
            "a" => {
                links.push(!is_lost);
                if is_lost {
                    continue;
                }
            }
            "img" if is_lost => {
                out.push_str(&format!("<em>{}</em>", tag.get("alt").unwrap_or_default()));
                continue;
            }
            _ => {}
        }
        let close = if EMPTY.contains(&tag.name) { "/" } else { "" };
        out.push_str(&format!("<{}{written}{close}>", tag.name));
    }
    out
}

/// An anchor as XML takes it. Some signs that are letters or digits to us are none to XML, such as “²”.
pub(super) fn anchor(id: &str) -> String {
    let is_fit = |c: char| {
        matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}')
            || matches!(c, '\u{f8}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{2c00}'..='\u{2fef}')
            || matches!(c, '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}')
    };
    id.chars().map(|c| if is_fit(c) { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_xml() {
        let html = Html::trusted(
            "<p id=\"s-m²-é\">a &lt; b<br>c <a href=\"/in\" rel=\"noopener\">in</a> <a href=\"/out\">out</a> \
             <img src=\"/in\" alt=\"x &amp; y\" width=\"1\" height=\"2\" loading=\"lazy\"><img src=\"/out\" alt=\"z\"></p>\n<hr>",
        );
        let place = |address: &str| (address == "/in").then(|| "here".to_owned());
        assert_eq!(
            xhtml(&html, &place),
            "<p id=\"s-m_-é\">a &lt; b<br/>c <a href=\"here\" rel=\"noopener\">in</a> out \
             <img src=\"here\" alt=\"x &amp; y\" width=\"1\" height=\"2\"/><em>z</em></p>\n<hr/>"
        );
    }
}
