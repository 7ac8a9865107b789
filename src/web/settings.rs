use std::net::IpAddr;

use serde::Deserialize;

use super::{Language, Origin, Weekends};

/// What the pages need to know of the configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
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
}

impl Settings {
    /// The language for those who did not choose one.
    pub fn default_language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::ENGLISH)
    }
}
