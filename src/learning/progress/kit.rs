//! A module's kit as one file to take along: everything that stands on its pages, with links that need no network.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::sync::{Arc, Mutex};

use serde::Serialize;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::paper::{self, PaperTest};
use super::views::ReviewView;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Paper, Site};
use content::slides::{Slide, slides};
use content::{
    Block, ContentHash, Edition, Guide, Handout, KitSheet, Lesson, Module, ModuleSlug, RichText, SetName, content_hash,
};

/// The kits that were asked for, each made once from the content it was made of.
#[derive(Default)]
pub struct Kits(Mutex<BTreeMap<(ModuleSlug, Language, bool), Kit>>);

/// A kit in one file.
#[derive(Clone)]
pub struct Kit {
    content: ContentHash,
    /// The archive.
    pub bytes: Arc<[u8]>,
    /// What it hashes to.
    pub hash: String,
}

impl Kits {
    /// The kit of a module, whose words around the text are in `language`; `with_tests` puts the tests on paper into it, and
    /// their key. Making it takes some time.
    ///
    /// # Errors
    /// [`Error::Internal`] when a page cannot be written.
    pub fn get(&self, site: &Site, module: &Module, language: Language, with_tests: bool) -> Result<Kit> {
        let key = (module.slug.clone(), language, with_tests);
        let known = |kits: &BTreeMap<_, Kit>| kits.get(&key).filter(|kit| kit.content == module.hash).cloned();
        let lock = || self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(kit) = known(&lock()) {
            return Ok(kit);
        }
        let (spoken, edition) = module.edition(language).ok_or(Error::NotFound)?;
        let bytes: Arc<[u8]> = Packer { site, module, edition, spoken, language, with_tests }.pack()?.into();
        let kit = Kit { content: module.hash.clone(), hash: content_hash(&bytes), bytes };
        lock().insert(key, kit.clone());
        Ok(kit)
    }
}

/// The name of the file.
pub fn file_name(module: &Module, language: Language) -> String {
    format!("{}-{language}.zip", module.slug)
}

struct Packer<'a> {
    site: &'a Site,
    module: &'a Module,
    edition: &'a Edition,
    spoken: Language,
    language: Language,
    with_tests: bool,
}

/// What every page of the file shows around its text.
#[derive(Serialize)]
struct SetAnswers<'a, T: Serialize> {
    module_title: &'a str,
    spoken: Language,
    direction: &'static str,
    #[serde(flatten)]
    content: T,
}

#[derive(Serialize)]
struct Contents<'a> {
    edition: &'a Edition,
    introduction: RichText,
    lessons: Vec<Entry<'a>>,
    handouts: Vec<Entry<'a>>,
    has_guide: bool,
    has_tests: bool,
    version: &'a str,
    licence: &'a str,
    credits: &'a [String],
    review: Option<ReviewView>,
    /// Where the module is taken, with its questions.
    address: String,
}

#[derive(Serialize)]
struct Entry<'a> {
    href: String,
    title: &'a str,
    minutes: Option<u32>,
}

#[derive(Serialize)]
struct Text<'a> {
    title: &'a str,
    anchor: Option<&'a str>,
    body: Vec<Piece<'a>>,
    number: Option<usize>,
    minutes: Option<u32>,
    previous: Option<Entry<'a>>,
    next: Option<Entry<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Piece<'a> {
    Html(RichText),
    /// The address where the questions are asked.
    Check(String),
    Prompt {
        title: &'a str,
        prompt: RichText,
    },
}

#[derive(Serialize)]
struct Deck<'a> {
    slides: Vec<Slide<'a>>,
    total: usize,
}

#[derive(Serialize)]
struct Tests {
    tests: [PaperTest; 2],
}

fn lesson_file(lesson: &Lesson) -> String {
    format!("lesson-{:02}-{}.html", lesson.number, lesson.slug)
}

fn handout_file(sheet: &Handout) -> String {
    format!("handout-{}.html", sheet.slug)
}

const INDEX: &str = "index.html";
const GUIDE: &str = "guide.html";
const TESTS: &str = "test.html";

impl<'a> Packer<'a> {
    fn pack(&self) -> Result<Vec<u8>> {
        let folder = format!("{}-{}", self.module.slug, self.language);
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let mut add = |name: &str, bytes: &[u8]| {
            archive.start_file(format!("{folder}/{name}"), SimpleFileOptions::default()).map_err(Error::internal)?;
            archive.write_all(bytes).map_err(Error::internal)
        };
        add(INDEX, self.page("index", self.contents())?.as_bytes())?;
        if let Some(guide) = &self.edition.guide {
            add(GUIDE, self.page("text", self.guide(guide))?.as_bytes())?;
        }
        for sheet in &self.edition.handouts {
            add(&handout_file(sheet), self.page("text", self.handout(sheet))?.as_bytes())?;
        }
        for (place, lesson) in self.edition.lessons.iter().enumerate() {
            add(&lesson_file(lesson), self.page("text", self.lesson(place, lesson))?.as_bytes())?;
        }
        let mut deck = slides(self.edition);
        for slide in &mut deck {
            slide.body = slide.body.as_ref().map(|body| self.at_hand(body));
            slide.notes = slide.notes.as_ref().map(|notes| self.at_hand(notes));
        }
        add("slides.html", self.page("slides", Deck { total: deck.len(), slides: deck })?.as_bytes())?;
        if let Some(tests) = self.tests() {
            add(TESTS, self.page("tests", Tests { tests })?.as_bytes())?;
        }
        let sheets = ["relais.css", "work.css", "kit.css"].map(|name| self.site.assets.bytes(name).unwrap_or_default());
        add("style.css", &sheets.concat())?;
        for (name, media) in &self.module.media {
            add(&format!("media/{name}"), &media.bytes)?;
        }
        Ok(archive.finish().map_err(Error::internal)?.into_inner())
    }

