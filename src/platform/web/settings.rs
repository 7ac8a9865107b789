use std::net::IpAddr;

use serde::Deserialize;

use super::{Origin, Secret, Signing, Weekends, secrets};
use crate::platform::values::Language;

/// What the pages need to know of the configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebSettings {
    /// `address:port` to listen on.
    pub listen: String,
    /// The address people type, such as `https://relais.example`. Cookies and links in mails follow it.
    pub public_url: Origin,
    /// How many threads answer requests; 0 means one per core.
    pub workers: usize,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Who may ask for `/metrics`.
    pub metrics_from: Vec<IpAddr>,
    /// The largest form or JSON that is accepted, in bytes.
    pub max_body: usize,
    /// The largest file that is handed in, in bytes. Several may come together.
    pub max_file: usize,
    /// How many seconds a body may take, and longer only while it keeps coming.
    pub body_seconds: u64,
    /// The name of the network that trains.
    pub network: String,
    /// Whom to tell of a hole in the security: an address that begins with `mailto:` or `https:`. Empty: whoever mail comes from.
    pub security_contact: String,
    /// The languages offered, the first being the default.
    pub languages: Vec<Language>,
    /// The days off of each week, by country.
    pub weekends: Weekends,
    /// What links in mails are signed with; empty where the database keeps a secret for it.
    pub secret: Secret,
    /// Secrets that were given before: what they signed is still good.
    pub former_secrets: Vec<Secret>,
    /// How long what a former secret of the database signed is still good, in days.
    pub former_secret_days: i64,
}

impl WebSettings {
    /// How links in mails are signed.
    pub fn signing(&self) -> Signing<'_> {
        Signing { given: &self.secret, former: &self.former_secrets, former_days: self.former_secret_days }
    }

    /// What is wrong with a secret that was given: which key, and what is asked for.
    pub fn weak_secret(&self) -> Option<(&'static str, String)> {
        let weak = |secret: &Secret| secret.reveal().chars().count() < secrets::SHORTEST;
        let what = || format!("is too short; at least {} characters are needed", secrets::SHORTEST);
        match (&self.secret, &self.former_secrets) {
            (secret, _) if !secret.reveal().is_empty() && weak(secret) => Some(("web.secret", what())),
            (_, former) if former.iter().any(weak) => Some(("web.former_secrets", what())),
            _ => None,
        }
    }

    /// The language for those who did not choose one.
    pub fn default_language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::ENGLISH)
    }
}
