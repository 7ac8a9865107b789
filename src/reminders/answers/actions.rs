//! What an answer does, and the mail with new links.

use chrono::TimeDelta;
use uuid::Uuid;

use super::ReminderAnswer;
use super::standing::{ClosedQuestion, OpenQuestion, QuestionSubject, ReminderQuestion, question};
use crate::cascade::commitments::{CommitmentTerms, actions as commitments};
use crate::cascade::deliveries::actions as deliveries;
use crate::cascade::deliveries::rules::Act;
use crate::cascade::followups::actions as followups;
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::{MailKind, NewMail, store as mail};
use crate::platform::web::{Signer, Site};
use crate::reminders::links::AnswerLink;
use crate::reminders::rules::Silence;
use crate::reminders::{AnswerKind, state, words};
use content::Catalogue;

/// So many mails with new links somebody gets in a day, at most.
pub const MOST_RENEWALS_A_DAY: i64 = 3;
/// How long such a mail may be under way.
const RENEWAL_EXPIRES: TimeDelta = TimeDelta::days(1);

/// What became of an answer.
pub enum AnswerOutcome {
    /// It was taken, from whom, and where they go on.
    Taken(AnswerKind, Box<Viewer>, Option<String>),
    /// The question was closed before.
    Closed(ClosedQuestion),
}

/// Takes an answer: does what it says in the name of the person whose link it is, if they still may. Sent twice, it is taken once.
///
/// # Errors
/// What the action says that it becomes: [`Error::Invalid`]; [`Error::Forbidden`]; [`Error::Conflict`] when a report was changed
/// while they looked at it.
pub fn answer(tx: &mut Tx, signer: &Signer, token: &str, answer: &ReminderAnswer) -> Result<AnswerOutcome> {
    let open = match question(tx.conn, signer, token, tx.now)? {
        ReminderQuestion::Open(open) => *open,
        ReminderQuestion::Closed(closed) => return Ok(AnswerOutcome::Closed(closed)),
    };
    let OpenQuestion { link, viewer, subject } = open;
    let today = tx.now.day_in(viewer.zone);
    let actor = Actor::from(&viewer);
    let mut go_on = None;
    match (subject, answer) {
        (_, ReminderAnswer::Held(said)) if said.starts_on > today => {
            return Err(Error::field("starts_on", "delivery-not-over"));
        }
        (QuestionSubject::Commitment(line), ReminderAnswer::Held(said)) => {
            go_on = Some(deliveries::note_held_of(tx, &viewer, line.commitment.id, said)?);
        }
        (QuestionSubject::Delivery(whole), ReminderAnswer::Held(said)) => {
            go_on = Some(deliveries::note_held(tx, &viewer, whole.delivery.id, said)?);
        }
        (QuestionSubject::Commitment(line), ReminderAnswer::Day(due_on)) => {
            let before = &line.commitment;
            let terms = CommitmentTerms { due_on: *due_on, ..before.terms.clone() };
            commitments::change(tx, &viewer, before.id, before.revision, &terms)?;
        }
        (QuestionSubject::Delivery(_), ReminderAnswer::Day(day)) if *day < today => {
            return Err(Error::field("starts_on", "delivery-plan-is-past"));
        }
        (QuestionSubject::Delivery(whole), ReminderAnswer::Day(day)) => {
            deliveries::postpone(tx, actor, whole.delivery.id, whole.delivery.revision, *day)?;
        }
        (QuestionSubject::Commitment(line), ReminderAnswer::Never(reason)) => {
            commitments::ask_release(tx, &viewer, line.commitment.id, reason)?;
        }
        (QuestionSubject::Delivery(whole), ReminderAnswer::Never(reason)) => {
            let delivery = &whole.delivery;
            deliveries::transition(tx, actor, delivery.id, Act::Cancel, delivery.revision, reason)?;
        }
        (QuestionSubject::Delivery(whole), ReminderAnswer::Seen(revision, comment)) => {
            let act = if link.answer == AnswerKind::Confirmed { Act::Confirm } else { Act::Return };
            deliveries::transition(tx, actor, whole.delivery.id, act, *revision, comment)?;
        }
        (QuestionSubject::FollowUp(seen, question, _), ReminderAnswer::FollowUp(said)) => {
            followups::answer_asked(tx, &viewer, question.id, said)?;
            go_on = Some(format!("/deliveries/{}/follow-up", seen.brief.reference));
        }
        (QuestionSubject::Commitment(_), ReminderAnswer::Seen(..))
        | (QuestionSubject::FollowUp(..), _)
        | (_, ReminderAnswer::FollowUp(_)) => {
            return Err(Error::Malformed("no such answer to this question".into()));
        }
    }
    Ok(AnswerOutcome::Taken(link.answer, Box::new(viewer), go_on))
}

/// Writes a mail with all that waits for the person of a link now, and new links to answer it. It goes to their own address and
/// nowhere else; nothing waits, too many were asked for, or nobody is there: then nothing is written, and nobody is told so.
///
/// # Errors
/// Only what the database says.
pub fn renew(tx: &mut Tx, site: &Site, catalogue: &Catalogue, token: &str) -> Result<()> {
    let Some(AnswerLink { person, .. }) = AnswerLink::open(&site.signer, token) else { return Ok(()) };
    if people::by_link(tx.conn, person)?.is_none() {
        return Ok(());
    }
    let recipients = state::load(tx.conn, site, catalogue, &[person], tx.now, tx.now.latest_day())?;
    let waits = |silence: Option<Silence>| silence != Some(Silence::Deactivated);
    let Some(recipient) = recipients.into_iter().find(|one| waits(one.silence) && !one.pending_items.is_empty()) else {
        return Ok(());
    };
    let (kind, address) = (MailKind::NewLinks, &recipient.address);
    let since = tx.now + -TimeDelta::days(1);
    let some = std::slice::from_ref(address);
    if !mail::written_often(tx.conn, kind, some, since, MOST_RENEWALS_A_DAY)?.is_empty() {
        return Ok(());
    }
    let new = NewMail {
        key: format!("new-links:{}", tx.id::<crate::reminders::ItemId>()),
        kind,
        address: address.clone(),
        person: Some(person),
        cohort: None::<Uuid>,
        language: words::language(site, &recipient),
        data: words::waiting_data(site, &recipient, tx.now.day_in(recipient.zone)),
        expires_at: Some(tx.now + RENEWAL_EXPIRES),
    };
    mail::enqueue(tx, &new).map(drop)
}
