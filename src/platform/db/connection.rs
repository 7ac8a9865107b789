use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use diesel::r2d2::ManageConnection;

use crate::platform::error;

use super::either::{Conn, Either};
use super::{LONGEST_READ, LONGEST_STATEMENT, PATIENCE};

/// The two engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The embedded default: one machine, one file.
    Sqlite,
    /// For many processes on one database.
    Postgres,
}

/// Where the database is: `postgres://…`, or the path of an SQLite file, with or without `sqlite:` before it.
#[derive(Clone, PartialEq, Eq)]
pub enum Url {
    /// A PostgreSQL connection string.
    Postgres(String),
    /// An SQLite file.
    Sqlite(PathBuf),
}

impl Url {
    /// Which engine this address belongs to.
    pub fn engine(&self) -> Engine {
        match self {
            Url::Postgres(_) => Engine::Postgres,
            Url::Sqlite(_) => Engine::Sqlite,
        }
    }
}

/// A database address of a kind that Relais does not know.
#[derive(Debug, thiserror::Error)]
#[error("a database address is “postgres://…” or the path of an SQLite file, not “{0}”")]
pub struct UnknownUrl(String);

impl FromStr for Url {
    type Err = UnknownUrl;

    fn from_str(text: &str) -> Result<Self, UnknownUrl> {
        let scheme = text.split_once("://").map(|(scheme, _)| scheme);
        match scheme {
            Some("postgres" | "postgresql") => Ok(Url::Postgres(text.to_owned())),
            Some("sqlite") => Ok(Url::Sqlite(PathBuf::from(&text["sqlite://".len()..]))),
            Some(other) => Err(UnknownUrl(format!("{other}://…"))),
            None if text.is_empty() => Err(UnknownUrl(String::new())),
            None => Ok(Url::Sqlite(PathBuf::from(text.strip_prefix("sqlite:").unwrap_or(text)))),
        }
    }
}

/// Shows where the database is, without its password.
impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Url::Sqlite(path) => write!(f, "{}", path.display()),
            Url::Postgres(url) => match (url.split_once("://"), url.rfind('@')) {
                (Some((scheme, _)), Some(at)) => write!(f, "{scheme}://…{}", &url[at..]),
                _ => f.write_str(url.split('?').next().unwrap_or(url)),
            },
        }
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Conn {
    /// Runs queries within one read transaction: a page whose figures come from several of them is never half of before a
    /// write and half of after it.
    pub(super) fn on_one_snapshot<T>(
        &mut self,
        queries: impl FnOnce(&mut Conn) -> error::Result<T>,
    ) -> error::Result<T> {
        match self.either() {
            Either::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN"),
            Either::Postgres(conn) => AnsiTransactionManager::begin_transaction_sql(
                conn,
                "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY",
            ),
        }?;
        let found = queries(self);
        // Nothing was written, so nothing is lost by this. Where it fails, the pool finds the connection broken.
        match <Conn as Connection>::TransactionManager::rollback_transaction(self) {
            Ok(()) => self.note_answer(),
            Err(error) => tracing::debug!(%error, "a read could not be ended"),
        }
        found
    }

    /// A connection that may write, for the writer thread and for migrations.
    pub(super) fn writing(url: &Url) -> ConnectionResult<Conn> {
        match url {
            Url::Postgres(url) => postgres(url),
            Url::Sqlite(path) => sqlite(path, ""),
        }
    }

    /// A connection of the pool; on SQLite it only reads.
    fn pooled(url: &Url) -> ConnectionResult<Conn> {
        match url {
            Url::Postgres(url) => {
                // Migrations may take their time; what a page asks may not. It asks for little, too: starting processes to
                // share that takes longer than doing it.
                let limits = format!(
                    "SET statement_timeout = {}; SET lock_timeout = {}; SET idle_in_transaction_session_timeout = {}; \
                     SET max_parallel_workers_per_gather = 0",
                    LONGEST_STATEMENT.as_millis(),
                    PATIENCE.as_millis(),
                    LONGEST_READ.as_millis()
                );
                let mut conn = postgres(url)?;
                conn.batch_execute(&limits).map_err(ConnectionError::CouldntSetupConfiguration)?;
                Ok(conn)
            }
            Url::Sqlite(path) => sqlite(path, "PRAGMA query_only = ON;"),
        }
    }
}

fn postgres(url: &str) -> ConnectionResult<Conn> {
    let mut conn = diesel::PgConnection::establish(url)?;
    // Compiling a query of ours takes PostgreSQL longer than running it: a list of 3,000 trainings took 3 s instead of 0.3.
    // So does planning one anew for its values: a list of many ranges took a second at a million deliveries, run in 50 ms.
    conn.batch_execute("SET TIME ZONE 'UTC'; SET jit = off; SET plan_cache_mode = force_generic_plan")
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(Conn::new(Either::Postgres(conn)))
}

/// `synchronous = FULL`: nothing that was acknowledged is ever lost, not even to a power cut.
fn sqlite(path: &Path, more: &str) -> ConnectionResult<Conn> {
    let mut conn = diesel::SqliteConnection::establish(&path.to_string_lossy())?;
    conn.batch_execute(&format!(
        "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
         PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 268435456; {more}"
    ))
    .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(Conn::new(Either::Sqlite(conn)))
}

/// So long a connection is taken without a question after it did what it was asked: under load the question would be one of
/// seven that a page asks the server.
const TRUSTED: Duration = Duration::from_secs(1);

/// Makes connections for the pool. (The `establish` that diesel derives for [`Either`] tries each engine in turn and
/// hides the real error.)
pub(super) struct Manager {
    url: Url,
}

impl Manager {
    pub(super) fn reading(url: Url) -> Self {
        Self { url }
    }
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Conn, Self::Error> {
        Conn::pooled(&self.url).map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Self::Error> {
        if conn.is_silent_for() < TRUSTED {
            return Ok(());
        }
        conn.batch_execute("SELECT 1").map_err(diesel::r2d2::Error::QueryError)?;
        conn.note_answer();
        Ok(())
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        conn.is_broken()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_name_their_engine_and_hide_their_password() {
        let postgres: Url = "postgres://relais:hush@db.example/relais".parse().unwrap();
        assert_eq!(postgres.engine(), Engine::Postgres);
        assert_eq!(postgres.to_string(), "postgres://…@db.example/relais");
        let sqlite: Url = "data/relais.db".parse().unwrap();
        assert_eq!(sqlite, Url::Sqlite("data/relais.db".into()));
        assert_eq!("sqlite:/tmp/x.db".parse::<Url>().unwrap(), Url::Sqlite("/tmp/x.db".into()));
        assert!("mysql://x".parse::<Url>().is_err());
    }
}
