use chrono::Timelike;
use serde_json::json;

use crate::cascade::common::DeliveryId;
use crate::cascade::followups::rules::{FRESH, opens_on};
use crate::cascade::followups::store::opening::{self, DueDelivery};
use crate::cascade::followups::store::{follow_ups as store, intentions};
use crate::cascade::followups::{FollowUpId, FollowUpSide, Intention, links};
use crate::people::holidays::{self, PublicHolidays};
use crate::platform::clock::Timestamp;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::mail::{self, MailKind, NewMail};
use crate::platform::web::Site;

/// Questions are asked from this hour on …
const FROM_HOUR: u32 = 8;
/// … and before this one, where the training was held.
const TO_HOUR: u32 = 18;

/// Asks of those of these trainings whose day has come: opens the questions of a step and writes the mails to participants. What is
/// asked already stays as it is, however often and by however many this is done. Where people sleep or do not work, it waits.
///
/// # Errors
/// Only what the database says.
pub fn open_due(tx: &mut Tx, site: &Site, months: i32, ids: &[DeliveryId]) -> Result<usize> {
    let mut opened = 0;
    let holidays = holidays::store::all(tx.conn)?;
    for due in opening::around(tx.conn, ids)? {
        let today = tx.now.day_in(due.zone);
        let late = (today - opens_on(due.ends_on, months)).num_days();
        let is_due = late >= 0 && u64::try_from(late).is_ok_and(|late| late <= FRESH);
        if is_due && are_at_work(site, &holidays, &due, tx.now) {
            open(tx, site, &due, months)?;
            opened += 1;
        }
    }
    Ok(opened)
}

fn are_at_work(site: &Site, holidays: &PublicHolidays, due: &DueDelivery, now: Timestamp) -> bool {
    let local = now.in_zone(due.zone);
    let off = holidays.days_off(&site.settings.weekends, Some(due.country));
    (FROM_HOUR..TO_HOUR).contains(&local.hour()) && !off.contains(local.date_naive())
}

/// Opens all questions of a step about a training.
///
/// # Errors
/// Only what the database says.
pub fn open(tx: &mut Tx, site: &Site, due: &DueDelivery, months: i32) -> Result<()> {
    let today = tx.now.day_in(due.zone);
    if due.has_lead {
        store::open(tx, due.id, months, FollowUpSide::Trainer, None, today)?;
    }
    if due.has_focal_point {
        store::open(tx, due.id, months, FollowUpSide::Association, None, today)?;
    }
    for (intention, name) in &due.participants {
        let participant = Some(intention.participant_id);
        if let Some(id) = store::open(tx, due.id, months, FollowUpSide::Participant, participant, today)? {
            write(tx, site, due, id, intention, name.as_deref())?;
        }
    }
    Ok(())
}

/// Writes the mail with a question to a participant.
fn write(
    tx: &mut Tx,
    site: &Site,
    due: &DueDelivery,
    id: FollowUpId,
    intention: &Intention,
    name: Option<&str>,
) -> Result<()> {
    let (Some(address), Some(action)) = (&intention.email, &intention.action) else { return Ok(()) };
    let mail = NewMail {
        key: intentions::mail_key(id),
        kind: MailKind::FollowUp,
        address: address.clone(),
        person: None,
        cohort: None,
        language: intention.language,
        data: json!({
            "name": name,
            "reference": due.reference,
            "action": action,
            "due_on": intention.due_on,
            "path": links::answer_path(&site.signer, id),
            "stop": links::stop_path(&site.signer, id),
        }),
        expires_at: Some(tx.now + chrono::TimeDelta::days(FRESH as i64)),
    };
    mail::store::enqueue(tx, &mail).map(drop)
}