    fn page(&self, template: &str, content: impl Serialize) -> Result<String> {
        let sheet = SetAnswers {
            module_title: &self.edition.title,
            spoken: self.spoken,
            direction: self.spoken.direction(),
            content,
        };
        self.site.renderer.render(
            &format!("learning/paper/{template}"),
            self.language,
            &Paper::new(self.language),
            sheet,
        )
    }

    fn contents(&self) -> Contents<'a> {
        let sheet = |sheet: &'a Handout| Entry { href: handout_file(sheet), title: &sheet.title, minutes: None };
        Contents {
            edition: self.edition,
            introduction: self.at_hand(&self.edition.introduction),
            lessons: self.edition.lessons.iter().map(lesson_entry).collect(),
            handouts: self.edition.handouts.iter().map(sheet).collect(),
            has_guide: self.edition.guide.is_some(),
            has_tests: self.tests().is_some(),
            version: &self.module.version,
            licence: &self.module.licence,
            credits: &self.module.credits,
            review: self.module.review.as_ref().map(ReviewView::from),
            address: self.site.absolute(&self.base()),
        }
    }

    fn tests(&self) -> Option<[PaperTest; 2]> {
        paper::tests(self.module, self.spoken, &self.site.words).filter(|_| self.with_tests)
    }

    fn guide(&self, guide: &'a Guide) -> Text<'a> {
        let title = guide.title.as_deref().unwrap_or_default();
        self.text(title, "guide", &guide.body)
    }

    fn handout(&self, sheet: &'a Handout) -> Text<'a> {
        self.text(&sheet.title, &sheet.anchor, &sheet.body)
    }

    fn text(&self, title: &'a str, anchor: &'a str, body: &RichText) -> Text<'a> {
        let body = vec![Piece::Html(self.at_hand(body))];
        Text { title, anchor: Some(anchor), body, number: None, minutes: None, previous: None, next: None }
    }

    fn lesson(&self, place: usize, lesson: &'a Lesson) -> Text<'a> {
        let piece = |block: &'a Block| match block {
            Block::Html(text) => Piece::Html(self.at_hand(text)),
            Block::Check(set) => Piece::Check(self.questions(set)),
            Block::InYourContext { title, prompt, .. } => Piece::Prompt { title, prompt: self.at_hand(prompt) },
        };
        let other = |place: Option<usize>| self.edition.lessons.get(place?).map(lesson_entry);
        Text {
            title: &lesson.title,
            anchor: None,
            body: lesson.blocks.iter().map(piece).collect(),
            number: Some(place + 1),
            minutes: Some(lesson.minutes),
            previous: other(place.checked_sub(1)),
            next: other(Some(place + 1)),
        }
    }

    fn base(&self) -> String {
        format!("/{}/modules/{}", self.language, self.module.slug)
    }

    fn questions(&self, set: &SetName) -> String {
        self.site.absolute(&format!("{}/questions/{set}", self.base()))
    }

    /// The same with addresses of files beside it.
    fn at_hand(&self, text: &RichText) -> RichText {
        text.with_addresses(&|address| self.file(address).unwrap_or_else(|| address.to_owned()))
    }

    /// The file at hand for an address of the site.
    fn file(&self, address: &str) -> Option<String> {
        let slug = &self.module.slug;
        if let Some(media) = address.strip_prefix(&format!("/media/{slug}/")) {
            // There may be a hash before the name.
            return media.rsplit('/').next().map(|file| format!("media/{file}"));
        }
        // The glossary is not of the module.
        if address.starts_with(&format!("/{}/glossary#", self.spoken)) {
            return Some(self.site.absolute(address));
        }
        // Texts lead to pages in their own language, also where they stand in for another one.
        let rest = address.strip_prefix(&format!("/{}/modules/{slug}", self.spoken))?;
        let (path, anchor) = rest.split_once('#').map_or((rest, None), |(path, anchor)| (path, Some(anchor)));
        let file = match path.strip_prefix('/') {
            None => INDEX.to_owned(),
            Some("kit") => anchor.and_then(|anchor| self.sheet_with(anchor)).unwrap_or_else(|| INDEX.to_owned()),
            Some(lesson) => lesson_file(self.edition.lessons.iter().find(|known| known.slug.as_str() == lesson)?),
        };
        Some(anchor.map_or_else(|| file.clone(), |anchor| format!("{file}#{anchor}")))
    }

    /// The file of the kit in which that anchor is.
    fn sheet_with(&self, anchor: &str) -> Option<String> {
        Some(match self.edition.sheet_with(anchor)? {
            KitSheet::Guide => GUIDE.to_owned(),
            KitSheet::Handout(sheet) => handout_file(sheet),
        })
    }
}

fn lesson_entry(lesson: &Lesson) -> Entry<'_> {
    Entry { href: lesson_file(lesson), title: &lesson.title, minutes: Some(lesson.minutes) }
}
