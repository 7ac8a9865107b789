use super::*;
use crate::RichText;
use crate::layout::Page;
use crate::module::Block;
use crate::problem::Problems;

fn rendered(path: &str, text: &str) -> (Rendered, Vec<String>) {
    let media = std::collections::BTreeMap::new();
    let module = "sdg".parse().unwrap();
    let document = Document {
        file: "sdg/fr/x.md",
        text,
        body: 0,
        place: Place { module: &module, language: "fr".parse().unwrap(), path, media: &media },
        page: Page::of(path).unwrap(),
        title: "Pourquoi",
    };
    let mut problems = Problems::default();
    let words = |language: Language, key: &str| format!("{key}/{language}");
    let rendered = render(&document, &words, &mut problems);
    (rendered, problems.sorted().iter().map(ToString::to_string).collect())
}

/// The markup of a lesson's text without problems.
fn markup(text: &str) -> String {
    lesson(text).as_str().to_owned()
}

/// A lesson's text without problems.
pub(super) fn lesson(text: &str) -> RichText {
    let (rendered, problems) = rendered("01-why.md", text);
    assert!(problems.is_empty(), "{problems:?}");
    rendered.text()
}

fn complaint(text: &str) -> String {
    let (_, problems) = rendered("01-why.md", text);
    assert_eq!(problems.len(), 1, "{text}: {problems:?}");
    problems[0].clone()
}

