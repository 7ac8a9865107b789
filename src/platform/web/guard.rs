//! What stands before every page: who may post, and what the browser is told to allow.

use std::fmt;
use std::str::FromStr;

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap};
use actix_web::middleware::{DefaultHeaders, Next};
use actix_web::web;
use serde::{Deserialize, Deserializer};

use super::Site;
use crate::platform::error::Error;

/// The scheme, host and port under which people reach this installation, without a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

/// A text that is not an origin.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is not an address such as “https://relais.example”, without a path")]
pub struct NotAnOrigin(String);

impl Origin {
    /// Whether it is reached over HTTPS.
    pub fn is_secure(&self) -> bool {
        self.0.starts_with("https://")
    }

    /// The address of a path that begins with `/`.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The host, without scheme and port.
    pub fn host(&self) -> &str {
        let authority = self.0.split_once("://").map_or(self.0.as_str(), |(_, rest)| rest);
        match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((address, _)) => address,
            None => authority.split(':').next().unwrap_or(authority),
        }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Origin {
    type Err = NotAnOrigin;

    fn from_str(text: &str) -> Result<Self, NotAnOrigin> {
        let trimmed = text.trim_end_matches('/');
        let authority = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
        match authority {
            Some(authority) if !authority.is_empty() && !authority.contains(['/', '?', '#', '@', ' ']) => {
                Ok(Self(trimmed.to_ascii_lowercase()))
            }
            _ => Err(NotAnOrigin(text.to_owned())),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Origin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Refuses a change of state that another site's page sent (OWASP ASVS 3.5.1).
///
/// Browsers say where a request comes from: `Sec-Fetch-Site`, and those too old for it `Origin`. So no page needs a
/// token, and pages stay cacheable. The API reads no cookies, so there is nothing to forge. Links in mails carry their
/// authority themselves, and mail services post to them (RFC 8058).
///
/// # Errors
/// None of its own: the answer carries [`Error::CrossSite`].
pub async fn refuse_cross_site<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let changes = !request.method().is_safe();
    // Judged as routes see it, after decoding; see `Ctx::of`.
    let path = request.match_info().as_str();
    if changes && !["/api/", "/unsubscribe/", "/a/", "/f/", "/s/"].iter().any(|open| path.starts_with(open)) {
        let site = request.app_data::<web::Data<Site>>();
        let own = site.is_some_and(|site| is_own(request.headers(), &site.settings.public_url));
        if !own {
            return Ok(request.error_response(Error::CrossSite).map_into_right_body());
        }
    }
    Ok(next.call(request).await?.map_into_left_body())
}

fn is_own(headers: &HeaderMap, public_url: &Origin) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text(header::ORIGIN) else {
        return false;
    };
    let same_host = origin.split_once("://").is_some_and(|(_, host)| Some(host) == text(header::HOST));
    origin == public_url.as_str() || same_host
}

/// The headers of every answer. No inline script or style, no frames, nothing from elsewhere.
pub fn headers(public_url: &Origin) -> DefaultHeaders {
    let headers = DefaultHeaders::new()
        .add((
            header::CONTENT_SECURITY_POLICY,
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; \
             frame-ancestors 'none'",
        ))
        .add((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .add((header::REFERRER_POLICY, "same-origin"))
        .add(("Cross-Origin-Opener-Policy", "same-origin"))
        .add((header::PERMISSIONS_POLICY, "camera=(), microphone=(), geolocation=()"));
    match public_url.is_secure() {
        true => headers.add((header::STRICT_TRANSPORT_SECURITY, "max-age=31536000")),
        false => headers,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn own(pairs: &[(&'static str, &str)]) -> bool {
        let mut request = TestRequest::post();
        for pair in pairs {
            request = request.insert_header(*pair);
        }
        is_own(request.to_http_request().headers(), &"https://relais.example".parse().unwrap())
    }

    #[test]
    fn only_our_own_pages_may_post() {
        assert!(own(&[("Sec-Fetch-Site", "same-origin")]));
        assert!(own(&[("Origin", "https://relais.example")]));
        assert!(own(&[("Origin", "http://192.0.2.7:8080"), ("Host", "192.0.2.7:8080")]));
        assert!(!own(&[("Sec-Fetch-Site", "cross-site"), ("Origin", "https://relais.example")]));
        assert!(!own(&[("Sec-Fetch-Site", "same-site")]));
        assert!(!own(&[("Origin", "null"), ("Host", "relais.example")]));
        assert!(!own(&[("Origin", "https://evil.example"), ("Host", "relais.example")]));
        assert!(!own(&[]));
    }

    #[test]
    fn an_origin_has_no_path() {
        assert_eq!("https://Relais.example/".parse::<Origin>().unwrap().as_str(), "https://relais.example");
        assert_eq!("http://127.0.0.1:8080".parse::<Origin>().unwrap().host(), "127.0.0.1");
        for wrong in ["relais.example", "ftp://x", "https://", "https://a/b", "https://user@a"] {
            assert!(wrong.parse::<Origin>().is_err(), "{wrong}");
        }
    }
}
