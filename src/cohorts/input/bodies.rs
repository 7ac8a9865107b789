//! What programs send about cohorts. Read as forms; see [`crate::cohorts::NewCohort::parse`].
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use utoipa::ToSchema;

use crate::cohorts::{CohortId, EnrolmentRole};
use crate::people::associations::SectionId;

/// A cohort to be made.
#[derive(Debug, ToSchema)]
pub struct CohortBody {
    /// Chosen by the client, so that what is sent twice is made once.
    pub id: Option<CohortId>,
    /// Its name.
    #[schema(min_length = 1, max_length = 120)]
    pub name: String,
    /// The section it belongs to, if any.
    pub section_id: Option<SectionId>,
    /// The languages it is held in, of those offered.
    #[schema(min_items = 1, example = json!(["fr"]))]
    pub languages: Vec<String>,
    /// Where its days begin and end.
    #[schema(example = "Africa/Porto-Novo")]
    pub time_zone: String,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day, not before the first.
    pub ends_on: NaiveDate,
    /// How many trainers it takes at most.
    #[schema(minimum = 1, maximum = 10000)]
    pub capacity: Option<i32>,
    /// How many deliveries each trainer is expected to hold; 2 unless said otherwise.
    #[schema(minimum = 0, maximum = 100)]
    pub cascade_target: Option<i32>,
    /// Until when; a year after the last day unless said otherwise.
    pub cascade_deadline: Option<NaiveDate>,
    /// Its modules in order, by their names in addresses.
    #[schema(example = json!(["localising-the-sdgs"]))]
    pub modules: Option<Vec<String>>,
    /// Those of them without which the course is complete.
    pub optional: Option<Vec<String>>,
    /// By when modules should be done, by module.
    pub due_on: Option<BTreeMap<String, NaiveDate>>,
}

/// People to be invited.
#[derive(Debug, ToSchema)]
pub struct InvitationBody {
    /// Texts with addresses as people paste them, with or without names. What cannot be read is named by its line
    /// (`people.2`).
    #[schema(min_items = 1, example = json!(["Ana Flores <ana@example.org>", "luis@example.org"]))]
    pub people: Vec<String>,
    /// As what they take part.
    pub role: EnrolmentRole,
    /// The language of the mail to people who are new here, of those offered.
    #[schema(example = "es")]
    pub language: String,
}
