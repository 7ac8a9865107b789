//! One mail sent aloud: each step of its way is told, so that whoever sets mail up sees where it ends.

use super::transport::{SendFault, SmtpStep};
use crate::platform::db::text_enum;

text_enum! {
    /// A step on a mail's way to the server.
    MailTestStep {
        /// The name of the server is found.
        Name = "name",
        /// The server answers.
        Connection = "connection",
        /// The conversation is protected.
        Tls = "tls",
        /// The server knows us.
        SignIn = "sign-in",
        /// It takes the sender.
        Sender = "sender",
        /// It takes the recipient.
        Recipient = "recipient",
        /// It takes the mail.
        Sent = "sent",
    }
}

/// Where a mail's way ended.
#[derive(Clone, Debug)]
pub struct MailTestFault {
    /// The step that did not work.
    pub step: MailTestStep,
    /// Why.
    pub fault: SendFault,
}

/// Hears of each step that worked.
pub type StepListener<'a> = &'a mut (dyn FnMut(MailTestStep) + Send);

impl From<SmtpStep> for MailTestStep {
    fn from(step: SmtpStep) -> Self {
        match step {
            SmtpStep::Connect => Self::Connection,
            SmtpStep::Sender => Self::Sender,
            SmtpStep::Recipient => Self::Recipient,
            SmtpStep::Content => Self::Sent,
        }
    }
}
