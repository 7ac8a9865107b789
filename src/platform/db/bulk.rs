//! What helps the engines when many rows are written at once.

use diesel::connection::SimpleConnection;

use super::{Either, Tx};
use crate::platform::error::Result;

/// So much memory SQLite's writer may take for pages, in KiB. With its usual 2 MiB it writes the pages of a large transaction
/// again and again before the commit.
const MEMORY: u32 = 256 * 1024;
/// So many rows of an index SQLite looks at, at most; of millions it need not see each.
const LOOKED_AT: u32 = 1_000;

/// Gets ready for large transactions, for as long as the connection lives.
///
/// # Errors
/// Only what the database says.
pub fn prepare(tx: &mut Tx) -> Result<()> {
    if let Either::Sqlite(conn) = tx.conn.either() {
        conn.batch_execute(&format!("PRAGMA cache_size = -{MEMORY}"))?;
    }
    Ok(())
}

/// Lets the engine look at its tables anew, after many rows were written at once: PostgreSQL would do so minutes later, SQLite
/// never.
///
/// # Errors
/// Only what the database says.
pub fn refresh(tx: &mut Tx) -> Result<()> {
    match tx.conn.either() {
        Either::Sqlite(conn) => conn.batch_execute(&format!("PRAGMA analysis_limit = {LOOKED_AT}; ANALYZE"))?,
        Either::Postgres(conn) => conn.batch_execute("SET LOCAL statement_timeout = 0; ANALYZE")?,
    }
    Ok(())
}
