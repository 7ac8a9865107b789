//! The database: two engines, one set of queries.
//!
//! A read goes through [`Db::read`], a write through [`Db::write`]; both run on the blocking pool, behind a semaphore as
//! wide as the connection pool, so that waiting requests queue as tasks and not as threads.
//!
//! **The contract of a write.** It may share its commit with other writes (on SQLite one thread writes; see
//! `writer`), so it has no side effects beside the database, it is answered only once it is durable, and a write that
//! fails or panics undoes itself alone.

mod among;
pub mod bulk;
mod connection;
mod either;
mod errors;
mod found;
mod health;
mod ids;
pub mod installation;
mod json;
mod macros;
pub mod migrations;
#[allow(missing_docs)]
pub mod schema;
mod time;
mod union;
mod writer;
mod zone;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use connection::Manager;
use diesel::Connection;
use diesel::r2d2::{Pool, PooledConnection};
use health::Health;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use writer::Writer;

use crate::platform::error::{Error, Result};

pub use among::AmongMethods;
pub use connection::{Engine, Url};
pub use either::{Conn, Either, MultiBackend};
pub(crate) use found::{Found, Read, Write};
pub use health::Storage;
pub use ids::{DbUuid, Ids, id_as_text};
pub use json::Json;
pub(crate) use macros::{columns, id, insert_all, number, per_backend, rows_as_json, text_enum};
pub use time::Timestamp;
pub use union::{
    AnyQuery, CountEach, CountGroups, CountUpTo, NO_NUMBER, NO_TEXT, NO_TIME, NONE_COUNTED, UnionAll, UnionOf,
    count_each, count_groups, count_up_to, union_all, union_of,
};
pub use zone::{UnknownZone, Zone, ZoneRules};

id! {
    /// An id of another room's thing, where only its identity counts.
    AnyId
}

/// How long a request waits for its turn, and then for a connection, before it is told that the database is away.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long one statement may take on PostgreSQL; it is stopped there then. A lock is waited for as long as a connection.
const LONGEST_STATEMENT: Duration = Duration::from_secs(10);
/// How long the queries of one read may take together before nobody waits for them any more: longer than a statement, so
/// that only a server that does not even stop its statements is given up like this.
const LONGEST_READ: Duration = Duration::from_secs(15);

/// So many rows go into one statement where many are inserted: enough to make statements cheap, few enough for the engines'
/// limit of parameters (SQLite 32,766, PostgreSQL 65,535).
pub(crate) const ROWS_A_STATEMENT: usize = 200;

/// Where "now" comes from; see `crate::platform::clock`.
pub type Now = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Something that changed and that other rooms may keep rows about. Which kinds there are is said by the room that notes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What kind of thing.
    pub kind: &'static str,
    /// Which one.
    pub id: uuid::Uuid,
}

/// Brings rows up to date with what changed, at the end of the write that changed it and before its commit.
pub type Follower = fn(&mut Tx, &BTreeSet<Change>) -> Result<()>;

/// A handle on the database; cheap to clone.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    url: Url,
    pool: Pool<Manager>,
    permits: Arc<Semaphore>,
    health: Health,
    /// SQLite's single writer; PostgreSQL writes through the pool.
    writer: Option<Writer>,
    now: Now,
    ids: Ids,
    followers: &'static [Follower],
}

/// What a write gets: the connection inside its transaction, the time, and new ids.
pub struct Tx<'a> {
    /// The connection, inside the transaction.
    pub conn: &'a mut Conn,
    /// When this write happens.
    pub now: Timestamp,
    ids: &'a Ids,
    changes: BTreeSet<Change>,
}

impl Tx<'_> {
    /// A new id (UUIDv7 of the time of this write).
    pub fn id<I: From<uuid::Uuid>>(&self) -> I {
        I::from(self.ids.next(self.now))
    }

    /// A new id of another time: that of something which happened before and is brought in now.
    pub fn id_at<I: From<uuid::Uuid>>(&self, at: Timestamp) -> I {
        I::from(self.ids.next(at))
    }

    /// Notes that something changed, for the rooms that keep rows about it.
    pub fn changed(&mut self, kind: &'static str, id: impl Into<uuid::Uuid>) {
        self.changes.insert(Change { kind, id: id.into() });
    }

    /// Runs a write, and then whoever follows what it changed.
    fn run(conn: &mut Conn, now: Timestamp, ids: &Ids, followers: &[Follower], write: Write) -> Result<Found> {
        let mut tx = Tx { conn, now, ids, changes: BTreeSet::new() };
        let value = write(&mut tx)?;
        let changes = std::mem::take(&mut tx.changes);
        if !changes.is_empty() {
            followers.iter().try_for_each(|follow| follow(&mut tx, &changes))?;
        }
        Ok(value)
    }
}

