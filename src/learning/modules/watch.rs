//! Looks after the modules while the platform serves.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch::Receiver;

use content::Catalogue;

use super::CatalogueHandle;
use crate::platform::db::installation;
use crate::platform::error::{Error, Result};
use crate::platform::web::Site;

/// Looks at the modules' folders again and again until told to stop, and takes up what has changed.
pub async fn watch(handle: Arc<CatalogueHandle>, site: Arc<Site>, every: Duration, mut stop: Receiver<bool>) {
    let mut noted = true;
    while tokio::time::timeout(every, stop.changed()).await.is_err() {
        match look(&handle, &site).await {
            Ok(changed) => noted &= !changed,
            Err(error) => tracing::warn!(%error, "the modules could not be looked at"),
        }
        if !noted {
            match note(&handle, &site).await {
                Ok(()) => noted = true,
                // The database is away; the next turn tries again.
                Err(error) => tracing::warn!(%error, "the new modules could not be noted"),
            }
        }
    }
}

/// Looks once, off the threads that answer requests, and tells whether anything was exchanged.
///
/// # Errors
/// [`Error::Internal`] when the reading broke off.
pub async fn look(handle: &Arc<CatalogueHandle>, site: &Arc<Site>) -> Result<bool> {
    let (reading, words, now) = (handle.clone(), site.clone(), site.clock.now());
    let before = handle.current();
    let look = move || reading.look(&|language, key| words.words.say(language, key), now);
    let changed = tokio::task::spawn_blocking(look).await.map_err(Error::internal)?;
    if changed {
        tell(&before, &handle.current());
    }
    Ok(changed)
}

/// States which content is the newest, for the other processes on this database to compare with.
async fn note(handle: &CatalogueHandle, site: &Site) -> Result<()> {
    let hash = handle.current().hash.to_string();
    site.db.write(move |tx| installation::set(tx, installation::CONTENT, &hash)).await
}

/// Says in the log what has changed.
fn tell(before: &Catalogue, after: &Catalogue) {
    if let Some(trouble) = &after.trouble {
        tracing::warn!("{trouble}; the modules read before go on being served");
    }
    for (name, folder) in &after.folders {
        let earlier = before.folders.get(name);
        if earlier.is_some_and(|earlier| earlier.read_at == folder.read_at && earlier.problems == folder.problems) {
            continue;
        }
        for problem in &folder.problems {
            tracing::warn!("{problem}");
        }
        match (folder.is_broken(), &folder.module) {
            (false, Some(module)) => tracing::info!(module = name, version = module.version, "the module was loaded"),
            (_, Some(_)) => tracing::warn!(module = name, "the module has errors; the older one goes on being served"),
            (_, None) => tracing::warn!(module = name, "the module has errors and is not served"),
        }
    }
    for name in before.folders.keys().filter(|name| !after.folders.contains_key(*name)) {
        tracing::info!(module = name, "the module was removed");
    }
}
