use chrono::{DateTime, Months, Utc};

use crate::cascade::participants::FORGOTTEN;
use crate::cascade::participants::store::participants as store;
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// So many are erased in one write; others wait meanwhile.
const AT_ONCE: i64 = 500;

/// Erases what tells who they are of those who checked in longer ago than that; says whether more may wait. What figures count
/// stays as it is.
///
/// # Errors
/// Only what the database says.
pub fn erase_old(tx: &mut Tx, after: Months) -> Result<bool> {
    let Some(before) = DateTime::<Utc>::from(tx.now).checked_sub_months(after) else { return Ok(false) };
    let found = store::known_since_before(tx.conn, before.into(), AT_ONCE)?;
    if !found.is_empty() {
        store::erase(tx, &found)?;
    }
    Ok(i64::try_from(found.len()).unwrap_or(AT_ONCE) >= AT_ONCE)
}

/// Erases what tells who somebody is, for whoever has their secret.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] where nobody has it.
pub fn erase_own(tx: &mut Tx, secret: &str) -> Result<()> {
    let participant = store::of_secret(tx.conn, secret)?;
    tx.changed(FORGOTTEN, participant.id);
    store::erase(tx, &[participant.id])
}
