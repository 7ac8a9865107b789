//! What happens when. Everything is written by the rooms' own writes, at its own time.

use std::panic::Location;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use indicatif::ProgressBar;

use crate::app::Parts;
use crate::platform::clock::{Clock, Timestamp};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::reminders::scheduler;

/// Something somebody does.
pub type Write = Box<dyn FnOnce(&mut Tx) -> Result<()> + Send>;

/// How many writes share a transaction.
const BATCH: usize = 400;

enum What {
    Write(Write),
    /// Reminders are planned and mail goes out.
    Mail,
}

/// Everything that happens, in the order in which it was thought of.
#[derive(Default)]
pub struct Timeline(Vec<(Timestamp, What)>);

/// An hour of a day that lies some days from today.
pub fn at(today: NaiveDate, days: i64, hour: u32) -> Timestamp {
    let time = NaiveTime::from_hms_opt(hour.min(23), 0, 0).unwrap_or_default();
    (today + TimeDelta::days(days)).and_time(time).and_utc().into()
}

impl Timeline {
    /// Somebody does something. Should it be refused, the log says who told it so, as stories are written by hand.
    #[track_caller]
    pub fn add(&mut self, at: Timestamp, write: impl FnOnce(&mut Tx) -> Result<()> + Send + 'static) {
        let told = Location::caller();
        let write =
            move |tx: &mut Tx| write(tx).inspect_err(|error| tracing::error!(%told, %error, "the story was refused"));
        self.0.push((at, What::Write(Box::new(write))));
    }

    /// Reminders are planned and mail goes out.
    pub fn mail(&mut self, at: Timestamp) {
        self.0.push((at, What::Mail));
    }

    /// How much happens.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Lets everything happen, in the order of time.
    ///
    /// # Errors
    /// What the first write that is refused says.
    pub fn play(mut self, parts: &Parts, clock: &Clock, bar: &ProgressBar) -> Result<()> {
        self.0.sort_by_key(|(at, _)| *at);
        actix_web::rt::System::new().block_on(async {
            let mut batch: Vec<(Timestamp, Write)> = Vec::new();
            for (at, what) in self.0 {
                match what {
                    What::Write(write) => batch.push((at, write)),
                    What::Mail => {
                        flush(parts, &mut batch, bar).await?;
                        clock.set(at);
                        scheduler::plan_and_write(&parts.site.clone().into_inner(), &parts.catalogue(), at).await?;
                        parts.outbox_worker.send_due().await?;
                        bar.inc(1);
                    }
                }
                if batch.len() >= BATCH {
                    flush(parts, &mut batch, bar).await?;
                }
            }
            flush(parts, &mut batch, bar).await
        })
    }
}

async fn flush(parts: &Parts, batch: &mut Vec<(Timestamp, Write)>, bar: &ProgressBar) -> Result<()> {
    let batch = std::mem::take(batch);
    let count = batch.len() as u64;
    let write = move |tx: &mut Tx| {
        for (at, write) in batch {
            tx.now = at;
            write(tx)?;
        }
        Ok(())
    };
    parts.site.db.write(write).await?;
    bar.inc(count);
    Ok(())
}
