//! Reads markup that the renderer wrote: well-formed, escaped, with boxes that never nest.

use std::borrow::Cow;

use crate::Html;

/// What markup consists of for those who read its words.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece<'a> {
    Text(Cow<'a, str>),
    /// Where one block ends and another begins: a blank, or a mark between cells and items.
    Break(&'static str),
    Heading {
        id: &'a str,
        text: String,
    },
    /// A box begins, whose class is that.
    Box(&'a str),
    BoxEnd,
}

/// A tag: its name, with `/` where it closes, and its attributes.
pub(crate) struct Tag<'a> {
    pub name: &'a str,
    attributes: &'a str,
}

impl<'a> Tag<'a> {
    /// As it was written.
    pub fn write(&self, out: &mut String) {
        let blank = if self.attributes.is_empty() { "" } else { " " };
        out.extend(["<", self.name, blank, self.attributes, ">"]);
    }

    /// Its attributes with their values, as they are written.
    pub fn values(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        // Every second piece between quotation marks is a value.
        let mut pieces = self.attributes.split('"');
        std::iter::from_fn(move || Some((pieces.next()?.trim().strip_suffix('=')?, pieces.next()?)))
    }

    /// The value of an attribute.
    pub fn get(&self, attribute: &str) -> Option<&'a str> {
        self.values().find(|(name, _)| *name == attribute).map(|(_, value)| value)
    }
}

/// Text and tags in turn.
pub(crate) fn parts(markup: &str) -> impl Iterator<Item = (&str, Option<Tag<'_>>)> {
    let mut rest = Some(markup);
    std::iter::from_fn(move || {
        let (text, after) = match rest?.split_once('<') {
            None => return rest.take().filter(|text| !text.is_empty()).map(|text| (text, None)),
            Some(split) => split,
        };
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = Some(after);
        let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        Some((text, Some(Tag { name, attributes })))
    })
}

/// The elements that stand in no other, in order: their names, and all of each.
pub fn elements(html: &Html) -> Vec<(&str, &str)> {
    let markup = html.as_str();
    let (mut found, mut depth, mut begin) = (Vec::new(), 0_usize, 0);
    let mut open = "";
    for (at, _) in markup.match_indices('<') {
        let rest = markup.get(at + 1..).unwrap_or_default();
        let end = at + 1 + rest.find('>').map_or(rest.len(), |end| end + 1);
        let name = rest.split(['>', ' ']).next().unwrap_or_default();
        if depth == 0 {
            (begin, open) = (at, name);
        }
        match name {
            "img" | "br" | "hr" => {}
            closing if closing.starts_with('/') => depth = depth.saturating_sub(1),
            _ => depth += 1,
        }
        if depth == 0 {
            found.extend(markup.get(begin..end).map(|element| (open, element)));
        }
    }
    found
}

/// The words of some markup, in order. Numbers of footnotes are left out; what pictures show is said.
pub(crate) fn pieces(markup: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut heading: Option<(&str, String)> = None;
    // The element whose content is left out.
    let mut left_out: Option<&str> = None;
    let mut is_title = false;
    for (text, tag) in parts(markup) {
        if left_out.is_none() && !text.is_empty() {
            match &mut heading {
                Some((_, words)) => words.push_str(&unescaped(text)),
                None => pieces.push(Piece::Text(unescaped(text))),
            }
        }
        let Some(tag) = tag else { continue };
        if let Some(element) = left_out {
            if tag.name.strip_prefix('/') == Some(element) {
                left_out = None;
            }
            continue;
        }
        match tag.name {
            "sup" => left_out = Some("sup"),
            "a" if tag.get("role") == Some("doc-backlink") => left_out = Some("a"),
            "h2" | "h3" | "h4" | "h5" | "h6" => heading = tag.get("id").map(|id| (id, String::new())),
            "/h2" | "/h3" | "/h4" | "/h5" | "/h6" => {
                pieces.extend(heading.take().map(|(id, text)| Piece::Heading { id, text }));
            }
            "aside" => {
                let class = tag.get("class").unwrap_or_default();
                pieces.push(Piece::Box(class.strip_prefix("box ").unwrap_or(class)));
            }
            "/aside" => pieces.push(Piece::BoxEnd),
            "img" => {
                pieces.extend(tag.get("alt").map(|alt| Piece::Text(unescaped(alt))));
                pieces.push(Piece::Break(" "));
            }
            "/td" | "/th" | "/li" | "/dd" | "/figcaption" => pieces.push(Piece::Break(" · ")),
            "p" => {
                is_title = tag.get("class") == Some("box-title");
                pieces.push(Piece::Break(" "));
            }
            "/p" => pieces.push(Piece::Break(if std::mem::take(&mut is_title) { " · " } else { " " })),
            "em" | "/em" | "strong" | "/strong" | "code" | "/code" | "a" | "/a" | "span" | "/span" => {}
            _ => pieces.push(Piece::Break(" ")),
        }
    }
    pieces
}