#[test]
fn common_markdown() {
    assert_eq!(markup("A *b* **c** `d<e`\\\nf"), "<p>A <em>b</em> <strong>c</strong> <code>d&lt;e</code><br>\nf</p>\n");
    assert_eq!(markup("3. a\n4. b"), "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
    assert_eq!(markup("- [x] a\n- [ ] b").matches("aria-hidden=\"true\">").count(), 2);
    assert_eq!(markup("term\n: what it means"), "<dl>\n<dt>term</dt>\n<dd>what it means</dd>\n</dl>\n");
    assert_eq!(markup("> a\n\n---"), "<blockquote><p>a</p>\n</blockquote>\n<hr>\n");
    assert_eq!(
        markup("```gift\n:::case {}\n```"),
        "<pre tabindex=\"0\"><code class=\"language-gift\">:::case {}\n</code></pre>\n"
    );
}

#[test]
fn what_other_systems_left_is_named() {
    let text = "We adjust, see [later]({{ page.root }}/11-practice/).\n\n> Give them time.\n{: .callout}\n\n\
                The cost is $\\frac{a}{b}$ and [[wiki link]]. And [two](https://example.org/a b).\n\n\
                | Goal | Budget\n| 6 | 120\n\nTerm: H~2~O and 10^6^, ==mark==.\n\n+++\n";
    let (_, problems) = rendered("01-why.md", text);
    let lines: Vec<&str> = problems.iter().map(|said| said.split(':').nth(1).unwrap()).collect();
    assert_eq!(lines, ["1", "4", "6", "6", "6", "8", "11", "11", "11", "13"], "{problems:#?}");
    assert!(problems.iter().all(|said| said.contains(": warning: ")), "{problems:#?}");
    // Within code, it is what it shows.
    markup("```liquid\n{{ page.root }} and $x$\n```\n\nWrite `==mark==` or `[[x]]`.");
}

#[test]
fn tables_scroll_and_name_themselves() {
    let table = markup("| a | n |\n| --- | --: |\n| b | 1 |\n\n| | |\n|-|:-:|\n| c | d |\n:::case\nx\n:::\n");
    assert!(table.contains("tabindex=\"0\" aria-label=\"content-table/fr 1, Pourquoi\""), "{table}");
    assert!(table.contains("<th scope=\"col\">a</th><th scope=\"col\" class=\"number\">n</th>"), "{table}");
    assert!(table.contains("<td>b</td><td class=\"number\">1</td>"), "{table}");
    assert!(
        table.contains("Pourquoi\">\n<table>\n<tbody>\n<tr><td>c</td><td class=\"centre\">d</td></tr>\n</tbody>"),
        "{table}"
    );
    assert!(table.contains("</div>\n<aside class=\"box box-case\""), "{table}");
}

#[test]
fn headings_get_stable_anchors() {
    let (lesson, _) = rendered("01-why.md", "## L’eau, *ici*\n### Détail\n## L’eau ici\n");
    let ids: Vec<(u8, &str)> = lesson.headings.iter().map(|heading| (heading.level, heading.id.as_str())).collect();
    assert_eq!(ids, [(2, "s-l-eau-ici"), (3, "s-détail"), (2, "s-l-eau-ici-2")]);
    let (guide, _) = rendered("facilitation.md", "## Plan\n");
    assert_eq!(guide.text().as_str(), "<h3 id=\"guide-plan\">Plan</h3>\n");
    assert!(complaint("# Title").contains("warning: a heading of the first level"));
    assert!(complaint("#### Deep").contains("leaves out a level"));
}

#[test]
fn boxes_split_a_lesson_into_blocks() {
    let text = "Intro[^1]\n- item\n:::key-idea\nIdea\n- a\n:::\n- b\n\n::check why-local\n:::in-your-context mine Chez vous\nAsk *now*\n:::\nEnd\n\n[^1]: Note\n";
    let (lesson, problems) = rendered("01-why.md", text);
    assert_eq!(problems, [""; 0]);
    let [Block::Html(first), Block::Check(set), Block::InYourContext { id, title, prompt }, Block::Html(last)] =
        lesson.blocks.as_slice()
    else {
        panic!("{:?}", lesson.blocks)
    };
    let aside = "<aside class=\"box box-key-idea\" role=\"note\">\n<p class=\"box-title\">box-key-idea/fr</p>\n<p>Idea</p>\n<ul>\n<li>a</li>\n</ul>\n</aside>\n";
    assert!(first.as_str().contains(aside), "{}", first.as_str());
    assert_eq!((set.as_str(), id.as_str(), title.as_str()), ("check/why-local", "mine", "Chez vous"));
    assert_eq!(prompt.as_str(), "<p>Ask <em>now</em></p>\n");
    assert!(last.as_str().starts_with("<p>End</p>\n<section class=\"footnotes\""), "{}", last.as_str());
    assert_eq!((lesson.directives, lesson.words), (3, 9));
}

#[test]
fn cards_are_cut_from_sheets_alone() {
    let text =
        "## A\n:::cards Twists\n- **Flood** It rains.\n- **News**\n:::\n:::cards\n| | |\n|---|---|\n| a | b |\n:::\n";
    let (sheet, problems) = rendered("handouts/game.md", text);
    assert_eq!(problems, [""; 0]);
    let html = sheet.text();
    let cards = "<div class=\"cut-cards\">\n<p class=\"box-title\">Twists</p>\n<ul>\n<li><strong>Flood</strong> It rains.</li>\n";
    assert!(html.as_str().contains(cards), "{}", html.as_str());
    assert!(
        html.as_str().contains("</ul>\n</div>\n<div class=\"cut-cards\">\n<div class=\"table-scroll\""),
        "{}",
        html.as_str()
    );
    assert!(complaint(":::cards\n- a\n:::").contains("only in the kit"));
    let (_, problems) = rendered("handouts/game.md", ":::cards\nNothing.\n:::");
    assert!(problems.len() == 1 && problems[0].contains("no cards"), "{problems:?}");
}

#[test]
fn footnotes_are_numbered_by_reference() {
    let notes = markup("a[^z] b[^a] c[^z]\n\n[^a]: Second\n[^z]: First\n");
    assert!(notes.contains("<a href=\"#s-note-1\" id=\"s-noteref-1-2\""), "{notes}");
    let first =
        "<li class=\"footnote-definition\" id=\"s-note-1\"><p>First <a href=\"#s-noteref-1\" role=\"doc-backlink\"";
    assert!(notes.contains(first), "{notes}");
    assert!(complaint("a[^x]").contains(":1:2: error: the footnote “x” does not exist"));
    assert!(complaint("a\n\n[^x]: never").contains(":3:1: warning: nothing refers"));
}

#[test]
fn links_and_pictures() {
    let links = markup("[a](02-b.md#c) <https://un.org/x?a&b> <me@un.org> [d][r]\n\n[r]: handouts/e.md");
    assert!(links.contains("<a href=\"/fr/modules/sdg/b#s-c\">a</a>"), "{links}");
    assert!(links.contains("<a href=\"https://un.org/x?a&amp;b\" rel=\"noopener\">"), "{links}");
    assert!(links.contains("href=\"mailto:me@un.org\""), "{links}");
    assert!(links.contains("/fr/modules/sdg/kit#handout-e"), "{links}");
    let picture = markup("![Un *cercle*](../media/ring.svg \"D’après l’ONU\")");
    let img = "<img src=\"/media/sdg/ring.svg\" alt=\"Un cercle\" loading=\"lazy\">";
    assert_eq!(picture, format!("<figure>{img}<figcaption>D’après l’ONU</figcaption></figure>\n"));
}

#[test]
fn what_is_not_allowed_is_reported_at_its_place() {
    for (text, report) in [
        ("a\n\nb <b>c", ":3:3: error: raw HTML is not allowed"),
        ("<div>\n", ":1:1: error: raw HTML is not allowed"),
        ("é [a](javascript:x)", ":1:3: error: links such as “javascript:x”"),
        ("[a](../../b.md)", ":1:1: error: “../../b.md” climbs out"),
        ("![](../media/a.svg)", ":1:1: error: the picture has no alternative text"),
        ("![a](https://x.org/a.png)", "is not a picture of this module"),
        ("[a][b]", "the address for “[b]” is missing"),
        ("a\n:::case\nb", ":2:1: error: the box that begins here is never closed"),
        (":::in-your-context a\n:::", "asks nothing"),
    ] {
        let said = complaint(text);
        assert!(said.contains(report), "{text}: {said}");
        assert!(said.contains("\n  help: "));
    }
    let (_, problems) = rendered("handouts/x.md", "::check a\n");
    assert!(problems[0].contains("a check can stand only in a lesson"));
}

/// Names of the elements in markup, after checking that each that opens also closes, in order.
fn elements(markup: &str) -> Vec<&str> {
    let mut open = Vec::new();
    let mut all = Vec::new();
    for tag in markup.split('<').skip(1) {
        let end = tag.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(tag.len());
        match tag[..end].strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{markup}"),
            None if matches!(&tag[..end], "br" | "hr" | "img") => all.push(&tag[..end]),
            None => {
                open.push(&tag[..end]);
                all.push(&tag[..end]);
            }
        }
    }
    assert_eq!(open, [""; 0], "{markup}");
    all
}

