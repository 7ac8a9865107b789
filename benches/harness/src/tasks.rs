//! What Relais does besides answering with pages: planning reminders, sending mail, recording what people have done. Each beside a
//! floor that does the least of the same kind.

use std::cell::Cell;
use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use actix_web::rt::System;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc, Weekday};
use diesel::prelude::*;
use relais::app::Parts;
use relais::config::Settings;
use relais::platform::clock::{Clock, Timestamp};
use relais::platform::db::Ids;
use relais::platform::db::schema::mails;
use relais::platform::mail::{MailKind, NewMail, Purpose, Tls, TransportKind, store};
use relais::reminders::rules::limits;
use relais::reminders::scheduler::plan_all;

use crate::client::post;
use crate::network::{Network, People};
use crate::server::{Server, built};
use crate::sink::Sink;
use crate::{TURNS, load, median, pages, ratio};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How many mails are sent at once.
const MAILS: usize = 2_000;
/// Their keys begin with this.
const KEY: &str = "benchmark:";
/// How many lessons are recorded in a turn, at most.
const MOST_RECORDED: usize = 3_000;
/// Makes every flush to disk take 5 ms longer.
const SLOW: &str = include_str!("slow_flushes.c");

/// Something that is done, beside the floor.
pub struct Task {
    pub name: String,
    /// What the figures are.
    pub unit: &'static str,
    pub relais: f64,
    pub floor: f64,
    /// Of the floor.
    pub ratio: f64,
    /// The least or, where it is a time, the most that the figure may be of that of the floor.
    pub bar: f64,
}

impl Task {
    pub fn is_met(&self) -> bool {
        if self.unit == "s" { self.ratio <= self.bar } else { self.ratio >= self.bar }
    }
}

/// What the floor prints first.
fn floor(arguments: &[&str], preload: Option<&Path>) -> Result<f64> {
    let mut command = Command::new(built("relais-floor")?);
    if let Some(library) = preload {
        command.env("LD_PRELOAD", library);
    }
    let done = command.args(arguments).output()?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into_owned().into());
    }
    let printed = String::from_utf8(done.stdout)?;
    Ok(printed.split_whitespace().next().ok_or("the floor says nothing")?.parse()?)
}

/// Both in turn, so that what else the machine does is shared by both. Gives what Relais reached, what the floor did, and the
/// ratio.
fn in_turn(mut floor: impl FnMut() -> Result<f64>, mut relais: impl FnMut() -> Result<f64>) -> Result<(f64, f64, f64)> {
    let (mut floors, mut figures) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        floors.push(floor()?);
        figures.push(relais()?);
    }
    let ratio = ratio(&figures, &floors);
    Ok((median(figures), median(floors), ratio))
}

/// Ten o'clock of a day on which people work.
fn working_hours() -> Timestamp {
    let mut day: NaiveDate = Utc::now().date_naive();
    while matches!(day.weekday(), Weekday::Fri | Weekday::Sat | Weekday::Sun) {
        day = day + Days::new(1);
    }
    Timestamp::from(DateTime::<Utc>::from_naive_utc_and_offset(day.and_time(NaiveTime::MIN), Utc))
        + chrono::TimeDelta::hours(10)
}

fn parts(network: &Network, change: impl FnOnce(&mut Settings)) -> Result<(Parts, Timestamp)> {
    let mut settings = Settings::load(None)?;
    settings.database.url = network.url.clone();
    settings.mail.transport = TransportKind::Memory;
    change(&mut settings);
    let now = working_hours();
    Ok((Parts::assemble(settings, Clock::fixed(now), Ids::random())?, now))
}

/// Plans for everybody; nothing is written.
pub fn planning(network: &Network) -> Result<Task> {
    let (parts, now) = parts(network, |_| ())?;
    let (catalogue, site) = (parts.catalogue(), parts.site.into_inner());
    let since = (now.latest_day() - chrono::TimeDelta::days(limits::REMEMBERED + 2)).to_string();
    let system = System::new();
    let (relais, floor, ratio) = in_turn(
        || floor(&["plan", "--database", &network.url, "--since", &since], None),
        || {
            let (begun, mails) = (Instant::now(), Cell::new(0));
            let count = |planned: relais::reminders::scheduler::Planned| {
                mails.set(mails.get() + planned.plan.digests.len());
                std::future::ready(Ok(()))
            };
            system.block_on(plan_all(&site, &catalogue, now, count))?;
            Ok(begun.elapsed().as_secs_f64())
        },
    )?;
    let name = format!("planning for {} trainers", network.trainers);
    Ok(Task { name, unit: "s", relais, floor, ratio, bar: 4.0 })
}

