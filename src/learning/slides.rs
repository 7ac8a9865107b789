//! What of a module can be shown to a room: a slide for each lesson, its boxes and its pictures.

use serde::Serialize;

use crate::catalogue::{Edition, Highlight, Lesson, markup};
use crate::web::Html;

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
    };
    let outcomes = edition.outcomes.iter().map(String::as_str).collect();
    let mut slides =
        vec![slide("module", &edition.title, None, vec![&edition.summary]), slide("outcomes", "", None, outcomes)];
    for (place, lesson) in edition.lessons.iter().enumerate() {
        let own = std::iter::once(slide("lesson", &lesson.title, None, sections(lesson)));
        let shown = lesson.highlights.iter().map(|highlight| match highlight {
            // A case is told, not read from the wall: its title is enough.
            Highlight::Box { class: class @ "box-case", title, .. } => slide(class, title, None, Vec::new()),
            Highlight::Box { class, title, body } => slide(class, title, Some(markup::without_notes(body)), Vec::new()),
            Highlight::Picture(picture) => slide("picture", &lesson.title, Some(picture.clone()), Vec::new()),
        });
        slides.extend(own.chain(shown).map(|slide| Slide { lesson: Some(place + 1), ..slide }));
    }
    let last = slides.len();
    for (place, slide) in slides.iter_mut().enumerate() {
        slide.place = place + 1;
        slide.before = (place > 0).then_some(place);
        slide.after = (place + 1 < last).then_some(place + 2);
    }
    slides
}

/// What a lesson goes through. Its sources are nothing for a wall.
fn sections(lesson: &Lesson) -> Vec<&str> {
    let is_sources = |id: &str| ["s-source", "s-fuente"].iter().any(|stem| id.starts_with(stem));
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
        let heading = |id: &str| crate::catalogue::Heading { level: 2, id: id.to_owned(), text: id.to_owned() };
        let lesson = Lesson {
            slug: "why".parse().unwrap(),
            number: 1,
            title: "Why".to_owned(),
            minutes: 10,
            required: true,
            blocks: Vec::new(),
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
        let way: Vec<_> = slides.iter().map(|slide| (slide.before, slide.place, slide.after)).collect();
        assert_eq!(way[0], (None, 1, Some(2)));
        assert_eq!(way[4], (Some(4), 5, None));
    }
}
