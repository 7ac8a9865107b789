//! What people and programs send about cohorts.

pub mod bodies;

use crate::cohorts::{EnrolmentRole, Invitee, rules};
use crate::learning::progress::store::essays::Review;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::Form;

/// The longest comment on a text, in characters.
pub(in crate::cohorts) const LONGEST_COMMENT: usize = 2000;

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

pub(in crate::cohorts) fn parse_review(form: &mut Form) -> Result<Review> {
    let score = form.number("score", 0..=100);
    let comment = form.text("comment", LONGEST_COMMENT);
    form.finish(|| Some(Review { score: f64::from(score?), comment: comment? }))
}
