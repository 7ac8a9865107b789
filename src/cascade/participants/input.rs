//! What participants, and those who run a check-in, send.

use crate::cascade::deliveries::{ParticipantRole, Sex};
use crate::cascade::participants::actions::CheckInChoice;
use crate::cascade::participants::rules::{FeedbackAnswers, QUESTIONS};
use crate::cascade::participants::{Arriving, FeedbackId, ParticipantDetails, ParticipantId};
use crate::people::accounts::LONGEST_NAME;
use crate::platform::error::Result;
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Form;

/// The longest name of a government, in characters.
const LONGEST_GOVERNMENT: usize = 120;
/// The longest free line of feedback, in characters.
const LONGEST_REMARK: usize = 500;

/// What is chosen for a check-in: `act` is `open` or `close`, or nothing; `names` whether they are asked for.
pub(super) fn choice(form: &mut Form) -> Result<CheckInChoice> {
    let open = match form.get("act") {
        Some("open") => Some(true),
        Some("close") => Some(false),
        Some("save") | None => None,
        Some(_) => {
            form.wrong("act", "form-choose");
            None
        }
    };
    let asks_names = form.ticked("names");
    form.finish(|| Some(CheckInChoice { open, asks_names }))
}

fn details(form: &mut Form) -> Option<ParticipantDetails> {
    let (sex, role) = (form.parse::<Sex>("sex"), form.parse::<ParticipantRole>("role"));
    let government = form.name("government", LONGEST_GOVERNMENT);
    Some(ParticipantDetails { sex: sex?, role: role?, disability: form.ticked("disability"), government: government? })
}

/// Who checks in. A name is asked for, or a word that one would rather be counted without it.
pub(super) fn arriving(
    form: &mut Form,
    asks_names: bool,
    language: Language,
    device: Option<String>,
) -> Result<Arriving> {
    let id = form.parse::<ParticipantId>("id");
    let name =
        form.name("name", LONGEST_NAME).filter(|_| asks_names).map(|name| Some(name).filter(|one| !one.is_empty()));
    let name = if asks_names { name } else { Some(None) };
    if asks_names && name == Some(None) && !form.ticked("unnamed") {
        form.wrong("name", "check-in-name-or-not");
    }
    let email = form.parse_optional::<EmailAddress>("email");
    let details = details(form);
    if !form.ticked("consent") {
        form.wrong("consent", "check-in-consent-needed");
    }
    let (is_another, is_namesake) = (form.ticked("another"), form.ticked("namesake"));
    form.finish(|| {
        Some(Arriving {
            id: id?,
            name: name?,
            email: email?,
            language,
            details: details?,
            device,
            is_another,
            is_namesake,
        })
    })
}

/// What is put right about somebody on the list.
pub(super) fn correction(form: &mut Form) -> Result<(Option<String>, ParticipantDetails)> {
    let name = form.name("name", LONGEST_NAME);
    let details = details(form);
    form.finish(|| Some((name.map(|name| Some(name).filter(|one| !one.is_empty()))?, details?)))
}

/// What a participant thought: five answers from 1 to 5, and a line.
pub(super) fn feedback(form: &mut Form) -> Result<(FeedbackId, FeedbackAnswers)> {
    let id = form.parse::<FeedbackId>("id");
    let [useful, clear, lively, fitting, overall] = QUESTIONS.map(|question| form.number(question, 1..=5));
    let remark = form.text("remark", LONGEST_REMARK);
    form.finish(|| {
        let answers = FeedbackAnswers {
            useful: useful?,
            clear: clear?,
            lively: lively?,
            fitting: fitting?,
            overall: overall?,
            remark: remark?,
        };
        Some((id?, answers))
    })
}
