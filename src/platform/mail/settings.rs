use std::path::PathBuf;

use serde::Deserialize;

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
    /// How many mails are under way at once.
    pub parallel: usize,
    /// The server for [`TransportKind::Smtp`].
    pub smtp: SmtpSettings,
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
