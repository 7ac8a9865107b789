//! The coming days of a demonstration in some minutes: nobody does anything, and reminders go out, questions about what became of
//! trainings, and what those who signed up are told.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use chrono::TimeDelta;
use indicatif::ProgressBar;

use super::timeline;
use crate::app::Parts;
use crate::cascade::followups::planner as follow_ups;
use crate::cascade::signups::planner as sign_ups;
use crate::cli::{Failure, Outcome};
use crate::config::Settings;
use crate::platform::clock::{Clock, Timestamp, Zone};
use crate::platform::db::{Ids, installation};
use crate::platform::error::Error;
use crate::platform::mail::{MailKind, store as mail};
use crate::platform::values::EmailAddress;
use crate::reminders::rules::limits;
use crate::reminders::scheduler;
use crate::reminders::store::{self, SentItem};

/// The hours of a day, in UTC, at which is looked: office hours are longer than what lies between them, wherever somebody is.
const LOOKS: [u32; 4] = [2, 8, 14, 20];
/// What the database is marked with then: its clock is ahead, so it is not served.
pub const FORWARDED: &str = "forwarded";

/// Plans and sends day by day, and writes into `folder` what went out to whom.
pub fn run(settings: Settings, folder: &Path, days: u32) -> Outcome {
    let today = Clock::system().now().day_in(Zone::UTC);
    let clock = Clock::fixed(timeline::at(today, 0, 0));
    let begun = clock.now();
    let parts = Parts::assemble(settings, clock.clone(), Ids::random())?;
    parts.site.db.write_now(|tx| installation::set(tx, installation::DEMONSTRATION, FORWARDED))?;
    let (site, catalogue) = (parts.site.clone().into_inner(), parts.catalogue());
    let bar = ProgressBar::new(u64::from(days));
    actix_web::rt::System::new().block_on(async {
        for day in 0..days {
            for hour in LOOKS {
                clock.set(timeline::at(today, day.into(), hour));
                follow_ups::ask_all(&site).await?;
                sign_ups::remind_all(&site).await?;
                scheduler::plan_and_write(&site, &catalogue, clock.now()).await?;
                parts.outbox_worker.send_due().await?;
            }
            bar.inc(1);
        }
        Ok::<(), Error>(())
    })?;
    bar.finish_and_clear();
    let others: Vec<MailKind> = MailKind::ALL.iter().copied().filter(|kind| *kind != MailKind::Digest).collect();
    let (sent, others) = parts
        .site
        .db
        .read_now(|conn| Ok((store::sent_since(conn, begun)?, mail::sent_since(conn, &others, begun)?)))?;
    let path = folder.join("fast-forward.txt");
    let summary = format!("{}{}", summary(&sent, days), besides(&others));
    let report = report(&sent, &others);
    std::fs::write(&path, format!("{summary}\n{report}"))
        .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    println!("{summary}\nWhat went out to whom stands in {}.", path.display());
    println!("The clock of this demonstration is ahead now, so it is not served; remove it to begin anew.");
    Ok(())
}

/// How much went out, by kind, and how close to each other.
fn summary(sent: &[SentItem], days: u32) -> String {
    let mut kinds: BTreeMap<&str, (usize, BTreeMap<&str, usize>)> = BTreeMap::new();
    for item in sent {
        let (count, people) = kinds.entry(item.kind.as_str()).or_default();
        *count += 1;
        *people.entry(&item.address).or_default() += 1;
    }
    let mails = by_person(sent).values().map(BTreeMap::len).sum::<usize>();
    let mut text = format!("In {days} days: {mails} mails with {} reminders\n", sent.len());
    for (kind, (count, people)) in kinds {
        let most = people.values().max().copied().unwrap_or_default();
        let _ = writeln!(text, "{kind:<20} {count:>5} to {:>4} people, at most {most} to one", people.len());
    }
    let busiest = by_person(sent).into_values().map(|mails| {
        let days: Vec<_> = mails.keys().map(|(day, _)| *day).collect();
        let week = |first: chrono::NaiveDate| {
            days.iter().filter(|day| (0..limits::WEEK).contains(&day.signed_duration_since(first).num_days())).count()
        };
        days.iter().map(|first| week(*first)).max().unwrap_or_default()
    });
    let _ = writeln!(text, "at most {} mails to one person within {} days", busiest.max().unwrap_or(0), limits::WEEK);
    text
}

/// A mail that is no digest of reminders: to whom, of which kind, when.
type OtherMail = (EmailAddress, MailKind, Timestamp);

/// What else went out.
fn besides(others: &[OtherMail]) -> String {
    let mut kinds: BTreeMap<MailKind, BTreeMap<&EmailAddress, usize>> = BTreeMap::new();
    for (address, kind, _) in others {
        *kinds.entry(*kind).or_default().entry(address).or_default() += 1;
    }
    let mut text = format!("besides: {} other mails\n", others.len());
    for (kind, people) in kinds {
        let (count, most) = (people.values().sum::<usize>(), people.values().max().copied().unwrap_or_default());
        let _ = writeln!(text, "{kind:<20} {count:>5} to {:>4} people, at most {most} to one", people.len());
    }
    text
}

type Mails<'a> = BTreeMap<(chrono::NaiveDate, String), Vec<&'a SentItem>>;

/// The mails of each person, by their day there.
fn by_person(sent: &[SentItem]) -> BTreeMap<&str, Mails<'_>> {
    let mut people: BTreeMap<&str, Mails<'_>> = BTreeMap::new();
    for item in sent {
        let day = item.at.day_in(item.zone);
        people.entry(&item.address).or_default().entry((day, item.mail.clone())).or_default().push(item);
    }
    people
}

/// Everybody's mails, with what stood in them.
fn report(sent: &[SentItem], others: &[OtherMail]) -> String {
    let mut text = String::new();
    for (address, mails) in by_person(sent) {
        let count = mails.len();
        let _ = writeln!(text, "\n{address}: {count}");
        for ((day, _), items) in mails {
            let _ = writeln!(text, "  {}", day.format("%a %F"));
            for SentItem { kind, step, anchor, .. } in items {
                let real = day - (*anchor + TimeDelta::days((*step).into()));
                let _ = writeln!(text, "    {kind}, step {step:+} of {anchor}, {} days from it", real.num_days());
            }
        }
    }
    text.push_str("\nOther mails, by their day in UTC\n");
    for (address, kind, at) in others {
        let _ = writeln!(text, "  {} {address}: {kind}", at.day_in(Zone::UTC));
    }
    text
}
