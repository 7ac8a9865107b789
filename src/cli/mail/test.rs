//! One mail sent aloud, so that whoever sets mail up sees how far it comes and what to do.

use actix_web::rt::System;

use super::super::{Failure, Outcome};
use crate::app::Parts;
use crate::platform::mail::refusals::HoldCause;
use crate::platform::mail::{MailId, MailSettings, MailTestFault, MailTestStep, Tls, TransportKind};
use crate::platform::values::{EmailAddress, Language};

/// Sends a mail to the address and tells of each step.
pub fn run(parts: &Parts, address: &EmailAddress) -> Outcome {
    let settings = &parts.settings.mail;
    println!("{}", way(settings));
    let language = parts.settings.web.languages.first().copied().unwrap_or(Language::ENGLISH);
    let id = MailId::from(uuid::Uuid::new_v4());
    let mut told = |step: MailTestStep| println!("  ok     {:<12} {}", step.as_str(), worked(step, settings, address));
    let sent = System::new().block_on(parts.outbox_worker.try_out(id, address.clone(), language, &mut told));
    match sent {
        Ok(()) => {
            println!(
                "Look whether it arrived, and not among unwanted mail. `relais doctor` looks at SPF, DKIM and DMARC."
            );
            Ok(())
        }
        Err(MailTestFault { step, fault }) => {
            println!("  WRONG  {:<12} {}", step.as_str(), fault.why);
            println!("  {}", advice(step, fault.verdict.cause, settings));
            Err(Failure::found(format!("the mail came as far as the step “{step}”")))
        }
    }
}

fn way(settings: &MailSettings) -> String {
    match settings.transport {
        TransportKind::Smtp => {
            format!("From {} by {}:{}.", settings.from_address, settings.smtp.host, settings.smtp.port)
        }
        TransportKind::File => {
            format!("mail.transport is “file”: mail is written to {}.", settings.directory.display())
        }
        TransportKind::Memory => "mail.transport is “memory”: mail goes nowhere.".into(),
    }
}

fn worked(step: MailTestStep, settings: &MailSettings, address: &EmailAddress) -> String {
    let smtp = &settings.smtp;
    match step {
        MailTestStep::Name => format!("{} is found", smtp.host),
        MailTestStep::Connection => format!("it answers at port {}", smtp.port),
        MailTestStep::Tls => "the conversation is protected, and the server is who it says".into(),
        MailTestStep::SignIn => format!("it knows {}", smtp.username),
        MailTestStep::Sender => match settings.return_path.is_empty() {
            true => format!("it takes mail from {}", settings.from_address),
            false => format!("it takes mail with return paths below {}", settings.return_path),
        },
        MailTestStep::Recipient => format!("it takes mail for {address}"),
        MailTestStep::Sent => match settings.transport {
            TransportKind::Smtp => "it has taken the mail".into(),
            TransportKind::File => {
                format!("it was written to {}; it does not leave this machine", settings.directory.display())
            }
            TransportKind::Memory => "it was kept in memory, and is gone".into(),
        },
    }
}

/// What to do where it ended.
fn advice(step: MailTestStep, cause: Option<HoldCause>, settings: &MailSettings) -> String {
    match (step, cause) {
        (_, Some(HoldCause::Login)) => {
            "Set mail.smtp.username and mail.smtp.password (RELAIS_MAIL__SMTP__PASSWORD) to what the server knows.".into()
        }
        (_, Some(HoldCause::Quota)) => "You may send no more for now; wait, or ask your mail provider for more.".into(),
        (_, Some(HoldCause::Relay)) => {
            "The server passes mail on only for those it knows: sign in (mail.smtp.username), or let this machine be known there.".into()
        }
        (MailTestStep::Name, _) => "Look at mail.smtp.host: is it written as your mail provider says?".into(),
        (MailTestStep::Connection, _) => {
            "Look at mail.smtp.port, and whether a firewall keeps this machine from it; many providers close port 25.".into()
        }
        (MailTestStep::Tls, _) => match settings.smtp.tls {
            Tls::Starttls => {
                "Look at mail.smtp.tls: on port 465 it is usually “tls”. The certificate must name mail.smtp.host.".into()
            }
            _ => "Look at mail.smtp.tls: on port 587 it is usually “starttls”. The certificate must name mail.smtp.host.".into(),
        },
        (MailTestStep::SignIn, _) => "Look at mail.smtp.username and mail.smtp.password.".into(),
        (MailTestStep::Sender, _) | (_, Some(HoldCause::Sender)) => {
            "The server must accept mail.from_address, and return paths if mail.return_path is set, as a sender of this login.".into()
        }
        (MailTestStep::Recipient, _) => {
            "Is the address right? If the server takes none outside its own domain, sign in or let this machine be known there.".into()
        }
        (MailTestStep::Sent, _) => match settings.transport {
            TransportKind::File => "Look at mail.directory: may Relais write there?".into(),
            _ => "The server read the mail and did not take it; its words say why.".into(),
        },
    }
}
