use std::collections::BTreeSet;

use chrono::TimeDelta;
use serde_json::json;

use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::plan_calendar::ToldPlan;
use crate::cascade::deliveries::store::plan_calendars::{self, ConcernedCalendar};
use crate::cascade::deliveries::store::turns::DELIVERY;
use crate::platform::calendar::CalendarMethod;
use crate::platform::clock::Zone;
use crate::platform::db::{Change, Tx};
use crate::platform::error::Result;
use crate::platform::mail::{self, MailKind, NewMail};

/// How many trainings are looked at together.
const CHUNK: usize = 200;

/// Follows planned trainings: whose calendar was told of one is written to when it moves or does not take place, or not for them.
///
/// # Errors
/// Only what the database says.
pub fn tell_calendars(tx: &mut Tx, changes: &BTreeSet<Change>) -> Result<()> {
    let changed: Vec<DeliveryId> =
        changes.iter().filter(|change| change.kind == DELIVERY).map(|change| change.id.into()).collect();
    for some in changed.chunks(CHUNK) {
        for one in plan_calendars::concerned(tx.conn, some)? {
            tell(tx, &one)?;
        }
    }
    Ok(())
}

fn tell(tx: &mut Tx, one: &ConcernedCalendar) -> Result<()> {
    // Once it is reported, it was held; and nobody waits for what is over.
    let today = tx.now.day_in(Zone::UTC);
    let is_planned = one.state == DeliveryState::Planned;
    if !is_planned && one.state != DeliveryState::Cancelled || one.told.days.ends_on < today && one.days.ends_on < today
    {
        return Ok(());
    }
    let is_theirs = is_planned && one.teaches && !one.is_shut_out;
    let Some((method, told)) = one.told.due(is_theirs.then_some(&one.days)) else { return Ok(()) };
    plan_calendars::note(tx, (one.delivery, one.person), &told)?;
    if !one.is_shut_out {
        mail::store::enqueue(tx, &draft(tx, one, method, &told))?;
    }
    Ok(())
}

/// The mail; what the training is called is looked up when it is sent, see [`PlanMails`](crate::cascade::deliveries::plan_mails::PlanMails).
fn draft(tx: &Tx, one: &ConcernedCalendar, method: CalendarMethod, told: &ToldPlan) -> NewMail {
    let days = &told.days;
    let word = if method == CalendarMethod::Cancel { "cancelled" } else { "changed" };
    let left = (days.ends_on - tx.now.day_in(Zone::UTC)).num_days().clamp(0, 400) + 2;
    NewMail {
        key: format!("plan:{}:{}:{}", one.delivery, one.person, told.sequence),
        kind: MailKind::Plan,
        address: one.address.clone(),
        person: Some(one.person),
        cohort: one.cohort,
        language: one.language,
        data: json!({
            "name": one.name,
            "delivery": one.delivery,
            (word): true,
            "sequence": told.sequence,
            "title": null,
            "starts_on": days.starts_on,
            "ends_on": (days.ends_on != days.starts_on).then_some(days.ends_on),
            "last_day": days.ends_on,
            "place": days.place,
            "reference": one.reference,
            "path": format!("/deliveries/{}", one.reference),
        }),
        expires_at: Some(tx.now + TimeDelta::days(left)),
    }
}
