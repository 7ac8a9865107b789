use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::cascade::common::DeliveryId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::delivery_drafts;
use crate::platform::db::{AnyId, Conn, Json, Tx, per_backend};
use crate::platform::error::{Error, Result};

/// What was typed, by field.
pub type Fields = BTreeMap<String, Vec<String>>;

/// Something begun and not sent.
#[derive(Clone, Debug)]
pub struct SavedDraft {
    /// The delivery it is for, which may not exist yet.
    pub delivery_id: DeliveryId,
    /// As it was typed.
    pub fields: Fields,
    /// When it was kept last.
    pub saved_at: Timestamp,
}

/// How many drafts one person keeps.
pub const MOST: i64 = 50;
/// How large a draft may be, in bytes of what was typed.
const LARGEST: usize = 100_000;

/// Keeps what a person has typed for a delivery, right or wrong, in place of what they had typed before.
///
/// # Errors
/// [`Error::TooLarge`]; [`Error::Conflict`] when they keep as many drafts as anybody may.
pub fn keep(tx: &mut Tx, person: PersonId, delivery: DeliveryId, fields: &Fields) -> Result<()> {
    let size: usize =
        fields.iter().map(|(name, values)| name.len() + values.iter().map(String::len).sum::<usize>()).sum();
    if size > LARGEST {
        return Err(Error::TooLarge);
    }
    let others = delivery_drafts::table
        .filter(delivery_drafts::person_id.eq(person).and(delivery_drafts::delivery_id.ne(delivery)));
    if others.count().get_result::<i64>(tx.conn)? >= MOST {
        return Err(Error::Conflict("error-too-many-drafts"));
    }
    let row = (
        delivery_drafts::id.eq(tx.id::<AnyId>()),
        delivery_drafts::delivery_id.eq(delivery),
        delivery_drafts::person_id.eq(person),
        delivery_drafts::fields.eq(Json(fields.clone())),
        delivery_drafts::saved_at.eq(tx.now),
    );
    let change = (delivery_drafts::fields.eq(Json(fields.clone())), delivery_drafts::saved_at.eq(tx.now));
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(delivery_drafts::table)
        .values(row)
        .on_conflict((delivery_drafts::delivery_id, delivery_drafts::person_id))
        .do_update()
        .set(change)
        .execute(conn))?;
    Ok(())
}

/// What a person has typed for a delivery.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &mut Conn, person: PersonId, delivery: DeliveryId) -> Result<SavedDraft> {
    find(conn, person, delivery)?.ok_or(Error::NotFound)
}

/// The same, if there is anything.
///
/// # Errors
/// Only what the database says.
pub fn find(conn: &mut Conn, person: PersonId, delivery: DeliveryId) -> Result<Option<SavedDraft>> {
    let row: Option<(Json<Fields>, Timestamp)> = delivery_drafts::table
        .filter(delivery_drafts::person_id.eq(person).and(delivery_drafts::delivery_id.eq(delivery)))
        .select((delivery_drafts::fields, delivery_drafts::saved_at))
        .first(conn)
        .optional()?;
    Ok(row.map(|(Json(fields), saved_at)| SavedDraft { delivery_id: delivery, fields, saved_at }))
}

/// Everything a person has begun and not sent, the latest first; at most [`MOST`].
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, person: PersonId) -> Result<Vec<SavedDraft>> {
    let rows: Vec<(DeliveryId, Json<Fields>, Timestamp)> = delivery_drafts::table
        .filter(delivery_drafts::person_id.eq(person))
        .order(delivery_drafts::saved_at.desc())
        .limit(MOST)
        .select((delivery_drafts::delivery_id, delivery_drafts::fields, delivery_drafts::saved_at))
        .load(conn)?;
    let draft = |(delivery_id, Json(fields), saved_at)| SavedDraft { delivery_id, fields, saved_at };
    Ok(rows.into_iter().map(draft).collect())
}

/// Throws away what a person has typed; once it is sent, or because they say so.
///
/// # Errors
/// Only what the database says.
pub fn discard(tx: &mut Tx, person: PersonId, delivery: DeliveryId) -> Result<()> {
    let draft = delivery_drafts::table
        .filter(delivery_drafts::person_id.eq(person).and(delivery_drafts::delivery_id.eq(delivery)));
    diesel::delete(draft).execute(tx.conn)?;
    Ok(())
}
