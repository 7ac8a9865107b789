//! People in a cohort: invited, taking part, gone.

pub mod actions;
pub mod api;
pub mod import;
pub mod input;
pub mod links;
pub mod pages;
pub mod routes;
pub mod rules;
mod sheet;
pub mod store;
pub mod views;

use serde::Serialize;

use crate::cohorts::common::{Enrolment, EnrolmentRole};
use crate::learning::progress::OnCompletion;
use crate::people::accounts::{Person, PersonId};
use crate::platform::clock::Timestamp;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::values::{EmailAddress, Language};
use content::ModuleSlug;

/// Somebody's place in a cohort, with the person. What those who coordinate may know of them is told by its methods: of
/// who does not take part, nothing but what they wrote themselves.
#[derive(Clone, Debug, Serialize)]
pub struct EnrolledPerson {
    /// The place.
    pub enrolment: Enrolment,
    /// Whose it is.
    pub person: Person,
    /// When they last did something in one of the cohort's modules, while they take part.
    pub active_at: Option<Timestamp>,
}

impl EnrolledPerson {
    /// The person, for those who coordinate: only while they take part.
    pub fn known_person(&self) -> Option<PersonId> {
        self.enrolment.state.is_active().then_some(self.person.id)
    }

    /// Their name as those who coordinate know it; maybe empty.
    pub fn known_name(&self) -> &str {
        if self.enrolment.state.is_active() { &self.person.name } else { &self.enrolment.known_name }
    }

    /// Their address as those who coordinate know it.
    pub fn known_email(&self) -> &str {
        if self.enrolment.state.is_active() { self.person.email.as_str() } else { &self.enrolment.known_email }
    }
}

/// Somebody to be invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    /// Their address.
    pub email: EmailAddress,
    /// Their name, or nothing; it counts only for people who are new here.
    pub name: String,
    /// As what.
    pub role: EnrolmentRole,
    /// The language of the invitation for people who are new here.
    pub language: Language,
}

/// Notes that a course is complete when its last required module is.
pub struct Courses;

impl OnCompletion for Courses {
    fn completed(&self, tx: &mut Tx, person: PersonId, _: &ModuleSlug) -> Result<()> {
        actions::complete_courses(tx, person).map(drop)
    }
}
