//! The configuration: typed, read once, checked at start. `config/default.toml` explains every key.

use std::path::{Path, PathBuf};
use std::time::Duration;

use figment::Figment;
use figment::error::Kind;
use figment::providers::{Env, Format, Toml};
use serde::Deserialize;

use crate::{accounts, db, mail, reminders, web};

/// The default configuration, with its explanations.
pub const DEFAULT: &str = include_str!("../config/default.toml");

/// All settings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Pages and the server.
    pub web: web::Settings,
    /// Where the data are.
    pub database: Database,
    /// Signing in.
    pub accounts: accounts::Settings,
    /// Mail.
    pub mail: mail::Settings,
    /// Learning modules.
    pub content: Content,
    /// Reminders.
    pub reminders: reminders::Settings,
    /// The log.
    pub log: Log,
}

/// Where the data are.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// See [`db::Url`].
    pub url: String,
    /// How many connections are kept at most.
    pub connections: u32,
}

/// Where learning modules come from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// Their folder; empty for the usual one.
    pub directory: PathBuf,
    /// How often the folder is looked at, in seconds; 0 is never.
    pub every_seconds: u64,
}

impl Content {
    /// How often the folder is looked at.
    pub fn every(&self) -> Option<Duration> {
        Some(Duration::from_secs(self.every_seconds)).filter(|every| !every.is_zero())
    }
}

/// What is logged, and how.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// As `RUST_LOG`.
    pub filter: String,
    /// For whom.
    pub format: LogFormat,
}

/// For whom the log is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// JSON for programs.
    Json,
}

/// What is wrong with the configuration: which key, what was given, what is allowed.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct WrongSettings(String);

impl Settings {
    /// Reads the defaults, then the file, then the environment.
    ///
    /// # Errors
    /// [`WrongSettings`].
    pub fn load(file: Option<&Path>) -> Result<Self, WrongSettings> {
        let mut sources = Figment::from(Toml::string(DEFAULT));
        if let Some(file) = file {
            if !file.is_file() {
                return Err(WrongSettings(format!("the configuration file {} does not exist", file.display())));
            }
            sources = sources.merge(Toml::file_exact(file));
        }
        sources = sources.merge(Env::prefixed("RELAIS_").split("__"));
        if let Ok(url) = std::env::var("DATABASE_URL")
            && !url.is_empty()
        {
            sources = sources.merge(("database.url", url));
        }
        let settings: Settings = sources.extract().map_err(explain)?;
        settings.check()?;
        Ok(settings)
    }

    /// Rules that the types do not carry.
    fn check(&self) -> Result<(), WrongSettings> {
        let wrong = |key: &str, what: String| Err(WrongSettings(format!("the setting {key} {what}")));
        if let Err(error) = self.web.listen.parse::<std::net::SocketAddr>() {
            return wrong("web.listen", format!("is “{}”: {error}; write address:port", self.web.listen));
        }
        if self.web.languages.is_empty() {
            return wrong("web.languages", "is empty; name at least one language".into());
        }
        if let Err(error) = self.database.url.parse::<db::Url>() {
            return wrong("database.url", format!("is not understood: {error}"));
        }
        if self.database.connections == 0 {
            return wrong("database.connections", "is 0; at least 1 is needed".into());
        }
        if self.mail.parallel == 0 {
            return wrong("mail.parallel", "is 0; at least 1 is needed".into());
        }
        if self.mail.from_address.parse::<mail::Address>().is_err() {
            return wrong("mail.from_address", format!("is “{}”, which is not an address", self.mail.from_address));
        }
        if self.reminders.every_seconds == 0 {
            return wrong("reminders.every_seconds", "is 0; at least 1 is needed".into());
        }
        Ok(())
    }

    /// Where the database is.
    ///
    /// # Errors
    /// [`WrongSettings`].
    pub fn database_url(&self) -> Result<db::Url, WrongSettings> {
        self.database.url.parse().map_err(|error| WrongSettings(format!("the setting database.url: {error}")))
    }
}

fn explain(error: figment::Error) -> WrongSettings {
    let path = error.path.join(".");
    let source = error.metadata.as_ref().map(|metadata| format!(" (from {})", metadata.name)).unwrap_or_default();
    WrongSettings(match &error.kind {
        Kind::UnknownField(field, allowed) => {
            let section = if path.is_empty() { String::new() } else { format!("{path}.") };
            let field = if path.ends_with(field.as_str()) { path.clone() } else { format!("{section}{field}") };
            format!("there is no setting {field}{source}; there are: {}", allowed.join(", "))
        }
        kind => format!("the setting {path} is not right{source}: {kind}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(file: &str) -> Result<Settings, WrongSettings> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("relais.toml");
        std::fs::write(&path, file).unwrap();
        Settings::load(Some(&path))
    }

    #[test]
    fn the_defaults_are_right() {
        let settings = load("").unwrap();
        assert_eq!(settings.web.listen, "127.0.0.1:8080");
        assert_eq!(settings.web.languages.len(), 3);
    }

    #[test]
    fn a_wrong_setting_is_named_with_what_is_allowed() {
        let message = |file| load(file).unwrap_err().to_string();
        let unknown = message("[web]\nlisen = \"127.0.0.1:1\"");
        assert!(unknown.contains("web.lisen") && unknown.contains("listen"), "{unknown}");
        let wrong_type = message("[web]\nmax_body = \"much\"");
        assert!(wrong_type.contains("web.max_body") && wrong_type.contains("much"), "{wrong_type}");
        let wrong_word = message("[mail]\ntransport = \"pigeon\"");
        assert!(wrong_word.contains("mail.transport") && wrong_word.contains("pigeon"), "{wrong_word}");
        let wrong_origin = message("[web]\npublic_url = \"relais.example/path\"");
        assert!(wrong_origin.contains("web.public_url"), "{wrong_origin}");
        assert!(message("[web]\nlisten = \"8080\"").contains("web.listen"));
    }
}
