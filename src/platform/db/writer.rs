//! SQLite's one writer.
//!
//! SQLite lets one connection write at a time, and a durable commit costs a disk flush. So one thread writes: it takes
//! every write that waits, runs each in a savepoint of its own inside one immediate transaction, commits once, and
//! only then answers them all.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;

use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::prelude::*;
use tokio::sync::oneshot;

use super::{Conn, Either, Follower, Found, Ids, Now, Tx, Url, Write};
use crate::platform::error::{Error, Result};

/// The most writes that share a commit: enough to make flushes cheap, few enough that none waits long.
const BATCH: usize = 64;

/// Tells a caller how its write ended, once it is known whether the commit held, and else why not.
type Answer = Box<dyn FnOnce(Commit) + Send>;

/// How a commit ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Commit {
    Held,
    NoRoom,
    Failed,
}

impl Commit {
    fn of(ended: &QueryResult<()>) -> Self {
        match ended {
            Ok(()) => Self::Held,
            Err(diesel::result::Error::DatabaseError(_, about)) if about.message().contains("disk is full") => {
                Self::NoRoom
            }
            Err(_) => Self::Failed,
        }
    }
}
/// Runs a write. The flag says whether the transaction around it is still there.
type Job = Box<dyn FnOnce(&mut Conn) -> (Answer, bool) + Send>;

pub(super) struct Writer {
    jobs: mpsc::Sender<Job>,
    now: Now,
    ids: Ids,
    followers: &'static [Follower],
}

impl Writer {
    pub(super) fn start(url: Url, now: Now, ids: Ids, followers: &'static [Follower]) -> Result<Self> {
        let conn = Conn::writing(&url)?;
        let (jobs, queue) = mpsc::channel();
        std::thread::Builder::new()
            .name("sqlite-writer".into())
            .spawn(move || run(&url, conn, &queue))
            .map_err(Error::internal)?;
        Ok(Self { jobs, now, ids, followers })
    }

    /// Queues a write. The receiver fails only when the writer is gone.
    pub(super) fn submit(&self, write: Write) -> oneshot::Receiver<Result<Found>> {
        let (sender, receiver) = oneshot::channel();
        let (now, ids, followers) = (self.now.clone(), self.ids.clone(), self.followers);
        let job: Job = Box::new(move |conn| {
            // When the disk is full, SQLite undoes the whole transaction by itself, and the savepoint is gone with it.
            let mut full = false;
            let result = conn.transaction(|conn| {
                let result = catch_unwind(AssertUnwindSafe(|| Tx::run(conn, now(), &ids, followers, write)))
                    .unwrap_or_else(|_| Err(Error::internal("a write panicked")));
                full = matches!(result, Err(Error::StorageFull));
                result
            });
            let result = if full { Err(Error::StorageFull) } else { result };
            let answer: Answer = Box::new(move |commit| {
                let result = match (commit, result) {
                    (Commit::Held, result) | (_, result @ Err(_)) => result,
                    (Commit::NoRoom, Ok(_)) => Err(Error::StorageFull),
                    (Commit::Failed, Ok(_)) => Err(Error::DatabaseAway),
                };
                // Nobody may be waiting any more: the phone went out of reach.
                drop(sender.send(result));
            });
            (answer, !full)
        });
        // A send fails only after the writer ended; the dropped sender then tells the receiver.
        drop(self.jobs.send(job));
        receiver
    }
}

fn run(url: &Url, mut conn: Conn, queue: &mpsc::Receiver<Job>) {
    while let Ok(first) = queue.recv() {
        let jobs = std::iter::once(first).chain(queue.try_iter().take(BATCH - 1));
        if let Err(error) = commit_together(&mut conn, jobs) {
            tracing::error!(%error, "a commit failed; its writes were undone and their callers told");
            if let Ok(fresh) = Conn::writing(url) {
                conn = fresh;
            }
        }
    }
}

fn commit_together(conn: &mut Conn, mut jobs: impl Iterator<Item = Job>) -> QueryResult<()> {
    // Dropping a job drops its sender, which its caller sees as "the database is away".
    begin(conn)?;
    let mut answers = Vec::new();
    let mut whole = true;
    for job in jobs.by_ref() {
        let (answer, is_whole) = job(conn);
        answers.push(answer);
        if !is_whole {
            whole = false;
            break;
        }
    }
    if !whole {
        // What came before in this transaction is undone with it; what comes after must not run without one.
        answers.into_iter().for_each(|answer| answer(Commit::NoRoom));
        return Err(diesel::result::Error::RollbackTransaction);
    }
    let ended = <Conn as Connection>::TransactionManager::commit_transaction(conn);
    for answer in answers {
        answer(Commit::of(&ended));
    }
    ended
}

fn begin(conn: &mut Conn) -> QueryResult<()> {
    match conn.either() {
        Either::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE"),
        Either::Postgres(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN"),
    }
}
