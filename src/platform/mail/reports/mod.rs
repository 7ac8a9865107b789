//! What comes back after a mail has left: reports that it could not be delivered (RFC 3464, or in plain words), complaints
//! (RFC 5965) and answers of people who are away. What a refusal means is said where servers say it to our face
//! ([`super::refusals`]); see `docs/decisions/0037-what-comes-back-is-signed.md`.

mod delivery;
mod notification;
mod prose;
mod read;
mod verdict;

use super::refusals::RefusalMeaning;
use super::transport::SmtpStep;
use crate::platform::db::text_enum;

pub use read::MOST_BYTES;

text_enum! {
    /// What is done about a report.
    ReportVerdict {
        /// The address is dead: it gets no more mail.
        Suppress = "suppress",
        /// The mail did not arrive; the next one to that address is tried.
        Retry = "retry",
        /// It is our fault: mail waits until that is mended.
        Hold = "hold",
        /// Whoever reads there wants no reminders.
        Unsubscribe = "unsubscribe",
        /// Nothing.
        Ignore = "ignore",
    }
}

/// What kind of message a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportKind {
    /// A server says what became of a mail.
    Delivery,
    /// A reader says that it was not wanted.
    Complaint,
    /// A mailbox answers by itself, as somebody is away.
    Answer,
    /// None of these: a letter that came to the wrong place.
    Other,
}

/// What a report says about one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedRecipient {
    /// Whom the mail was for, where it says so.
    pub address: Option<String>,
    /// Whether the mail arrived, or waits.
    pub action: ReportedAction,
    /// At which step it was refused, as far as the report tells.
    pub step: SmtpStep,
    /// Three digits, where a server gave some.
    pub code: Option<u16>,
    /// The words about it.
    pub words: String,
    /// What else is said around it, for where the words say nothing.
    pub around: String,
}

/// How far a mail came, as a report says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportedAction {
    /// It is given up.
    Failed,
    /// It is still tried.
    Delayed,
    /// It arrived, or was passed on.
    Arrived,
}

/// A message that came back.
#[derive(Clone, Debug)]
pub struct MailReport {
    /// What kind of message it is.
    pub kind: ReportKind,
    /// What it says about each recipient. At least one of a [`ReportKind::Delivery`].
    pub recipients: Vec<ReportedRecipient>,
    /// Every address that stands in it, in small letters: one of them may be the return path that we signed.
    pub addresses: Vec<String>,
    /// The `Message-ID`s of what it may be about.
    pub message_ids: Vec<String>,
}

/// What is to be done about a recipient, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedRecipient {
    /// Whom the mail was for, where the report says so.
    pub address: Option<String>,
    /// What is to be done.
    pub verdict: ReportVerdict,
    /// Whose fault it is that the mail did not arrive.
    pub meaning: Option<RefusalMeaning>,
    /// What the report says, on one line.
    pub why: String,
}

/// Why a message cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnreadableReport {
    /// It has no header.
    #[error("this is no mail: it has no header")]
    NoMail,
    /// Its parts are too many, or lie too deep in each other.
    #[error("its parts are too many or lie too deep in each other")]
    TooDeep,
}

impl MailReport {
    /// The report in a message. Of a long one only the first [`MOST_BYTES`] are read.
    ///
    /// # Errors
    /// [`UnreadableReport`].
    pub fn parse(message: &[u8]) -> Result<Self, UnreadableReport> {
        read::read(message)
    }

    /// What is to be done about each recipient; one at least.
    pub fn judge(&self) -> Vec<JudgedRecipient> {
        verdict::judge(self)
    }

    /// What is to be done about that recipient; of several others, what does least.
    pub fn judge_for(&self, address: &str) -> JudgedRecipient {
        verdict::judge_for(self, address)
    }
}
