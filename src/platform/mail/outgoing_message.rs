use std::time::SystemTime;

use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};

use super::{DkimSigner, MailId, SendFault};
use crate::platform::calendar::CalendarMethod;
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;

/// A mail as it goes out. Made from the same row it is the same to the byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutgoingMessage {
    /// Which mail.
    pub id: MailId,
    /// Its `Message-ID`.
    pub message_id: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// The name it comes from.
    pub from_name: String,
    /// The address it comes from.
    pub from: EmailAddress,
    /// To whom.
    pub to: EmailAddress,
    /// The address to which servers send it back, if not the sender.
    pub return_path: Option<String>,
    /// Who gets the answers, if not the sender.
    pub reply_to: Option<EmailAddress>,
    /// What it is about.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The same as a page.
    pub html: String,
    /// The same for calendar programs, with what they are to do with it.
    pub calendar: Option<(CalendarMethod, String)>,
    /// The `List-Id`, so that people can sort these mails; mails that somebody asked for have none.
    pub list: Option<String>,
    /// The address that ends such mails (RFC 8058), where they can be ended.
    pub unsubscribe: Option<String>,
}

impl OutgoingMessage {
    /// The message in the form of RFC 5322.
    ///
    /// # Errors
    /// [`Error::Internal`] when an address or a header cannot be written.
    pub fn message(&self) -> Result<lettre::Message> {
        let mailbox = |name: Option<String>, address: &EmailAddress| -> Result<Mailbox> {
            Ok(Mailbox::new(name, address.as_str().parse().map_err(Error::internal)?))
        };
        let header = |name: &'static str, value: String| -> HeaderValue {
            HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
        };
        let mut builder = lettre::Message::builder()
            .from(mailbox(Some(self.from_name.clone()), &self.from)?)
            .to(mailbox(None, &self.to)?)
            .subject(&self.subject)
            .date(SystemTime::from(self.written_at))
            .message_id(Some(self.message_id.clone()))
            // RFC 3834: nobody's absence notice should answer.
            .raw_header(header("Auto-Submitted", "auto-generated".into()));
        if let Some(list) = &self.list {
            builder = builder.raw_header(header("List-Id", list.clone()));
        }
        if let Some(address) = &self.reply_to {
            builder = builder.reply_to(mailbox(None, address)?);
        }
        if let Some(url) = &self.unsubscribe {
            builder = builder
                .raw_header(header("List-Unsubscribe", format!("<{url}>")))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".into()));
        }
        let mut parts = MultiPart::alternative()
            .boundary(format!("relais-{}", self.id))
            .singlepart(SinglePart::plain(self.text.clone()))
            .singlepart(SinglePart::html(self.html.clone()));
        if let Some((method, text)) = &self.calendar {
            let kind = format!("text/calendar; charset=utf-8; method={}", method.name());
            let kind = ContentType::parse(&kind).map_err(Error::internal)?;
            parts = parts.singlepart(SinglePart::builder().header(kind).body(text.clone()));
        }
        builder.multipart(parts).map_err(Error::internal)
    }
}

/// A message in the form in which it travels.
#[derive(Clone, Debug)]
pub struct PreparedMessage {
    /// What it was made of.
    pub outgoing: OutgoingMessage,
    /// From whom and to whom, for servers.
    pub envelope: Envelope,
    /// Its header and parts.
    pub bytes: Vec<u8>,
}

impl PreparedMessage {
    /// That message, signed where there is something to sign with.
    ///
    /// # Errors
    /// [`SendFault`] where it cannot be written.
    pub fn new(outgoing: OutgoingMessage, signer: Option<&DkimSigner>) -> Result<Self, SendFault> {
        if outgoing.to.as_str().parse::<lettre::Address>().is_err() {
            return Err(SendFault::outgoing("no mail can be built for this address"));
        }
        // Any other message that cannot be written is a fault of ours; a later version may mend it.
        let message = outgoing.message().map_err(|error| SendFault::passing(error.to_string()))?;
        let mut bytes = message.formatted();
        if let Some(signer) = signer {
            let signature = signer.sign(&bytes, outgoing.written_at).map_err(SendFault::passing)?;
            bytes.splice(0..0, signature.into_bytes());
        }
        let mut envelope = message.envelope().clone();
        if let Some(path) = &outgoing.return_path {
            let path = path.parse().map_err(|error| SendFault::passing(format!("the return path {path}: {error}")))?;
            envelope = Envelope::new(Some(path), envelope.to().to_vec())
                .map_err(|error| SendFault::passing(error.to_string()))?;
        }
        Ok(Self { envelope, bytes, outgoing })
    }
}
