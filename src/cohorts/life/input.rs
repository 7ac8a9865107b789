//! What people and programs send about cohorts.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use utoipa::ToSchema;

use crate::cohorts::common::CohortId;
use crate::people::accounts::LONGEST_NAME;
use crate::people::associations::SectionId;
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::Form;

/// Reads whom a form names as coordinator. `name` is the field with their name: the page's form has the cohort's too.
pub(in crate::cohorts) fn parse_coordinator(form: &mut Form, name: &str) -> Result<(EmailAddress, String)> {
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    let name = form.name(name, LONGEST_NAME);
    form.finish(|| Some((email?, name?)))
}

/// A copy of a cohort; read by [`CohortCopy::parse`](crate::cohorts::life::CohortCopy::parse).
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct CohortCopyBody {
    /// Chosen by the client, so that what is sent twice is made once.
    pub id: Option<CohortId>,
    /// Its name.
    #[schema(min_length = 1, max_length = 120)]
    pub name: String,
    /// Its first day; all other days are as far from it as in the other.
    pub starts_on: NaiveDate,
}

/// A cohort to be made; read by [`NewCohort::parse`](crate::cohorts::life::NewCohort::parse).
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
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
    /// Whether a report is accepted only with evidence; not unless it is said.
    pub needs_evidence: Option<bool>,
    /// Its modules in order, by their names in addresses.
    #[schema(example = json!(["localising-the-sdgs"]))]
    pub modules: Option<Vec<String>>,
    /// Those of them without which the course is complete.
    pub optional: Option<Vec<String>>,
    /// From when modules are open, by module; those that are not named are open from the first day on.
    pub opens_on: Option<BTreeMap<String, NaiveDate>>,
    /// By when modules should be done, by module.
    pub due_on: Option<BTreeMap<String, NaiveDate>>,
}
