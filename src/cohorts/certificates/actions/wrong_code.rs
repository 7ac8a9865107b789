use crate::cohorts::certificates::rules::MOST_WRONG_CODES;
use crate::people::accounts::store::limits;
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Counts a wrong code for a network address, so that nobody tries many.
///
/// # Errors
/// Only what the database says.
pub fn note_wrong_code(tx: &mut Tx, key: &str) -> Result<()> {
    limits::count(tx, key, MOST_WRONG_CODES)?;
    Ok(())
}
