//! People in a cohort as pages and programs get them.

pub mod load;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cohorts::common::views::CohortModuleView;
use crate::cohorts::common::{EnrolmentId, EnrolmentRole};
use crate::cohorts::enrolment::EnrolledPerson;
use crate::cohorts::enrolment::rules::{ProgressStatus, status};
use crate::learning::progress::store::Summary;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use content::ModuleSlug;

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
    /// Since when they wait for a place: they said yes, and every place was taken.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub waiting_since: Option<Timestamp>,
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
            waiting_since: enrolment.waiting_since,
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
