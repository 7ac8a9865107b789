use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, EvidenceId};
use crate::cascade::evidence::{EvidenceDetails, NewEvidence};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::evidence;
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::Result;
use crate::platform::files::FileHash;

/// Writes a file to a training.
///
/// # Errors
/// [`Error::Duplicate`](crate::platform::error::Error::Duplicate) where the same file is there.
pub fn insert(
    tx: &mut Tx,
    delivery: DeliveryId,
    by: Option<PersonId>,
    details: &EvidenceDetails,
    new: &NewEvidence,
) -> Result<()> {
    diesel::insert_into(evidence::table)
        .values((
            evidence::id.eq(new.id),
            evidence::delivery_id.eq(delivery),
            evidence::kind.eq(details.kind),
            evidence::label.eq(&details.label),
            evidence::file_name.eq(&new.file_name),
            evidence::format.eq(new.format),
            evidence::size.eq(new.size),
            evidence::hash.eq(&new.hash),
            evidence::preview_hash.eq(&new.preview_hash),
            evidence::consent.eq(details.consent),
            evidence::added_by.eq(by),
            evidence::added_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Takes a file off a training; what was in it goes once nobody names it.
///
/// # Errors
/// Only what the database says.
pub fn remove(tx: &mut Tx, id: EvidenceId) -> Result<()> {
    diesel::delete(evidence::table.find(id)).execute(tx.conn)?;
    Ok(())
}

/// Files that were added before a time and are still there, the oldest first.
///
/// # Errors
/// Only what the database says.
pub fn added_before(conn: &mut Conn, before: Timestamp, limit: i64) -> Result<Vec<EvidenceId>> {
    Ok(evidence::table
        .filter(evidence::added_at.lt(before).and(evidence::erased_at.is_null()))
        .order(evidence::added_at)
        .limit(limit)
        .select(evidence::id)
        .load(conn)?)
}

/// Leaves of files the row alone: who added something when, and the hash of what it was.
///
/// # Errors
/// Only what the database says.
pub fn erase(tx: &mut Tx, ids: &[EvidenceId]) -> Result<()> {
    diesel::update(evidence::table.filter(evidence::id.among(ids)))
        .set((
            evidence::label.eq(""),
            evidence::file_name.eq(""),
            evidence::preview_hash.eq(None::<FileHash>),
            evidence::erased_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Those of the files that a row still names as there.
///
/// # Errors
/// Only what the database says.
pub fn named_among(conn: &mut Conn, hashes: &[FileHash]) -> Result<BTreeSet<FileHash>> {
    let kept = evidence::table
        .filter(evidence::hash.among(hashes).and(evidence::erased_at.is_null()))
        .select(evidence::hash)
        .load::<FileHash>(conn)?;
    let shown = evidence::table
        .filter(evidence::preview_hash.assume_not_null().among(hashes))
        .select(evidence::preview_hash.assume_not_null())
        .load::<FileHash>(conn)?;
    Ok(kept.into_iter().chain(shown).collect())
}
