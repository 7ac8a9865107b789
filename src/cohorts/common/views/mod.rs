//! Cohorts as pages and programs get them.

pub mod head;
pub mod load;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cohorts::common::{Cohort, CohortId, CohortModule, CohortState, ProgressCounts};
use crate::people::associations::{Section, SectionId};
use crate::platform::clock::Timestamp;
use crate::platform::values::Language;
use crate::platform::web::Ctx;
use content::{Catalogue, ModuleSlug};

/// A cohort.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CohortView {
    /// Which cohort.
    pub id: CohortId,
    /// Its name in an address.
    #[schema(example = "west-africa-2027")]
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Where it stands in its life.
    pub state: CohortState,
    /// The section it belongs to, if any.
    pub section_id: Option<SectionId>,
    /// That section's name in the reader's language.
    pub section_name: Option<String>,
    /// The languages it is held in.
    pub languages: Vec<String>,
    /// Those languages by their own names.
    pub language_names: Vec<String>,
    /// Where its days begin and end.
    pub time_zone: String,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// How many trainers it takes at most, if that is limited.
    pub capacity: Option<i32>,
    /// How many deliveries each trainer is expected to hold.
    pub cascade_target: i32,
    /// Until when.
    pub cascade_deadline: NaiveDate,
    /// Whether a report is accepted only with evidence.
    pub needs_evidence: bool,
    /// When it was opened.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub opened_at: Option<Timestamp>,
    /// How many people stand where; only for those who coordinate it.
    pub counts: Option<CountsView>,
    /// Counts the changes.
    pub revision: i32,
}

/// How many people stand where.
#[derive(Clone, Copy, Debug, Default, Serialize, ToSchema)]
pub struct CountsView {
    /// Without an answer to their invitation.
    pub waiting: i64,
    /// Trainers who take part.
    pub trainers: i64,
    /// Observers who take part.
    pub observers: i64,
    /// Of both, those who have completed the course.
    pub completed: i64,
    /// Of both, those who have begun nothing.
    pub not_begun: i64,
    /// Of both, those who have begun and come to a stop.
    pub stuck: i64,
}

impl From<ProgressCounts> for CountsView {
    fn from(of: ProgressCounts) -> Self {
        let ProgressCounts { waiting, trainers, observers, completed, not_begun, stuck } = of;
        Self { waiting, trainers, observers, completed, not_begun, stuck }
    }
}

impl CohortView {
    /// The view of a cohort in the reader's language.
    pub fn new(
        ctx: &Ctx,
        language: Language,
        of: &Cohort,
        sections: &[Section],
        counts: Option<ProgressCounts>,
    ) -> Self {
        let section = sections.iter().find(|section| Some(section.id) == of.section_id);
        let name = |language: &Language| ctx.site().words.say(*language, "language-name");
        Self {
            id: of.id,
            slug: of.slug.clone(),
            name: of.name.clone(),
            state: of.state,
            section_id: of.section_id,
            section_name: section.map(|section| section.names.in_language(language).to_owned()),
            languages: of.languages.iter().map(Language::to_string).collect(),
            language_names: of.languages.iter().map(name).collect(),
            time_zone: of.time_zone.name().to_owned(),
            starts_on: of.starts_on,
            ends_on: of.ends_on,
            capacity: of.capacity,
            cascade_target: of.cascade_target,
            cascade_deadline: of.cascade_deadline,
            needs_evidence: of.needs_evidence,
            opened_at: of.opened_at,
            counts: counts.map(CountsView::from),
            revision: of.revision,
        }
    }
}

/// A module of a cohort.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = CohortModuleView)]
pub struct CohortModuleView {
    /// Which module.
    #[schema(value_type = String, example = "localising-the-sdgs")]
    pub module: ModuleSlug,
    /// Its title in the reader's language.
    pub title: String,
    /// Whether the course is complete only with it.
    pub required: bool,
    /// From when it is open; without, from the first day on.
    pub opens_on: Option<NaiveDate>,
    /// By when it should be done.
    pub due_on: Option<NaiveDate>,
    /// How many lessons it has; 0 while the module cannot be read.
    pub lessons: i64,
}

/// A cohort's modules in the reader's language.
pub fn module_views(catalogue: &Catalogue, language: Language, modules: &[CohortModule]) -> Vec<CohortModuleView> {
    let view = |of: &CohortModule| CohortModuleView {
        title: title(catalogue, language, &of.module),
        lessons: catalogue.get(&of.module).map_or(0, |module| i64::try_from(module.lessons.len()).unwrap_or(0)),
        module: of.module.clone(),
        required: of.required,
        opens_on: of.opens_on,
        due_on: of.due_on,
    };
    modules.iter().map(view).collect()
}

/// A module's title in the reader's language; its name while it cannot be read.
pub fn title(catalogue: &Catalogue, language: Language, module: &ModuleSlug) -> String {
    catalogue.edition(module, language).map_or_else(|| module.to_string(), |(_, edition)| edition.title.clone())
}
