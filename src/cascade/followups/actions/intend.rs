use std::collections::BTreeSet;

use chrono::{DateTime, Months, NaiveDate, Utc};

use crate::cascade::followups::store::{follow_ups, intentions as store};
use crate::cascade::followups::{Intention, links};
use crate::cascade::participants::rules::{MOST_PARTICIPANTS, feedback_is_open};
use crate::cascade::participants::store::{check_ins, participants};
use crate::cascade::participants::{FORGOTTEN, ParticipantId};
use crate::platform::db::{Change, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Signer;

/// So many are erased in one write; others wait meanwhile.
const AT_ONCE: i64 = 500;

/// Writes what a participant means to do, for whoever has their secret. Written again, it takes the place of what was there.
///
/// # Errors
/// [`Error::NotFound`] where nobody has that secret; [`Error::Conflict`] when it is too early or too late; [`Error::Invalid`].
pub fn intend(
    tx: &mut Tx,
    secret: &str,
    (action, due_on): (String, NaiveDate),
    email: Option<EmailAddress>,
    language: Language,
) -> Result<()> {
    let participant = participants::of_secret(tx.conn, secret)?;
    let (brief, _) = check_ins::of_secret(tx.conn, secret)?;
    let today = tx.now.day_in(brief.zone);
    if !feedback_is_open(brief.state, brief.ends_on, today) {
        return Err(Error::Conflict("error-intention-closed"));
    }
    let last = today.checked_add_months(Months::new(24)).unwrap_or(NaiveDate::MAX);
    if !(brief.starts_on..=last).contains(&due_on) {
        return Err(Error::field("due_on", "intention-day-wrong"));
    }
    if store::count(tx.conn, brief.id)? > MOST_PARTICIPANTS {
        return Err(Error::Conflict("error-check-in-full"));
    }
    let intention = Intention { participant_id: participant.id, action: Some(action), due_on, email, language };
    store::put(tx, brief.id, &intention)
}

/// Erases what a participant means to do and where they would be asked, for whoever has their secret.
///
/// # Errors
/// [`Error::NotFound`] where nobody has that secret.
pub fn forget(tx: &mut Tx, secret: &str) -> Result<()> {
    let participant = participants::of_secret(tx.conn, secret)?;
    store::erase(tx, &[participant.id])
}

/// The same for whoever has the link of a mail that ends all questions. Says whether there was such a link.
///
/// # Errors
/// Only what the database says.
pub fn stop_by_link(tx: &mut Tx, signer: &Signer, token: &str) -> Result<bool> {
    let Some(id) = links::stopped_by(signer, token) else { return Ok(false) };
    let participant = follow_ups::get_all(tx.conn, &[id])?.pop().and_then(|question| question.participant_id);
    if let Some(participant) = participant {
        store::erase(tx, &[participant])?;
    }
    Ok(true)
}

/// Follows participants who have their name erased: what they meant to do goes with it.
///
/// # Errors
/// Only what the database says.
pub fn erase_followed(tx: &mut Tx, changes: &BTreeSet<Change>) -> Result<()> {
    let gone = changes.iter().filter(|change| change.kind == FORGOTTEN);
    let ids: Vec<ParticipantId> = gone.map(|change| change.id.into()).collect();
    if ids.is_empty() { Ok(()) } else { store::erase(tx, &ids) }
}

/// Erases what was written longer ago than that; says whether more may wait.
///
/// # Errors
/// Only what the database says.
pub fn erase_old(tx: &mut Tx, after: Months) -> Result<bool> {
    let Some(before) = DateTime::<Utc>::from(tx.now).checked_sub_months(after) else { return Ok(false) };
    let found = store::written_before(tx.conn, before.into(), AT_ONCE)?;
    if !found.is_empty() {
        store::erase(tx, &found)?;
    }
    Ok(i64::try_from(found.len()).unwrap_or(AT_ONCE) >= AT_ONCE)
}
