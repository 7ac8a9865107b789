//! One language of a module.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::Surroundings;
use super::manifest::Manifest;
use super::questions::{self, Questions};
use super::text::{AboutFields, SheetFields, front_matter, has_front_matter, text};
use crate::layout::{INTRODUCTION, Page, QUESTIONS, RECORD};
use crate::markdown::{Document, Place, Rendered, Wording, cited, render};
use crate::module::{Block, Edition, Guide, Handout, Lesson, Media, Translation};
use crate::names::ModuleSlug;
use crate::problem::{Lines, Position, Problems};
use crate::questions::QuestionSet;
use crate::source::File;
use crate::translated::{Paragraph, Record, paragraphs};
use crate::{Language, RichText};

/// Front matter of a lesson.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LessonFields {
    title: String,
    minutes: u32,
    #[serde(default = "yes")]
    required: bool,
}

fn yes() -> bool {
    true
}

/// A language of a module with all that checks ask about it.
#[derive(Debug)]
pub(crate) struct Draft {
    pub language: Language,
    /// Its folder, as problems name it: `<slug>/<language>`.
    pub folder: String,
    pub edition: Edition,
    /// What each Markdown file became, by its path within the folder. The blocks of lessons have moved on.
    pub pages: BTreeMap<String, Rendered>,
    pub questions: Questions,
    pub has_questions: bool,
    /// The paths of all its files within the folder.
    pub files: BTreeSet<String>,
    /// The paragraphs of its files, where others are translated from them.
    pub paragraphs: BTreeMap<String, Vec<Paragraph>>,
    /// What it was translated from.
    pub record: Record,
}

impl Draft {
    /// The path of a file as problems name it.
    pub fn file(&self, path: &str) -> String {
        format!("{}/{path}", self.folder)
    }
}

/// Reads a language's folder: `files` by their path within it.
pub(crate) fn read(
    module: &ModuleSlug,
    language: Language,
    files: &BTreeMap<&str, &File>,
    manifest: &Manifest,
    media: &BTreeMap<String, Media>,
    around: &Surroundings<'_>,
    problems: &mut Problems,
) -> Draft {
    let words = around.words;
    let edition = Edition {
        title: String::new(),
        summary: String::new(),
        audience: String::new(),
        outcomes: Vec::new(),
        introduction: RichText::default(),
        lessons: Vec::new(),
        sets: BTreeMap::new(),
        guide: None,
        handouts: Vec::new(),
        translation: Translation::NotRecorded,
    };
    let folder = format!("{module}/{language}");
    let mut draft = Draft {
        language,
        folder,
        edition,
        pages: BTreeMap::new(),
        questions: Questions::default(),
        has_questions: false,
        files: files.keys().map(|path| (*path).to_owned()).collect(),
        paragraphs: BTreeMap::new(),
        record: Record::default(),
    };
    let is_source = language == manifest.source_language;
    for (path, file) in files {
        let name = draft.file(path);
        if *path == QUESTIONS {
            draft.has_questions = true;
            if let Some(text) = text(&name, file, problems) {
                draft.questions = questions::read(&name, text, language, words, problems);
                if is_source {
                    draft.paragraphs.insert((*path).to_owned(), paragraphs(text));
                }
            }
        } else if *path == RECORD {
            draft.record = record(&name, file, problems);
        } else if let Some(page) = Page::of(path) {
            if let Some(text) = text(&name, file, problems) {
                let place = Place { module, language, path, media };
                let document = Document { file: &name, text, body: 0, place, page, title: "" };
                draft.page(document, words, problems);
                if is_source {
                    draft.paragraphs.insert((*path).to_owned(), paragraphs(text));
                }
            }
        } else {
            let advice = "lessons are called “01-why-local.md”; other files are module.md, questions.gift, \
                          facilitation.md and handouts/<name>.md";
            problems.warn(&name, None, "this file belongs to no page and is left out", advice);
        }
    }
    let linker = around.glossary.linker(language);
    for lesson in &mut draft.edition.lessons {
        linker.link(lesson.blocks.iter_mut().filter_map(|block| match block {
            Block::Html(text) => Some(text),
            Block::Check(_) | Block::InYourContext { .. } => None,
        }));
    }
    draft.edition.lessons.sort_by(|a, b| (a.number, &a.slug).cmp(&(b.number, &b.slug)));
    for (set, items) in &draft.questions.sets {
        let built = QuestionSet::new(set.clone(), manifest.settings(set), items.clone());
        draft.edition.sets.insert(set.clone(), built);
    }
    if !files.contains_key(INTRODUCTION) {
        let advice = "write it with title, summary, audience and outcomes in its front matter";
        problems.error(&draft.file(INTRODUCTION), None, "the file is missing", advice);
    }
    if draft.edition.lessons.is_empty() {
        problems.error(&draft.folder, None, "there are no lessons", "write the first one in “01-<name>.md”");
    }
    draft
}

