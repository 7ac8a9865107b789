use crate::cascade::participants::rules::MOST_WRONG_CODES;
use crate::people::accounts::store::limits;
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Counts a wrong code for a network address. A right one counts nothing: a whole training shares an address.
///
/// # Errors
/// Only what the database says.
pub fn note_wrong_code(tx: &mut Tx, key: &str) -> Result<()> {
    limits::count(tx, key, MOST_WRONG_CODES)?;
    Ok(())
}
