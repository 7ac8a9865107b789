//! The ways out: a mail server, files, or this process's memory.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::refusals::RefusalMeaning;
use super::smtp::Smtp;
use super::{MailSettings, OutgoingMessage, PreparedMessage, TransportKind};
use crate::platform::error::Result;

/// Where in the conversation with a server something was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpStep {
    /// Before any mail: the greeting, TLS, the login.
    Connect,
    /// The sender.
    Sender,
    /// The recipient.
    Recipient,
    /// The mail itself.
    Content,
}

/// Why a message was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendFault {
    /// Whose fault that is.
    pub verdict: RefusalMeaning,
    /// The server's words, or ours where none was reached.
    pub why: String,
}

impl SendFault {
    /// Not now: the network, or something that may pass.
    pub fn passing(why: impl Into<String>) -> Self {
        Self { verdict: RefusalMeaning::PASSING, why: why.into() }
    }

    /// No message at all can go as things are set up.
    pub fn set_up(why: impl Into<String>) -> Self {
        Self { verdict: RefusalMeaning::SETUP, why: why.into() }
    }

    /// This message can never go.
    pub fn outgoing(why: impl Into<String>) -> Self {
        Self { verdict: RefusalMeaning::LETTER, why: why.into() }
    }
}

/// A way out.
#[derive(Clone)]
pub enum Transport {
    /// A mail server.
    Smtp(Arc<Smtp>),
    /// Files of the form `.eml` in that folder.
    File(PathBuf),
    /// This process's memory, for tests.
    Memory(Arc<Mutex<Vec<OutgoingMessage>>>),
}

impl Transport {
    /// The configured way out.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Internal`] when TLS cannot be set up.
    pub fn new(settings: &MailSettings, hello: &str) -> Result<Self> {
        Ok(match settings.transport {
            TransportKind::Smtp => Self::Smtp(Arc::new(Smtp::new(&settings.smtp, hello)?)),
            TransportKind::File => Self::File(settings.directory.clone()),
            TransportKind::Memory => Self::Memory(Arc::default()),
        })
    }

    /// Hands a message over. It is sent only when this returns `Ok`.
    ///
    /// # Errors
    /// [`SendFault`].
    pub async fn send(&self, message: &PreparedMessage) -> Result<(), SendFault> {
        let PreparedMessage { outgoing, envelope, bytes } = message;
        match self {
            Self::Smtp(smtp) => smtp.send(envelope, bytes).await,
            Self::File(folder) => {
                let name = format!("{}.eml", outgoing.id);
                write(folder, &name, bytes).await.map_err(|error| {
                    SendFault::set_up(format!("mail cannot be written to {}: {error}", folder.display()))
                })
            }
            Self::Memory(messages) => {
                messages.lock().unwrap_or_else(PoisonError::into_inner).push(outgoing.clone());
                Ok(())
            }
        }
    }

    /// The messages that went to memory, for tests.
    pub fn remembered(&self) -> Vec<OutgoingMessage> {
        match self {
            Self::Memory(messages) => messages.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            _ => Vec::new(),
        }
    }
}

/// Writes a file so that it is there whole or not at all.
async fn write(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let begun = folder.join(format!(".{name}"));
    tokio::fs::write(&begun, bytes).await?;
    tokio::fs::rename(&begun, folder.join(name)).await
}
