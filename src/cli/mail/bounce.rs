//! What comes back: reports from the pipe of a mail server, from a maildir or from files.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::{Failure, Outcome};
use crate::app::Parts;
use crate::config::Settings;
use crate::people::accounts::actions::mail_report::{self, ReportOutcome, TakenReport};
use crate::platform::clock::Clock;
use crate::platform::db::Ids;
use crate::platform::mail::reports::{MOST_BYTES, MailReport};

/// So many messages of a folder are taken at once; the next call takes more.
const MOST_MESSAGES: usize = 10_000;
/// Codes for mail servers (`sysexits.h`): this message is none …
const DATAERR: u8 = 65;
/// … and try this one again later.
pub const TEMPFAIL: u8 = 75;

/// Which reports to take.
#[derive(Debug, Args)]
pub struct BounceArguments {
    /// Say what would be done and why, and change nothing. Needs no database.
    #[arg(long)]
    explain: bool,
    /// The address that the report came to, where its header may not say: the return path of the mail that it is about.
    #[arg(long, env = "ORIGINAL_RECIPIENT")]
    recipient: Option<String>,
    /// Maildirs, folders of messages, or messages; without any, one message is read from standard input.
    paths: Vec<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &BounceArguments, settings: Settings) -> Outcome {
    let parts = match arguments.explain {
        true => None,
        false => Some(Parts::assemble(settings, Clock::system(), Ids::random())?),
    };
    if arguments.paths.is_empty() {
        return one(parts.as_ref(), arguments, &mut io::stdin().lock());
    }
    let mut files = Vec::new();
    for path in &arguments.paths {
        files.extend(messages(path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))?);
    }
    let (left, mut unread) = (files.len().saturating_sub(MOST_MESSAGES), 0_usize);
    for file in files.iter().take(MOST_MESSAGES) {
        println!("file: {}", file.display());
        let taken = fs::File::open(file)
            .map_err(|error| Failure::new(error.to_string()))
            .and_then(|mut message| one(parts.as_ref(), arguments, &mut message));
        match taken {
            Ok(()) if parts.is_some() => seen(file)?,
            Ok(()) => {}
            // One that cannot be read keeps nobody from the others.
            Err(failure) => {
                unread += 1;
                println!("not taken: {}", failure.message);
            }
        }
    }
    if left > 0 {
        println!("{left} more messages are left for the next time.");
    }
    match unread {
        0 => Ok(()),
        some => Err(Failure::found(format!("{some} messages were not taken"))),
    }
}

/// The messages at a path: those of a maildir that nobody has seen, those of a folder, or the file itself.
fn messages(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let fresh = path.join("new");
    let folder = if fresh.is_dir() && path.join("cur").is_dir() { fresh } else { path.to_owned() };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if entry.file_type()?.is_file() && !hidden {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}

/// A message of a maildir that was taken is put among those that were seen.
fn seen(file: &Path) -> io::Result<()> {
    let folder = file.parent().filter(|folder| folder.file_name().is_some_and(|name| name == "new"));
    let (Some(maildir), Some(name)) = (folder.and_then(Path::parent), file.file_name()) else { return Ok(()) };
    let seen = maildir.join("cur");
    match seen.is_dir() {
        true => fs::rename(file, seen.join(format!("{}:2,S", name.to_string_lossy()))),
        false => Ok(()),
    }
}

fn one(parts: Option<&Parts>, arguments: &BounceArguments, from: &mut impl Read) -> Outcome {
    let mut message = Vec::new();
    from.take(MOST_BYTES as u64).read_to_end(&mut message)?;
    // A server whose pipe breaks takes the message for refused.
    io::copy(from, &mut io::sink())?;
    let mut report = MailReport::parse(&message)
        .map_err(|error| Failure { message: format!("the message cannot be read: {error}"), code: DATAERR })?;
    report.addresses.extend(arguments.recipient.as_ref().map(|address| address.to_lowercase()));
    let Some(parts) = parts else {
        for judged in report.judge() {
            explain(&judged.verdict.to_string(), judged.address.as_deref(), &judged.why);
        }
        return Ok(());
    };
    let (paths, rooms) = (parts.outbox_worker.return_path().cloned(), parts.outbox_worker.rooms());
    let taken = parts.site.db.write_now(move |tx| mail_report::take(tx, paths.as_ref(), &rooms, &report))?;
    said(&taken)
}

fn said(taken: &TakenReport) -> Outcome {
    if let Some(judged) = &taken.judged {
        explain(&judged.verdict.to_string(), taken.address.as_deref(), &judged.why);
    }
    println!(
        "{}",
        match taken.outcome {
            ReportOutcome::Done => "It was done.",
            ReportOutcome::Nothing => "There is nothing to do.",
            ReportOutcome::Known => "That was known already; nothing was changed.",
            ReportOutcome::Unmatched => "It is about no mail that was sent from here; nothing was changed.",
            ReportOutcome::Forged =>
                "It came to a return path that was not made here, so somebody made it up; nothing was changed.",
            ReportOutcome::TooEarly => {
                let message = "its mail is still being sent, as far as is known here; try again later".to_owned();
                return Err(Failure { message, code: TEMPFAIL });
            }
        }
    );
    if let Some(scope) = &taken.held {
        println!("Mail to {scope} is held from now on; see `relais mail holds`.");
    }
    Ok(())
}

fn explain(verdict: &str, address: Option<&str>, why: &str) {
    println!("verdict: {verdict}");
    println!("address: {}", address.unwrap_or("not named"));
    println!("why: {why}");
}
