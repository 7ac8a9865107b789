//! Applications of those who got no place go after a time, without anybody having to think of it.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch::Receiver;
use tokio::time::timeout;

use super::{ApplicationSettings, actions};
use crate::platform::error::Result;
use crate::platform::web::Site;

/// How often it is looked for those whose time has come.
const EVERY: Duration = Duration::from_secs(3_600);

/// Erases applications whose time has come, until it is told to stop. Several processes may do so at once.
pub async fn run(site: Arc<Site>, settings: ApplicationSettings, mut stopped: Receiver<bool>) {
    loop {
        if let Err(error) = erase_all(&site, &settings).await {
            tracing::warn!(%error, "applications whose time has come were not erased; it is tried again in an hour");
        }
        if timeout(EVERY, stopped.wait_for(|stop| *stop)).await.is_ok() {
            return;
        }
    }
}

/// Erases all applications whose time has come.
///
/// # Errors
/// Only what the database says.
pub async fn erase_all(site: &Site, settings: &ApplicationSettings) -> Result<()> {
    let Some(after) = settings.after() else { return Ok(()) };
    while site.db.write(move |tx| actions::erase_old(tx, after)).await? {}
    Ok(())
}
