use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Signs what links in mails stand for. A token is derived from its purpose, so rendering a mail again gives the same
/// link, and nothing about it is kept.
#[derive(Clone)]
pub struct Signer {
    current: Hmac<Sha256>,
    /// Those before it: they verify, and sign nothing.
    former: Vec<Hmac<Sha256>>,
}

/// An HMAC takes a key of any length (RFC 2104), so the other arm is never taken.
fn keyed(secret: &str) -> Hmac<Sha256> {
    Hmac::new_from_slice(secret.as_bytes()).unwrap_or_else(|_| Hmac::new(&Default::default()))
}

impl Signer {
    /// A signer with the installation's secret.
    pub fn new(secret: &str) -> Self {
        Self { current: keyed(secret), former: Vec::new() }
    }

    /// The same, which also opens what was signed with secrets before it.
    #[must_use]
    pub fn with_former<'a>(mut self, secrets: impl IntoIterator<Item = &'a str>) -> Self {
        self.former = secrets.into_iter().map(keyed).collect();
        self
    }

    /// A token for `parts` that serves `purpose` and nothing else: the parts in clear, then their signature.
    pub fn token(&self, purpose: &str, parts: &[&str]) -> String {
        let parts = parts.join(".");
        format!("{parts}.{}", URL_SAFE_NO_PAD.encode(mac(&self.current, purpose, &parts).finalize().into_bytes()))
    }

    /// The parts of a token, if it was made here for that purpose. Parts contain no points.
    pub fn open<'a>(&self, purpose: &str, token: &'a str) -> Option<Vec<&'a str>> {
        let (parts, signature) = token.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        let mut keys = std::iter::once(&self.current).chain(&self.former);
        let signed = keys.any(|key| mac(key, purpose, parts).verify_slice(&signature).is_ok());
        signed.then(|| parts.split('.').collect())
    }
}

fn mac(key: &Hmac<Sha256>, purpose: &str, parts: &str) -> Hmac<Sha256> {
    let mut mac = key.clone();
    mac.update(purpose.as_bytes());
    mac.update(&[0]);
    mac.update(parts.as_bytes());
    mac
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

    #[test]
    fn a_former_secret_verifies_and_signs_nothing() {
        let (old, new) = (Signer::new("old"), Signer::new("new").with_former(["older", "old"]));
        let token = old.token("invitation", &["018f"]);
        assert_eq!(new.open("invitation", &token), Some(vec!["018f"]));
        assert_eq!(new.open("unsubscribe", &token), None);
        assert_eq!(old.open("invitation", &new.token("invitation", &["018f"])), None);
    }
}