/// Sends mails that wait in the outbox, until all of them are noted as sent.
pub fn sending(network: &Network) -> Result<Task> {
    let sink = Sink::start()?;
    let (parts, _) = parts(network, |settings| {
        settings.mail.transport = TransportKind::Smtp;
        settings.mail.smtp.host = "127.0.0.1".into();
        settings.mail.smtp.port = sink.port;
        settings.mail.smtp.tls = Tls::None;
    })?;
    let (worker, db) = (parts.outbox_worker, parts.site.db.clone());
    let data = worker.mail_templates().sample(MailKind::Invitation, "en".parse()?)?;
    let text = worker.mail_templates().write(MailKind::Invitation, "en".parse()?, &data, Purpose::Sending)?;
    let folder = tempfile::tempdir()?;
    let (plain, html) = (folder.path().join("text"), folder.path().join("html"));
    std::fs::write(&plain, text.text)?;
    std::fs::write(&html, text.html)?;
    let (port, count, parallel) = (sink.port.to_string(), MAILS.to_string(), parts.settings.mail.parallel.to_string());
    let files = [plain.to_string_lossy(), html.to_string_lossy()];
    let alone =
        ["mail", "--port", &port, "--count", &count, "--parallel", &parallel, "--text", &files[0], "--html", &files[1]];
    let system = System::new();
    let clear = || {
        db.write_now(|tx| Ok(diesel::delete(mails::table.filter(mails::key.like(format!("{KEY}%")))).execute(tx.conn)?))
    };
    clear()?;
    let (relais, floor, ratio) = in_turn(
        || floor(&alone, None),
        || {
            let drafts: Vec<NewMail> = (0..MAILS)
                .map(|number| {
                    Ok::<_, Box<dyn Error>>(NewMail {
                        key: format!("{KEY}{number}"),
                        kind: MailKind::Invitation,
                        address: format!("someone{number}@town{}.example", number % 300).parse()?,
                        person: None,
                        cohort: None,
                        language: "en".parse()?,
                        data: data.clone(),
                        expires_at: None,
                    })
                })
                .collect::<Result<_>>()?;
            db.write_now(move |tx| drafts.iter().try_for_each(|draft| store::enqueue(tx, draft).map(drop)))?;
            let (begun, before) = (Instant::now(), sink.taken());
            let sent = system.block_on(worker.send_due())?.sent;
            let rate = sent as f64 / begun.elapsed().as_secs_f64();
            if sent < MAILS || sink.taken() - before != sent {
                return Err(format!("{sent} mails were sent, {} taken", sink.taken() - before).into());
            }
            clear()?;
            Ok(rate)
        },
    )?;
    Ok(Task { name: format!("sending {MAILS} mails"), unit: "/s", relais, floor, ratio, bar: 0.8 })
}

/// Records lessons that people have done, over as many connections as a closed load has; with `slow`, while each flush to disk
/// takes 5 ms longer.
pub fn recording(network: &Network, people: &People, lasts: Duration, slow: bool) -> Result<Task> {
    let folder = tempfile::tempdir()?;
    let library = if slow { Some(slow_flushes(folder.path())?) } else { None };
    let server = Server::relais_with(&network.url, &network.mail, library.as_deref())?;
    let (lessons, done) = (pages::lessons(server.port)?, network.lessons_done()?);
    let mut requests = Vec::new();
    // Nobody does a lesson twice, in whatever language: that would be nothing to write.
    for lesson in lessons.iter().filter(|lesson| lesson.starts_with("/en/")) {
        let parts: Vec<&str> = lesson.rsplitn(3, '/').collect();
        let [lesson_slug, module, _] = parts[..] else { return Err(format!("{lesson} is no lesson").into()) };
        for (person, cookie) in people.ids.iter().zip(&people.trainers) {
            if !done.contains(&(*person, module.to_owned(), lesson_slug.to_owned())) {
                requests.push(post(&format!("{lesson}/completion"), cookie, server.port, ""));
            }
        }
    }
    let seconds = lasts.as_secs_f64().to_string();
    let mut left = requests.chunks((requests.len() / TURNS as usize).clamp(1, MOST_RECORDED));
    let begun = Clock::system().now();
    let measured = in_turn(
        || floor(&["commits", "--database", &network.url, "--seconds", &seconds], library.as_deref()),
        || {
            let some = left.next().ok_or("too few lessons are left to do")?;
            let found = load::once(server.port, some, 303)?;
            if found.odd > 0 {
                return Err(format!("{} of {} answers were odd", found.odd, some.len()).into());
            }
            Ok(found.per_second)
        },
    );
    network.forget_done(begun)?;
    let (relais, floor, ratio) = measured?;
    let (name, bar) = if slow { ("recording, 5 ms more a flush", 4.0) } else { ("recording", 0.8) };
    Ok(Task { name: name.to_owned(), unit: "/s", relais, floor, ratio, bar })
}

fn slow_flushes(folder: &Path) -> Result<std::path::PathBuf> {
    let (source, library) = (folder.join("slow_flushes.c"), folder.join("slow_flushes.so"));
    std::fs::write(&source, SLOW)?;
    let done = Command::new("cc").args(["-shared", "-fPIC", "-O2", "-o"]).arg(&library).arg(&source).status()?;
    if done.success() { Ok(library) } else { Err("slow_flushes.c cannot be compiled".into()) }
}
