//! What went out, as a report of all of it needs it.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::{ItemState, ReminderKind};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::Conn;
use crate::platform::db::schema::{people, reminder_items};
use crate::platform::error::Result;
use crate::platform::mail::MailId;

/// A reminder that went out by mail.
#[derive(Clone, Debug)]
pub struct SentItem {
    /// To whom.
    pub address: String,
    /// Their zone.
    pub zone: Zone,
    /// What kind.
    pub kind: ReminderKind,
    /// Which step, in days from the anchor.
    pub step: i32,
    /// The day it counts from.
    pub anchor: NaiveDate,
    /// In which mail.
    pub mail: String,
    /// When.
    pub at: Timestamp,
}

/// Everything that went out by mail since then, in order.
///
/// # Errors
/// Only what the database says.
pub fn sent_since(conn: &mut Conn, since: Timestamp) -> Result<Vec<SentItem>> {
    type Row = (String, Zone, ReminderKind, i32, NaiveDate, Option<MailId>, Timestamp);
    let rows: Vec<Row> = reminder_items::table
        .inner_join(people::table)
        .filter(reminder_items::state.eq(ItemState::Sent).and(reminder_items::changed_at.ge(since)))
        .order((reminder_items::changed_at, reminder_items::id))
        .select((
            people::email,
            people::time_zone,
            reminder_items::kind,
            reminder_items::step,
            reminder_items::anchor_on,
            reminder_items::mail_id,
            reminder_items::changed_at,
        ))
        .load(conn)?;
    let item = |(address, zone, kind, step, anchor, mail, at): Row| {
        let mail = mail?.to_string();
        Some(SentItem { address, zone, kind, step, anchor, mail, at })
    };
    Ok(rows.into_iter().filter_map(item).collect())
}
