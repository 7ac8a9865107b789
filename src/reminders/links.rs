//! The links by which a mail is answered. Each stands for one answer of one person about one thing as it was, and for nothing
//! else: it signs nobody in. It is derived from that, so the same mail has the same links whenever it is written.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{Datelike, Days, NaiveDate};
use uuid::Uuid;

use super::AnswerKind;
use crate::people::accounts::PersonId;
use crate::platform::web::Signer;

/// What its signatures are for.
const PURPOSE: &str = "answer";
/// How long a link is good, in days from the day of its reminder.
pub const GOOD_FOR: u64 = 30;

/// What a link stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerLink {
    /// Which answer.
    pub answer: AnswerKind,
    /// Whose.
    pub person: PersonId,
    /// About which commitment or delivery.
    pub subject: Uuid,
    /// The day on which it hung: once that is another, the question is another.
    pub anchor: NaiveDate,
    /// The last day on which it is good, where its reader is.
    pub until: NaiveDate,
}

impl AnswerLink {
    /// The links for a reminder of that day.
    pub fn of(answers: &[AnswerKind], person: PersonId, subject: Uuid, anchor: NaiveDate, on: NaiveDate) -> Vec<Self> {
        let until = on.checked_add_days(Days::new(GOOD_FOR)).unwrap_or(on);
        answers.iter().map(|answer| Self { answer: *answer, person, subject, anchor, until }).collect()
    }

    /// Its address.
    pub fn path(&self, signer: &Signer) -> String {
        let day = |day: NaiveDate| day.num_days_from_ce().to_string();
        let parts = [short(self.person.into()), short(self.subject), day(self.anchor), day(self.until)];
        let [person, subject, anchor, until] = parts.each_ref().map(String::as_str);
        format!("/a/{}", signer.token(PURPOSE, &[self.answer.as_str(), person, subject, anchor, until]))
    }

    /// What a token stands for, if it was made here; whether it is still good says [`Self::until`].
    pub fn open(signer: &Signer, token: &str) -> Option<Self> {
        let parts = signer.open(PURPOSE, token)?;
        let [answer, person, subject, anchor, until] = parts[..] else { return None };
        let day = |text: &str| NaiveDate::from_num_days_from_ce_opt(text.parse().ok()?);
        Some(Self {
            answer: answer.parse().ok()?,
            person: long(person)?.into(),
            subject: long(subject)?,
            anchor: day(anchor)?,
            until: day(until)?,
        })
    }
}

fn short(id: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(id.as_bytes())
}

fn long(text: &str) -> Option<Uuid> {
    Uuid::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn signer() -> Signer {
        Signer::new("a secret")
    }

    fn link(answer: usize, person: u128, subject: u128, day: i32) -> AnswerLink {
        let day = NaiveDate::from_num_days_from_ce_opt(day).unwrap();
        let (person, subject) = (Uuid::from_u128(person).into(), Uuid::from_u128(subject));
        AnswerLink::of(&AnswerKind::ALL[answer..], person, subject, day, day).remove(0)
    }

    proptest! {
        #[test]
        fn a_link_comes_back_as_it_was_and_is_the_same_again(
            answer in 0..AnswerKind::ALL.len(), person in any::<u128>(), subject in any::<u128>(), day in 700_000..800_000,
        ) {
            let one = link(answer, person, subject, day);
            let path = one.path(&signer());
            prop_assert_eq!(&path, &one.path(&signer()));
            prop_assert_eq!(AnswerLink::open(&signer(), path.strip_prefix("/a/").unwrap()), Some(one));
            prop_assert_eq!((one.until - one.anchor).num_days(), 30);
        }

        #[test]
        fn nothing_else_opens(at in 0usize..100, letter in "[0-9A-Za-z._-]", noise in "[0-9A-Za-z._-]{0,120}") {
            let path = link(0, 1, 2, 740_000).path(&signer());
            let token = path.strip_prefix("/a/").unwrap();
            let mut changed = token.to_owned();
            let at = at % changed.len();
            changed.replace_range(at..=at, &letter);
            // The last letter of a signature has bits that nobody reads.
            if changed != token && at + 1 < token.len() {
                prop_assert_eq!(AnswerLink::open(&signer(), &changed), None, "{}", changed);
            }
            prop_assert_eq!(AnswerLink::open(&signer(), &noise), None);
        }
    }

    #[test]
    fn a_link_of_another_purpose_or_secret_opens_nothing() {
        let one = link(3, 1, 2, 740_000);
        let path = one.path(&Signer::new("another"));
        assert_eq!(AnswerLink::open(&signer(), path.strip_prefix("/a/").unwrap()), None);
        assert_eq!(AnswerLink::open(&signer(), &signer().token("unsubscribe", &["1"])), None);
        let former = Signer::new("new").with_former(["another"]);
        assert_eq!(AnswerLink::open(&former, path.strip_prefix("/a/").unwrap()), Some(one));
    }
}
