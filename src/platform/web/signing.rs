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
    /// How many bytes a [`Signer::mark`] has: enough where a wrong one can be tried, and nothing be found out by trying.
    pub const MARK: usize = 10;

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

    /// A short signature of `part`, for where there is room for no longer one.
    pub fn mark(&self, purpose: &str, part: &str) -> [u8; Self::MARK] {
        let whole = mac(&self.current, purpose, part).finalize().into_bytes();
        let mut mark = [0; Self::MARK];
        mark.iter_mut().zip(whole).for_each(|(to, from)| *to = from);
        mark
    }

    /// Whether it is the mark of `part`, with this secret or one before it.
    pub fn is_mark(&self, purpose: &str, part: &str, mark: &[u8]) -> bool {
        let mut keys = std::iter::once(&self.current).chain(&self.former);
        mark.len() == Self::MARK && keys.any(|key| mac(key, purpose, part).verify_truncated_left(mark).is_ok())
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
