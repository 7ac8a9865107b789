use chrono::Months;

use crate::cohorts::applications::store::applications as store;
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// So many are erased in one write; others wait meanwhile.
const AT_ONCE: i64 = 500;

/// Erases the applications of those who got no place and whose call closed longer ago than that; says whether more may wait. That
/// somebody applied stays counted.
///
/// # Errors
/// Only what the database says.
pub fn erase_old(tx: &mut Tx, after: Months) -> Result<bool> {
    let Some(before) = tx.now.latest_day().checked_sub_months(after) else { return Ok(false) };
    let found = store::old(tx.conn, before, AT_ONCE)?;
    if !found.is_empty() {
        store::erase(tx, &found)?;
    }
    Ok(i64::try_from(found.len()).unwrap_or(AT_ONCE) >= AT_ONCE)
}
