//! Mail: what is to be said to whom, an outbox that loses nothing, and the ways out.
//!
//! A mail is a row written in the same transaction as what caused it (see [`store::enqueue`]), rendered when it is sent,
//! and marked sent only when a server has accepted it.

pub mod api;
mod composer;
mod dkim;
pub mod dns;
pub mod log;
mod markdown;
mod outbox_worker;
mod outgoing_message;
pub mod pages;
pub mod pasted;
pub mod policy;
pub mod refusals;
mod render;
pub mod reports;
mod return_path;
pub mod routes;
pub mod rules;
mod settings;
pub mod sheet;
mod smtp;
pub mod store;
mod stream;
mod transport;
mod try_out;
pub mod views;

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use crate::platform::clock::Timestamp;
use crate::platform::db::{Tx, id, text_enum};
use crate::platform::error::Result;
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::PersonId;

pub use composer::MailComposer;
pub use dkim::DkimSigner;
pub use outbox_worker::{OutboxWorker, SendSummary};
pub use outgoing_message::{OutgoingMessage, PreparedMessage};
pub use render::{MailTemplates, MailText, Purpose};
pub use return_path::{MailReturnPath, ReturnAddress};
pub use settings::{DkimSettings, MailSettings, SmtpSettings, Tls, TransportKind};
pub use transport::{SendFault, SmtpStep, Transport};
pub use try_out::{MailTestFault, MailTestStep};

id! {
    /// A mail in the outbox.
    MailId
}

text_enum! {
    /// What a mail is about; each kind has templates in `templates/mail/<kind>/`.
    MailKind {
        /// A link to sign in with. Its body is shown to nobody.
        SignIn = "sign-in",
        /// A link by which a mailbox agrees to another address. Its body is shown to nobody.
        AddressChange = "address-change",
        /// What waits for somebody, with new links to answer by, as they asked for.
        NewLinks = "new-links",
        /// What happened to somebody, gathered for a quarter of an hour.
        News = "news",
        /// An invitation to a cohort.
        Invitation = "invitation",
        /// What a coordinator writes to people of a cohort.
        Message = "message",
        /// That a cohort meets at an hour, otherwise than it was said, or not at all; with a part for calendars.
        Session = "session",
        /// That a planned training is held otherwise than a calendar was told, or not at all; with a part for calendars.
        Plan = "plan",
        /// The reminders of a day, in one mail.
        Digest = "digest",
        /// That one took part in a training, for whoever left an address there.
        Attestation = "attestation",
        /// That one was certified as a trainer.
        Certificate = "certificate",
        /// What became of what a participant meant to do, for whoever left an address to be asked.
        FollowUp = "follow-up",
        /// A link by which an application is sent, for whoever typed the address.
        Application = "application",
        /// That an application which somebody began is not sent, and its call closes.
        ApplicationReminder = "application-reminder",
        /// That somebody who applied waits for a place, or gets none.
        ApplicationAnswer = "application-answer",
        /// That somebody signed up for a training, and what becomes of it; with a part for calendars.
        SignUp = "sign-up",
    }
}

text_enum! {
    /// How far a mail has come.
    MailState {
        /// Waits for its turn.
        Queued = "queued",
        /// A process is sending it; its lease says until when.
        Sending = "sending",
        /// A server has accepted it.
        Sent = "sent",
        /// It cannot be delivered; the last error says why.
        Failed = "failed",
        /// Its address gets no mail.
        Suppressed = "suppressed",
        /// What it was about is over.
        Cancelled = "cancelled",
    }
}

/// A mail to be written.
#[derive(Clone, Debug)]
pub struct NewMail {
    /// What makes it the same mail: a second one with this key is not written.
    pub key: String,
    /// What it is about.
    pub kind: MailKind,
    /// To whom.
    pub address: EmailAddress,
    /// The person at that address, if they have an account.
    pub person: Option<PersonId>,
    /// The cohort it belongs to, for its coordinators to follow.
    pub cohort: Option<Uuid>,
    /// In which language.
    pub language: Language,
    /// What its template needs; `templates/mail/<kind>/sample.json` shows it. Paths begin with `/` and become addresses. An
    /// address in `reply_to` gets the answers; a [`CalendarInvitation`](crate::platform::calendar::CalendarInvitation) in
    /// `calendar` becomes a part for calendar programs.
    pub data: Value,
    /// After this moment it is not sent any more.
    pub expires_at: Option<Timestamp>,
}

/// A mail in the outbox.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Which mail.
    pub id: MailId,
    /// What it is about.
    pub kind: MailKind,
    /// To whom.
    pub address: EmailAddress,
    /// The person at that address, if they have an account.
    pub person: Option<PersonId>,
    /// The cohort it belongs to.
    pub cohort: Option<Uuid>,
    /// In which language.
    pub language: Language,
    /// What its template needs.
    pub data: Value,
    /// Its `Message-ID`, from its first try on.
    pub message_id: Option<String>,
    /// How far it has come.
    pub state: MailState,
    /// How often it was tried in vain.
    pub tries: i32,
    /// When it is tried next, while it is queued.
    pub next_try_at: Timestamp,
    /// Until when a process has it in hand.
    pub lease_until: Option<Timestamp>,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// Whose fault that was.
    pub fault: Option<refusals::RefusalFault>,
    /// When it was written.
    pub created_at: Timestamp,
    /// When a server accepted it.
    pub sent_at: Option<Timestamp>,
    /// After this moment it is not sent any more.
    pub expires_at: Option<Timestamp>,
}

/// What the room that had a mail written is asked just before it is sent, and told afterwards.
pub trait StillDue: Send + Sync {
    /// The mails it is about.
    fn kind(&self) -> MailKind;

    /// Those of the mails that are still due, each with its data as they are now; the others are cancelled.
    ///
    /// # Errors
    /// Only what the database says.
    fn still_due(&self, tx: &mut Tx, mails: &[Mail]) -> Result<BTreeMap<MailId, Value>>;

    /// Some mails have come to their end: sent, failed, suppressed or cancelled.
    ///
    /// # Errors
    /// Only what the database says.
    fn ended(&self, tx: &mut Tx, mails: &[MailId], state: MailState) -> Result<()>;
}
