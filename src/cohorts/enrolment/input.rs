//! What people and programs send about people in a cohort.

use chrono::NaiveDate;
use utoipa::ToSchema;

use crate::cohorts::common::{EnrolmentId, EnrolmentRole};
use crate::cohorts::enrolment::{Invitee, rules};
use crate::platform::error::{Error, Message, Rejection, Result};
use crate::platform::values::Language;
use crate::platform::web::{Form, FormView};

/// Reads a list of people to be invited from a form. The words for a wrong line are at the field `people.<line>`.
pub(in crate::cohorts) fn parse_invitees(form: &mut Form, offered: &[Language]) -> Result<Vec<Invitee>> {
    let role = form.parse::<EnrolmentRole>("role");
    let language = form.parse::<Language>("language");
    if language.is_some_and(|language| !offered.contains(&language)) {
        form.wrong("language", "form-choose");
    }
    let text = form.all("people").join("\n");
    let role_or_usual = role.unwrap_or(EnrolmentRole::Trainer);
    let people =
        rules::invitees(&text, role_or_usual, language.unwrap_or(Language::ENGLISH)).map_err(Error::Invalid)?;
    form.finish(|| Some(people))
}

/// A refused form with pasted addresses: the words on single lines stand in a list of their own below the summary, which leads to
/// the one field they are in.
///
/// # Errors
/// The error itself, where it is not about fields.
pub fn refused_lines(form: Form, error: Error) -> Result<(FormView, Vec<Message>)> {
    let Error::Invalid(rejection) = error else { return Err(error) };
    let mut lines = Vec::new();
    let mut fields = Rejection::default();
    for (field, message) in rejection.iter() {
        match field.strip_prefix("people.").and_then(|number| number.parse::<usize>().ok()) {
            Some(number) => lines.push((number, message.clone())),
            None => fields.add(field, message.clone()),
        }
    }
    lines.sort_by_key(|(number, _)| *number);
    if !lines.is_empty() {
        fields.add("people", Message::new("cohort-invite-lines-wrong").with("count", lines.len()));
    }
    Ok((form.refused(Error::Invalid(fields))?, lines.into_iter().map(|(_, message)| message).collect()))
}

/// The longest reason, in characters.
const LONGEST_REASON: usize = 500;

/// Reads until when somebody has more time, and why; nothing where the cohort's own day counts again.
pub(in crate::cohorts) fn parse_extension(form: &mut Form) -> Result<Option<(NaiveDate, String)>> {
    let until = form.date_optional("until");
    let reason = match until {
        Some(Some(_)) => form.required("reason", LONGEST_REASON),
        _ => form.text("reason", LONGEST_REASON),
    };
    form.finish(|| Some(until?.zip(reason)))
}

/// People of a cohort with whom something is done at once.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct ChosenBody {
    /// Their places in the cohort; those who do not take part are left out.
    #[schema(min_items = 1)]
    pub who: Vec<EnrolmentId>,
}

/// More time for several people of a cohort.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct ExtensionBody {
    /// Their places in the cohort; those who do not take part are left out.
    #[schema(min_items = 1)]
    pub who: Vec<EnrolmentId>,
    /// Their own last day of the cascade; without it the cohort's counts again.
    pub until: Option<NaiveDate>,
    /// Why; needed with a day.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// People to be invited.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
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
