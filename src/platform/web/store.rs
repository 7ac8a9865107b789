//! Forms that were kept, and until when.

/// What is kept about people.
pub mod personal;

use chrono::TimeDelta;
use diesel::prelude::*;

use super::kept::{ADDRESS, KeptForm, KeptFormId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::kept_forms;
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::Result;

/// How long a form is kept for somebody who has to sign in first.
const LIVES: TimeDelta = TimeDelta::days(1);
/// The most forms that are kept for one owner; the oldest make room.
pub const MOST_FOR_ONE: i64 = 5;
/// The most forms that are kept for all without an account together, so that nobody can fill the disk with them.
const MOST_WITHOUT_ACCOUNT: i64 = 500;

/// Keeps a form and says under which id.
///
/// # Errors
/// Only what the database says.
pub fn keep(tx: &mut Tx, form: &KeptForm) -> Result<KeptFormId> {
    diesel::delete(kept_forms::table.filter(kept_forms::expires_at.le(tx.now))).execute(tx.conn)?;
    make_room(tx, &form.owner, MOST_FOR_ONE)?;
    if form.owner.starts_with(ADDRESS) {
        make_room(tx, &format!("{ADDRESS}%"), MOST_WITHOUT_ACCOUNT)?;
    }
    let id = tx.id::<KeptFormId>();
    diesel::insert_into(kept_forms::table)
        .values((
            kept_forms::id.eq(id),
            kept_forms::owner.eq(&form.owner),
            kept_forms::action.eq(&form.action),
            kept_forms::page.eq(&form.page),
            kept_forms::fields.eq(&form.fields),
            kept_forms::kept_at.eq(tx.now),
            kept_forms::expires_at.eq(tx.now + LIVES),
        ))
        .execute(tx.conn)?;
    Ok(id)
}

/// Lets the oldest forms of such owners go, so that fewer than `most` are left.
fn make_room(tx: &mut Tx, owners: &str, most: i64) -> Result<()> {
    let over: Vec<KeptFormId> = kept_forms::table
        .filter(kept_forms::owner.like(owners))
        .order((kept_forms::kept_at.desc(), kept_forms::id.desc()))
        .select(kept_forms::id)
        .offset(most - 1)
        .limit(100)
        .load(tx.conn)?;
    if !over.is_empty() {
        diesel::delete(kept_forms::table.filter(kept_forms::id.among(over))).execute(tx.conn)?;
    }
    Ok(())
}

/// A form that is still kept.
///
/// # Errors
/// Only what the database says.
pub fn find(conn: &mut Conn, id: KeptFormId, now: Timestamp) -> Result<Option<KeptForm>> {
    let row: Option<(String, String, String, String)> = kept_forms::table
        .find(id)
        .filter(kept_forms::expires_at.gt(now))
        .select((kept_forms::owner, kept_forms::action, kept_forms::page, kept_forms::fields))
        .first(conn)
        .optional()?;
    Ok(row.map(|(owner, action, page, fields)| KeptForm { owner, action, page, fields }))
}

/// Lets a form go, as it was shown.
///
/// # Errors
/// Only what the database says.
pub fn forget(tx: &mut Tx, id: KeptFormId) -> Result<()> {
    diesel::delete(kept_forms::table.find(id)).execute(tx.conn)?;
    Ok(())
}
