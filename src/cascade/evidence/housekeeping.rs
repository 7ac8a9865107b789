//! Evidence goes after a time, without anybody having to think of it; and what is kept and no row names any more goes with it: files
//! that were taken away, and those whose upload broke off.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use futures_util::TryStreamExt;
use tokio::sync::watch::Receiver;
use tokio::time::timeout;

use super::store::files;
use super::{EvidenceSettings, actions};
use crate::platform::error::Result;
use crate::platform::files::{FileHash, FileStore, KeptFile};
use crate::platform::web::Site;

/// How often it is looked for what has to go.
const EVERY: Duration = Duration::from_secs(3 * 3_600);
/// A file that nobody names may be on its way in for so long.
const ON_ITS_WAY: TimeDelta = TimeDelta::hours(1);
/// Of so many files it is asked at once who names them.
const AT_ONCE: usize = 500;

/// Keeps order until it is told to stop. Several processes may do so at once.
pub async fn run(site: Arc<Site>, store: FileStore, settings: EvidenceSettings, mut stopped: Receiver<bool>) {
    loop {
        let kept = async {
            erase_all(&site, &settings).await?;
            sweep(&site, &store).await
        };
        if let Err(error) = kept.await {
            tracing::warn!(%error, "files that should go are still there; it is tried again in three hours");
        }
        if timeout(EVERY, stopped.wait_for(|stop| *stop)).await.is_ok() {
            return;
        }
    }
}

/// Erases all evidence whose time has come. The files themselves go with [`sweep`].
///
/// # Errors
/// Only what the database says.
pub async fn erase_all(site: &Site, settings: &EvidenceSettings) -> Result<()> {
    let Some(after) = settings.after() else { return Ok(()) };
    while site.db.write(move |tx| actions::erase_old(tx, after)).await? {}
    Ok(())
}

/// Lets go of every file that no row names; returns how many.
///
/// # Errors
/// What the database says; [`Error::FilesAway`](crate::platform::error::Error::FilesAway).
pub async fn sweep(site: &Site, store: &FileStore) -> Result<usize> {
    // What was put there a moment ago may be named in a moment.
    let before = site.clock.now() - ON_ITS_WAY;
    let old = store.list()?.try_filter(|one| std::future::ready(one.since < before));
    let mut some = old.try_chunks(AT_ONCE);
    let mut gone = 0;
    while let Some(chunk) = some.try_next().await.map_err(|broken| broken.1)? {
        let hashes: Vec<FileHash> = chunk.into_iter().map(|KeptFile { hash, .. }| hash).collect();
        let asked = hashes.clone();
        let named = site.db.read(move |conn| files::named_among(conn, &asked)).await?;
        for hash in hashes.iter().filter(|hash| !named.contains(hash)) {
            // Whoever hands in the same file once more puts it there anew before they name it.
            if store.since(hash).await?.is_some_and(|since| since < before) {
                store.remove(hash).await?;
                gone += 1;
            }
        }
    }
    Ok(gone)
}