#[test]
fn a_box_whose_end_is_swallowed_is_closed_by_the_next() {
    let (lesson, problems) = rendered("01-why.md", ":::case a\n<script>\n:::\n</script>\n:::case a\n");
    assert!(!problems.is_empty());
    for block in &lesson.blocks {
        if let Block::Html(html) = block {
            assert_eq!(elements(html.as_str()), ["aside", "p", "aside", "p"]);
        }
    }
}

proptest::proptest! {
    /// Whatever an author writes, pages get elements of ours only, whole and nested.
    #[test]
    fn any_text_becomes_whole_markup(text in "(:::\n|:::case a\n|:::in-your-context x\n|::check a\n|[\\[\\]()<>*_`#|>!^:\\-\"& ]|</?script>|<!--|javascript:|https://x\\.y|\\[\\^1\\]|\\[\\^1\\]: |\n|\n\n|    |- |1\\. |: |é|a){0,40}") {
        const OURS: [&str; 31] = [
            "a", "aside", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "figcaption", "figure", "h2", "h3",
            "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody",
            "td", "ul",
        ];
        let (lesson, _) = rendered("01-why.md", &text);
        for block in &lesson.blocks {
            if let Block::Html(html) | Block::InYourContext { prompt: html, .. } = block {
                for name in elements(html.as_str()) {
                    let ours = OURS.contains(&name) || matches!(name, "th" | "thead" | "tr");
                    proptest::prop_assert!(ours, "{} in {}", name, html.as_str());
                }
                proptest::prop_assert!(!html.as_str().contains("href=\"javascript"));
            }
        }
    }
}