/// Reads what a translation was made from. It is for authors alone: what is wrong with it keeps nothing from being served.
fn record(path: &str, file: &File, problems: &mut Problems) -> Record {
    let text = std::str::from_utf8(file.content()).ok();
    text.and_then(|text| Record::parse(text).ok()).unwrap_or_else(|| {
        let advice = "remove it, and write it anew with `relais modules translated`";
        problems.warn(path, None, "what the translation was made from cannot be read", advice);
        Record::default()
    })
}

/// Reports a page on which nothing stands.
fn not_blank(document: &Document<'_>, rendered: &Rendered, problems: &mut Problems) {
    let is_blank = rendered.words == 0 && rendered.directives == 0 && rendered.links.is_empty();
    if is_blank && !problems.has_errors_in(document.file) {
        let last = Position::line(document.text.lines().count().max(1));
        problems.error(document.file, last, "there is no text", "write it below the front matter, or copy it again");
    }
}

impl Draft {
    fn page(&mut self, document: Document<'_>, words: &Wording<'_>, problems: &mut Problems) {
        let (name, source) = (document.file, document.text);
        let path = document.place.path.to_owned();
        match document.page.clone() {
            Page::Introduction => {
                let (fields, body): (AboutFields, usize) = front_matter(name, source, problems);
                let outcomes = if fields.outcomes.is_empty() { "" } else { "given" };
                for (field, said) in [
                    ("title", fields.title.as_str()),
                    ("summary", fields.summary.as_str()),
                    ("audience", fields.audience.as_str()),
                    ("outcomes", outcomes),
                ] {
                    not_empty(name, body, field, said, problems);
                }
                let rendered = render(&Document { body, title: &fields.title, ..document }, words, problems);
                self.edition.introduction = rendered.text();
                self.pages.insert(path, rendered);
                self.edition.title = fields.title;
                self.edition.summary = fields.summary;
                self.edition.audience = fields.audience;
                self.edition.outcomes = fields.outcomes;
            }
            Page::Lesson(number, slug) => {
                let (fields, body): (LessonFields, usize) = front_matter(name, source, problems);
                not_empty(name, body, "title", &fields.title, problems);
                if body > 0 && !problems.has_errors_in(name) && !(1..=600).contains(&fields.minutes) {
                    problems.error(
                        name,
                        None,
                        "the lesson's minutes are not between 1 and 600",
                        "a lesson takes 5 to 15",
                    );
                }
                let document = Document { body, title: &fields.title, ..document };
                let mut rendered = render(&document, words, problems);
                not_blank(&document, &rendered, problems);
                let lines = Lines::new(source);
                let sources = cited(source, body);
                // Nobody reads a list of sources from end to end.
                let listed: usize = sources.iter().map(|source| source.text.split_whitespace().count()).sum();
                rendered.sources = sources.into_iter().map(|source| (lines.position(source.offset), source)).collect();
                self.edition.lessons.push(Lesson {
                    slug,
                    number,
                    title: fields.title,
                    minutes: fields.minutes,
                    required: fields.required,
                    html_bytes: rendered.bytes(),
                    words: rendered.words.saturating_sub(listed),
                    headings: rendered.headings.clone(),
                    blocks: std::mem::take(&mut rendered.blocks),
                });
                self.pages.insert(path, rendered);
            }
            Page::Guide => {
                // The kit page has a word for the guide, so its title may be left out.
                let with_fields = has_front_matter(source);
                let (fields, body): (SheetFields, usize) =
                    if with_fields { front_matter(name, source, problems) } else { (SheetFields::default(), 0) };
                let document = Document { body, title: &fields.title, ..document };
                let rendered = render(&document, words, problems);
                not_blank(&document, &rendered, problems);
                let title = Some(fields.title).filter(|title| !title.trim().is_empty());
                self.edition.guide = Some(Guide { title, body: rendered.text(), headings: rendered.headings.clone() });
                self.pages.insert(path, rendered);
            }
            Page::Handout(slug) => {
                let (fields, body): (SheetFields, usize) = front_matter(name, source, problems);
                not_empty(name, body, "title", &fields.title, problems);
                let document = Document { body, title: &fields.title, ..document };
                let rendered = render(&document, words, problems);
                not_blank(&document, &rendered, problems);
                let anchor = format!("handout-{slug}");
                self.edition.handouts.push(Handout { slug, anchor, title: fields.title, body: rendered.text() });
                self.pages.insert(path, rendered);
            }
        }
    }
}

/// Reports a field that is there and says nothing. (Without front matter, that alone is reported.)
fn not_empty(file: &str, body: usize, field: &str, value: &str, problems: &mut Problems) {
    if body > 0 && value.trim().is_empty() && !problems.has_errors_in(file) {
        let advice = "learners see it in lists and at the head of the page";
        problems.error(file, Position::line(1), format!("the field “{field}” is empty"), advice);
    }
}
