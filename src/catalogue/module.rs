use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::names::{ContentHash, HandoutSlug, LessonSlug, ModuleSlug, PromptId, SetName};
use super::questions::{QuestionSet, SetSettings};
use crate::web::{Html, Language};

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

/// A learning module in all its languages.
#[derive(Clone, Debug, Serialize)]
pub struct Module {
    /// The name of its folder.
    pub slug: ModuleSlug,
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
    /// The language it was written in, which stands in for languages it lacks.
    pub source_language: Language,
    /// Its lessons in order, the same in every language.
    pub lessons: Vec<Outline>,
    /// How each of its question sets is taken.
    pub sets: BTreeMap<SetName, SetSettings>,
    /// Its texts, by language; the source language is always among them.
    pub languages: BTreeMap<Language, Edition>,
    /// Pictures and other files, by file name; served at `/media/<module>/<file>`.
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
    pub introduction: Html,
    /// Its lessons in order.
    pub lessons: Vec<Lesson>,
    /// Its questions.
    pub sets: BTreeMap<SetName, QuestionSet>,
    /// How to teach it; not yet written in some modules.
    pub guide: Option<Guide>,
    /// Sheets to print, in the order of their file names.
    pub handouts: Vec<Handout>,
}

impl Edition {
    /// The lesson of that name.
    pub fn lesson(&self, slug: &LessonSlug) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.slug == *slug)
    }

    /// The question set of that name.
    pub fn set(&self, name: &SetName) -> Option<&QuestionSet> {
        self.sets.get(name)
    }
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
    /// What of it can be shown to a room, in order.
    pub highlights: Vec<Highlight>,
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
    Html(Html),
    /// Here the questions of that set are asked.
    Check(SetName),
    /// Here learners answer a question for themselves; nobody else sees the answer.
    InYourContext {
        /// What identifies the prompt within its module.
        id: PromptId,
        /// What stands above the box.
        title: String,
        /// What is asked.
        prompt: Html,
    },
}

/// What a trainer can show to a room of a lesson.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Highlight {
    /// A box.
    Box {
        /// Its class, such as `box-key-idea`.
        class: &'static str,
        /// What stands above it.
        title: String,
        /// What it says.
        body: Html,
    },
    /// A picture outside of boxes.
    Picture(Html),
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
    pub body: Html,
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
    pub body: Html,
}

/// A picture or other file of a module.
#[derive(Clone, Debug)]
pub struct Media {
    /// The content, in memory: modules are small and files up to 300 KB.
    pub bytes: Cow<'static, [u8]>,
    /// Its media type, such as `image/svg+xml`.
    pub mime: &'static str,
    /// What it hashes to.
    pub hash: ContentHash,
}
