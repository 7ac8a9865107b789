//! What the engines know of how many rows there are of what.

use diesel::connection::SimpleConnection;

use super::{Conn, Tx};
use crate::platform::error::Result;

/// So many rows of an index SQLite looks at, at most; of millions it need not see each.
const LOOKED_AT: u32 = 1_000;

/// Lets the engine look at its tables anew, after many rows were written at once: PostgreSQL would do so minutes later, SQLite
/// never.
///
/// # Errors
/// Only what the database says.
pub fn refresh(tx: &mut Tx) -> Result<()> {
    match tx.conn {
        Conn::Sqlite(conn) => conn.batch_execute(&format!("PRAGMA analysis_limit = {LOOKED_AT}; ANALYZE"))?,
        Conn::Postgres(conn) => conn.batch_execute("SET LOCAL statement_timeout = 0; ANALYZE")?,
    }
    Ok(())
}
