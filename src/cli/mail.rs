use actix_web::rt::System;
use clap::Subcommand;
use indicatif::{ProgressBar, ProgressStyle};

use super::Outcome;
use crate::app::Parts;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Ids;
use crate::mail::{Sending, store};

/// What to do with mail.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Send what is due now, and say what became of it.
    Send,
}

/// Runs the command.
pub fn run(command: &Command, settings: Settings) -> Outcome {
    let parts = Parts::assemble(settings, Clock::system(), Ids::random())?;
    match command {
        Command::Send => send(&parts),
    }
}

fn send(parts: &Parts) -> Outcome {
    let now = parts.site.clock.now();
    let waiting = parts.site.db.read_now(|conn| store::health(conn, now))?.queued;
    // It shows itself only where it takes a while and somebody looks.
    let bar = match waiting {
        0..=20 => ProgressBar::hidden(),
        _ => ProgressBar::new(waiting.unsigned_abs()),
    };
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos} of {len} mails, {eta} to go") {
        bar.set_style(style);
    }
    let mut all = Sending::default();
    System::new().block_on(async {
        loop {
            let some = parts.post_office.send_some().await?;
            let done = some.total() == 0 || some.held.is_some();
            bar.inc(some.total() as u64);
            all.add(some);
            if done {
                return Ok::<(), crate::error::Error>(());
            }
        }
    })?;
    bar.finish_and_clear();
    println!(
        "{} sent, {} to be tried again, {} failed, {} not sent to addresses that refused mail, {} no longer needed.",
        all.sent, all.postponed, all.failed, all.suppressed, all.cancelled
    );
    match all.held {
        None => Ok(()),
        Some(held) => Err(super::Failure::new(format!("no mail can leave since {}: {}", held.since, held.reason))),
    }
}
