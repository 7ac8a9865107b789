//! The schema: embedded migrations, the same names on both engines, run at start.

use diesel::connection::SimpleConnection;
use diesel::migration::MigrationSource;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Conn, Either, Url};
use crate::platform::error::{Error, Result};

const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");
const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

/// Any number; all our processes ask for the same, so only one migrates at a time.
const ADVISORY_LOCK: i64 = 0x5265_6c61_6973;

/// Which way to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Apply what has not been applied.
    Up,
    /// Undo everything.
    Down,
}

/// Creates the database's file if need be and brings its schema up to date. Returns the migrations that were run.
///
/// # Errors
/// [`Error::DatabaseAway`], or [`Error::Internal`] with what the engine said about a migration.
pub fn run(url: &Url) -> Result<Vec<String>> {
    if let Url::Sqlite(path) = url
        && let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(Error::internal)?;
    }
    go(url, Direction::Up)
}

/// The migrations that have not been applied.
///
/// # Errors
/// As [`run`].
pub fn pending(url: &Url) -> Result<Vec<String>> {
    match Conn::writing(url)?.either() {
        Either::Postgres(conn) => unapplied(conn, POSTGRES),
        Either::Sqlite(conn) => unapplied(conn, SQLITE),
    }
}

fn unapplied<C, DB>(conn: &mut C, source: EmbeddedMigrations) -> Result<Vec<String>>
where
    C: MigrationHarness<DB>,
    DB: diesel::backend::Backend,
    EmbeddedMigrations: MigrationSource<DB>,
{
    let pending = conn.pending_migrations(source).map_err(Error::internal_boxed)?;
    Ok(pending.iter().map(|migration| migration.name().to_string()).collect())
}

/// Migrates in one transaction, so that a migration that fails leaves the schema as it was.
///
/// In SQLite a table that is rebuilt inside a transaction would delete its children's rows, since `foreign_keys` cannot
/// be switched there: so it is off before the transaction begins, and the keys are checked before it ends.
///
/// # Errors
/// As [`run`].
pub fn go(url: &Url, direction: Direction) -> Result<Vec<String>> {
    let mut conn = Conn::writing(url)?;
    match conn.either() {
        Either::Postgres(conn) => conn.transaction(|conn| {
            diesel::sql_query("SELECT pg_advisory_xact_lock($1)").bind::<BigInt, _>(ADVISORY_LOCK).execute(conn)?;
            migrate(conn, POSTGRES, direction)
        }),
        Either::Sqlite(conn) => {
            conn.batch_execute("PRAGMA foreign_keys = OFF")?;
            conn.immediate_transaction(|conn| {
                let done = migrate(conn, SQLITE, direction)?;
                // Looking through the whole of a large database takes half a minute; where nothing was changed, nothing was orphaned.
                if done.is_empty() {
                    return Ok(done);
                }
                let orphans: Vec<Orphan> = diesel::sql_query("PRAGMA foreign_key_check").load(conn)?;
                match orphans.first() {
                    Some(orphan) => Err(Error::internal(format!("a migration left orphans in {}", orphan.table))),
                    None => Ok(done),
                }
            })
        }
    }
}

#[derive(QueryableByName)]
struct Orphan {
    #[diesel(sql_type = Text)]
    table: String,
}

fn migrate<C, DB>(conn: &mut C, source: EmbeddedMigrations, direction: Direction) -> Result<Vec<String>>
where
    C: MigrationHarness<DB>,
    DB: diesel::backend::Backend,
    EmbeddedMigrations: MigrationSource<DB>,
{
    let versions = match direction {
        Direction::Up => conn.run_pending_migrations(source),
        Direction::Down => conn.revert_all_migrations(source),
    };
    Ok(versions.map_err(Error::internal_boxed)?.iter().map(ToString::to_string).collect())
}