/// The same markup without references to footnotes, which stand elsewhere.
pub fn without_notes(html: &Html) -> Html {
    let mut rest = html.as_str();
    let mut out = String::with_capacity(rest.len());
    while let Some((before, after)) = rest.split_once("<sup class=\"footnote-reference\"") {
        out.push_str(before);
        rest = after.split_once("</sup>").map_or("", |(_, after)| after);
    }
    Html::trusted(out + rest)
}

/// The words of some markup, in one line.
pub fn words(html: &Html) -> String {
    let word = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => text.to_string(),
        Piece::Break(mark) => (*mark).to_owned(),
        Piece::Heading { text, .. } => format!("{text} "),
        Piece::Box(_) | Piece::BoxEnd => String::new(),
    };
    let all: String = pieces(html.as_str()).iter().map(word).collect();
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The anchors of some markup.
pub fn anchors(html: &Html) -> impl Iterator<Item = &str> {
    parts(html.as_str()).filter_map(|(_, tag)| tag?.get("id"))
}

/// The same markup with every address of a link or picture put through `change`.
pub fn with_addresses(html: &Html, change: impl Fn(&str) -> String) -> Html {
    let markup = html.as_str();
    let mut out = String::with_capacity(markup.len());
    for (text, tag) in parts(markup) {
        out.push_str(text);
        let Some(tag) = tag else { continue };
        out.push('<');
        out.push_str(tag.name);
        if !tag.attributes.is_empty() {
            out.push(' ');
        }
        let mut rest = tag.attributes;
        while let Some((before, mark, after)) = next_address(rest) {
            let (address, after) = after.split_once('"').unwrap_or((after, ""));
            out.push_str(&rest[..before]);
            out.push_str(mark);
            out.push_str(&change(address));
            out.push('"');
            rest = after;
        }
        out.push_str(rest);
        out.push('>');
    }
    Html::trusted(out)
}

fn next_address(attributes: &str) -> Option<(usize, &'static str, &str)> {
    let found = |mark: &'static str| attributes.find(mark).map(|at| (at, mark, &attributes[at + mark.len()..]));
    [found("href=\""), found("src=\"")].into_iter().flatten().min_by_key(|(at, ..)| *at)
}

/// Undoes [`super::markdown::escape`].
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::escape;

    #[test]
    fn addresses_are_changed_and_nothing_else() {
        let html = |markup: &str| Html::trusted(markup);
        let markup =
            "<p>a &lt; b</p><a href=\"/x#y\" rel=\"noopener\">src=\"no\"</a><img src=\"/p.svg\" alt=\"href\"><br>";
        let changed = with_addresses(&html(markup), |address| format!("[{address}]"));
        assert_eq!(
            changed.as_str(),
            "<p>a &lt; b</p><a href=\"[/x#y]\" rel=\"noopener\">src=\"no\"</a><img src=\"[/p.svg]\" alt=\"href\"><br>"
        );
        assert_eq!(with_addresses(&html(markup), str::to_owned), html(markup));
        let noted = "<p id=\"a\">One<sup class=\"footnote-reference\"><a href=\"#x\" id=\"b\">1</a></sup>, two.</p>";
        assert_eq!(without_notes(&html(noted)).as_str(), "<p id=\"a\">One, two.</p>");
        assert_eq!(anchors(&html(noted)).collect::<Vec<_>>(), ["a", "b"]);
        let several = "<p>a<br><b>b</b></p>\n<hr>\n<ul>\n<li><p>c</p></li>\n</ul>\n";
        let several = html(several);
        let elements = elements(&several).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(elements, ["p", "hr", "ul"]);
    }

    proptest::proptest! {
        #[test]
        fn escaping_is_undone(text in "\\PC{0,30}|(&(amp;)*(lt;|gt;|quot;)?){0,4}") {
            let escaped = escape(&text);
            proptest::prop_assert_eq!(unescaped(&escaped), text);
        }
    }
}
