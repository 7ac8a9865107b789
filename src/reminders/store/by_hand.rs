//! What those who coordinate told somebody on another way than by mail.

use diesel::prelude::*;

use super::super::ItemState;
use super::super::rules::{Due, SetAside};
use super::items::{insert, set_aside};
use crate::people::accounts::PersonId;
use crate::platform::db::Tx;
use crate::platform::db::schema::reminder_items;
use crate::platform::error::Result;

/// How what was told by hand says that it was, where else stands why something was not sent.
pub const BY_HAND: &str = "by-hand";

/// Notes that somebody was told of these things, and what is not told any more by that. What was withheld from a mail was told now.
/// Says of how many.
///
/// # Errors
/// Only what the database says.
pub fn tell(tx: &mut Tx, person: PersonId, told: &[Due], aside: &[SetAside]) -> Result<usize> {
    set_aside(tx, aside)?;
    let mut count = 0;
    for one in told {
        if insert(tx, person, one, ItemState::Sent, Some(BY_HAND), None)? {
            count += 1;
            continue;
        }
        let withheld = reminder_items::table
            .filter(reminder_items::key.eq(&one.key).and(reminder_items::state.eq(ItemState::Withheld)));
        count += diesel::update(withheld)
            .set((
                reminder_items::state.eq(ItemState::Sent),
                reminder_items::reason.eq(BY_HAND),
                // The day of it is that of the telling.
                reminder_items::created_at.eq(tx.now),
                reminder_items::changed_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
    }
    Ok(count)
}
