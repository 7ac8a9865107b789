//! What people and programs send about messages.

use std::collections::BTreeMap;

use utoipa::ToSchema;
use uuid::Uuid;

use super::rules::{LONGEST_SUBJECT, LONGEST_TEXT};
use super::{CohortMessage, MessageText};
use crate::cohorts::common::EnrolmentId;
use crate::cohorts::enrolment::rules::ProgressStatus;
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::Form;

/// Reads a message. Each language has its fields `subject.<code>` and `text.<code>`; those in which both are empty are left
/// out, and one must be there.
pub(super) fn parse_message(form: &mut Form, offered: &[Language]) -> Result<CohortMessage> {
    let id = form.parse::<Uuid>("id");
    let mut texts = BTreeMap::new();
    for language in offered {
        let (subject_field, text_field) = (format!("subject.{language}"), format!("text.{language}"));
        if form.get(&subject_field).is_none() && form.get(&text_field).is_none() {
            continue;
        }
        let subject = form.required(&subject_field, LONGEST_SUBJECT).map(|subject| subject.replace('\n', " "));
        let text = form.required(&text_field, LONGEST_TEXT);
        if let (Some(subject), Some(text)) = (subject, text) {
            texts.insert(*language, MessageText { subject, text });
        }
    }
    let is_empty = |language: &Language| {
        form.get(&format!("subject.{language}")).is_none() && form.get(&format!("text.{language}")).is_none()
    };
    if let Some(first) = offered.first().filter(|_| offered.iter().all(is_empty)) {
        form.wrong(&format!("text.{first}"), "message-nothing-written");
    }
    form.finish(|| Some(CohortMessage { id: id?, texts }))
}

/// A message to people of a cohort.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct MessageBody {
    /// Made by whoever sends it. Sent a second time, nobody gets it twice.
    pub id: Uuid,
    /// To whom: places in the cohort. Without them to everybody who takes part, or to those that `status` and `q` leave.
    pub who: Option<Vec<EnrolmentId>>,
    /// How those are getting on to whom it goes.
    pub status: Option<ProgressStatus>,
    /// A part of their names or addresses.
    pub q: Option<String>,
    /// Its subject by language, at most 150 characters each.
    #[schema(example = json!({"en": "The session moves to Thursday"}))]
    pub subject: BTreeMap<String, String>,
    /// Its text by language, at most 5,000 characters each; an empty line begins a paragraph.
    #[schema(example = json!({"en": "We meet at the same hour, on Thursday."}))]
    pub text: BTreeMap<String, String>,
}
