//! Reminds those who signed up of trainings that are near, and forgets who they were once their time is over.

use std::sync::Arc;
use std::time::Duration;

use chrono::Days;
use tokio::sync::watch::Receiver;
use tokio::time::timeout;

use super::actions;
use super::store::sign_up_pages;
use crate::cascade::participants::ParticipantSettings;
use crate::platform::error::Result;
use crate::platform::web::Site;

/// How often it is looked for reminders whose day has come.
const EVERY: Duration = Duration::from_secs(1_800);
/// How many days before a training the first reminder may go out: a week, and as many days off as may lie before it.
const AHEAD: u64 = 14;

/// Reminds and forgets until it is told to stop. Several processes may do so at once.
pub async fn run(site: Arc<Site>, settings: ParticipantSettings, mut stopped: Receiver<bool>) {
    loop {
        if let Err(error) = turn(&site, &settings).await {
            tracing::warn!(%error, "those who signed up for trainings were not reminded; it is tried again in half an hour");
        }
        if timeout(EVERY, stopped.wait_for(|stop| *stop)).await.is_ok() {
            return;
        }
    }
}

async fn turn(site: &Arc<Site>, settings: &ParticipantSettings) -> Result<()> {
    remind_all(site).await?;
    forget_all(site, settings).await
}

/// Writes all reminders that are due; says how many.
///
/// # Errors
/// Only what the database says.
pub async fn remind_all(site: &Arc<Site>) -> Result<usize> {
    let today = site.clock.now().latest_day();
    // Where it is the day before.
    let after = today.checked_sub_days(Days::new(2)).unwrap_or(today);
    let by = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
    let near = site.db.read(move |conn| sign_up_pages::beginning(conn, after, by)).await?;
    let mut written = 0;
    for delivery in near {
        let own = site.clone();
        written += site.db.write(move |tx| actions::remind(tx, &own, delivery)).await?;
    }
    Ok(written)
}

/// Erases all whose time has come, as with those who checked in.
///
/// # Errors
/// Only what the database says.
pub async fn forget_all(site: &Site, settings: &ParticipantSettings) -> Result<()> {
    let Some(after) = settings.after() else { return Ok(()) };
    while site.db.write(move |tx| actions::erase_old(tx, after)).await? {}
    Ok(())
}
