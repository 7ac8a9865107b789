use std::path::PathBuf;

use serde::Deserialize;

use super::DkimSigner;
use super::return_path::LONGEST_LOCAL;
use crate::platform::values::EmailAddress;

/// How mail leaves.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// Which way.
    pub transport: TransportKind,
    /// Where [`TransportKind::File`] writes.
    pub directory: PathBuf,
    /// The name mail comes from.
    pub from_name: String,
    /// The address mail comes from.
    pub from_address: String,
    /// Where mail comes back that cannot be delivered; empty for the sender.
    pub return_path: String,
    /// How many mails are under way at once.
    pub parallel: usize,
    /// How many mails leave within a minute at most; 0 for as many as the server takes.
    pub per_minute: usize,
    /// The server for [`TransportKind::Smtp`].
    pub smtp: SmtpSettings,
    /// What mail is signed with.
    pub dkim: DkimSettings,
}

/// What mail is signed with (DKIM).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DkimSettings {
    /// The name of the key in DNS; empty where mail is not signed here.
    pub selector: String,
    /// The file with the private key, in PEM.
    pub key_file: PathBuf,
}

impl MailSettings {
    /// The domain that mail comes from, which is also the one that signs it.
    pub fn domain(&self) -> &str {
        self.from_address.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The address below which return paths lie, if there is one.
    ///
    /// # Errors
    /// What is wrong with the setting.
    pub fn return_address(&self) -> Result<Option<EmailAddress>, String> {
        if self.return_path.is_empty() {
            return Ok(None);
        }
        let address: EmailAddress = self.return_path.parse().map_err(|_| "is not a mail address".to_owned())?;
        match address.as_str().rsplit_once('@') {
            Some((local, _)) if local.len() <= LONGEST_LOCAL && local.is_ascii() => Ok(Some(address)),
            _ => Err(format!("has more than {LONGEST_LOCAL} letters before the @, or some beyond ASCII")),
        }
    }

    /// What signs mail, if it is signed here.
    ///
    /// # Errors
    /// What is wrong with the setting or the key, after the name of the setting.
    pub fn signer(&self) -> Result<Option<DkimSigner>, (&'static str, String)> {
        let DkimSettings { selector, key_file } = &self.dkim;
        if selector.is_empty() && key_file.as_os_str().is_empty() {
            return Ok(None);
        }
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
        if selector.is_empty() || selector.len() > 63 || !selector.chars().all(is_of_name) {
            return Err(("mail.dkim.selector", "is no name in DNS; “relais” would do".into()));
        }
        let at = |what: String| ("mail.dkim.key_file", what);
        let pem =
            std::fs::read(key_file).map_err(|error| at(format!("({}) cannot be read: {error}", key_file.display())))?;
        DkimSigner::new(self.domain(), selector, &pem)
            .map(Some)
            .map_err(|what| at(format!("({}) {what}", key_file.display())))
    }
}

/// The ways by which mail leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TransportKind {
    /// Files of the form `.eml`.
    File,
    /// A mail server.
    Smtp,
    /// This process's memory, for tests.
    Memory,
}

/// The mail server.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmtpSettings {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the conversation is protected.
    pub tls: Tls,
    /// Empty where it asks for none.
    pub username: String,
    /// Empty where it asks for none.
    pub password: String,
}

/// How a conversation with a mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tls {
    /// Not at all: only for a server on the same machine.
    None,
    /// It begins in clear and goes over to TLS.
    Starttls,
    /// TLS from the start.
    Tls,
}
