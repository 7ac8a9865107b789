//! Cohorts: groups of trainers who learn together, with a time, modules and a cascade target.

pub mod policy;
pub mod routes;
pub mod rules;
pub mod store;

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Serialize;

use crate::accounts::{Person, PersonId};
use crate::associations::SectionId;
use crate::catalogue::ModuleSlug;
use crate::clock::Timestamp;
use crate::db::{id, text_enum};
use crate::mail::Address;
use crate::web::Language;

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
        /// Has done every required module.
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
    pub time_zone: Tz,
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
    pub opened_at: Option<Timestamp>,
    /// Since when nobody in it is reminded.
    pub reminders_paused_at: Option<Timestamp>,
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
    /// When they had done every required module.
    pub completed_at: Option<Timestamp>,
    /// Their own cascade deadline, where a coordinator has set one.
    pub extended_until: Option<NaiveDate>,
    /// Since when they are not reminded of anything in this cohort.
    pub reminders_paused_at: Option<Timestamp>,
}

/// A cohort as a form describes it.
#[derive(Clone, Debug)]
pub struct NewCohort {
    /// Chosen by whoever opens it, so that a form sent twice makes one.
    pub id: CohortId,
    /// Its name.
    pub name: String,
    /// The section it belongs to, if any.
    pub section_id: Option<SectionId>,
    /// The languages it is held in; at least one.
    pub languages: Vec<Language>,
    /// Where its days begin and end.
    pub time_zone: Tz,
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
    /// Its modules in order.
    pub modules: Vec<CohortModule>,
}

/// Somebody's place in a cohort, with the person.
#[derive(Clone, Debug, Serialize)]
pub struct Place {
    /// The place.
    pub enrolment: Enrolment,
    /// Whose it is.
    pub person: Person,
    /// When they last did something in any module.
    pub active_at: Option<Timestamp>,
}

/// Somebody to be invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    /// Their address.
    pub email: Address,
    /// Their name, or nothing; it counts only for people who are new here.
    pub name: String,
    /// As what.
    pub role: EnrolmentRole,
    /// The language of the invitation for people who are new here.
    pub language: Language,
}
