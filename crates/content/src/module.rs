use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::names::{ContentHash, HandoutSlug, LessonSlug, ModuleSlug, PromptId, SetName};
use super::questions::{QuestionSet, SetSettings};
use crate::{Language, RichText};

/// How far a module takes its learners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// They know what it is about.
    Awareness,
    /// They can work with it.
    Working,
    /// They can teach it.
    TrainingOfTrainers,
}

impl Level {
    /// The word that `module.toml` uses.
    pub fn as_str(&self) -> &'static str {
        match self {
            Level::Awareness => "awareness",
            Level::Working => "working",
            Level::TrainingOfTrainers => "training-of-trainers",
        }
    }
}

/// Who read a module before it was said to be in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Whoever wrote it.
    Author,
    /// Somebody who did not write it.
    SecondReading,
    /// Somebody who knows the subject.
    SubjectReading,
}

impl Reading {
    /// The word that `module.toml` uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Reading::Author => "author",
            Reading::SecondReading => "second-reading",
            Reading::SubjectReading => "subject-reading",
        }
    }
}

/// When a module was last gone through, by whom, and when it should be again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ModuleReview {
    /// When.
    pub on: NaiveDate,
    /// By when again.
    pub next: NaiveDate,
    /// In what ways it was read.
    pub readings: Vec<Reading>,
}

/// A learning module in all its languages.
#[derive(Clone, Debug, Serialize)]
pub struct Module {
    /// The name of its folder.
    pub slug: ModuleSlug,
    /// Its place in the catalogue: smaller comes first, and what says nothing last.
    pub order: u16,
    /// The version its authors gave it.
    pub version: String,
    /// How far it takes its learners.
    pub level: Level,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// Modules that should be taken before. One of them may be missing from the catalogue while it is broken.
    pub prerequisites: Vec<ModuleSlug>,
    /// Sustainable Development Goals it is about, 1 to 17.
    pub sdg: Vec<u8>,
    /// Priorities of the Sendai Framework it is about, 1 to 4.
    pub sendai: Vec<u8>,
    /// The licence under which others may use it.
    pub licence: String,
    /// Whom to thank.
    pub credits: Vec<String>,
    /// When it was last reviewed; nothing where its authors do not say.
    pub review: Option<ModuleReview>,
    /// The language it was written in, which stands in for languages it lacks.
    pub source_language: Language,
    /// Its lessons in order, the same in every language.
    pub lessons: Vec<Outline>,
    /// How each of its question sets is taken.
    pub sets: BTreeMap<SetName, SetSettings>,
    /// Its texts, by language; the source language is always among them.
    pub languages: BTreeMap<Language, Edition>,
    /// Pictures and other files, by file name; served at [`Media::address`].
    #[serde(skip)]
    pub media: BTreeMap<String, Media>,
    /// What all its files hash to.
    pub hash: ContentHash,
}

impl Module {
    /// Its texts in a language, else in the language it was written in; and which of both it is.
    pub fn edition(&self, language: Language) -> Option<(Language, &Edition)> {
        let find = |language| self.languages.get(&language).map(|edition| (language, edition));
        find(language).or_else(|| find(self.source_language))
    }

    /// The lesson's place in the order, counted from 0.
    pub fn position(&self, lesson: &LessonSlug) -> Option<usize> {
        self.lessons.iter().position(|outline| outline.slug == *lesson)
    }
}

/// What is the same about a lesson in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outline {
    /// What identifies it.
    pub slug: LessonSlug,
    /// The number in its file name.
    pub number: u32,
    /// Whether the module cannot be completed without it.
    pub required: bool,
}

/// A module in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Edition {
    /// The module's title.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub summary: String,
    /// Whom it is for.
    pub audience: String,
    /// What learners will be able to do.
    pub outcomes: Vec<String>,
    /// The text of the module's first page.
    pub introduction: RichText,
    /// Its lessons in order.
    pub lessons: Vec<Lesson>,
    /// Its questions.
    pub sets: BTreeMap<SetName, QuestionSet>,
    /// How to teach it; not yet written in some modules.
    pub guide: Option<Guide>,
    /// Sheets to print, in the order of their file names.
    pub handouts: Vec<Handout>,
    /// How it stands as a translation.
    #[serde(skip)]
    pub translation: Translation,
}

/// How a translation stands to the source it was made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Translation {
    /// It is the source.
    Source,
    /// As far as was recorded, nothing has changed since it was made.
    UpToDate,
    /// The source has changed since.
    Behind {
        /// In how many files.
        files: usize,
    },
    /// Nobody recorded what it was made from.
    #[default]
    NotRecorded,
}

