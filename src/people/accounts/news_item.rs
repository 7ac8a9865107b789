use std::borrow::Cow;

use chrono::TimeDelta;
use serde_json::{Map, Value};

use super::Role;
use crate::platform::db::text_enum;

/// How long news is gathered.
pub const GATHERED: TimeDelta = TimeDelta::minutes(15);

text_enum! {
    /// What news is about.
    NewsKind {
        /// A report of theirs was returned, confirmed or accepted.
        Report = "report",
        /// A commitment of theirs was released.
        Commitment = "commitment",
        /// An offer to their request, or what became of theirs.
        Request = "request",
        /// They were given a role. Cannot be switched off.
        Role = "role",
        /// A key to their account: a password, a token, a new device, another address. Cannot be switched off, goes out at
        /// once, and is told also when they did it themselves, as somebody else may have.
        Security = "security",
    }
}

impl NewsKind {
    /// The kinds that people can switch off.
    pub const OPTIONAL: [NewsKind; 3] = [NewsKind::Report, NewsKind::Commitment, NewsKind::Request];

    /// How long it is gathered with other news.
    pub fn wait(self) -> TimeDelta {
        if self == NewsKind::Security { TimeDelta::zero() } else { GATHERED }
    }
}

/// Something that happened to somebody. Its words are `news-<word>` (a line), `news-<word>-text` and `news-<word>-action`.
#[derive(Clone, Debug)]
pub struct News {
    /// What it is about.
    pub kind: NewsKind,
    /// The stem of its words.
    pub word: Cow<'static, str>,
    /// The arguments of its words. An object is a text by language; a day such as `2027-03-01` is said in words. The text `note` is shown as somebody's own words.
    pub args: Map<String, Value>,
    /// Where its button leads.
    pub path: String,
}

impl News {
    /// News without arguments.
    pub fn new(kind: NewsKind, word: impl Into<Cow<'static, str>>, path: impl Into<String>) -> Self {
        Self { kind, word: word.into(), args: Map::new(), path: path.into() }
    }

    /// Of a key to the account.
    pub fn security(word: &'static str) -> Self {
        Self::new(NewsKind::Security, word, "/account")
    }

    /// Of a role. Where it has a scope, the argument `name` names it.
    pub fn role(role: Role, path: impl Into<String>) -> Self {
        Self::new(NewsKind::Role, format!("role-{role}"), path)
    }

    /// The same with one argument more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}
