//! The configuration: typed, read once, checked at start. `config/default.toml` explains every key.

use std::path::{Path, PathBuf};
use std::time::Duration;

use figment::error::{Actual, Kind};
use figment::providers::{Format, Toml};
use figment::util::nest;
use figment::value::{Dict, Map, Value};
use figment::{Figment, Metadata, Profile, Provider};
use serde::Deserialize;

use crate::cascade::{evidence, followups, participants};
use crate::cohorts::applications;
use crate::people::accounts;
use crate::platform::values::EmailAddress;
use crate::platform::{db, files, mail, web};
use crate::reminders;

/// The default configuration, with its explanations.
pub const DEFAULT: &str = include_str!("../config/default.toml");

/// All settings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Pages and the server.
    pub web: web::WebSettings,
    /// Where the data are.
    pub database: Database,
    /// Signing in.
    pub accounts: accounts::SignInSettings,
    /// Mail.
    pub mail: mail::MailSettings,
    /// Where files are kept.
    pub files: files::FileSettings,
    /// Learning modules.
    pub content: ContentSettings,
    /// Applications.
    pub applications: applications::ApplicationSettings,
    /// Those who take part in trainings.
    pub participants: participants::ParticipantSettings,
    /// What shows that trainings were held.
    pub evidence: evidence::EvidenceSettings,
    /// What became of trainings.
    pub followups: followups::FollowUpSettings,
    /// Reminders.
    pub reminders: reminders::ReminderSettings,
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
pub struct ContentSettings {
    /// Their folder; empty for the usual one.
    pub directory: PathBuf,
    /// The folder of programmes; empty for the usual one.
    pub programmes: PathBuf,
    /// How often the folder is looked at, in seconds; 0 is never.
    pub every_seconds: u64,
}

impl ContentSettings {
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
        let variables = std::env::vars_os();
        let variables = variables.filter_map(|(name, text)| Some((name.into_string().ok()?, text.into_string().ok()?)));
        sources = environment(sources, variables);
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
            return wrong("web.listen", format!("is not understood: {error}; write address:port"));
        }
        if let Some((key, what)) = self.web.weak_secret() {
            return wrong(key, what);
        }
        if self.accounts.session_most_days < self.accounts.session_days {
            return wrong("accounts.session_most_days", "is less than accounts.session_days".into());
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
        if self.mail.from_address.parse::<EmailAddress>().is_err() {
            return wrong("mail.from_address", "is not a mail address".into());
        }
        if let Err(what) = self.mail.return_address() {
            return wrong("mail.return_path", what);
        }
        if let Err((key, what)) = self.mail.signer() {
            return wrong(key, what);
        }
        if let Some((key, what)) = self.files.wrong() {
            return wrong(key, what);
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

/// Merges the variables. Where the default is a text, the variable is taken as it stands: a password of digits is none the
/// less a text. Elsewhere it is read as a number, a list or a word, as TOML would.
fn environment(mut sources: Figment, variables: impl IntoIterator<Item = (String, String)>) -> Figment {
    let defaults = Figment::from(Toml::string(DEFAULT));
    for (variable, text) in variables {
        let Some(key) = variable.strip_prefix("RELAIS_") else {
            continue;
        };
        let key = key.to_ascii_lowercase().replace("__", ".");
        let is_text = matches!(defaults.find_value(&key), Ok(Value::String(..)));
        let value = if is_text { Value::from(text) } else { text.parse().unwrap_or_else(|never| match never {}) };
        sources = sources.merge(Variable { name: variable, key, value });
    }
    sources
}

/// One variable of the environment, which messages name as it is called there.
struct Variable {
    name: String,
    key: String,
    value: Value,
}

impl Provider for Variable {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name.clone())
    }

    fn data(&self) -> Result<Map<Profile, Dict>, figment::Error> {
        let dict = nest(&self.key, self.value.clone()).into_dict().unwrap_or_default();
        Ok(Profile::Default.collect(dict))
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
        kind => format!("the setting {path} is not right{source}: {}", said(kind)),
    })
}

