//! The database: two engines, one set of queries.
//!
//! A read goes through [`Db::read`], a write through [`Db::write`]; both run on the blocking pool, behind a semaphore as
//! wide as the connection pool, so that waiting requests queue as tasks and not as threads.
//!
//! **The contract of a write.** It may share its commit with other writes (on SQLite one thread writes; see
//! `writer`), so it has no side effects beside the database, it is answered only once it is durable, and a write that
//! fails or panics undoes itself alone.

mod connection;
mod errors;
mod ids;
pub mod installation;
mod json;
mod macros;
pub mod migrations;
#[allow(missing_docs)]
pub mod schema;
mod time;
mod writer;

use std::sync::Arc;
use std::time::Duration;

use diesel::Connection;
use diesel::r2d2::Pool;
use tokio::sync::Semaphore;

use crate::error::{Error, Result};

pub use connection::{Conn, Engine, MultiBackend, Url};
pub use ids::{DbUuid, Ids};
pub use json::Json;
pub(crate) use macros::{id, per_backend, text_enum, text_type};
pub use time::Timestamp;

id! {
    /// An id of another room's thing, where only its identity counts.
    AnyId
}

use connection::Manager;
use writer::Writer;

/// How long a request waits for a connection before it is told that the database is away.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where "now" comes from; see `crate::clock`.
pub type Now = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// A handle on the database; cheap to clone.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    url: Url,
    pool: Pool<Manager>,
    permits: Semaphore,
    /// SQLite's single writer; PostgreSQL writes through the pool.
    writer: Option<Writer>,
    now: Now,
    ids: Ids,
}

/// What a write gets: the connection inside its transaction, the time, and new ids.
pub struct Tx<'a> {
    /// The connection, inside the transaction.
    pub conn: &'a mut Conn,
    /// When this write happens.
    pub now: Timestamp,
    ids: &'a Ids,
}

impl Tx<'_> {
    /// A new id (UUIDv7 of the time of this write).
    pub fn id<I: From<uuid::Uuid>>(&self) -> I {
        I::from(self.ids.next(self.now))
    }
}

impl Db {
    /// Connects. `connections` bounds the readers (SQLite) or all connections (PostgreSQL).
    ///
    /// # Errors
    /// [`Error::DatabaseAway`] when SQLite's file cannot be opened. PostgreSQL may be away at the start and come later.
    pub fn open(url: &Url, connections: u32, now: Now, ids: Ids) -> Result<Self> {
        let writer = match url.engine() {
            Engine::Sqlite => Some(Writer::start(url.clone(), now.clone(), ids.clone())?),
            Engine::Postgres => None,
        };
        let pool = Pool::builder()
            .max_size(connections)
            .min_idle(Some(0))
            .connection_timeout(PATIENCE)
            .test_on_check_out(url.engine() == Engine::Postgres)
            .error_handler(Box::new(diesel::r2d2::LoggingErrorHandler))
            .build_unchecked(Manager::reading(url.clone()));
        let permits = Semaphore::new(connections as usize);
        Ok(Self(Arc::new(Inner { url: url.clone(), pool, permits, writer, now, ids })))
    }

    /// Which engine answers.
    pub fn engine(&self) -> Engine {
        self.0.url.engine()
    }

    /// Where the database is.
    pub fn url(&self) -> &Url {
        &self.0.url
    }

    /// Runs queries that change nothing.
    ///
    /// # Errors
    /// What `queries` returns; [`Error::DatabaseAway`] when no connection can be had.
    pub async fn read<T, F>(&self, queries: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T> + Send + 'static,
    {
        let _permit = self.permit().await?;
        let db = self.clone();
        blocking(move || db.read_now(queries)).await
    }

    /// Runs a write in a transaction and answers once it is durable.
    ///
    /// # Errors
    /// What `write` returns, after everything it did was undone; [`Error::DatabaseAway`].
    pub async fn write<T, F>(&self, write: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx) -> Result<T> + Send + 'static,
    {
        if let Some(writer) = &self.0.writer {
            return writer.submit(write).await.map_err(|_| Error::DatabaseAway)?;
        }
        let _permit = self.permit().await?;
        let db = self.clone();
        blocking(move || db.write_now(write)).await
    }

    /// [`Db::read`] for callers that may block: the command line.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_now<T>(&self, queries: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        let mut conn = self.0.pool.get().map_err(|_| Error::DatabaseAway)?;
        queries(&mut conn)
    }

    /// [`Db::write`] for callers that may block: the command line.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub fn write_now<T, F>(&self, write: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx) -> Result<T> + Send + 'static,
    {
        if let Some(writer) = &self.0.writer {
            return writer.submit(write).blocking_recv().map_err(|_| Error::DatabaseAway)?;
        }
        let mut conn = self.0.pool.get().map_err(|_| Error::DatabaseAway)?;
        let now = (self.0.now)();
        conn.transaction(|conn| write(&mut Tx { conn, now, ids: &self.0.ids }))
    }

    async fn permit(&self) -> Result<tokio::sync::SemaphorePermit<'_>> {
        self.0.permits.acquire().await.map_err(|_| Error::DatabaseAway)
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => Err(Error::internal(error)),
    }
}