impl Db {
    /// Connects. `connections` bounds the readers (SQLite) or all connections (PostgreSQL). `followers` keep up with what
    /// writes change.
    ///
    /// # Errors
    /// [`Error::DatabaseAway`] when SQLite's file cannot be opened. PostgreSQL may be away at the start and come later.
    pub fn open(url: &Url, connections: u32, now: Now, ids: Ids, followers: &'static [Follower]) -> Result<Self> {
        let writer = match url.engine() {
            Engine::Sqlite => Some(Writer::start(url.clone(), now.clone(), ids.clone(), followers)?),
            Engine::Postgres => None,
        };
        let pool = Pool::builder()
            .max_size(connections)
            .min_idle(Some(0))
            .connection_timeout(PATIENCE)
            .test_on_check_out(url.engine() == Engine::Postgres)
            .error_handler(Box::new(diesel::r2d2::LoggingErrorHandler))
            .build_unchecked(Manager::reading(url.clone()));
        let permits = Arc::new(Semaphore::new(connections as usize));
        let health = Health::default();
        Ok(Self(Arc::new(Inner { url: url.clone(), pool, permits, health, writer, now, ids, followers })))
    }

    /// Which engine answers.
    pub fn engine(&self) -> Engine {
        self.0.url.engine()
    }

    /// Where the database is.
    pub fn url(&self) -> &Url {
        &self.0.url
    }

    /// Runs queries that change nothing and that all see the same state, whatever others commit meanwhile.
    ///
    /// # Errors
    /// What `queries` returns; [`Error::DatabaseAway`] when no connection can be had.
    pub async fn read<T, F>(&self, queries: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T> + Send + 'static,
    {
        self.read_any(Box::new(move |conn| queries(conn).map(Found::new))).await?.take()
    }

    /// [`Db::read`], whatever is found.
    pub(crate) async fn read_any(&self, queries: Read) -> Result<Found> {
        let permit = self.permit().await?;
        let db = self.clone();
        let reading = blocking(permit, move || db.read_now(queries));
        timeout(LONGEST_READ, reading).await.unwrap_or(Err(Error::DatabaseAway))
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
        self.write_any(Box::new(move |tx| write(tx).map(Found::new))).await?.take()
    }

    /// [`Db::write`], whatever is found.
    pub(crate) async fn write_any(&self, write: Write) -> Result<Found> {
        if let Some(writer) = &self.0.writer {
            let written = writer.submit(write).await.map_err(|_| Error::DatabaseAway)?;
            return self.0.health.noted(written);
        }
        let permit = self.permit().await?;
        let db = self.clone();
        let written = blocking(permit, move || db.write_any_now(write)).await;
        self.0.health.noted(written)
    }

    /// Whether there is room to write. Asks the disk, and where a write has failed for want of room, tries another.
    pub async fn storage(&self) -> Storage {
        if !self.0.health.was_full() {
            return health::room_beside(&self.0.url);
        }
        // What frees the process of the mark is a write that holds.
        match self.write(|tx| installation::set(tx, installation::ROOM, &tx.now.to_string())).await {
            Ok(()) => health::room_beside(&self.0.url),
            Err(_) => Storage::Full,
        }
    }

    /// [`Db::read`] for callers that may block: the command line.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_now<T>(&self, queries: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        self.connection()?.on_one_snapshot(queries)
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
        self.write_any_now(Box::new(move |tx| write(tx).map(Found::new)))?.take()
    }

    fn write_any_now(&self, write: Write) -> Result<Found> {
        if let Some(writer) = &self.0.writer {
            return writer.submit(write).blocking_recv().map_err(|_| Error::DatabaseAway)?;
        }
        let mut conn = self.connection()?;
        let now = (self.0.now)();
        conn.transaction(|conn| Tx::run(conn, now, &self.0.ids, self.0.followers, write))
    }

    /// A connection of the pool. Right after one could not be had, only one that is there already is taken: while the
    /// database is away, nobody waits for it in turn.
    fn connection(&self) -> Result<PooledConnection<Manager>> {
        let (pool, health) = (&self.0.pool, &self.0.health);
        let conn = match health.is_away(Instant::now()) {
            true => pool.try_get(),
            false => pool.get().ok(),
        };
        match conn {
            Some(conn) => {
                health.note_back();
                Ok(conn)
            }
            None => {
                health.note_away(Instant::now());
                Err(Error::DatabaseAway)
            }
        }
    }

    async fn permit(&self) -> Result<OwnedSemaphorePermit> {
        let turn = timeout(PATIENCE, self.0.permits.clone().acquire_owned()).await;
        turn.map_err(|_| Error::DatabaseAway)?.map_err(|_| Error::DatabaseAway)
    }
}

/// The permit stays with the work: whoever waits may go, the connection is still taken.
async fn blocking(
    permit: OwnedSemaphorePermit,
    work: impl FnOnce() -> Result<Found> + Send + 'static,
) -> Result<Found> {
    let work = move || {
        let _permit = permit;
        work()
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => Err(Error::internal(error)),
    }
}
