//! From a mail in the outbox to the message that goes out.

use std::sync::Arc;

use serde_json::json;

use super::{
    DkimSigner, Mail, MailId, MailKind, MailReturnPath, MailSettings, MailTemplates, MailText, OutgoingMessage,
    PreparedMessage, Purpose, SendFault,
};
use crate::platform::calendar::{CalendarAttendee, CalendarInvitation, CalendarMethod, CalendarWriter};
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Site;

/// Writes what mails say, and puts it into the form in which it travels. Needs no database.
pub struct MailComposer {
    site: Arc<Site>,
    /// What mails look like.
    pub templates: MailTemplates,
    from_name: String,
    from: EmailAddress,
    return_path: Option<MailReturnPath>,
    signer: Option<DkimSigner>,
}

impl MailComposer {
    /// A composer with the configured sender.
    ///
    /// # Errors
    /// [`Error::Internal`] when a template is broken, or a setting wrong.
    pub fn new(settings: &MailSettings, site: Arc<Site>) -> Result<Self> {
        let wrong = |what: String| Error::internal(std::io::Error::other(what));
        let return_path = settings.return_address().map_err(|what| wrong(format!("mail.return_path {what}")))?;
        Ok(Self {
            return_path: return_path.map(|below| MailReturnPath::new(&below, site.signer.clone())),
            signer: settings.signer().map_err(|(key, what)| wrong(format!("{key} {what}")))?,
            templates: MailTemplates::load(&site.words, &site.settings.public_url, &site.settings.network)?,
            from_name: settings.from_name.clone(),
            from: settings.from_address.parse().map_err(Error::internal)?,
            site,
        })
    }

    /// The message of a mail, ready to be handed over.
    ///
    /// # Errors
    /// [`SendFault`] where it cannot be made.
    pub fn prepare(&self, mail: &Mail) -> Result<PreparedMessage, SendFault> {
        // A template that cannot be rendered is a fault of ours; a later version may mend it.
        let outgoing = self.outgoing(mail).map_err(|error| SendFault::passing(error.to_string()))?;
        PreparedMessage::new(outgoing, self.signer.as_ref())
    }

    /// A mail that says that mail arrives, as others are: from the same sender, with a return path and signed.
    ///
    /// # Errors
    /// [`SendFault`] where it cannot be made.
    pub fn test_message(
        &self,
        id: MailId,
        to: EmailAddress,
        language: Language,
        now: Timestamp,
    ) -> Result<PreparedMessage, SendFault> {
        let say = |key: &str| self.site.words.say(language, key);
        let (subject, text) = (say("mail-test-subject"), say("mail-test-text"));
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
        let host = self.site.settings.public_url.host();
        let outgoing = OutgoingMessage {
            id,
            message_id: format!("<{id}@{host}>"),
            written_at: now,
            from_name: self.from_name.clone(),
            from: self.from.clone(),
            to,
            return_path: self.return_path.as_ref().map(|path| path.of(id)),
            reply_to: None,
            subject,
            html: format!("<!DOCTYPE html><html lang=\"{language}\"><body><p>{escaped}</p></body></html>"),
            text,
            calendar: None,
            list: None,
            unsubscribe: None,
        };
        PreparedMessage::new(outgoing, self.signer.as_ref())
    }

    /// What makes return paths, where there are any.
    pub fn return_path(&self) -> Option<&MailReturnPath> {
        self.return_path.as_ref()
    }

    /// What a mail says.
    ///
    /// # Errors
    /// [`Error::Internal`] when its template cannot be rendered.
    pub fn content(&self, mail: &Mail, purpose: Purpose) -> Result<MailText> {
        let mut data = mail.data.clone();
        // Nobody is called by what stands before the @ of their address.
        let local = mail.address.as_str().rsplit_once('@').map_or("", |(local, _)| local);
        if data["name"].as_str().is_some_and(|name| name.contains('@') || name.eq_ignore_ascii_case(local)) {
            data["name"] = json!("");
        }
        if let (Some(path), Some(fields)) = (self.unsubscribe_path(mail), data.as_object_mut()) {
            fields.insert("unsubscribe".into(), json!(path));
        }
        self.templates.write(mail.kind, mail.language, &data, purpose)
    }

    /// The message that a mail becomes.
    ///
    /// # Errors
    /// As [`Self::content`].
    pub fn outgoing(&self, mail: &Mail) -> Result<OutgoingMessage> {
        let host = self.site.settings.public_url.host();
        let content = self.content(mail, Purpose::Sending)?;
        Ok(OutgoingMessage {
            id: mail.id,
            message_id: mail.message_id.clone().unwrap_or_else(|| format!("<{}@{host}>", mail.id)),
            written_at: mail.created_at,
            from_name: self.from_name.clone(),
            from: self.from.clone(),
            to: mail.address.clone(),
            return_path: self.return_path.as_ref().map(|path| path.of(mail.id)),
            reply_to: mail.data["reply_to"].as_str().and_then(|address| address.parse().ok()),
            subject: content.subject,
            text: content.text,
            html: content.html,
            calendar: self.calendar(mail)?,
            // A mail that its reader asked for is of no list.
            list: (!matches!(mail.kind, MailKind::SignIn | MailKind::NewLinks))
                .then(|| format!("<{}.relais.{host}>", mail.kind)),
            unsubscribe: self.unsubscribe_path(mail).map(|path| self.site.absolute(&path)),
        })
    }

    /// What a mail tells its reader's calendar.
    fn calendar(&self, mail: &Mail) -> Result<Option<(CalendarMethod, String)>> {
        let Some(of) = mail.data.get("calendar").filter(|of| !of.is_null()) else { return Ok(None) };
        let mut of: CalendarInvitation = serde_json::from_value(of.clone()).map_err(Error::internal)?;
        if of.event.url.starts_with('/') {
            of.event.url = self.site.absolute(&of.event.url);
        }
        let writer = CalendarWriter { host: self.site.settings.public_url.host(), at: mail.created_at };
        // Always the same, whoever of those who coordinate wrote: calendars take changes from who invited, and from nobody else.
        let from = CalendarAttendee { name: &self.from_name, address: &self.from };
        let name = mail.data["name"].as_str().unwrap_or_default();
        let text = writer.invitation(&of, from, CalendarAttendee { name, address: &mail.address });
        Ok(Some((of.method, text)))
    }

    /// The path of the page on which a person ends their reminders without signing in, or a participant their questions.
    fn unsubscribe_path(&self, mail: &Mail) -> Option<String> {
        if mail.kind == MailKind::FollowUp {
            return mail.data["stop"].as_str().map(str::to_owned);
        }
        let person = mail.person.filter(|_| mail.kind == MailKind::Digest)?.to_string();
        Some(format!("/unsubscribe/{}", self.site.signer.token("unsubscribe", &[&person])))
    }
}
