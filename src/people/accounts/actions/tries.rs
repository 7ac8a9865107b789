//! Tries are counted before they cost anything, and what came of them is noted.

use super::security::{self, SecurityEvent};
use crate::people::accounts::store::limits::{self, Try};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;

/// Counts a try, of at most so many; the first that is too many is recorded as `event`, which is kept so many days.
///
/// # Errors
/// Only what the database says.
pub fn count(tx: &mut Tx, key: &str, most: i32, event: &SecurityEvent, keep_days: i64) -> Result<Try> {
    let counted = limits::count(tx, key, most)?;
    if let Try::Spent { first: true, .. } = counted {
        security::record(tx, event, keep_days)?;
    }
    Ok(counted)
}

/// Records a password that was wrong as `refused`; after a right one, those before it count no more.
///
/// # Errors
/// Only what the database says.
pub fn settle(tx: &mut Tx, address: &EmailAddress, refused: Option<&SecurityEvent>, keep_days: i64) -> Result<()> {
    match refused {
        Some(refused) => security::record(tx, refused, keep_days),
        None => limits::forget(tx, &format!("password:{address}")),
    }
}

/// After a right code, those before it count no more.
///
/// # Errors
/// Only what the database says.
pub fn settle_code(tx: &mut Tx, key: &str, right: bool) -> Result<()> {
    if right { limits::forget(tx, key) } else { Ok(()) }
}
