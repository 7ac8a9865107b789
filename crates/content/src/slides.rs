//! What of a module can be shown to a room: a slide for each lesson, its boxes and its pictures.

use serde::Serialize;

use crate::tree::{Inline, Node, Picture, Style, is_of_sources, without_notes, without_terms};
use crate::{Block, Edition, Lesson, RichText};

/// A slide. The first is the module's own.
#[derive(Debug, Serialize)]
pub struct Slide<'a> {
    /// Its number, counted from 1; slides are at the anchor `slide-` and this.
    pub place: usize,
    /// The slide before.
    pub before: Option<usize>,
    /// The slide after.
    pub after: Option<usize>,
    /// Which lesson it is of, counted from 1.
    pub lesson: Option<usize>,
    /// What it is, for the look of it: `module`, `outcomes`, `lesson`, `picture`, or the class of a box.
    pub kind: &'static str,
    /// What stands above.
    pub title: &'a str,
    /// What stands below, as a text.
    pub body: Option<RichText>,
    /// What stands below, as a list.
    pub lines: Vec<&'a str>,
    /// What the lesson says around it, for whoever speaks.
    pub notes: Option<RichText>,
}

impl<'a> Slide<'a> {
    fn new(kind: &'static str, title: &'a str) -> Self {
        Self {
            place: 0,
            before: None,
            after: None,
            lesson: None,
            kind,
            title,
            body: None,
            lines: Vec::new(),
            notes: None,
        }
    }
}

/// The slides of a module, in order.
pub fn slides(edition: &Edition) -> Vec<Slide<'_>> {
    let outcomes = edition.outcomes.iter().map(String::as_str).collect();
    let mut slides = vec![
        Slide { lines: vec![&edition.summary], ..Slide::new("module", &edition.title) },
        Slide { lines: outcomes, ..Slide::new("outcomes", "") },
    ];
    for (place, lesson) in edition.lessons.iter().enumerate() {
        let all = of_lesson(lesson);
        slides.extend(all.into_iter().map(|slide| Slide { lesson: Some(place + 1), ..slide }));
    }
    let last = slides.len();
    for (place, slide) in slides.iter_mut().enumerate() {
        slide.place = place + 1;
        slide.before = (place > 0).then_some(place);
        slide.after = (place + 1 < last).then_some(place + 2);
    }
    slides
}

/// A lesson's own slide, then one for each of its boxes and of its pictures outside of boxes. What the lesson says before each is
/// for whoever speaks. The sources are nothing for a wall, and nothing is said after them.
fn of_lesson(lesson: &Lesson) -> Vec<Slide<'_>> {
    let mut slides = vec![Slide { lines: sections(lesson), ..Slide::new("lesson", &lesson.title) }];
    // What was said since the last slide, and whether the lesson's opening is over, and the lesson but for its sources.
    let (mut told, mut is_begun, mut is_over) = (Vec::new(), false, false);
    let texts = lesson.blocks.iter().filter_map(|block| if let Block::Html(text) = block { Some(text) } else { None });
    for node in texts.flat_map(|text| text.nodes()) {
        let shown = shown(node, lesson);
        if node.is_sources() {
            is_over = true;
            told.clear();
        }
        if !is_begun && !is_over && (!shown.is_empty() || matches!(node, Node::Heading { level: 2, .. })) {
            is_begun = true;
            slides[0].notes = notes(std::mem::take(&mut told));
        }
        told.extend(spoken(node).filter(|_| !is_over));
        for slide in shown {
            // A case is told, not read from the wall: its title is enough.
            let (case, body) = if slide.kind == "box-case" { (slide.body, None) } else { (None, slide.body) };
            told.extend(case.iter().flat_map(|case| case.nodes().to_vec()));
            slides.push(Slide { notes: notes(std::mem::take(&mut told)), body, ..slide });
        }
    }
    slides
}

/// What of a block is shown.
fn shown<'a>(node: &'a Node, lesson: &'a Lesson) -> Vec<Slide<'a>> {
    match node {
        Node::Box { class, title, body } => {
            let body = RichText::new(without_terms(without_notes(body)));
            vec![Slide { body: Some(body), ..Slide::new(class, title) }]
        }
        Node::Cards { .. } | Node::Audio { .. } | Node::Footnotes { .. } => Vec::new(),
        node => {
            let mut pictures = Vec::new();
            collect_pictures(node, &mut pictures);
            let slide = |picture: &&Picture| Slide {
                body: Some(RichText::new(vec![Node::Figure((*picture).clone())])),
                ..Slide::new("picture", &lesson.title)
            };
            pictures.iter().map(slide).collect()
        }
    }
}

