//! XLIFF as it comes back: of any program, so nothing in it is believed.

use roxmltree::{Document, Node, ParsingOptions};

use super::NAMESPACE;
use crate::Language;

/// A module of forty pages has about 1 MB; programs of translators add to it.
const LARGEST: usize = 16 * 1024 * 1024;
/// So many elements and texts.
const MOST_NODES: u32 = 2_000_000;
/// Elements of XLIFF stand at most about ten deep.
const DEEPEST: usize = 64;

/// Why a file is not taken at all.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct WrongXliff(String);

/// A translation that comes in.
pub(super) struct Incoming {
    pub source: Language,
    pub target: Language,
    pub files: Vec<IncomingFile>,
}

pub(super) struct IncomingFile {
    /// The file of the source: module, language and path.
    pub original: String,
    pub units: Vec<IncomingUnit>,
}

pub(super) struct IncomingUnit {
    pub id: String,
    pub source: String,
    /// Nothing where it was not translated.
    pub target: Option<String>,
}

/// Reads a file.
///
/// # Errors
/// [`WrongXliff`].
pub(super) fn read(bytes: &[u8]) -> Result<Incoming, WrongXliff> {
    let wrong = |what: &str| WrongXliff(what.to_owned());
    if bytes.len() > LARGEST {
        return Err(wrong("the file has more than 16 MB; export it again, and import one module at a time"));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| wrong("the file is not encoded in UTF-8"))?;
    let text = text.trim_start_matches('\u{feff}');
    if depth(text) > DEEPEST {
        return Err(wrong("its elements stand deeper within each other than XLIFF has any"));
    }
    // No document type, and so no entities of its own.
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..Default::default() };
    let document =
        Document::parse_with_options(text, options).map_err(|error| WrongXliff(format!("it is not XML: {error}")))?;
    let root = document.root_element();
    if !is(&root, "xliff") {
        return Err(wrong("it is no XLIFF of version 2; save it as XLIFF 2.0 or 2.1"));
    }
    let language = |name: &str| {
        let code = root.attribute(name).ok_or_else(|| WrongXliff(format!("“{name}” is missing at its beginning")))?;
        code.parse::<Language>().map_err(|_| WrongXliff(format!("“{code}” is no language that modules have")))
    };
    let (source, target) = (language("srcLang")?, language("trgLang")?);
    let files = root.descendants().filter(|node| is(node, "file")).map(|node| IncomingFile {
        original: node.attribute("original").unwrap_or_default().to_owned(),
        units: node.descendants().filter(|node| is(node, "unit")).map(unit).collect(),
    });
    Ok(Incoming { source, target, files: files.collect() })
}

fn is(node: &Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name && node.tag_name().namespace() == Some(NAMESPACE)
}

/// A unit, whose segments some programs divide further.
fn unit(node: Node<'_, '_>) -> IncomingUnit {
    let (mut source, mut target, mut is_translated) = (String::new(), String::new(), false);
    for part in node.children().filter(|part| is(part, "segment") || is(part, "ignorable")) {
        let text = |name| part.children().find(|child| is(child, name)).map(words);
        let own = text("source").unwrap_or_default();
        match text("target") {
            Some(translated) if !translated.trim().is_empty() => {
                is_translated = true;
                target.push_str(&translated);
            }
            // What is not to be translated, such as the blank between two sentences.
            _ if is(&part, "ignorable") => target.push_str(&own),
            // Half a translation is none.
            _ => {
                return IncomingUnit {
                    id: node.attribute("id").unwrap_or_default().to_owned(),
                    source: whole(node),
                    target: None,
                };
            }
        }
        source.push_str(&own);
    }
    IncomingUnit {
        id: node.attribute("id").unwrap_or_default().to_owned(),
        source,
        target: is_translated.then_some(target),
    }
}

/// The source of a unit, whatever its segments.
fn whole(node: Node<'_, '_>) -> String {
    let parts = node.children().filter(|part| is(part, "segment") || is(part, "ignorable"));
    parts.filter_map(|part| part.children().find(|child| is(child, "source"))).map(words).collect()
}

/// The words of an element; marks that programs set within them say nothing here.
fn words(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

/// How deep elements stand within each other, looked at before a tree is made of them.
fn depth(text: &str) -> usize {
    let (mut now, mut most, mut rest) = (0_usize, 0, text);
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        let aside = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")];
        if let Some((_, end)) = aside.into_iter().find(|(begin, _)| rest.starts_with(begin)) {
            rest = rest.split_once(end).map_or("", |(_, after)| after);
        } else if rest.starts_with('/') {
            now = now.saturating_sub(1);
        } else {
            let (tag, after) = rest.split_once('>').unwrap_or((rest, ""));
            now += usize::from(!tag.ends_with('/'));
            most = most.max(now);
            rest = after;
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(inside: &str) -> String {
        format!(
            "<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"en\" trgLang=\"fr\"><file id=\"f\" original=\"m/en/x.md\">{inside}</file></xliff>"
        )
    }

    #[test]
    fn segments_of_a_unit_are_joined() {
        let inside = "<unit id=\"u1\"><segment><source>One.</source><target>Un<mrk id=\"m\" type=\"term\">.</mrk></target></segment>\
                      <ignorable><source> </source></ignorable><segment><source>Two.</source><target>Deux.</target></segment></unit>\
                      <unit id=\"u2\"><segment><source>A</source><target>B</target></segment><segment><source>C</source></segment></unit>";
        let read = read(file(inside).as_bytes()).unwrap();
        let units: Vec<_> =
            read.files[0].units.iter().map(|one| (one.source.as_str(), one.target.as_deref())).collect();
        assert_eq!(units, [("One. Two.", Some("Un. Deux.")), ("AC", None)]);
    }

    #[test]
    fn what_is_no_xliff_is_refused() {
        let deep = file(&format!("{}{}", "<group>".repeat(100), "</group>".repeat(100)));
        let entity = format!("<!DOCTYPE x [<!ENTITY a \"b\">]>{}", file(""));
        for (text, why) in [
            ("", "it is not XML"),
            ("<html/>", "no XLIFF of version 2"),
            ("<xliff version=\"1.2\"/>", "no XLIFF of version 2"),
            (&deep, "deeper"),
            (&entity, "it is not XML"),
            (&file("").replace("\"fr\"", "\"x y\""), "no language"),
            (&file("").replace(" trgLang=\"fr\"", ""), "“trgLang” is missing"),
        ] {
            let said = read(text.as_bytes()).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(said.contains(why), "{text}: {said}");
        }
        assert!(read(b"\xff").is_err());
        assert!(read(&vec![b' '; LARGEST + 1]).is_err());
    }
}