impl Edition {
    /// The lesson of that name.
    pub fn lesson(&self, slug: &LessonSlug) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.slug == *slug)
    }

    /// Which sheet of the kit has that anchor: its own before one within it.
    pub fn sheet_with(&self, anchor: &str) -> Option<KitSheet<'_>> {
        let has = |body: &RichText| body.has_anchor(anchor);
        let own = self.handouts.iter().find(|sheet| sheet.anchor == anchor);
        let sheet = own.or_else(|| self.handouts.iter().find(|sheet| has(&sheet.body))).map(KitSheet::Handout);
        let guide = || self.guide.as_ref().filter(|guide| anchor == "guide" || has(&guide.body));
        sheet.or_else(|| guide().map(|_| KitSheet::Guide))
    }

    /// The question set of that name.
    pub fn set(&self, name: &SetName) -> Option<&QuestionSet> {
        self.sets.get(name)
    }
}

/// A sheet of a kit.
#[derive(Clone, Copy, Debug)]
pub enum KitSheet<'a> {
    /// How to teach the module.
    Guide,
    /// What is printed for those who are taught.
    Handout(&'a Handout),
}

/// One lesson in one language, rendered.
#[derive(Clone, Debug, Serialize)]
pub struct Lesson {
    /// What identifies it.
    pub slug: LessonSlug,
    /// The number in its file name.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// Whether the module cannot be completed without it.
    pub required: bool,
    /// What it consists of, in order.
    pub blocks: Vec<Block>,
    /// Its headings, for a table of contents.
    pub headings: Vec<Heading>,
    /// How many words it has.
    pub words: usize,
    /// How many bytes its markup has, without its questions and pictures.
    pub html_bytes: usize,
}

/// A piece of a lesson. Serialised as an object with one key: `html`, `check` or `in_your_context`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// Text, pictures, boxes.
    Html(RichText),
    /// Here the questions of that set are asked.
    Check(SetName),
    /// Here learners answer a question for themselves; nobody else sees the answer.
    InYourContext {
        /// What identifies the prompt within its module.
        id: PromptId,
        /// What stands above the box.
        title: String,
        /// What is asked.
        prompt: RichText,
    },
}

/// A heading within a lesson or guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// 2 for a section, 3 for a part of it.
    pub level: u8,
    /// The anchor.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// How to teach a module: session plan, tips, games. Its headings begin at level 3, below one of the kit page.
#[derive(Clone, Debug, Serialize)]
pub struct Guide {
    /// Its own title, if it has one.
    pub title: Option<String>,
    /// The text.
    pub body: RichText,
    /// Its headings; their anchors begin with `guide-`.
    pub headings: Vec<Heading>,
}

/// A sheet to print. On the kit page it stands at the anchor [`Handout::anchor`]; its headings begin at level 3.
#[derive(Clone, Debug, Serialize)]
pub struct Handout {
    /// What identifies it: its file name without ending.
    pub slug: HandoutSlug,
    /// Where links to it lead: `handout-` and its slug.
    pub anchor: String,
    /// Its title.
    pub title: String,
    /// The text.
    pub body: RichText,
}

/// A picture or other file of a module.
#[derive(Clone, Debug)]
pub struct Media {
    /// The content, in memory: modules are small, files up to 300 KB and sounds up to 1.5 MB.
    pub bytes: Cow<'static, [u8]>,
    /// Its media type, such as `image/svg+xml`.
    pub mime: &'static str,
    /// How large the picture is; `None` for other files, and where a drawing does not tell.
    pub size: Option<Size>,
    /// What it hashes to.
    pub hash: ContentHash,
}

impl Media {
    /// Its address, which holds its hash: browsers keep it for ever. It is also served without the hash.
    pub fn address(&self, module: &ModuleSlug, file: &str) -> String {
        format!("/media/{module}/{}/{file}", self.short_hash())
    }

    /// Whether it is something to listen to.
    pub fn is_audio(&self) -> bool {
        self.mime.starts_with("audio/")
    }

    /// As much of its hash as its address holds.
    pub fn short_hash(&self) -> &str {
        self.hash.as_str().get(..10).unwrap_or_default()
    }
}

/// How large a picture is: in dots, or in the units of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Whether it is a drawing, which can be shown as large as one likes.
    pub is_drawn: bool,
}

impl Size {
    /// The column of text is this wide, in CSS pixels.
    const WIDEST: f64 = 720.0;
    /// No picture is higher on a page, as in the style sheet (26 rem).
    const HIGHEST: f64 = 416.0;

    /// How large it is shown on a page that has room: width and height in CSS pixels.
    pub fn shown(self) -> (u32, u32) {
        let (width, height) = (f64::from(self.width.max(1)), f64::from(self.height.max(1)));
        let most = if self.is_drawn { f64::INFINITY } else { 1.0 };
        let scale = (Self::WIDEST / width).min(Self::HIGHEST / height).min(most);
        let round = |length: f64| (length * scale).round().max(1.0) as u32;
        (round(width), round(height))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_fit_the_column() {
        let shown = |width, height, is_drawn| Size { width, height, is_drawn }.shown();
        assert_eq!(shown(320, 320, true), (416, 416));
        assert_eq!(shown(1000, 250, true), (720, 180));
        assert_eq!(shown(320, 320, false), (320, 320));
        assert_eq!(shown(1440, 720, false), (720, 360));
        assert_eq!(shown(100_000, 1, false), (720, 1));
    }
}