/// What is wrong, without the value itself: it may be a secret, or a secret in the wrong place.
fn said(kind: &Kind) -> String {
    match kind {
        Kind::InvalidType(found, expected) => format!("it is {}, expected {expected}", kind_of(found)),
        Kind::InvalidValue(_, expected) | Kind::InvalidLength(_, expected) => format!("expected {expected}"),
        Kind::UnknownVariant(_, allowed) => format!("expected one of {}", allowed.join(", ")),
        Kind::Message(message) => without_quoted(message),
        Kind::MissingField(field) => format!("{field} is missing"),
        Kind::DuplicateField(field) => format!("{field} stands twice"),
        _ => "it is of another kind than it should be".into(),
    }
}

fn kind_of(found: &Actual) -> &'static str {
    match found {
        Actual::Bool(_) => "yes or no",
        Actual::Unsigned(_) | Actual::Signed(_) | Actual::Float(_) => "a number",
        Actual::Char(_) | Actual::Str(_) | Actual::Bytes(_) => "a text",
        Actual::Seq => "a list",
        Actual::Map => "a table",
        _ => "something else",
    }
}

/// Messages of our own types begin with the value in quotation marks.
fn without_quoted(message: &str) -> String {
    match message.strip_prefix('“').and_then(|rest| rest.split_once('”')) {
        Some((_, rest)) => format!("it{rest}"),
        None => message.to_owned(),
    }
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
        assert!(wrong_type.contains("web.max_body") && !wrong_type.contains("much"), "{wrong_type}");
        let wrong_word = message("[mail]\ntransport = \"pigeon\"");
        assert!(wrong_word.contains("mail.transport") && wrong_word.contains("smtp"), "{wrong_word}");
        let wrong_origin = message("[web]\npublic_url = \"relais.example/path\"");
        assert!(wrong_origin.contains("web.public_url") && wrong_origin.contains("https://"), "{wrong_origin}");
        assert!(message("[web]\nlisten = \"8080\"").contains("web.listen"));
        let no_country = message("[web.weekends]\nNepal = [\"sat\"]");
        assert!(no_country.contains("web.weekends") && no_country.contains("codes in capitals"), "{no_country}");
    }

    fn from_environment(name: &str, value: &str) -> Result<Settings, String> {
        let defaults = Figment::from(Toml::string(DEFAULT));
        environment(defaults, [(name.to_owned(), value.to_owned())])
            .extract()
            .map_err(|error| explain(error).to_string())
    }

    #[test]
    fn a_variable_is_read_as_what_its_setting_is() {
        assert_eq!(from_environment("RELAIS_MAIL__SMTP__PASSWORD", "0123").unwrap().mail.smtp.password, "0123");
        assert_eq!(from_environment("RELAIS_MAIL__SMTP__PASSWORD", "[\"x").unwrap().mail.smtp.password, "[\"x");
        assert_eq!(from_environment("RELAIS_WEB__NETWORK", "2030").unwrap().web.network, "2030");
        assert_eq!(from_environment("RELAIS_WEB__MAX_BODY", "70000").unwrap().web.max_body, 70_000);
        assert_eq!(from_environment("RELAIS_WEB__LANGUAGES", "[\"fr\"]").unwrap().web.languages.len(), 1);
    }

    #[test]
    fn a_wrong_variable_is_named_and_never_printed() {
        for name in ["WEB__MAX_BODY", "WEB__LANGUAGES", "WEB__PUBLIC_URL", "MAIL__TRANSPORT", "MAIL__SMTP__PORT", "WEB"]
        {
            let variable = format!("RELAIS_{name}");
            let message = from_environment(&variable, "hush-hush").unwrap_err();
            assert!(!message.contains("hush"), "{message}");
            assert!(message.contains(&variable), "{message}");
            assert!(message.contains(&name.to_lowercase().replace("__", ".")), "{message}");
        }
    }
}
