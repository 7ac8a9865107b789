use super::ReminderAnswer;
use crate::cascade::commitments::MOST_PEOPLE;
use crate::cascade::common::lists::LONGEST_COMMENT;
use crate::cascade::deliveries::actions::HeldInShort;
use crate::cascade::followups::input::answer as follow_up;
use crate::platform::error::Result;
use crate::platform::web::Form;
use crate::reminders::AnswerKind;

/// The longest name of a town, as a report takes it.
const LONGEST_TOWN: usize = 200;

/// Reads an answer of that kind.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid).
pub(super) fn answer(form: &mut Form, kind: AnswerKind) -> Result<ReminderAnswer> {
    let answer = match kind {
        AnswerKind::Kept | AnswerKind::Held => {
            let starts_on = form.date("starts_on");
            let attended = form.number_optional("attended", 0..=MOST_PEOPLE);
            let municipality = form.name("municipality", LONGEST_TOWN);
            let held = || Some(HeldInShort { starts_on: starts_on?, attended: attended?, municipality: municipality? });
            held().map(ReminderAnswer::Held)
        }
        AnswerKind::Postponed => form.date("due_on").map(ReminderAnswer::Day),
        AnswerKind::Moved => form.date("starts_on").map(ReminderAnswer::Day),
        AnswerKind::Impossible | AnswerKind::Cancelled => {
            form.required("reason", LONGEST_COMMENT).map(ReminderAnswer::Never)
        }
        AnswerKind::Confirmed => form.parse("revision").map(|revision| ReminderAnswer::Seen(revision, String::new())),
        AnswerKind::Questioned => {
            let (revision, comment) = (form.parse("revision"), form.required("comment", LONGEST_COMMENT));
            revision.zip(comment).map(|(revision, comment)| ReminderAnswer::Seen(revision, comment))
        }
        AnswerKind::FollowedUp => return follow_up(form).map(ReminderAnswer::FollowUp),
    };
    form.finish(|| answer)
}
