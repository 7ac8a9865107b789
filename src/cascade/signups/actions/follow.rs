use std::collections::BTreeSet;

use uuid::Uuid;

use super::letters::write;
use super::move_up::move_up;
use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::store::turns;
use crate::cascade::participants::store::check_ins;
use crate::cascade::participants::{ARRIVED, FORGOTTEN, ParticipantId};
use crate::cascade::signups::store::sign_ups::FREED;
use crate::cascade::signups::store::{sign_up_pages, sign_ups as store};
use crate::cascade::signups::{SignUpWord, ToldTraining};
use crate::platform::db::{Change, Tx};
use crate::platform::error::Result;

/// How many trainings or people are looked at together.
const CHUNK: usize = 200;

/// Follows trainings and those who take part: who signed up is told when a training moves or falls through, is found again when they
/// check in, and forgotten when they want to be.
///
/// # Errors
/// Only what the database says.
pub fn follow(tx: &mut Tx, changes: &BTreeSet<Change>) -> Result<()> {
    let of = |kind: &str| -> Vec<Uuid> {
        changes.iter().filter(|change| change.kind == kind).map(|change| change.id).collect()
    };
    for some in of(turns::DELIVERY).chunks(CHUNK) {
        let ids: Vec<DeliveryId> = some.iter().map(|id| (*id).into()).collect();
        for page in sign_up_pages::of_all(tx.conn, &ids)? {
            tell(tx, page.delivery_id)?;
        }
    }
    for some in of(ARRIVED).chunks(CHUNK) {
        let ids: Vec<ParticipantId> = some.iter().map(|id| (*id).into()).collect();
        store::find_arrived(tx, &ids)?;
    }
    for some in of(FORGOTTEN).chunks(CHUNK) {
        let ids: Vec<ParticipantId> = some.iter().map(|id| (*id).into()).collect();
        let known = store::of_participants(tx.conn, &ids)?;
        if !known.is_empty() {
            store::erase(tx, &known)?;
        }
    }
    for id in of(FREED) {
        let (brief, _) = check_ins::of_delivery(tx.conn, &id.to_string())?;
        move_up(tx, &brief, brief.id)?;
    }
    Ok(())
}

/// Tells everybody who signed up what changed of their training, if something did that concerns them.
fn tell(tx: &mut Tx, delivery: DeliveryId) -> Result<()> {
    let (brief, _) = check_ins::of_delivery(tx.conn, &delivery.to_string())?;
    let told = ToldTraining::of(&brief);
    // Once it is reported, it was held as it was.
    let concerns = told.called_off || brief.state == DeliveryState::Planned;
    let before = sign_up_pages::hold(tx, delivery)?;
    if !concerns || before.told == told {
        return Ok(());
    }
    let closes_on = match brief.starts_on.pred_opt() {
        Some(last) => before.terms.closes_on.min(last),
        None => before.terms.closes_on,
    };
    sign_up_pages::tell(tx, delivery, &told, closes_on)?;
    if before.told.starts_on != told.starts_on {
        store::remind_anew(tx, delivery)?;
    }
    let word = if told.called_off { SignUpWord::CalledOff } else { SignUpWord::Changed };
    if told.called_off && tx.now.day_in(brief.zone) > brief.ends_on {
        // Nobody waits for it any more.
        return Ok(());
    }
    let page = sign_up_pages::hold(tx, delivery)?;
    for one in store::there(tx.conn, delivery)? {
        write(tx, &brief.reference, &page, &one, word)?;
    }
    Ok(())
}
