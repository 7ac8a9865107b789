use std::collections::{BTreeMap, BTreeSet};

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
use crate::reminders::rules::{Quiet, Reason, limits, why_nothing};
use crate::reminders::scheduler::{Planned, plan_all, plan_and_write, plan_guests};
use crate::reminders::words;

/// What to do about reminders.
#[derive(Debug, Args)]
pub struct ReminderArguments {
    /// Only show who would get what and why, and who would get nothing and why.
    #[arg(long)]
    dry_run: bool,
    /// As if it were that time, such as “2027-03-01T09:00:00Z”. Only with --dry-run.
    #[arg(long, value_name = "TIME", requires = "dry_run")]
    at: Option<DateTime<Utc>>,
}

/// Runs the command.
pub fn run(arguments: &ReminderArguments, settings: Settings) -> Outcome {
    let parts = Parts::assemble(settings, Clock::system(), Ids::random())?;
    let (catalogue, site) = (parts.catalogue(), parts.site.into_inner());
    let now = arguments.at.map_or_else(|| site.clock.now(), Timestamp::from);
    System::new().block_on(async {
        if arguments.dry_run {
            let count = std::cell::Cell::new(0);
            plan_all(&site, &catalogue, now, |planned| {
                count.set(count.get() + show(&site, &planned, now));
                std::future::ready(Ok(()))
            })
            .await?;
            count.set(count.get() + show(&site, &plan_guests(&site, now).await?, now));
            match count.get() {
                0 => println!("Nothing goes out at {now}. Reminders go out from {OPENS} to {CLOSES} on working days."),
                mails => println!("{mails} mails would go out at {now}. Nothing was written."),
            }
        } else {
            let written = plan_and_write(&site, &catalogue, now).await?;
            println!("{written} mails with reminders were written; `relais mail send` or `relais serve` sends them.");
        }
        Ok::<(), Error>(())
    })?;
    Ok(())
}

/// Prints a page of the plan, and returns how many mails it has.
fn show(site: &Site, planned: &Planned, now: Timestamp) -> usize {
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
            "Not to {} <{}>: {kind} (step {step:+} of {anchor}), {}",
            recipient.name,
            recipient.address,
            why_not(aside.reason)
        );
    }
    let written: BTreeSet<_> = planned.plan.digests.iter().map(|digest| digest.person).collect();
    for recipient in planned.recipients.iter().filter(|one| !written.contains(&one.id)) {
        let why = why_quiet(why_nothing(recipient, |_| true, now));
        println!("Nothing to {} <{}>: {why}", recipient.name, recipient.address);
    }
    for recipient in &planned.away {
        let clock = now.in_zone(recipient.zone).format("%a %H:%M");
        println!("Nothing to {} <{}>: it is {clock} where they are", recipient.name, recipient.address);
    }
    planned.plan.digests.len()
}

/// Why a step is left out, for operators.
fn why_not(reason: Reason) -> &'static str {
    match reason {
        Reason::Superseded => "a later step is due as well",
        Reason::Stale => "it is too late for it",
        Reason::Paused => "it falls into a pause",
        Reason::Suppressed => "the address refuses mail",
        Reason::Unsubscribed => "they want no reminders",
        Reason::LeftOut => "those who coordinate leave it out",
        Reason::HeldOut => "it is held back by lot, to see whether it helps",
    }
}

/// Why somebody gets nothing, for operators.
fn why_quiet(quiet: Quiet) -> String {
    match quiet {
        Quiet::ShutOut => "they were shut out".into(),
        Quiet::Suppressed => "the address refuses mail".into(),
        Quiet::Unsubscribed => "they want no reminders".into(),
        Quiet::NothingWaits => "nothing that waits for them is due soon".into(),
        Quiet::Paused => "what waits for them is paused".into(),
        Quiet::OutOfHours => "it is not in their office hours".into(),
        Quiet::MailedToday => "they had a mail today".into(),
        Quiet::EnoughThisWeek => format!("they had {} mails in {} days", limits::MOST_A_WEEK, limits::WEEK),
        Quiet::NotBefore(day) => format!("the next reminder of what waits for them is due on {day}"),
        Quiet::AllSaid => "they were reminded of what waits for them as often as anybody is".into(),
    }
}
