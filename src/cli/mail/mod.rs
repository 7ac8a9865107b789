//! What operators do with mail.

mod bounce;
mod test;

use actix_web::rt::System;
use clap::Subcommand;
use indicatif::{ProgressBar, ProgressStyle};

pub use self::bounce::TEMPFAIL;
use super::{Failure, Outcome};
use crate::app::Parts;
use crate::config::Settings;
use crate::people::accounts::Actor;
use crate::people::accounts::actions::mail::{go_on_as, resend_as, unblock_as};
use crate::platform::clock::Clock;
use crate::platform::db::{Ids, Tx};
use crate::platform::error::Error;
use crate::platform::mail::policy::MailVisibility;
use crate::platform::mail::store::choices::{self, Suppressed};
use crate::platform::mail::store::{self, MailFilter, MailHold};
use crate::platform::values::EmailAddress;
use crate::platform::web::Turn;

/// What to do with mail.
#[derive(Debug, Subcommand)]
pub enum MailCommand {
    /// Send what is due now, and say what became of it.
    Send,
    /// Say which mail is held, and why.
    Holds,
    /// Let mail that is held go on.
    Resume {
        /// Only mail to this domain.
        #[arg(long)]
        domain: Option<String>,
    },
    /// Have all mails that failed wait to be sent again, but for those whose address gets no mail.
    Resend,
    /// List the addresses that get no mail, and why.
    Blocked,
    /// Let addresses get mail again.
    Unblock {
        /// The addresses.
        #[arg(required = true)]
        addresses: Vec<EmailAddress>,
    },
    /// Send one mail to an address, and say step by step how far it comes and what to do.
    Test {
        /// To whom.
        address: EmailAddress,
    },
    /// Take reports of mail that came back, and complaints, and do what they ask for.
    Bounce(bounce::BounceArguments),
}

/// Runs the command.
pub fn run(command: &MailCommand, settings: Settings) -> Outcome {
    if let MailCommand::Bounce(arguments) = command {
        return bounce::run(arguments, settings);
    }
    let parts = Parts::assemble(settings, Clock::system(), Ids::random())?;
    match command {
        MailCommand::Send => send(&parts),
        MailCommand::Holds => holds(&parts),
        MailCommand::Resume { domain } => resume(&parts, domain.clone()),
        MailCommand::Resend => resend(&parts),
        MailCommand::Blocked => blocked(&parts),
        MailCommand::Unblock { addresses } => unblock(&parts, addresses),
        MailCommand::Test { address } => test::run(&parts, address),
        MailCommand::Bounce(arguments) => bounce::run(arguments, parts.settings),
    }
}

fn holds(parts: &Parts) -> Outcome {
    let holds = parts.site.db.read_now(store::holds)?;
    for MailHold { scope, cause, reason, since, try_at } in &holds {
        println!("{scope}\t{cause}\tsince {since}, tried again at {try_at}\t{reason}");
    }
    if holds.is_empty() {
        println!("No mail is held.");
    }
    Ok(())
}

fn resume(parts: &Parts, domain: Option<String>) -> Outcome {
    let resumed = parts.site.db.write_now(move |tx| {
        let scopes: Vec<String> = match domain {
            Some(domain) => vec![domain],
            None => store::holds(tx.conn)?.into_iter().map(|held| held.scope).collect(),
        };
        for scope in &scopes {
            go_on_as(tx, Actor::OPERATOR, scope)?;
        }
        Ok(scopes.len())
    });
    match resumed {
        Ok(0) => println!("No mail is held."),
        Ok(_) => println!("It goes on; `relais serve` or `relais mail send` sends it."),
        Err(Error::NotFound) => return Err(Failure::new("no mail to that domain is held; see `relais mail holds`")),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

fn resend(parts: &Parts) -> Outcome {
    let all = |tx: &mut Tx| resend_as(tx, Actor::OPERATOR, &MailVisibility::All, &MailFilter::default());
    match parts.site.db.write_now(all)? {
        0 => println!("No mail has failed that could be sent again."),
        resent => println!("{resent} wait again; `relais serve` or `relais mail send` sends them."),
    }
    Ok(())
}

fn blocked(parts: &Parts) -> Outcome {
    const PAGE: i64 = 200;
    let mut turn = Turn::First;
    loop {
        let page = parts.site.db.read_now(|conn| choices::suppressions(conn, &turn, PAGE))?;
        for Suppressed { address, reason, since } in &page {
            println!("{address}\tsince {since}\t{reason}");
        }
        match page.last() {
            Some(last) if page.len() == PAGE as usize => turn = Turn::After(last.address.clone()),
            _ => return Ok(()),
        }
    }
}

fn unblock(parts: &Parts, addresses: &[EmailAddress]) -> Outcome {
    for address in addresses {
        let (shown, address) = (address.to_string(), address.clone());
        match parts.site.db.write_now(move |tx| unblock_as(tx, Actor::OPERATOR, &address)) {
            Ok(()) => println!("{shown} gets mail again."),
            Err(Error::NotFound) => println!("{shown} was not blocked."),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
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
    let sending = parts.outbox_worker.send_due_and(|some| bar.inc(some as u64));
    let all = System::new().block_on(sending)?;
    bar.finish_and_clear();
    println!(
        "{} sent, {} to be tried again, {} failed, {} not sent to addresses that refused mail, {} no longer needed.",
        all.sent, all.postponed, all.failed, all.suppressed, all.cancelled
    );
    match all.held {
        None => Ok(()),
        Some(held) => Err(Failure::new(format!("no mail can leave since {}: {}", held.since, held.reason))),
    }
}
