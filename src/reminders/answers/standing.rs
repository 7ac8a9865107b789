//! What a link opens, as things stand now.

use serde::Serialize;

use crate::cascade::commitments::CommitmentState;
use crate::cascade::commitments::store::list::CommitmentLine;
use crate::cascade::commitments::views::load as commitments;
use crate::cascade::common::DeliveryState;
use crate::cascade::deliveries::rules::Act;
use crate::cascade::deliveries::views::{DeliveryData, load as deliveries};
use crate::cascade::followups::views::load::{self as follow_ups_seen, SeenFollowUps};
use crate::cascade::followups::{FollowUp, FollowUpAnswer, policy, rules, store};
use crate::people::accounts::Viewer;
use crate::people::accounts::store::people;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::Signer;
use crate::reminders::AnswerKind;
use crate::reminders::links::AnswerLink;

/// What is asked.
pub enum QuestionSubject {
    /// What becomes of a promised training.
    Commitment(Box<CommitmentLine>),
    /// What becomes of a planned training, or what to think of a report.
    Delivery(Box<DeliveryData>),
    /// What became of a training; with what was answered before.
    FollowUp(Box<SeenFollowUps>, FollowUp, Option<FollowUpAnswer>),
}

/// A question that can be answered.
pub struct OpenQuestion {
    /// The link that opened it.
    pub link: AnswerLink,
    /// Whom it was asked, with the roles that they have now.
    pub viewer: Viewer,
    /// What it is about.
    pub subject: QuestionSubject,
}

/// Why a link opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClosedReason {
    /// It was not made here, or something of it was lost on the way.
    Unknown,
    /// Its time is over.
    Expired,
    /// It is not their turn any more: they were shut out, or somebody else speaks for their side.
    NotTheirs,
    /// The question has been answered, by them or somebody else.
    Answered,
    /// It was asked of something that has changed since.
    Changed,
}

/// A question that cannot be answered any more.
#[derive(Clone, Copy, Debug)]
pub struct ClosedQuestion {
    /// Why.
    pub why: ClosedReason,
    /// The language of whom it was asked, where they are here.
    pub language: Option<Language>,
}

/// What a link opens.
pub enum ReminderQuestion {
    /// It can be answered.
    Open(Box<OpenQuestion>),
    /// It cannot.
    Closed(ClosedQuestion),
}

/// What a token opens.
///
/// # Errors
/// Only what the database says.
pub fn question(conn: &mut Conn, signer: &Signer, token: &str, now: Timestamp) -> Result<ReminderQuestion> {
    let closed = |why, language| Ok(ReminderQuestion::Closed(ClosedQuestion { why, language }));
    let Some(link) = AnswerLink::open(signer, token) else { return closed(ClosedReason::Unknown, None) };
    let Some(viewer) = people::by_link(conn, link.person)? else { return closed(ClosedReason::NotTheirs, None) };
    let language = Some(viewer.language);
    if now.day_in(viewer.zone) > link.until {
        return closed(ClosedReason::Expired, language);
    }
    let asked = match link.answer {
        AnswerKind::Kept | AnswerKind::Postponed | AnswerKind::Impossible => of_commitment(conn, &viewer, &link, now),
        AnswerKind::Held => of_delivery(conn, &viewer, &link, Act::Report),
        AnswerKind::Moved => of_delivery(conn, &viewer, &link, Act::Edit),
        AnswerKind::Cancelled => of_delivery(conn, &viewer, &link, Act::Cancel),
        AnswerKind::Confirmed => of_delivery(conn, &viewer, &link, Act::Confirm),
        AnswerKind::Questioned => of_delivery(conn, &viewer, &link, Act::Return),
        AnswerKind::FollowedUp => of_follow_up(conn, &viewer, &link),
    };
    match asked {
        Ok(Ok(subject)) => Ok(ReminderQuestion::Open(Box::new(OpenQuestion { link, viewer, subject }))),
        Ok(Err(why)) => closed(why, language),
        Err(Error::NotFound | Error::Hidden) => closed(ClosedReason::NotTheirs, language),
        Err(error) => Err(error),
    }
}

type Asked = Result<QuestionSubject, ClosedReason>;

fn of_commitment(conn: &mut Conn, viewer: &Viewer, link: &AnswerLink, now: Timestamp) -> Result<Asked> {
    let (line, _) = commitments::commitment(conn, viewer, link.subject.into(), now)?;
    let commitment = &line.commitment;
    Ok(match line.state {
        _ if commitment.person_id != viewer.id => Err(ClosedReason::NotTheirs),
        CommitmentState::Reported | CommitmentState::Fulfilled | CommitmentState::Released => {
            Err(ClosedReason::Answered)
        }
        _ if link.answer == AnswerKind::Impossible && commitment.release_asked.is_some() => Err(ClosedReason::Answered),
        _ if commitment.terms.due_on != link.anchor => Err(ClosedReason::Changed),
        CommitmentState::Open | CommitmentState::Overdue => Ok(QuestionSubject::Commitment(Box::new(line))),
    })
}

fn of_delivery(conn: &mut Conn, viewer: &Viewer, link: &AnswerLink, act: Act) -> Result<Asked> {
    let whole = deliveries::delivery(conn, viewer, link.subject.into())?;
    let (waits, anchor) = match act {
        Act::Confirm | Act::Return => (DeliveryState::Reported, whole.delivery.state_since.day_in(viewer.zone)),
        _ => (DeliveryState::Planned, whole.delivery.report.when_where.ends_on),
    };
    Ok(match () {
        () if whole.delivery.state != waits => Err(ClosedReason::Answered),
        () if !whole.acts.iter().any(|(may, _)| *may == act) => Err(ClosedReason::NotTheirs),
        () if anchor != link.anchor => Err(ClosedReason::Changed),
        () => Ok(QuestionSubject::Delivery(Box::new(whole))),
    })
}

/// It stays open once it was answered: another answer takes the place of the one before.
fn of_follow_up(conn: &mut Conn, viewer: &Viewer, link: &AnswerLink) -> Result<Asked> {
    let question = store::follow_ups::get(conn, link.subject.into())?;
    let seen = follow_ups_seen::seen(conn, viewer, &question.delivery_id.to_string())?;
    Ok(match () {
        () if !policy::may_answer(seen.relation, question.side) => Err(ClosedReason::NotTheirs),
        () if !rules::can_be_answered(seen.brief.state) => Err(ClosedReason::Changed),
        () if question.opened_on != link.anchor => Err(ClosedReason::Changed),
        () => {
            let before = store::follow_ups::latest(conn, question.id)?;
            Ok(QuestionSubject::FollowUp(Box::new(seen), question, before))
        }
    })
}
