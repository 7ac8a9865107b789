use serde_json::json;

use super::open::open;
use crate::cascade::common::DeliveryId;
use crate::cascade::followups::rules::{can_be_answered, step_at};
use crate::cascade::followups::store::{follow_ups as store, intentions, opening};
use crate::cascade::followups::views::load::{self, SeenFollowUps};
use crate::cascade::followups::{FollowUp, FollowUpAnswer, FollowUpId, FollowUpSide, Intention, links, policy};
use crate::cascade::participants::DeliveryBrief;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Channel, Viewer};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Signer, Site};

/// Answers what became of a training, for the side of whoever is signed in. The same said again changes nothing; another answer
/// takes the place of the one before, which stays on record.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who are not asked; [`Error::Conflict`] when nothing is asked of it now.
pub fn answer(tx: &mut Tx, site: &Site, viewer: &Viewer, name: &str, said: &FollowUpAnswer) -> Result<()> {
    let SeenFollowUps { brief, side, .. } = load::seen(tx.conn, viewer, name)?;
    let side = side.ok_or(Error::Forbidden)?;
    let today = tx.now.day_in(brief.zone);
    let step = step_at(brief.ends_on, today).filter(|_| can_be_answered(brief.state));
    let months = step.ok_or(Error::Conflict("error-follow-up-closed"))?;
    let question = match store::of_side(tx.conn, brief.id, months, side)? {
        Some(question) => question,
        None => open_now(tx, site, brief.id, months, side)?,
    };
    take(tx, &question, &brief, said, Actor::from(viewer))
}

/// Opens what nobody has asked yet, for whoever says it unasked; the others are asked as well.
fn open_now(tx: &mut Tx, site: &Site, id: DeliveryId, months: i32, side: FollowUpSide) -> Result<FollowUp> {
    for due in opening::around(tx.conn, &[id])? {
        let today = tx.now.day_in(due.zone);
        store::open(tx, id, months, side, None, today)?;
        open(tx, site, &due, months)?;
    }
    store::of_side(tx.conn, id, months, side)?.ok_or(Error::Conflict("error-follow-up-closed"))
}

/// Answers a question that was asked of the viewer, who may not be signed in.
///
/// # Errors
/// As [`answer`].
pub fn answer_asked(tx: &mut Tx, viewer: &Viewer, id: FollowUpId, said: &FollowUpAnswer) -> Result<()> {
    let question = store::get(tx.conn, id)?;
    let name = question.delivery_id.to_string();
    let SeenFollowUps { brief, relation, .. } = load::seen(tx.conn, viewer, &name)?;
    if !policy::may_answer(relation, question.side) {
        return Err(Error::Forbidden);
    }
    if !can_be_answered(brief.state) {
        return Err(Error::Conflict("error-follow-up-closed"));
    }
    take(tx, &question, &brief, said, Actor::from(viewer))
}

fn take(tx: &mut Tx, question: &FollowUp, of: &DeliveryBrief, said: &FollowUpAnswer, by: Actor) -> Result<()> {
    if store::latest(tx.conn, question.id)?.as_ref() == Some(said) {
        return Ok(());
    }
    store::answer(tx, question.id, said, by)?;
    if by.person.is_none() {
        return Ok(());
    }
    let event = Event::new("follow-up.answered", of.id, &of.reference);
    audit::record(tx, by, event.with(json!({"months": question.months, "outcome": said.outcome})))
}

/// What a link to a participant's question opens.
pub enum LinkAnswer {
    /// The question can be answered, or answered otherwise.
    Open {
        /// The question.
        question: Box<FollowUp>,
        /// The training.
        brief: Box<DeliveryBrief>,
        /// What they meant to do.
        intention: Box<Intention>,
        /// What they answered before.
        before: Option<FollowUpAnswer>,
    },
    /// It was not made here, or something of it was lost on the way.
    Unknown,
    /// Its time is over.
    Expired,
    /// What it was about was erased, or is in question again.
    Gone,
}

/// What a token of a mail to a participant opens.
///
/// # Errors
/// Only what the database says.
pub fn question_of_link(
    conn: &mut Conn,
    signer: &Signer,
    token: &str,
    now: crate::platform::clock::Timestamp,
) -> Result<LinkAnswer> {
    let Some(id) = links::answered_by(signer, token) else { return Ok(LinkAnswer::Unknown) };
    let Some(question) = store::get_all(conn, &[id])?.pop() else { return Ok(LinkAnswer::Gone) };
    let Some(participant) = question.participant_id else { return Ok(LinkAnswer::Unknown) };
    let Some(intention) = intentions::of(conn, participant)? else { return Ok(LinkAnswer::Gone) };
    let brief = load::brief(conn, question.delivery_id)?;
    if !can_be_answered(brief.state) {
        return Ok(LinkAnswer::Gone);
    }
    if !links::is_good(question.opened_on, now.day_in(brief.zone)) {
        return Ok(LinkAnswer::Expired);
    }
    let before = store::latest(conn, id)?;
    Ok(LinkAnswer::Open {
        question: Box::new(question),
        brief: Box::new(brief),
        intention: Box::new(intention),
        before,
    })
}

/// Takes the answer of a participant, whose link it is.
///
/// # Errors
/// Only what the database says.
pub fn answer_by_link(tx: &mut Tx, signer: &Signer, token: &str, said: &FollowUpAnswer) -> Result<LinkAnswer> {
    let opened = question_of_link(tx.conn, signer, token, tx.now)?;
    if let LinkAnswer::Open { question, brief, .. } = &opened {
        take(tx, question, brief, said, Actor { person: None, channel: Channel::Web })?;
    }
    Ok(opened)
}