fn collect_pictures<'a>(node: &'a Node, to: &mut Vec<&'a Picture>) {
    if let Node::Figure(picture) = node {
        to.push(picture);
    }
    node.lines().into_iter().for_each(|line| pictures_of_line(line, to));
    node.within().into_iter().flatten().for_each(|node| collect_pictures(node, to));
}

fn pictures_of_line<'a>(line: &'a [Inline], to: &mut Vec<&'a Picture>) {
    for inline in line {
        match inline {
            Inline::Picture(picture) => to.push(picture),
            Inline::Styled(_, words) | Inline::Link { words, .. } => pictures_of_line(words, to),
            _ => {}
        }
    }
}

/// What of a block is said. The anchor of a heading stands in the lesson already, so here it is but words.
fn spoken(node: &Node) -> Option<Node> {
    match node {
        Node::Box { .. } | Node::Figure(_) | Node::Audio { .. } | Node::Footnotes { .. } => None,
        Node::Heading { words, .. } => Some(Node::Paragraph(vec![Inline::Styled(Style::Bold, words.clone())])),
        Node::Paragraph(words) if matches!(words.as_slice(), [Inline::Picture(_)]) => None,
        node => Some(node.clone()),
    }
}

fn notes(told: Vec<Node>) -> Option<RichText> {
    Some(told).filter(|told| !told.is_empty()).map(|told| RichText::new(without_notes(&told)))
}

/// What a lesson goes through.
fn sections(lesson: &Lesson) -> Vec<&str> {
    let sections = lesson.headings.iter().filter(|heading| heading.level == 2 && !is_of_sources(&heading.id));
    sections.map(|heading| heading.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edition() -> Edition {
        let heading = |id: &str| crate::Heading { level: 2, id: id.to_owned(), text: id.to_owned() };
        let lesson = Lesson {
            slug: "why".parse().unwrap(),
            number: 1,
            title: "Why".to_owned(),
            minutes: 10,
            required: true,
            blocks: vec![Block::Html(RichText::new(crate::markdown::nodes(
                "Once[^1].\n\n## One\n\nTwo [towns](02-x.md).\n\n:::case Thiès\nLong.\n:::\n\n- a\n\n\
                 :::key-idea Key idea\nKeep[^1] ![x](../media/b.svg).\n:::\n\nLeft.\n\n![Four](../media/a.svg \"Parts\")\n\n\
                 ## Sources\n\n1. A\n\n:::discuss Talk\nNow?\n:::\n\nx\n\n[^1]: n\n",
            )))],
            headings: vec![heading("s-one"), heading("s-sources")],
            words: 0,
            html_bytes: 0,
        };
        Edition {
            title: "Module".to_owned(),
            summary: "About.".to_owned(),
            audience: String::new(),
            outcomes: vec!["Know.".to_owned()],
            introduction: RichText::default(),
            lessons: vec![lesson],
            sets: Default::default(),
            guide: None,
            handouts: Vec::new(),
            translation: Default::default(),
        }
    }

    #[test]
    fn slides_follow_the_lessons() {
        let edition = edition();
        let slides = slides(&edition);
        let kinds: Vec<&str> = slides.iter().map(|slide| slide.kind).collect();
        assert_eq!(kinds, ["module", "outcomes", "lesson", "box-case", "box-key-idea", "picture", "box-discuss"]);
        assert_eq!(slides[2].lines, ["s-one"], "sources are nothing for a wall");
        assert_eq!(slides[3].title, "Thiès");
        let text = |text: &Option<RichText>| text.as_ref().map(|text| text.as_str().to_owned()).unwrap_or_default();
        let bodies: Vec<String> = slides.iter().map(|slide| text(&slide.body)).collect();
        assert_eq!(
            bodies[3..],
            [
                "",
                "<p>Keep <img src=\"/media/sdg/b.svg\" alt=\"x\" loading=\"lazy\">.</p>\n",
                "<figure><img src=\"/media/sdg/a.svg\" alt=\"Four\" loading=\"lazy\"><figcaption>Parts</figcaption></figure>\n",
                "<p>Now?</p>\n",
            ],
            "a case is told"
        );
        let notes: Vec<String> = slides.iter().map(|slide| text(&slide.notes)).collect();
        assert_eq!(
            notes[2..],
            [
                "<p>Once.</p>\n",
                "<p><b>One</b></p>\n<p>Two <a href=\"/fr/modules/sdg/x\">towns</a>.</p>\n<p>Long.</p>\n",
                "<ul>\n<li>a</li>\n</ul>\n",
                "<p>Left.</p>\n",
                "",
            ]
        );
        let way: Vec<_> = slides.iter().map(|slide| (slide.before, slide.place, slide.after)).collect();
        assert_eq!(way[0], (None, 1, Some(2)));
        assert_eq!(way[6], (Some(6), 7, None));
    }
}
