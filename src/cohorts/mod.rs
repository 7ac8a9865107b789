//! Cohorts: groups of trainers who learn together, with a time, modules and a cascade target.

pub mod actions;
pub mod api;
pub mod input;
pub mod pages;
pub mod policy;
pub mod programmes;
pub mod routes;
pub mod rules;
pub mod store;
pub mod views;

use chrono::NaiveDate;
use serde::Serialize;

use crate::learning::progress::OnCompletion;
use crate::people::accounts::{Person, PersonId, zones};
use crate::people::associations::SectionId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::{Tx, id, text_enum};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::values::Language;
use crate::platform::web::Form;
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
    /// When they had done every required module.
    pub completed_at: Option<Timestamp>,
    /// Their own cascade deadline, where a coordinator has set one.
    pub extended_until: Option<NaiveDate>,
    /// The name that those who coordinate know of somebody who does not take part: as it was typed, or as it was when
    /// they left.
    pub known_name: String,
    /// The address they know.
    pub known_email: String,
}

impl Enrolment {
    /// What those who coordinate call somebody who does not take part: the name they know, else the address.
    pub fn known_as(&self) -> &str {
        if self.known_name.is_empty() { &self.known_email } else { &self.known_name }
    }
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
    /// Its modules in order.
    pub modules: Vec<CohortModule>,
}

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

impl NewCohort {
    /// Reads a cohort from a form: modules as `modules`, those that are not required also as `optional`, due days as
    /// `due_on.<module>`. Without `id` it gets a new one; without a deadline, a year after its end.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Invalid`].
    pub fn parse(form: &mut Form, offered: &[Language]) -> Result<Self> {
        let id = form.parse_optional::<CohortId>("id");
        let name = form.required_name("name", rules::LONGEST_NAME);
        let section_id = form.parse_optional::<SectionId>("section_id");
        let languages = form.parse_all::<Language>("languages", 1);
        if languages.iter().flatten().any(|language| !offered.contains(language)) {
            form.wrong("languages", "form-choose");
        }
        let time_zone = zones::parse(form, "time_zone");
        let starts_on = form.date("starts_on");
        let ends_on = form.date("ends_on");
        if let (Some(starts_on), Some(ends_on)) = (starts_on, ends_on)
            && ends_on < starts_on
        {
            form.wrong("ends_on", "form-end-before-start");
        }
        let capacity = form.number_optional("capacity", 1..=10_000);
        let cascade_target = form.number_optional("cascade_target", 0..=100);
        let deadline = form.date_optional("cascade_deadline");
        if let (Some(Some(deadline)), Some(ends_on)) = (deadline, ends_on)
            && deadline < ends_on
        {
            form.wrong("cascade_deadline", "cohort-deadline-before-end");
        }
        let modules = Self::parse_modules(form);
        form.finish(|| {
            let ends_on = ends_on?;
            Some(Self {
                id: id?.unwrap_or_else(|| uuid::Uuid::new_v4().into()),
                name: name?,
                section_id: section_id?,
                languages: languages?,
                time_zone: time_zone?,
                starts_on: starts_on?,
                ends_on,
                capacity: capacity?,
                cascade_target: cascade_target?.unwrap_or(rules::DEFAULT_TARGET),
                cascade_deadline: deadline?.unwrap_or_else(|| rules::default_deadline(ends_on)),
                modules: modules?,
            })
        })
    }

    fn parse_modules(form: &mut Form) -> Option<Vec<CohortModule>> {
        let mut chosen = form.parse_all::<ModuleSlug>("modules", 0)?;
        let optional = form.parse_all::<ModuleSlug>("optional", 0)?;
        let mut seen = std::collections::BTreeSet::new();
        chosen.retain(|module| seen.insert(module.clone()));
        let module = |module: ModuleSlug| {
            let due_on = form.date_optional(&due_field(&module))?;
            Some(CohortModule { required: !optional.contains(&module), module, opens_on: None, due_on })
        };
        chosen.into_iter().map(module).collect()
    }
}

/// The field of a form for the day by which a module should be done.
pub fn due_field(module: &ModuleSlug) -> String {
    format!("due_on.{module}")
}

/// Notes that a course is complete when its last required module is.
pub struct Courses;

impl OnCompletion for Courses {
    fn completed(&self, tx: &mut Tx, person: PersonId, _: &ModuleSlug) -> Result<()> {
        store::refresh_completion(tx, person).map(drop)
    }
}
