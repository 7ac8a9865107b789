//! What pages and API show of modules and progress: the same structs for both.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::store::Summary;
use super::{Completion, ModuleProgress};
use crate::platform::values::Language;
use crate::platform::web::Ctx;
use content::{Catalogue, LessonSlug, Level, Module, ModuleReview, ModuleSlug, SearchResults, SetName};

/// A module among others.
#[derive(Debug, Serialize, ToSchema)]
pub struct ModuleCard {
    /// What identifies it.
    #[schema(value_type = String)]
    pub slug: ModuleSlug,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// `awareness`, `working` or `training-of-trainers`.
    pub level: &'static str,
    /// How long it takes.
    pub minutes: u32,
    /// How many lessons it has.
    pub lessons_count: usize,
    /// Sustainable Development Goals it is about.
    pub sdg: Vec<u8>,
    /// Priorities of the Sendai Framework it is about.
    pub sendai: Vec<u8>,
    /// The language of these texts.
    #[schema(value_type = String)]
    pub language: Language,
    /// Every language it exists in.
    #[schema(value_type = Vec<String>)]
    pub languages: Vec<Language>,
    /// How far whoever asks is; absent when nobody is signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<Glance>,
}

/// How far somebody is, at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Glance {
    /// In a word.
    pub completion: Completion,
    /// How many lessons are done …
    pub done: usize,
    /// … of how many.
    pub total: usize,
}

impl Glance {
    /// A summary beside the module as it is now.
    pub fn new(summary: &Summary, module: &Module) -> Self {
        let total = module.lessons.len();
        Self { completion: summary.completion(), done: summary.lessons_done.min(total), total }
    }
}

impl ModuleCard {
    /// The card in a language, else in the module's own.
    pub fn new(module: &Module, language: Language) -> Option<Self> {
        let (language, edition) = module.edition(language)?;
        Some(Self {
            slug: module.slug.clone(),
            title: edition.title.clone(),
            summary: edition.summary.clone(),
            level: module.level.as_str(),
            minutes: module.minutes,
            lessons_count: module.lessons.len(),
            sdg: module.sdg.clone(),
            sendai: module.sendai.clone(),
            language,
            languages: module.languages.keys().copied().collect(),
            progress: None,
        })
    }
}

/// How much of what somebody looks for is read.
const LONGEST_QUERY: usize = 150;

/// Which modules are asked for.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ModuleFilter {
    /// Words of anything in the module.
    pub q: Option<String>,
    /// A Sustainable Development Goal.
    pub sdg: Option<u8>,
    /// A level.
    pub level: Option<Level>,
}

impl ModuleFilter {
    /// From the query of the address; what is not understood asks for nothing.
    pub fn of(ctx: &Ctx) -> Self {
        let level = ctx.query("level");
        Self {
            q: ctx.query("q").map(|q| q.chars().take(LONGEST_QUERY).collect()),
            sdg: ctx.query("sdg").and_then(|goal| goal.parse().ok()),
            level: LEVELS.into_iter().find(|known| level.as_deref() == Some(known.as_str())),
        }
    }

    /// Whether anything is asked for.
    pub fn is_empty(&self) -> bool {
        self.q.is_none() && self.sdg.is_none() && self.level.is_none()
    }

    /// The query of an address that asks for the same.
    pub fn query(&self) -> String {
        let (sdg, level) = (self.sdg.map(|goal| goal.to_string()), self.level.map(|level| level.as_str().to_owned()));
        let pairs = [("q", self.q.clone()), ("sdg", sdg), ("level", level)];
        let given: Vec<(&str, String)> = pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        serde_urlencoded::to_string(given).unwrap_or_default()
    }

    /// Whether a module is about the goal and of the level.
    fn fits(&self, module: &Module) -> bool {
        self.sdg.is_none_or(|goal| module.sdg.contains(&goal)) && self.level.is_none_or(|level| level == module.level)
    }

    /// What the words find; nothing where none are asked for.
    pub fn found(&self, catalogue: &Catalogue, language: Language) -> Option<SearchResults> {
        Some(catalogue.search(language, self.q.as_deref()?, |module| self.fits(module)))
    }

