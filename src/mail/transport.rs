//! The ways out: a mail server, files, or this process's memory.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::smtp::Smtp;
use super::{Letter, Settings, TransportKind};
use crate::error::Result;

/// Why a letter was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendFault {
    /// Not now: the network, or a server that says “later” (4xx).
    Temporary(String),
    /// Never: the server says so (5xx).
    Permanent {
        /// Its words.
        why: String,
        /// Whether it was the recipient that it refused.
        refused: bool,
    },
    /// No letter at all can go as things are set up: a refused login or sender, an unknown host.
    Configuration(String),
}

/// A way out.
#[derive(Clone)]
pub enum Transport {
    /// A mail server.
    Smtp(Arc<Smtp>),
    /// Files of the form `.eml` in that folder.
    File(PathBuf),
    /// This process's memory, for tests.
    Memory(Arc<Mutex<Vec<Letter>>>),
}

impl Transport {
    /// The configured way out.
    ///
    /// # Errors
    /// [`crate::error::Error::Internal`] when TLS cannot be set up.
    pub fn new(settings: &Settings, hello: &str) -> Result<Self> {
        Ok(match settings.transport {
            TransportKind::Smtp => Self::Smtp(Arc::new(Smtp::new(&settings.smtp, hello)?)),
            TransportKind::File => Self::File(settings.directory.clone()),
            TransportKind::Memory => Self::Memory(Arc::default()),
        })
    }

    /// Hands a letter over. It is sent only when this returns `Ok`.
    ///
    /// # Errors
    /// [`SendFault`].
    pub async fn send(&self, letter: &Letter) -> Result<(), SendFault> {
        // A letter that cannot be written is a fault of ours; a later version may mend it.
        let message = letter.message().map_err(|error| SendFault::Temporary(error.to_string()))?;
        match self {
            Self::Smtp(smtp) => smtp.send(message.envelope(), &message.formatted()).await,
            Self::File(folder) => {
                let name = format!("{}.eml", letter.id);
                write(folder, &name, &message.formatted()).await.map_err(|error| {
                    SendFault::Configuration(format!("mail cannot be written to {}: {error}", folder.display()))
                })
            }
            Self::Memory(letters) => {
                letters.lock().unwrap_or_else(PoisonError::into_inner).push(letter.clone());
                Ok(())
            }
        }
    }

    /// The letters that went to memory, for tests.
    pub fn remembered(&self) -> Vec<Letter> {
        match self {
            Self::Memory(letters) => letters.lock().unwrap_or_else(PoisonError::into_inner).clone(),
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
