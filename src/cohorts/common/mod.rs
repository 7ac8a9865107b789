//! What the rooms of cohorts say in the same words: ids and states, a cohort, a place in it, who sees what.

pub mod policy;
pub mod rules;
pub mod store;
pub mod views;

use chrono::NaiveDate;
use serde::Serialize;
use uuid::Uuid;

use crate::people::accounts::PersonId;
use crate::people::associations::SectionId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::{id, text_enum};
use crate::platform::values::Language;
use content::ModuleSlug;

/// That a cohort came into another section; see [`crate::platform::db::Tx::changed`].
pub const CHANGED: &str = "cohort";

id! {
    /// A cohort.
    CohortId
}
id! {
    /// A person's place in a cohort.
    EnrolmentId
}

text_enum! {
    /// The life of a cohort.
    CohortState {
        /// Being prepared; nobody is told.
        Draft = "draft",
        /// People are invited and may begin.
        Open = "open",
        /// Under way.
        Running = "running",
        /// The course is over; the cascade goes on.
        Closed = "closed",
        /// Kept for the record.
        Archived = "archived",
    }
}

text_enum! {
    /// What somebody is in a cohort. Trainers and observers are counted apart.
    EnrolmentRole {
        /// Learns, and passes it on.
        Trainer = "trainer",
        /// Learns.
        Observer = "observer",
    }
}

text_enum! {
    /// How far an enrolment has come.
    EnrolmentState {
        /// Invited, has not answered.
        Invited = "invited",
        /// Takes part.
        Enrolled = "enrolled",
        /// Has done every required module, and was at every required session.
        Completed = "completed",
        /// Said no.
        Declined = "declined",
        /// Left.
        Withdrawn = "withdrawn",
        /// Was taken out by a coordinator.
        Removed = "removed",
    }
}

impl EnrolmentState {
    /// Whether the person takes part.
    pub fn is_active(self) -> bool {
        matches!(self, Self::Enrolled | Self::Completed)
    }
}

/// A group of trainers who learn together.
#[derive(Clone, Debug, Serialize)]
pub struct Cohort {
    /// Which cohort.
    pub id: CohortId,
    /// Its name in an address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Where it stands in its life.
    pub state: CohortState,
    /// The section it belongs to, if any.
    pub section_id: Option<SectionId>,
    /// The languages it is held in.
    pub languages: Vec<Language>,
    /// Where its days begin and end.
    pub time_zone: Zone,
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
    pub opened_at: Option<Timestamp>,
    /// Counts the changes.
    pub revision: i32,
}

/// A module of a cohort.
#[derive(Clone, Debug, Serialize)]
pub struct CohortModule {
    /// Which module.
    pub module: ModuleSlug,
    /// Whether the course is complete only with it.
    pub required: bool,
    /// From when it is open.
    pub opens_on: Option<NaiveDate>,
    /// By when it should be done.
    pub due_on: Option<NaiveDate>,
}

/// A person's place in a cohort.
#[derive(Clone, Debug, Serialize)]
pub struct Enrolment {
    /// Which enrolment.
    pub id: EnrolmentId,
    /// In which cohort.
    pub cohort_id: CohortId,
    /// Whose.
    pub person_id: PersonId,
    /// As what.
    pub role: EnrolmentRole,
    /// How far it has come.
    pub state: EnrolmentState,
    /// Counts the invitations sent; a new one revokes the earlier ones.
    pub invitation: i32,
    /// When the person was invited last.
    pub invited_at: Option<Timestamp>,
    /// When they accepted.
    pub enrolled_at: Option<Timestamp>,
    /// When they had done every required module and session.
    pub completed_at: Option<Timestamp>,
    /// Their own cascade deadline, where a coordinator has set one.
    pub extended_until: Option<NaiveDate>,
    /// The name that those who coordinate know of somebody who does not take part: as it was typed, or as it was when
    /// they left.
    pub known_name: String,
    /// The address they know.
    pub known_email: String,
    /// Since when they wait for a place: they said yes, and every place was taken.
    pub waiting_since: Option<Timestamp>,
    /// The training of which the place came, if it did. Written when the place is made, and never after: so nobody descends from
    /// themselves.
    pub founding_delivery: Option<Uuid>,
    /// How many trainings lie between the beginning and the place: as many as before the one it came of, else none.
    pub generation: i32,
}

/// The training of which new places come, and its generation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Founding {
    /// Which training.
    pub delivery: Uuid,
    /// How many trainings it is from the beginning.
    pub generation: i32,
}

impl Enrolment {
    /// What those who coordinate call somebody who does not take part: the name they know, else the address.
    pub fn known_as(&self) -> &str {
        if self.known_name.is_empty() { &self.known_email } else { &self.known_name }
    }
}

/// How many people of a cohort stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProgressCounts {
    /// Invited, or to be invited, without an answer.
    pub waiting: i64,
    /// Trainers who take part.
    pub trainers: i64,
    /// Observers who take part.
    pub observers: i64,
    /// Of those who take part, those who have completed the course.
    pub completed: i64,
    /// Of those who take part, those who have begun nothing.
    pub not_begun: i64,
    /// Of those who take part, those who are stuck.
    pub stuck: i64,
}
