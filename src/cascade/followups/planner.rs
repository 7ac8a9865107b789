//! Asks what became of trainings once the day of a question has come, and forgets what participants meant to do once its time is
//! over.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch::Receiver;
use tokio::time::timeout;

use super::rules::{STEPS, window};
use super::store::opening;
use super::{FollowUpSettings, actions};
use crate::cascade::common::DeliveryId;
use crate::platform::error::Result;
use crate::platform::web::Site;

/// How often it is looked for questions whose day has come.
const EVERY: Duration = Duration::from_secs(1_800);
/// How many trainings are asked about in one write.
const AT_ONCE: usize = 50;

/// Asks and forgets until it is told to stop. Several processes may do so at once.
pub async fn run(site: Arc<Site>, settings: FollowUpSettings, mut stopped: Receiver<bool>) {
    loop {
        if let Err(error) = turn(&site, &settings).await {
            tracing::warn!(%error, "questions about what became of trainings were not asked; it is tried again in half an hour");
        }
        if timeout(EVERY, stopped.wait_for(|stop| *stop)).await.is_ok() {
            return;
        }
    }
}

async fn turn(site: &Arc<Site>, settings: &FollowUpSettings) -> Result<()> {
    ask_all(site).await?;
    forget_all(site, settings).await
}

/// Opens all questions whose day has come; returns about how many trainings.
///
/// # Errors
/// Only what the database says.
pub async fn ask_all(site: &Arc<Site>) -> Result<usize> {
    let mut opened = 0;
    for months in STEPS {
        let days = window(months, site.clock.now().latest_day());
        let due: Vec<DeliveryId> = site.db.read(move |conn| opening::due(conn, months, days)).await?;
        for some in due.chunks(AT_ONCE) {
            let (own, some) = (site.clone(), some.to_vec());
            opened += site.db.write(move |tx| actions::open_due(tx, &own, months, &some)).await?;
        }
    }
    Ok(opened)
}

/// Erases all intentions whose time has come.
///
/// # Errors
/// Only what the database says.
pub async fn forget_all(site: &Site, settings: &FollowUpSettings) -> Result<()> {
    let Some(after) = settings.after() else { return Ok(()) };
    while site.db.write(move |tx| actions::erase_old(tx, after)).await? {}
    Ok(())
}
