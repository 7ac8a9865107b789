//! The cookies that are set: for the whole site, read by no script, sent along from our own pages.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};

use super::{Ctx, Site};
use crate::platform::values::Language;

pub(super) const LANGUAGE: &str = "language";
pub(super) const SESSION: &str = "relais";

impl Ctx {
    /// The cookie that remembers a language.
    pub fn language_cookie(&self, language: Language) -> Cookie<'static> {
        self.cookie(LANGUAGE, language.code().to_owned(), Duration::days(365))
    }

    /// The cookie of a session; an empty token removes it.
    pub fn session_cookie(&self, token: &str, days: i64) -> Cookie<'static> {
        if token.is_empty() {
            self.no_cookie(SESSION)
        } else {
            self.cookie(SESSION, token.to_owned(), Duration::days(days))
        }
    }

    /// A cookie of ours that came with the request.
    pub fn sent_cookie(&self, name: &str) -> Option<Cookie<'static>> {
        sent_cookie(self.site(), self.request(), name)
    }

    /// Takes a cookie away. Browsers take nothing away without the attributes that its name asks for.
    pub(super) fn no_cookie(&self, name: &'static str) -> Cookie<'static> {
        let mut cookie = self.cookie(name, String::new(), Duration::ZERO);
        cookie.make_removal();
        cookie
    }

    /// A cookie that a browser keeps as long as browsers keep any.
    pub fn lasting_cookie(&self, name: &'static str, value: String) -> Cookie<'static> {
        self.cookie(name, value, Duration::days(400))
    }

    /// A cookie by which a phone is known for some days.
    pub fn device_cookie(&self, name: &'static str, value: String, days: i64) -> Cookie<'static> {
        self.cookie(name, value, Duration::days(days))
    }

    pub(super) fn cookie(&self, name: &'static str, value: String, age: Duration) -> Cookie<'static> {
        Cookie::build(full_name(self.site(), name), value)
            .path("/")
            .http_only(true)
            .secure(self.site().settings.public_url.is_secure())
            .same_site(SameSite::Lax)
            .max_age(age)
            .finish()
    }
}

/// A cookie of ours that came with a request.
pub(super) fn sent_cookie(site: &Site, request: &HttpRequest, name: &str) -> Option<Cookie<'static>> {
    request.cookie(&full_name(site, name))
}

/// With `__Host-` before it no other host can have set it. That needs HTTPS; a demonstration on a LAN address has none.
fn full_name(site: &Site, name: &str) -> String {
    if site.settings.public_url.is_secure() { format!("__Host-{name}") } else { name.to_owned() }
}
