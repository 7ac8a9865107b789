//! How the database fares, as far as this process has seen: whether it is away, and whether there is room to write.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;

use super::Url;
use crate::platform::error::{Error, Result};

/// How long the database is taken to be away after it could not be reached.
const AWAY: Duration = Duration::from_secs(2);
/// With less room than this on SQLite's disk no write is certain, in bytes.
const LEAST_ROOM: u64 = 16 * 1024 * 1024;

/// Whether there is room to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Storage {
    /// There is.
    Enough,
    /// The disk is full, or nearly.
    Full,
}

#[derive(Default)]
pub(super) struct Health {
    away_since: Mutex<Option<Instant>>,
    full: AtomicBool,
}

impl Health {
    pub(super) fn note_away(&self, now: Instant) {
        *self.away_since.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
    }

    pub(super) fn note_back(&self) {
        *self.away_since.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Whether it was found to be away a moment ago. Now and then the answer is no for one who asks, who tries again for all.
    pub(super) fn is_away(&self, now: Instant) -> bool {
        let mut since = self.away_since.lock().unwrap_or_else(PoisonError::into_inner);
        match *since {
            Some(at) if now < at + AWAY => true,
            Some(_) => {
                *since = Some(now);
                false
            }
            None => false,
        }
    }

    /// Notes how a write ended.
    pub(super) fn noted<T>(&self, written: Result<T>) -> Result<T> {
        match &written {
            Ok(_) => self.full.store(false, Ordering::Relaxed),
            Err(Error::StorageFull) => self.full.store(true, Ordering::Relaxed),
            Err(_) => {}
        }
        written
    }

    pub(super) fn was_full(&self) -> bool {
        self.full.load(Ordering::Relaxed)
    }
}

/// Whether SQLite's disk has room. PostgreSQL's is another machine's.
pub(super) fn room_beside(url: &Url) -> Storage {
    let Url::Sqlite(path) = url else {
        return Storage::Enough;
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match rustix::fs::statvfs(folder) {
        Ok(about) if about.f_bavail.saturating_mul(about.f_frsize) < LEAST_ROOM => Storage::Full,
        _ => Storage::Enough,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_moment_one_tries_again_for_all() {
        let (health, now) = (Health::default(), Instant::now());
        assert!(!health.is_away(now));
        health.note_away(now);
        assert!(health.is_away(now));
        assert!(!health.is_away(now + AWAY));
        assert!(health.is_away(now + AWAY), "one tries, the others do not wait");
        health.note_back();
        assert!(!health.is_away(now + AWAY));
    }

    #[test]
    fn a_write_that_holds_frees_of_the_mark() {
        let health = Health::default();
        assert!(health.noted::<()>(Err(Error::StorageFull)).is_err() && health.was_full());
        assert!(health.noted::<()>(Err(Error::Forbidden)).is_err() && health.was_full());
        assert!(health.noted(Ok(())).is_ok() && !health.was_full());
    }
}
