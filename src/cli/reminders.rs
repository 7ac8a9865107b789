use std::collections::BTreeMap;

use actix_web::rt::System;
use chrono::{DateTime, Utc};
use clap::Args;

use super::Outcome;
use crate::app::Parts;
use crate::config::Settings;
use crate::platform::clock::{Clock, Timestamp};
use crate::platform::db::Ids;
use crate::platform::error::Error;
use crate::platform::web::Site;
use crate::reminders::rules::calendar::{CLOSES, OPENS};
use crate::reminders::scheduler::{Planned, plan_all, plan_and_write};
use crate::reminders::words;

/// What to do about reminders.
#[derive(Debug, Args)]
pub struct ReminderArguments {
    /// Only show who would get what, and why.
    #[arg(long)]
    dry_run: bool,
    /// As if it were that time, such as “2027-03-01T09:00:00Z”. Only with --dry-run.
    #[arg(long, value_name = "TIME", requires = "dry_run")]
    at: Option<DateTime<Utc>>,
}

/// Runs the command.
pub fn run(arguments: &ReminderArguments, settings: Settings) -> Outcome {
    let parts = Parts::assemble(settings, Clock::system(), Ids::random())?;
    let site = parts.site.into_inner();
    let now = arguments.at.map_or_else(|| site.clock.now(), Timestamp::from);
    System::new().block_on(async {
        if arguments.dry_run {
            let count = std::cell::Cell::new(0);
            plan_all(&site, now, |planned| {
                count.set(count.get() + show(&site, &planned));
                std::future::ready(Ok(()))
            })
            .await?;
            match count.get() {
                0 => println!("Nothing goes out at {now}. Reminders go out from {OPENS} to {CLOSES} on working days."),
                mails => println!("{mails} mails would go out at {now}. Nothing was written."),
            }
        } else {
            let written = plan_and_write(&site, now).await?;
            println!("{written} mails with reminders were written; `relais mail send` or `relais serve` sends them.");
        }
        Ok::<(), Error>(())
    })?;
    Ok(())
}

/// Prints a page of the plan, and returns how many mails it has.
fn show(site: &Site, planned: &Planned) -> usize {
    let by_id: BTreeMap<_, _> = planned.recipients.iter().map(|one| (one.id, one)).collect();
    for digest in &planned.plan.digests {
        let Some(recipient) = by_id.get(&digest.person) else { continue };
        let language = words::language(site, recipient);
        println!("{} <{}>, {language}, on {}:", recipient.name, recipient.address, digest.day);
        for item in &digest.items {
            let said = words::say(site, language, item);
            println!(
                "  {} (step {:+} of {}): {}",
                item.pending_item.kind, item.step.days, item.pending_item.anchor, said.about
            );
            println!("    {}", said.why);
        }
    }
    for aside in &planned.plan.set_aside {
        let Some(recipient) = by_id.get(&aside.person) else { continue };
        let (kind, step, anchor) = (aside.due.pending_item.kind, aside.due.step.days, aside.due.pending_item.anchor);
        println!(
            "Not to {} <{}>: {kind} (step {step:+} of {anchor}), {:?}",
            recipient.name, recipient.address, aside.reason
        );
    }
    planned.plan.digests.len()
}
