//! The cookies that are set: for the whole site, read by no script, sent along from our own pages.

use actix_web::cookie::{Cookie, SameSite, time::Duration};

use super::{Ctx, Site};
use crate::platform::values::Language;

pub(super) const LANGUAGE: &str = "language";

impl Ctx {
    /// The cookie that remembers a language.
    pub fn language_cookie(&self, language: Language) -> Cookie<'static> {
        self.cookie(LANGUAGE, language.code().to_owned(), Duration::days(365))
    }

    /// The cookie of a session; an empty token removes it.
    pub fn session_cookie(&self, token: &str, days: i64) -> Cookie<'static> {
        let mut cookie = self.cookie(session_name(self.site()), token.to_owned(), Duration::days(days));
        if token.is_empty() {
            cookie.make_removal();
        }
        cookie
    }

    /// A cookie that a browser keeps as long as browsers keep any.
    pub fn lasting_cookie(&self, name: &'static str, value: String) -> Cookie<'static> {
        self.cookie(name, value, Duration::days(400))
    }

    pub(super) fn cookie(&self, name: &'static str, value: String, age: Duration) -> Cookie<'static> {
        Cookie::build(name, value)
            .path("/")
            .http_only(true)
            .secure(self.site().settings.public_url.is_secure())
            .same_site(SameSite::Lax)
            .max_age(age)
            .finish()
    }
}

/// `__Host-` needs HTTPS; a demonstration on a LAN address has none.
pub(super) fn session_name(site: &Site) -> &'static str {
    if site.settings.public_url.is_secure() { "__Host-relais" } else { "relais" }
}
