use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Signs what links in mails stand for. A token is derived from its purpose, so rendering a mail again gives the same
/// link, and nothing about it is kept.
#[derive(Clone)]
pub struct Signer(Hmac<Sha256>);

impl Signer {
    /// A signer with the installation's secret.
    pub fn new(secret: &str) -> Self {
        // An HMAC takes a key of any length (RFC 2104), so the other arm is never taken.
        Self(Hmac::new_from_slice(secret.as_bytes()).unwrap_or_else(|_| Hmac::new(&Default::default())))
    }

    /// A token for `parts` that serves `purpose` and nothing else: the parts in clear, then their signature.
    pub fn token(&self, purpose: &str, parts: &[&str]) -> String {
        let parts = parts.join(".");
        format!("{parts}.{}", URL_SAFE_NO_PAD.encode(self.mac(purpose, &parts).finalize().into_bytes()))
    }

    /// The parts of a token, if it was made here for that purpose. Parts contain no points.
    pub fn open<'a>(&self, purpose: &str, token: &'a str) -> Option<Vec<&'a str>> {
        let (parts, signature) = token.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        self.mac(purpose, parts).verify_slice(&signature).ok()?;
        Some(parts.split('.').collect())
    }

    fn mac(&self, purpose: &str, parts: &str) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(parts.as_bytes());
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_serves_its_purpose_alone() {
        let signer = Signer::new(&"k".repeat(43));
        let token = signer.token("invitation", &["018f", "2"]);
        assert_eq!(signer.open("invitation", &token), Some(vec!["018f", "2"]));
        assert_eq!(signer.open("unsubscribe", &token), None);
        assert_eq!(signer.open("invitation", &token.replace("018f", "018e")), None);
        assert_eq!(Signer::new("other").open("invitation", &token), None);
        assert_eq!(signer.open("invitation", ""), None);
    }
}
