//! Security events in the audit trail: unlike all else there they go after a time, as they hold network addresses.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::platform::db::Tx;
use crate::platform::db::schema::audit_events;
use crate::platform::error::Result;

/// The kind of subject that these events have in the audit trail.
pub const KIND: &str = "security";

/// Lets go of those older than so many days.
///
/// # Errors
/// Only what the database says.
pub fn drop_older(tx: &mut Tx, days: i64) -> Result<()> {
    let old = audit_events::subject_kind.eq(KIND).and(audit_events::at.lt(tx.now - TimeDelta::days(days)));
    diesel::delete(audit_events::table.filter(old)).execute(tx.conn)?;
    Ok(())
}
