//! Cohorts and their people as pages and programs get them.

pub mod head;
pub mod lists;
pub mod progress;
pub mod results;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cohorts::rules::{ProgressCounts, ProgressStatus, status};
use crate::cohorts::{Cohort, CohortId, CohortModule, CohortState, EnrolledPerson, EnrolmentId, EnrolmentRole};
use crate::learning::progress::store::Summary;
use crate::people::accounts::PersonId;
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
        due_on: of.due_on,
    };
    modules.iter().map(view).collect()
}

/// A module's title in the reader's language; its name while it cannot be read.
pub fn title(catalogue: &Catalogue, language: Language, module: &ModuleSlug) -> String {
    catalogue.edition(module, language).map_or_else(|| module.to_string(), |(_, edition)| edition.title.clone())
}

/// Somebody in a cohort.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = CohortPersonView)]
pub struct EnrolmentView {
    /// Their place in the cohort.
    pub enrolment_id: EnrolmentId,
    /// Which person; only while they take part.
    pub person_id: Option<PersonId>,
    /// Their name; empty until somebody has said it. Of who does not take part, as it was typed or when they left.
    pub name: String,
    /// Their address.
    pub email: String,
    /// As what they take part.
    pub role: EnrolmentRole,
    /// How they are getting on.
    pub status: ProgressStatus,
    /// The kind of state word that goes with it; see `docs/look.md`.
    #[schema(value_type = String)]
    pub kind: &'static str,
    /// Since when they stand there, where that is known.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub since: Option<Timestamp>,
    /// When they last did something in one of the cohort's modules, while they take part.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub active_at: Option<Timestamp>,
    /// Their own cascade deadline, where they have one.
    pub extended_until: Option<NaiveDate>,
}

impl EnrolmentView {
    /// The view of a place.
    pub fn new(of: &EnrolledPerson, now: Timestamp) -> Self {
        let EnrolledPerson { enrolment, active_at, .. } = of;
        let status = status(enrolment.state, enrolment.invited_at, *active_at, now);
        let since = match status {
            ProgressStatus::Invited => enrolment.invited_at,
            ProgressStatus::NotBegun => enrolment.enrolled_at,
            ProgressStatus::Stuck => *active_at,
            ProgressStatus::Completed => enrolment.completed_at,
            ProgressStatus::UnderWay
            | ProgressStatus::Listed
            | ProgressStatus::Declined
            | ProgressStatus::Withdrawn
            | ProgressStatus::Removed => None,
        };
        Self {
            enrolment_id: enrolment.id,
            person_id: of.known_person(),
            name: of.known_name().to_owned(),
            email: of.known_email().to_owned(),
            role: enrolment.role,
            status,
            kind: status.kind(),
            since,
            active_at: *active_at,
            extended_until: enrolment.extended_until,
        }
    }
}

/// How far somebody is in one module.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CellView {
    /// Which module.
    #[schema(value_type = String)]
    pub module: ModuleSlug,
    /// How many lessons they have done.
    pub done: i64,
    /// Of how many.
    pub lessons: i64,
    /// When they had completed the module, if they have.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub completed_at: Option<Timestamp>,
    /// Whether its day is over and it is not completed.
    pub late: bool,
}

impl CellView {
    /// The cell of a module.
    pub fn new(module: &CohortModuleView, progress: Option<&Summary>, today: NaiveDate) -> Self {
        let progress = progress.copied().unwrap_or_default();
        let completed = progress.completed_at.is_some();
        Self {
            module: module.module.clone(),
            // Lessons that were taken out of the module since then do not count.
            done: if completed {
                module.lessons
            } else {
                i64::try_from(progress.lessons_done).unwrap_or(i64::MAX).min(module.lessons)
            },
            lessons: module.lessons,
            completed_at: progress.completed_at,
            late: !completed && module.due_on.is_some_and(|due_on| due_on < today),
        }
    }
}