    /// The cards of the modules that fit.
    pub fn cards(&self, catalogue: &Catalogue, language: Language) -> Vec<ModuleCard> {
        let found = self.found(catalogue, language);
        let modules = catalogue.modules.values().filter(|module| self.fits(module));
        let modules = modules.filter(|module| found.as_ref().is_none_or(|found| found.modules.contains(&module.slug)));
        modules.filter_map(|module| ModuleCard::new(module, language)).collect()
    }
}

/// Every level, from the first to the last.
pub const LEVELS: [Level; 3] = [Level::Awareness, Level::Working, Level::TrainingOfTrainers];

/// A module by itself.
#[derive(Debug, Serialize, ToSchema)]
pub struct ModuleView {
    /// What its card says.
    #[serde(flatten)]
    pub card: ModuleCard,
    /// The version its authors gave it.
    pub version: String,
    /// Whom it is for.
    pub audience: String,
    /// What learners will be able to do.
    pub outcomes: Vec<String>,
    /// Modules that should be taken before.
    #[schema(value_type = Vec<String>)]
    pub prerequisites: Vec<ModuleSlug>,
    /// The licence under which others may use it.
    pub licence: String,
    /// Whom to thank.
    pub credits: Vec<String>,
    /// When it was last reviewed; `null` where its authors do not say.
    pub review: Option<ReviewView>,
    /// Its lessons in order.
    pub lessons: Vec<LessonLine>,
    /// Its question sets.
    pub sets: Vec<SetLine>,
    /// How far whoever asks is; absent when nobody is signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_progress: Option<ModuleProgress>,
}

/// When a module was last gone through.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReviewView {
    /// The day.
    pub on: NaiveDate,
    /// By which day it is to be gone through again.
    pub next: NaiveDate,
    /// In what ways it was read: `author`, `second-reading` (by somebody who did not write it), `subject-reading` (by somebody
    /// who knows the subject).
    pub readings: Vec<&'static str>,
}

impl From<&ModuleReview> for ReviewView {
    fn from(review: &ModuleReview) -> Self {
        let readings = review.readings.iter().map(|reading| reading.as_str()).collect();
        Self { on: review.on, next: review.next, readings }
    }
}

/// A lesson among others.
#[derive(Debug, Serialize, ToSchema)]
pub struct LessonLine {
    /// What identifies it.
    #[schema(value_type = String)]
    pub slug: LessonSlug,
    /// Its title.
    pub title: String,
    /// How long it takes.
    pub minutes: u32,
    /// Whether the module cannot be completed without it.
    pub required: bool,
    /// How far whoever asks is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completion: Option<Completion>,
}

/// A question set among others.
#[derive(Debug, Serialize, ToSchema)]
pub struct SetLine {
    /// What identifies it within the module.
    #[schema(value_type = String)]
    pub name: SetName,
    /// How many questions a try asks.
    pub questions: usize,
    /// Whether the module cannot be completed without passing it.
    pub required: bool,
    /// How many per cent pass.
    pub pass_mark: u8,
    /// How often it may be tried; `null` is as often as one likes.
    pub tries: Option<u32>,
}

impl ModuleView {
    /// The module in a language, else in its own.
    pub fn new(module: &Module, language: Language, progress: Option<ModuleProgress>) -> Option<Self> {
        let (_, edition) = module.edition(language)?;
        let completion = |slug: &LessonSlug| {
            let lesson = progress.as_ref()?.lessons.iter().find(|lesson| lesson.lesson == *slug)?;
            Some(lesson.completion)
        };
        let lesson = |lesson: &content::Lesson| LessonLine {
            slug: lesson.slug.clone(),
            title: lesson.title.clone(),
            minutes: lesson.minutes,
            required: lesson.required,
            completion: completion(&lesson.slug),
        };
        let set = |set: &content::QuestionSet| SetLine {
            name: set.name.clone(),
            questions: set.asks(),
            required: set.settings.required,
            pass_mark: set.settings.pass_mark,
            tries: set.settings.tries,
        };
        Some(Self {
            card: ModuleCard::new(module, language)?,
            version: module.version.clone(),
            audience: edition.audience.clone(),
            outcomes: edition.outcomes.clone(),
            prerequisites: module.prerequisites.clone(),
            licence: module.licence.clone(),
            credits: module.credits.clone(),
            review: module.review.as_ref().map(ReviewView::from),
            lessons: edition.lessons.iter().map(lesson).collect(),
            sets: edition.sets.values().map(set).collect(),
            own_progress: progress,
        })
    }
}
