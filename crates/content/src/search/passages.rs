//! What there is to find: the pages of a module, in passages from heading to heading.

use crate::layout::Page;
use crate::tree::{Node, Piece, pieces};
use crate::{Block, Edition, Lesson, LessonSlug};

/// A page that can be found.
pub(super) struct Leaf<'a> {
    pub page: Page,
    pub lesson: Option<&'a Lesson>,
    /// Its own title; nothing for what the interface has a word for.
    pub title: &'a str,
    pub passages: Vec<Passage>,
}

/// A piece of a page, below one heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Passage {
    /// The words of the heading; nothing before the first.
    pub heading: String,
    /// Where it can be led to; nothing for the beginning of the page.
    pub anchor: Option<String>,
    pub text: String,
    /// Whether it says what is to be remembered.
    pub is_key: bool,
}

/// Every page of an edition.
pub(super) fn leaves(edition: &Edition) -> Vec<Leaf<'_>> {
    let mut leaves =
        vec![Leaf { page: Page::Introduction, lesson: None, title: &edition.title, passages: introduction(edition) }];
    leaves.extend(edition.lessons.iter().map(|lesson| Leaf {
        page: page_of(lesson),
        lesson: Some(lesson),
        title: &lesson.title,
        passages: passages(&lesson.blocks),
    }));
    leaves.extend(edition.guide.as_ref().map(|guide| Leaf {
        page: Page::Guide,
        lesson: None,
        title: guide.title.as_deref().unwrap_or_default(),
        passages: text(guide.body.nodes()),
    }));
    leaves.extend(edition.handouts.iter().map(|sheet| Leaf {
        page: Page::Handout(sheet.slug.clone()),
        lesson: None,
        title: &sheet.title,
        passages: text(sheet.body.nodes()),
    }));
    leaves
}

fn page_of(lesson: &Lesson) -> Page {
    let slug: LessonSlug = lesson.slug.clone();
    Page::Lesson(lesson.number, slug)
}

fn introduction(edition: &Edition) -> Vec<Passage> {
    let about = |text: String, is_key| Passage { text, is_key, ..Passage::default() };
    let mut all = vec![about(edition.summary.clone(), true), about(edition.outcomes.join(" · "), false)];
    all.push(about(edition.audience.clone(), false));
    all.extend(text(edition.introduction.nodes()));
    all
}

fn text(nodes: &[Node]) -> Vec<Passage> {
    let mut reader = Reader::default();
    reader.read(nodes);
    reader.finish()
}

fn passages(blocks: &[Block]) -> Vec<Passage> {
    let mut reader = Reader::default();
    for block in blocks {
        match block {
            Block::Html(text) => reader.read(text.nodes()),
            Block::InYourContext { id, title, prompt } => {
                let before = reader.turn(title, Some(format!("note-{id}")));
                reader.read(prompt.nodes());
                reader.turn(&before.heading, before.anchor);
            }
            // What a test asks is nobody's to find.
            _ => {}
        }
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    done: Vec<Passage>,
    now: Passage,
}

impl Reader {
    fn read(&mut self, nodes: &[Node]) {
        for piece in pieces(nodes) {
            match piece {
                Piece::Text(text) => self.now.text.push_str(text),
                Piece::Break(sign) => self.now.text.push_str(sign),
                Piece::Heading { id, text } => {
                    self.turn(&text, Some(id.to_owned()));
                }
                Piece::Box(kind) => {
                    self.again();
                    self.now.is_key = kind == "box-key-idea";
                }
                Piece::BoxEnd => self.again(),
            }
        }
    }

    /// Begins a passage below another heading, and returns what it ends.
    fn turn(&mut self, heading: &str, anchor: Option<String>) -> Passage {
        let next = Passage { heading: heading.to_owned(), anchor, ..Passage::default() };
        let ended = std::mem::replace(&mut self.now, next);
        self.done.push(ended.clone());
        ended
    }

    /// Begins a passage below the same heading.
    fn again(&mut self) {
        let (heading, anchor) = (self.now.heading.clone(), self.now.anchor.clone());
        self.turn(&heading, anchor);
    }

    fn finish(mut self) -> Vec<Passage> {
        self.again();
        let tidy = |passage: Passage| Passage { text: tidy(&passage.text), ..passage };
        let mut all: Vec<Passage> = self.done.into_iter().map(tidy).collect();
        // A heading whose text stands in a box keeps its own words only there.
        let mut last: Option<String> = None;
        all.retain(|passage| {
            let is_new = passage.anchor != last;
            last.clone_from(&passage.anchor);
            !passage.text.is_empty() || (is_new && !passage.heading.is_empty())
        });
        all
    }
}

/// Single blanks, and no marks at the ends or beside each other.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if word == "·" && (tidy.is_empty() || tidy.ends_with('·')) {
            continue;
        }
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy.truncate(tidy.trim_end_matches([' ', '·']).len());
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_headings_and_boxes() {
        let nodes = crate::markdown::nodes(
            "Before.\n\n## A & *b*\n\nOne[^1] two.\n\n:::key-idea Key idea\nKeep.\n:::\n\nAfter.\n\n\
             | | | |\n|-|-|-|\n| x | | y |\n\n### C\n\n[^1]: Note\n",
        );
        let passage = |heading: &str, anchor: Option<&str>, text: &str, is_key| Passage {
            heading: heading.to_owned(),
            anchor: anchor.map(str::to_owned),
            text: text.to_owned(),
            is_key,
        };
        assert_eq!(
            text(&nodes),
            [
                passage("", None, "Before.", false),
                passage("A & b", Some("s-a-b"), "One two.", false),
                passage("A & b", Some("s-a-b"), "Key idea · Keep.", true),
                passage("A & b", Some("s-a-b"), "After. x · y", false),
                passage("C", Some("s-c"), "Note", false),
            ]
        );
    }
}
