use chrono::{Datelike, Timelike};

use super::letters::write;
use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::participants::store::check_ins;
use crate::cascade::signups::rules::reminder_due;
use crate::cascade::signups::store::{sign_up_pages, sign_ups as store};
use crate::cascade::signups::{SignUpState, SignUpWord};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::web::Site;

/// Reminders go out from this hour on …
const FROM_HOUR: u32 = 8;
/// … and before this one, where the training is held.
const TO_HOUR: u32 = 18;

/// Writes the reminders of a training that are due: once for each step and person, however often and by however many this is done.
/// Where people sleep or do not work, it waits. Says how many were written.
///
/// # Errors
/// Only what the database says.
pub fn remind(tx: &mut Tx, site: &Site, delivery: DeliveryId) -> Result<usize> {
    let (brief, _) = check_ins::of_delivery(tx.conn, &delivery.to_string())?;
    let (local, today) = (tx.now.in_zone(brief.zone), tx.now.day_in(brief.zone));
    let off = site.settings.weekends.of(Some(brief.country.code()));
    let is_at_work = (FROM_HOUR..TO_HOUR).contains(&local.hour()) && !off.contains(today.weekday());
    if !is_at_work || brief.state != DeliveryState::Planned {
        return Ok(0);
    }
    let (page, mut written) = (sign_up_pages::hold(tx, delivery)?, 0);
    for one in store::there(tx.conn, delivery)? {
        if one.state != SignUpState::Placed {
            continue;
        }
        let signed_up_on = one.signed_up_at.day_in(brief.zone);
        let due = reminder_due(page.told.starts_on, today, off, signed_up_on, one.reminded);
        if let Some(step) = due {
            store::reminded(tx, one.id, step)?;
            write(tx, &brief.reference, &page, &one, SignUpWord::Reminder)?;
            written += 1;
        }
    }
    Ok(written)
}
