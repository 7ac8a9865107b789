//! What people send who sign up, and those who run it.

use super::actions::SignUpChoice;
use super::rules::{LONGEST_ABOUT, MOST_PLACES};
use super::{NewSignUp, SignUpTerms};
use crate::people::accounts::LONGEST_NAME;
use crate::platform::error::Result;
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Form;

/// The longest name of a government or an office, in characters.
const LONGEST_GOVERNMENT: usize = 120;

/// What is chosen for a page: `act` is `open` or `close`, or nothing; `revision` the one that was seen, nothing before there is a
/// page.
pub(super) fn choice(form: &mut Form) -> Result<SignUpChoice> {
    let open = match form.get("act") {
        Some("open") => Some(true),
        Some("close") => Some(false),
        Some("save") | None => None,
        Some(_) => {
            form.wrong("act", "form-choose");
            None
        }
    };
    let revision = form.parse_optional::<i32>("revision");
    let (places, closes_on) = (form.number("places", 1..=MOST_PLACES), form.date("closes_on"));
    let about = form.text("about", LONGEST_ABOUT);
    form.finish(|| {
        let terms = SignUpTerms { places: places?, closes_on: closes_on?, about: about? };
        Some(SignUpChoice { open, revision: revision?, terms })
    })
}

/// Who signs up. Without a language it is that of the page.
pub(super) fn sign_up(form: &mut Form, usual: Language) -> Result<NewSignUp> {
    let (name, email) = (form.required_name("name", LONGEST_NAME), form.parse::<EmailAddress>("email"));
    let government = form.name("government", LONGEST_GOVERNMENT);
    let language = form.parse_optional::<Language>("language");
    if !form.ticked("consent") {
        form.wrong("consent", "sign-up-consent-needed");
    }
    form.finish(|| {
        Some(NewSignUp { name: name?, email: email?, government: government?, language: language?.unwrap_or(usual) })
    })
}
