use std::sync::Arc;

use actix_web::http::Method;

use super::shell::NavLink;
use super::{Assets, Intake, Metrics, PersonId, Proxies, Renderer, Signer, TokenScope, Viewer, WebSettings, Words};
use crate::platform::clock::{Clock, Timestamp};
use crate::platform::db::{Conn, Db, Tx};
use crate::platform::error::Result;
use crate::platform::values::Language;
use content::content_hash;

/// What a request shows to say who sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credential {
    /// A session's token, from the cookie.
    Session(String),
    /// An API token, from the `Authorization` header.
    Bearer(String),
}

/// Whom a credential stands for.
#[derive(Debug)]
pub struct Identity {
    /// Who it is.
    pub viewer: Viewer,
    /// Whether it is time to note that the session is in use.
    pub stale: bool,
}

/// Finds out who a credential stands for; implemented by `accounts`.
pub trait Identify: Send + Sync {
    /// The identity, or `None` if the credential is unknown, expired or revoked.
    ///
    /// # Errors
    /// Only what the database says.
    fn identify(&self, conn: &mut Conn, credential: &Credential, now: Timestamp) -> Result<Option<Identity>>;

    /// Records that somebody was denied something at a route, from a network address.
    ///
    /// # Errors
    /// Only what the database says.
    fn denied(&self, tx: &mut Tx, viewer: &Viewer, route: &str, peer: &str) -> Result<()>;

    /// Notes that the credential is in use.
    ///
    /// # Errors
    /// Only what the database says.
    fn touch(&self, tx: &mut Tx, credential: &Credential) -> Result<()>;

    /// Remembers the language that a person chose.
    ///
    /// # Errors
    /// Only what the database says.
    fn speak(&self, tx: &mut Tx, person: PersonId, language: Language) -> Result<()>;
}

/// Everything a page needs, made once at start and shared by all requests.
pub struct Site {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// The configuration of the pages.
    pub settings: WebSettings,
    /// Templates.
    pub renderer: Arc<Renderer>,
    /// The words of the interface.
    pub words: Arc<Words>,
    /// Style, script, pictures.
    pub assets: Arc<Assets>,
    /// What this process counts.
    pub metrics: Metrics,
    /// How much of what is sent is held just now.
    pub intake: Intake,
    /// Whether a proxy was seen that nobody trusts.
    pub proxies: Proxies,
    /// Signs links.
    pub signer: Signer,
    /// Who is looking.
    pub identify: Box<dyn Identify>,
    /// The navigation for a viewer, in a language.
    pub nav: fn(Option<&Viewer>, Language) -> Vec<NavLink>,
    /// The scope that a token needs for an operation of the API, by method and pattern of the path.
    pub scope_of: fn(&Method, &str) -> Option<TokenScope>,
    /// Whether this is a demonstration.
    pub demonstration: bool,
}

/// See [`Site::who`].
pub fn who(signer: &Signer, person: PersonId) -> String {
    content_hash(signer.token("device", &[&person.to_string()]).as_bytes())[..16].to_owned()
}

impl Site {
    /// An absolute address for links in mails, from a path that begins with `/`.
    pub fn absolute(&self, path: &str) -> String {
        self.settings.public_url.join(path)
    }

    /// What a browser may know a person by, to keep apart those who share it.
    pub fn who(&self, person: PersonId) -> String {
        who(&self.signer, person)
    }

    /// The offered language nearest to what is asked for.
    pub fn offered(&self, language: Language) -> Option<Language> {
        self.settings.languages.iter().copied().find(|offered| *offered == language)
    }
}
