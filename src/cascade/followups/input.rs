//! What people send about what became of trainings.

use crate::cascade::followups::{FollowUpAnswer, GovernmentActKind, ReportedAct};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::Form;
use chrono::NaiveDate;

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 500;
/// The longest line about what somebody means to do, in characters.
const LONGEST_ACTION: usize = 300;
/// The longest name of a government, in characters.
const LONGEST_GOVERNMENT: usize = 120;
/// The longest address of a page, in characters.
const LONGEST_LINK: usize = 500;

/// An answer: the button that was pressed, and a reason.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid).
pub fn answer(form: &mut Form) -> Result<FollowUpAnswer> {
    let (outcome, reason) = (form.parse("outcome"), form.text("reason", LONGEST_REASON));
    form.finish(|| Some(FollowUpAnswer { outcome: outcome?, reason: reason? }))
}

/// What a participant means to do, by which day, and where they want to be asked about it.
pub(super) fn intention(form: &mut Form) -> Result<(String, NaiveDate, Option<EmailAddress>)> {
    let (action, due_on) = (form.required("action", LONGEST_ACTION), form.date("due_on"));
    let email = form.parse_optional::<EmailAddress>("email");
    if matches!(email, Some(Some(_))) && !form.ticked("consent") {
        form.wrong("consent", "intention-consent-needed");
    }
    form.finish(|| Some((action?, due_on?, email?)))
}

/// What a government did.
pub(super) fn act(form: &mut Form) -> Result<ReportedAct> {
    let kind = form.parse::<GovernmentActKind>("kind");
    let government = form.required_name("government", LONGEST_GOVERNMENT);
    let acted_on = form.date("acted_on");
    let link = form.text("link", LONGEST_LINK);
    if link.as_deref().is_some_and(|link| !link.is_empty() && !is_address(link)) {
        form.wrong("link", "act-link-wrong");
    }
    let note = form.text("note", LONGEST_REASON);
    if government.as_deref().is_some_and(|name| !name.chars().any(char::is_alphanumeric)) {
        form.wrong("government", "form-required");
    }
    form.finish(|| {
        Some(ReportedAct { kind: kind?, government: government?, acted_on: acted_on?, link: link?, note: note? })
    })
}

/// The same with the revision that was seen.
pub(super) fn changed_act(form: &mut Form) -> Result<(i32, ReportedAct)> {
    let revision = form.parse::<i32>("revision");
    let act = act(form)?;
    form.finish(|| Some((revision?, act)))
}

/// Whether a link leads to a page of the web, and to nothing that a browser would run.
fn is_address(link: &str) -> bool {
    let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(|sign: char| sign.is_whitespace() || sign == '"'))
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn only_pages_of_the_web_are_linked_to() {
        assert!(is_address("https://town.example/plan.pdf") && is_address("http://town.example"));
        for other in ["javascript:alert(1)", "https://", "town.example", "https://town.example/a b", "data:text/html,x"]
        {
            assert!(!is_address(other), "{other}");
        }
    }
}
