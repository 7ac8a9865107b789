//! Looks at everything that must be right for Relais to work, and says what is not and what to do.

use std::net::{TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::time::Duration;

use actix_web::rt::System;
use chrono::TimeDelta;
use clap::Args;

use super::{Failure, Outcome};
use crate::app;
use crate::cascade::coverage::store::reach;
use crate::cascade::deliveries::store::turns;
use crate::config::Settings;
use crate::home::health;
use crate::platform::clock::{Clock, Timestamp, ZoneRules};
use crate::platform::db::{Db, Ids, Url, installation, migrations};
use crate::platform::files::FileStore;
use crate::platform::mail::dns::{self, RecordFinding, RecordState};
use crate::platform::mail::{self, TransportKind};
use crate::platform::web::Words;

/// Less free space than this is too little, in bytes.
const LEAST_SPACE: u64 = 200 * 1024 * 1024;
/// How long a mail may wait before something is wrong.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(1);
/// How long the mail server may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a look at one thing found: how it is, or what is wrong and what to do.
type Finding = Result<String, String>;

/// What to look at.
#[derive(Debug, Args)]
pub struct DoctorArguments {
    /// Hold everything that is kept ready against the rules it follows from, and put right what differs. Takes a while.
    #[arg(long)]
    recount: bool,
}

/// Runs all checks and prints what they find.
pub fn run(settings: &Settings, arguments: &DoctorArguments) -> Outcome {
    let url = settings.database_url()?;
    if arguments.recount {
        return recount(&url);
    }
    let checks = [
        ("configuration", configuration(settings)),
        ("proxy", proxy(&url, settings)),
        ("database", database(&url)),
        ("clock", clock(&url)),
        ("weekends", Ok(settings.web.weekends.to_string())),
        ("outbox", outbox(&url)),
        ("mail", mail_way_out(settings)),
        ("content", content(settings)),
        ("files", files(settings)),
        ("disk", disk(&url, settings)),
        ("rights", rights(&url, settings)),
    ];
    let mut wrong = 0;
    for (what, finding) in checks {
        match finding {
            Ok(found) => println!("  ok     {what:<14} {found}"),
            Err(found) => {
                wrong += 1;
                println!("  WRONG  {what:<14} {found}");
            }
        }
    }
    // Nothing stops for it, and somebody should see to it.
    match zones(ZoneRules::current(), Clock::system().now()) {
        Ok(found) => println!("  ok     {:<14} {found}", "time zones"),
        Err(found) => println!("  LOOK   {:<14} {found}", "time zones"),
    }
    for found in names(settings) {
        let how = match found.state {
            RecordState::Right => "ok    ",
            RecordState::Missing | RecordState::Unknown => "LOOK  ",
            RecordState::Wrong => {
                wrong += 1;
                "WRONG "
            }
        };
        println!("  {how} {:<14} {}", found.what, found.says);
        if let Some(line) = &found.line {
            println!("         {line}");
        }
    }
    match wrong {
        0 => Ok(()),
        1 => Err(Failure::found("one thing is wrong")),
        many => Err(Failure::found(format!("{many} things are wrong"))),
    }
}

/// Whose turn it is and who sees what are kept as rows; they must be what the rules say.
fn recount(url: &Url) -> Outcome {
    let db = open(url).map_err(Failure::new)?;
    let found = turns::recount_all(&db)?;
    println!("{} trainings, {} of them with other rows than the rules say", found.deliveries, found.wrong_deliveries);
    println!("{} promises and trainers that had come less far or farther than was said", found.wrong_progress);
    println!("{} sums that were not those of the trainings", found.wrong_totals);
    let reach = reach::recount_reach(&db)?;
    println!("{} trainings that counted for other governments than the rule says", reach.wrong_deliveries);
    println!("{} sums of governments that were not those of their trainings", reach.wrong_sums);
    match found.is_right() && reach.is_right() {
        true => println!("whose turn it is, who sees what and what is counted is as the rules say"),
        false => return Err(Failure::found("some rows were wrong; they were put right")),
    }
    Ok(())
}

fn configuration(settings: &Settings) -> Finding {
    let url = &settings.web.public_url;
    let local = matches!(url.host(), "127.0.0.1" | "localhost" | "::1");
    if !url.is_secure() && !local {
        return Err(format!(
            "people reach {url} without HTTPS, so sessions can be read on the way; serve it behind HTTPS"
        ));
    }
    if !local && settings.web.trusted_proxies.is_empty() && settings.web.listen.starts_with("127.") {
        return Err(
            "a proxy stands before Relais, but web.trusted_proxies is empty: every visitor looks like the proxy".into(),
        );
    }
    Ok(format!("{url}, {} languages", settings.web.languages.len()))
}

/// Behind a proxy that is not trusted everybody looks like the proxy, and limits count all as one.
fn proxy(url: &Url, settings: &Settings) -> Finding {
    // What is wrong with the database is another finding.
    let seen = open(url).map(|db| db.read_now(|conn| installation::get(conn, installation::UNTRUSTED_PROXY)));
    let Ok(Ok(Some(proxy))) = seen else {
        return Ok("none was seen that is not trusted".into());
    };
    let trusted = settings.web.trusted_proxies.iter().any(|one| one.to_canonical().to_string() == proxy);
    match trusted {
        true => Ok(format!("{proxy} is trusted")),
        false => Err(format!(
            "{proxy} passes on X-Forwarded-For, but web.trusted_proxies does not name it, so limits count all visitors as \
             one; add it there"
        )),
    }
}

/// The database, where it is there already.
pub(super) fn open(url: &Url) -> Result<Db, String> {
    let away = |error: crate::platform::error::Error| {
        format!("{url} cannot be opened: {error}; is the address right, and the server up?")
    };
    if let Url::Sqlite(path) = url
        && !path.exists()
    {
        return Err(format!("{url} does not exist; `relais migrate` or `relais serve` makes it"));
    }
    app::open_database(url, 1, &Clock::system(), Ids::random()).map_err(away)
}

fn database(url: &Url) -> Finding {
    let db = open(url)?;
    let waiting = migrations::pending(url).map_err(|error| format!("{url}: {error}"))?;
    if !waiting.is_empty() {
        return Err(format!("{} migrations wait; run `relais migrate`", waiting.len()));
    }
    let people = db
        .read_now(|conn| crate::people::accounts::store::people::list(conn, "", &crate::platform::web::Turn::First, 1));
    let people = people.map_err(|error| format!("{url}: {error}"))?;
    Ok(format!("{url}, {}", if people.is_empty() { "nobody entered yet" } else { "in use" }))
}

/// A clock that went back would send reminders twice and let links live too long.
fn clock(url: &Url) -> Finding {
    let now = Clock::system().now();
    let behind = open(url)?.read_now(|conn| health::clock_is_behind(conn, now)).map_err(|error| error.to_string())?;
    match behind {
        Some(ahead) => Err(format!(
            "the newest row is of {}, but it is {now}; set the machine's clock, or know that it was wrong then",
            now + ahead
        )),
        None => Ok(now.to_string()),
    }
}

/// Countries change their clocks: with the rules of last year, days and hours are wrong somewhere.
fn zones(rules: &ZoneRules, now: Timestamp) -> Finding {
    let from = if rules.of_system { "of this machine" } else { "compiled in" };
    match rules.are_stale(now) {
        true => Err(format!(
            "the rules ({}, {from}) are not of this year; update the machine's package tzdata, or Relais",
            rules.version
        )),
        false => Ok(format!("{}, {from}", rules.version)),
    }
}

fn outbox(url: &Url) -> Finding {
    let now = Clock::system().now();
    let health = open(url)?.read_now(|conn| mail::store::health(conn, now)).map_err(|error| error.to_string())?;
    if let Some(held) = health.holds.first() {
        let which = if held.is_all() { "all mail is".to_owned() } else { format!("mail to {} is", held.scope) };
        let (since, cause, reason) = (held.since, held.cause, &held.reason);
        return Err(format!(
            "{which} held since {since} ({cause}: {reason}); {} mails wait. Mend it, then `relais mail resume`",
            health.queued
        ));
    }
    match health.due_since {
        Some(since) if now - since > LONGEST_WAIT => {
            Err(format!("mail waits since {since}; is `relais serve` running? `relais mail send` sends what is due"))
        }
        _ => Ok(format!("{} mails wait", health.queued)),
    }
}

fn mail_way_out(settings: &Settings) -> Finding {
    let smtp = &settings.mail.smtp;
    match settings.mail.transport {
        TransportKind::Memory => Err("mail goes nowhere: mail.transport is “memory”, which is for tests".into()),
        TransportKind::File => writable(&settings.mail.directory).map(|()| {
            format!(
                "mail becomes files in {}; set mail.transport to “smtp” to send it",
                settings.mail.directory.display()
            )
        }),
        TransportKind::Smtp => {
            let server = format!("{}:{}", smtp.host, smtp.port);
            let mut addresses = server
                .to_socket_addrs()
                .map_err(|error| format!("{server} is not found: {error}; look at mail.smtp.host"))?;
            let reached = addresses.any(|address| TcpStream::connect_timeout(&address, PATIENCE).is_ok());
            if reached {
                Ok(format!("{server} answers"))
            } else {
                Err(format!("{server} does not answer; look at mail.smtp"))
            }
        }
    }
}

/// What others can find out about our mail. Where none leaves, there is nothing to look at.
fn names(settings: &Settings) -> Vec<RecordFinding> {
    if settings.mail.transport != TransportKind::Smtp {
        return Vec::new();
    }
    let unknown = |says: String| vec![RecordFinding { what: "DNS", state: RecordState::Unknown, says, line: None }];
    let signer = match settings.mail.signer() {
        Ok(signer) => signer,
        Err((key, what)) => return unknown(format!("{key} {what}")),
    };
    match dns::SystemDns::new() {
        Ok(system) => dns::look(&system, &settings.mail, signer.as_ref()),
        Err(why) => unknown(format!("no name server can be asked: {why}")),
    }
}

fn content(settings: &Settings) -> Finding {
    let words = Words::load().map_err(|error| error.to_string())?;
    let catalogue = app::load_catalogue(settings, &words).map_err(|error| error.to_string())?;
    match catalogue.has_errors() {
        true => Err("some modules have errors and are not served; `relais modules check` names them".into()),
        false => Ok(format!("{} modules", catalogue.modules.len())),
    }
}

/// What people add can be written, read and taken away again.
fn files(settings: &Settings) -> Finding {
    let store = FileStore::new(&settings.files);
    let probed = System::new().block_on(async { tokio::time::timeout(PATIENCE * 2, store.probe()).await });
    match probed {
        Ok(Ok(())) => Ok(format!("{store} can be written and read")),
        Ok(Err(error)) => Err(format!("{store} cannot be used: {error}; look at [files] of the configuration")),
        Err(_) => Err(format!("{store} does not answer; look at [files] of the configuration")),
    }
}

fn disk(url: &Url, settings: &Settings) -> Finding {
    let folder = match url {
        Url::Sqlite(path) => path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")),
        Url::Postgres(_) => settings.mail.directory.parent().filter(|folder| folder.is_dir()).unwrap_or(Path::new(".")),
    };
    if folder.is_dir() {
        writable(folder)?;
    }
    let place = if folder.is_dir() { folder } else { Path::new(".") };
    let about = rustix::fs::statvfs(place).map_err(|error| format!("{}: {error}", place.display()))?;
    let free = about.f_bavail.saturating_mul(about.f_frsize);
    let megabytes = free / (1024 * 1024);
    match free < LEAST_SPACE {
        true => Err(format!("{megabytes} MB are free where {} is; make room", place.display())),
        false => Ok(format!("{megabytes} MB free")),
    }
}

/// The database and the mails are for the service alone.
fn rights(url: &Url, settings: &Settings) -> Finding {
    let mut places = vec![settings.mail.directory.clone(), settings.files.directory.clone()];
    if let Url::Sqlite(path) = url {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        places.extend(folder.map(Path::to_owned));
        // In a folder that is closed, nothing need be.
        if folder.is_none_or(is_open) {
            let beside = |end: &str| PathBuf::from(format!("{}{end}", path.display()));
            places.extend(["", "-wal", "-shm"].map(beside));
        }
    }
    let open: Vec<String> =
        places.iter().filter(|place| is_open(place)).map(|place| place.display().to_string()).collect();
    match open.is_empty() {
        true => Ok("files are readable by their owner alone".into()),
        false => Err(format!("others can read {}; run chmod go-rwx on them", open.join(", "))),
    }
}

fn is_open(place: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(place).is_ok_and(|about| about.permissions().mode() & 0o077 != 0)
}

fn writable(folder: &Path) -> Result<(), String> {
    let cannot = |error: std::io::Error| {
        format!("{} cannot be written: {error}; look at its owner and rights", folder.display())
    };
    std::fs::create_dir_all(folder).map_err(cannot)?;
    let probe = folder.join(".relais-doctor");
    std::fs::write(&probe, b"probe").map_err(cannot)?;
    std::fs::remove_file(&probe).map_err(cannot)
}
