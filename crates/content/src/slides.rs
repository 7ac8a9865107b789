//! What of a module can be shown to a room: a slide for each lesson, its boxes and its pictures.

use std::collections::VecDeque;

use serde::Serialize;

use crate::Html;
use crate::{Block, Edition, Highlight, Lesson, markup};

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
    /// What stands below, as markup.
    pub body: Option<Html>,
    /// What stands below, as a list.
    pub lines: Vec<&'a str>,
    /// What the lesson says around it, for whoever speaks.
    pub notes: Option<Html>,
}

/// The slides of a module, in order.
pub fn slides(edition: &Edition) -> Vec<Slide<'_>> {
    let slide = |kind, title, body, lines| Slide {
        place: 0,
        before: None,
        after: None,
        lesson: None,
        kind,
        title,
        body,
        lines,
        notes: None,
    };
    let outcomes = edition.outcomes.iter().map(String::as_str).collect();
    let mut slides =
        vec![slide("module", &edition.title, None, vec![&edition.summary]), slide("outcomes", "", None, outcomes)];
    for (place, lesson) in edition.lessons.iter().enumerate() {
        let Told { opening, mut before } = told(lesson);
        let own = Slide { notes: opening, ..slide("lesson", &lesson.title, None, sections(lesson)) };
        let shown = lesson.highlights.iter().map(|highlight| {
            let notes = before.pop_front().flatten();
            match highlight {
                // A case is told, not read from the wall: its title is enough.
                Highlight::Box { class: class @ "box-case", title, body } => {
                    let notes = notes.iter().map(Html::as_str).chain([body.as_str()]).collect::<String>();
                    let notes = Some(markup::without_notes(&Html::trusted(notes)));
                    Slide { notes, ..slide(class, title, None, Vec::new()) }
                }
                Highlight::Box { class, title, body } => {
                    Slide { notes, ..slide(class, title, Some(markup::without_notes(body)), Vec::new()) }
                }
                Highlight::Picture(picture) => {
                    Slide { notes, ..slide("picture", &lesson.title, Some(picture.clone()), Vec::new()) }
                }
            }
        });
        let all: Vec<Slide<'_>> = std::iter::once(own).chain(shown).collect();
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

/// What a lesson says beside what is shown.
#[derive(Default)]
struct Told {
    /// Before its first section.
    opening: Option<Html>,
    /// Before each highlight, since the one before.
    before: VecDeque<Option<Html>>,
}

fn told(lesson: &Lesson) -> Told {
    let mut told = Told::default();
    let (mut text, mut is_begun) = (String::new(), false);
    let take = |text: &mut String| {
        let text = Html::trusted(std::mem::take(text));
        Some(markup::without_notes(&text)).filter(|text| !text.as_str().is_empty())
    };
    let htmls = lesson.blocks.iter().filter_map(|block| if let Block::Html(html) = block { Some(html) } else { None });
    for (name, element) in htmls.flat_map(markup::elements) {
        let own = Html::trusted(element);
        let is_section = name == "h2";
        if is_section && markup::anchors(&own).any(is_sources) {
            break;
        }
        let pictures = if name == "aside" { 0 } else { element.matches("<img ").count() };
        let shown = if name == "aside" { 1 } else { pictures };
        if !is_begun && (is_section || shown > 0) {
            is_begun = true;
            told.opening = take(&mut text);
        }
        match name {
            "aside" | "figure" => {}
            "div" if element.starts_with("<div class=\"audio\"") => {}
            // Its anchor stands in the lesson already.
            "h2" | "h3" | "h4" | "h5" | "h6" => {
                text.push_str(&format!("<p><b>{}</b></p>\n", element_content(element)));
            }
            _ if element.starts_with("<p><img ") && element.matches('<').count() == 3 => {}
            _ => text.push_str(element),
        }
        for _ in 0..shown {
            told.before.push_back(take(&mut text));
        }
    }
    told
}

/// What stands between the first tag of an element and its last.
fn element_content(element: &str) -> &str {
    let inner = element.split_once('>').and_then(|(_, rest)| rest.rsplit_once("</"));
    inner.map_or("", |(inner, _)| inner)
}

/// Whether an anchor is that of the heading of the sources. They are nothing for a wall.
fn is_sources(id: &str) -> bool {
    ["s-source", "s-fuente"].iter().any(|stem| id.starts_with(stem))
}

/// What a lesson goes through.
fn sections(lesson: &Lesson) -> Vec<&str> {
    let sections = lesson.headings.iter().filter(|heading| heading.level == 2 && !is_sources(&heading.id));
    sections.map(|heading| heading.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edition() -> Edition {
        let shown = |class, title: &str, body: &str| Highlight::Box {
            class,
            title: title.to_owned(),
            body: Html::trusted(body),
        };
        let heading = |id: &str| crate::Heading { level: 2, id: id.to_owned(), text: id.to_owned() };
        let lesson = Lesson {
            slug: "why".parse().unwrap(),
            number: 1,
            title: "Why".to_owned(),
            minutes: 10,
            required: true,
            blocks: vec![Block::Html(Html::trusted(
                "<p>Once<sup class=\"footnote-reference\"><a href=\"#n\">1</a></sup>.</p>\n<h2 id=\"s-one\">One</h2>\n<p>Two \
                 <a href=\"/x\">towns</a>.</p>\n<aside class=\"box box-case\" role=\"note\">\n<p>Long.</p></aside>\n\
                 <ul>\n<li>a</li></ul>\n<aside class=\"box box-key-idea\" role=\"note\">\n<p>Keep.</p></aside>\n\
                 <p>Left.</p><h2 id=\"s-sources\">Sources</h2>\n<ol>\n<li>A</li></ol>\n",
            ))],
            headings: vec![heading("s-one"), heading("s-sources")],
            highlights: vec![
                shown("box-case", "Thiès", "<p>Long.</p>"),
                shown(
                    "box-key-idea",
                    "Key idea",
                    "<p>Keep<sup class=\"footnote-reference\"><a href=\"#n\">1</a></sup>.</p>",
                ),
            ],
            words: 0,
            html_bytes: 0,
        };
        Edition {
            title: "Module".to_owned(),
            summary: "About.".to_owned(),
            audience: String::new(),
            outcomes: vec!["Know.".to_owned()],
            introduction: Html::default(),
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
        assert_eq!(kinds, ["module", "outcomes", "lesson", "box-case", "box-key-idea"]);
        assert_eq!(slides[2].lines, ["s-one"], "sources are nothing for a wall");
        assert_eq!(slides[3].body, None, "a case is told");
        assert_eq!(slides[4].body, Some(Html::trusted("<p>Keep.</p>")));
        let notes: Vec<&str> = slides.iter().map(|slide| slide.notes.as_ref().map_or("", Html::as_str)).collect();
        assert_eq!(
            notes[2..],
            [
                "<p>Once.</p>",
                "<p><b>One</b></p>\n<p>Two <a href=\"/x\">towns</a>.</p><p>Long.</p>",
                "<ul>\n<li>a</li></ul>",
            ]
        );
        let way: Vec<_> = slides.iter().map(|slide| (slide.before, slide.place, slide.after)).collect();
        assert_eq!(way[0], (None, 1, Some(2)));
        assert_eq!(way[4], (Some(4), 5, None));
    }
}
