//! A pool of connections with the pragmas that the program uses, and the least that one can read there.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Pool};
use diesel::{PgConnection, SqliteConnection};

type Fault = Box<dyn std::error::Error + Send + Sync>;

diesel::table! {
    settings (name) {
        name -> Text,
        value -> Text,
    }
}

/// Connections to either engine.
#[derive(Clone)]
pub enum Database {
    Sqlite(Pool<ConnectionManager<SqliteConnection>>),
    Postgres(Pool<ConnectionManager<PgConnection>>),
}

#[derive(Debug)]
struct Pragmas;

impl CustomizeConnection<SqliteConnection, diesel::r2d2::Error> for Pragmas {
    fn on_acquire(&self, conn: &mut SqliteConnection) -> Result<(), diesel::r2d2::Error> {
        // Whoever had the file before may still be folding its log back in: that takes a while at a million rows.
        let pragmas = "PRAGMA busy_timeout = 60000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
        conn.batch_execute(pragmas).map_err(diesel::r2d2::Error::QueryError)
    }
}

impl Database {
    /// Connects to `postgres://…`, or opens a file of SQLite.
    pub fn open(url: &str, connections: u32) -> Result<Self, Fault> {
        Ok(if url.starts_with("postgres") {
            let pool = Pool::builder().max_size(connections).test_on_check_out(false);
            Self::Postgres(pool.build(ConnectionManager::new(url))?)
        } else {
            let pool = Pool::builder().max_size(connections).test_on_check_out(false);
            Self::Sqlite(pool.connection_customizer(Box::new(Pragmas)).build(ConnectionManager::new(url))?)
        })
    }

    /// One read by primary key.
    pub fn read_one(&self) -> Result<Option<String>, Fault> {
        let query = settings::table.find("content").select(settings::value);
        Ok(match self {
            Self::Sqlite(pool) => query.first(&mut *pool.get()?).optional()?,
            Self::Postgres(pool) => query.first(&mut *pool.get()?).optional()?,
        })
    }
}
