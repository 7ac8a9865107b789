use chrono::{DateTime, Months, Utc};

use crate::cascade::evidence::store::files;
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// So many are erased in one write; others wait meanwhile.
const AT_ONCE: i64 = 500;

/// Lets go of files that were added longer ago than that; says whether more may wait. Their rows stay.
///
/// # Errors
/// Only what the database says.
pub fn erase_old(tx: &mut Tx, after: Months) -> Result<bool> {
    let Some(before) = DateTime::<Utc>::from(tx.now).checked_sub_months(after) else { return Ok(false) };
    let found = files::added_before(tx.conn, before.into(), AT_ONCE)?;
    if !found.is_empty() {
        files::erase(tx, &found)?;
    }
    Ok(i64::try_from(found.len()).unwrap_or(AT_ONCE) >= AT_ONCE)
}
