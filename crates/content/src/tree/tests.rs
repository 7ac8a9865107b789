use super::*;
use crate::markdown::nodes;

#[test]
fn addresses_are_changed_and_nothing_else() {
    let text = RichText::new(nodes("a < b [x](02-x.md#y) src=\"no\" ![href](../media/p.svg)[^1]\n\n[^1]: n"));
    let changed = text.with_addresses(&|address| format!("[{address}]"));
    let start = "<p>a &lt; b <a href=\"[/fr/modules/sdg/x#s-y]\">x</a> src=&quot;no&quot; <img src=\"[/media/sdg/p.svg]\" alt=\"href\"";
    assert!(changed.as_str().starts_with(start), "{}", changed.as_str());
    assert!(changed.as_str().contains("<a href=\"#s-note-1\" id=\"s-noteref-1\""), "{}", changed.as_str());
    assert_eq!(text.with_addresses(&str::to_owned), text);
}

#[test]
fn anchors_are_found_where_they_stand() {
    let text = RichText::new(nodes("> ## A\n\n- *b*[^1]\n\n[^1]: n"));
    for (anchor, is_there) in [("s-a", true), ("s-note-1", true), ("s-noteref-1", true), ("s-b", false)] {
        assert_eq!(text.has_anchor(anchor), is_there, "{anchor}");
    }
}

#[test]
fn books_get_xml() {
    let text = nodes(
        "## m² é\n\na < b\\\nc [in](02-in.md) [out](02-out.md)\n![x & y](../media/in.svg)![z](../media/out.svg)\n\n---",
    );
    let place = |address: &str| address.contains("in").then(|| "here".to_owned());
    assert_eq!(
        xhtml(&text, &place),
        "<h2 id=\"s-m_-é\">m² é</h2>\n<p>a &lt; b<br/>\nc <a href=\"here\">in</a> out\n\
         <img src=\"here\" alt=\"x &amp; y\"/><em>z</em></p>\n<hr/>\n"
    );
    // Books play nothing: what is said there stands in them.
    let sound = nodes(":::audio in.opus A voice\nWelcome.\n:::");
    let written = xhtml(&sound, &place);
    assert_eq!(written, "<div class=\"audio\">\n<p class=\"box-title\">A voice</p>\n<p>Welcome.</p>\n</div>\n");
    roxmltree::Document::parse(&written).unwrap();
}

#[test]
fn a_text_is_read_aloud_in_lines() {
    let text =
        nodes("## A\n\nOne & **two**[^1].\n\n- Three\n- four\n\n`x`\n\n    code\n\n| a |\n|-|\n| b |\n\n[^1]: n");
    let spoken = spoken(&text);
    let lines: Vec<&str> = spoken.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines, ["One & two.", "Three", "four", "x", "n"]);
}

#[test]
fn words_stand_in_one_line() {
    let text = RichText::new(nodes("One[^1] <https://x.org>\n\n1. a\n2. *b* ![c](../media/c.svg)\n\n[^1]: n"));
    assert_eq!(text.words(), "One https://x.org a · b c · n ·");
    assert_eq!(RichText::plain("a < b\nc").words(), "a < b c");
    assert_eq!(RichText::plain("a < b\nc").as_str(), "a &lt; b<br>c");
}

#[test]
fn notes_and_terms_can_be_left_out() {
    let mut text = RichText::new(nodes("The *hazard[^1]*.\n\n[^1]: n"));
    text.change(|nodes| {
        let term = Inline::Link {
            href: "/en/glossary#g-x".to_owned(),
            kind: LinkKind::Term,
            words: vec![Inline::Text("x".to_owned())],
        };
        let Some(Node::Paragraph(words)) = nodes.first_mut() else { return false };
        words.push(term);
        nodes.truncate(1);
        true
    });
    assert!(text.as_str().ends_with("</sup></em>.<a href=\"/en/glossary#g-x\">x</a></p>\n"), "{}", text.as_str());
    let bare = without_terms(without_notes(text.nodes()));
    assert_eq!(RichText::new(bare).as_str(), "<p>The <em>hazard</em>.x</p>\n");
}
