//! The links in mails to participants: one to answer one question, one to be asked no more. Neither is good for anything else.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::FollowUpId;
use crate::platform::web::Signer;

/// What the signatures of answers are for …
const ANSWER: &str = "follow-up";
/// … and those of the way out.
const STOP: &str = "follow-up-stop";
/// How long a link is good, in days from the day of its question: until the next one comes.
const GOOD_FOR: u64 = 90;

/// The address of the page on which a participant answers.
pub fn answer_path(signer: &Signer, id: FollowUpId) -> String {
    format!("/f/{}", signer.token(ANSWER, &[&short(id)]))
}

/// The address of the page on which a participant ends all questions; mail programs send to it by themselves (RFC 8058).
pub fn stop_path(signer: &Signer, id: FollowUpId) -> String {
    format!("/f/stop/{}", signer.token(STOP, &[&short(id)]))
}

/// The question that a link answers, if it was made here.
pub fn answered_by(signer: &Signer, token: &str) -> Option<FollowUpId> {
    open(signer, ANSWER, token)
}

/// The question whose participant wants no more, if the link was made here.
pub fn stopped_by(signer: &Signer, token: &str) -> Option<FollowUpId> {
    open(signer, STOP, token)
}

/// Whether a link to a question of that day is still good on another.
pub fn is_good(opened_on: NaiveDate, today: NaiveDate) -> bool {
    opened_on.checked_add_days(Days::new(GOOD_FOR)).is_some_and(|last| today <= last)
}

fn short(id: FollowUpId) -> String {
    URL_SAFE_NO_PAD.encode(Uuid::from(id).as_bytes())
}

fn open(signer: &Signer, purpose: &str, token: &str) -> Option<FollowUpId> {
    let parts = signer.open(purpose, token)?;
    let [id] = parts[..] else { return None };
    Uuid::from_slice(&URL_SAFE_NO_PAD.decode(id).ok()?).ok().map(FollowUpId::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_good_for_its_purpose_alone() {
        let (signer, id) = (Signer::new("a secret"), FollowUpId::from(Uuid::from_u128(7)));
        let (answer, stop) = (answer_path(&signer, id), stop_path(&signer, id));
        let (answer, stop) = (&answer["/f/".len()..], &stop["/f/stop/".len()..]);
        assert_eq!((answered_by(&signer, answer), stopped_by(&signer, stop)), (Some(id), Some(id)));
        assert_eq!((answered_by(&signer, stop), stopped_by(&signer, answer)), (None, None));
        assert_eq!(answered_by(&Signer::new("another"), answer), None);
        assert_eq!(answered_by(&signer, "x"), None);
    }

    #[test]
    fn a_link_ends_after_ninety_days() {
        let day: NaiveDate = "2027-06-02".parse().unwrap();
        assert!(is_good(day, day + Days::new(90)) && !is_good(day, day + Days::new(91)));
    }
}
