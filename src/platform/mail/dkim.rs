//! Signing mail (DKIM, RFC 6376 and RFC 8463), so that servers can tell that it comes from our domain. lettre signs with the
//! crate `rsa`, whose keys leak by timing (RUSTSEC-2023-0071); so this is done with `ring`, which is here for TLS anyway.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject as _;
use sha2::{Digest as _, Sha256};

use crate::platform::clock::Timestamp;

/// The fields that are signed, where a mail has them. Nothing that a reader or their program trusts may be missing.
const SIGNED: &[&str] = &[
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "reply-to",
    "mime-version",
    "content-type",
    "auto-submitted",
    "list-id",
    "list-unsubscribe",
    "list-unsubscribe-post",
];
/// Those that nobody may add to a mail that has none or one of them: they are named once more than they are there.
const SEALED: &[&str] = &["from", "to", "subject", "date", "reply-to", "list-unsubscribe", "list-unsubscribe-post"];

/// Signs mail of a domain.
pub struct DkimSigner {
    domain: String,
    selector: String,
    key: Key,
}

enum Key {
    Rsa(RsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

impl DkimSigner {
    /// A signer with the private key of a PEM file: RSA with 2048 bits at least, or Ed25519.
    ///
    /// # Errors
    /// What is wrong with the key.
    pub fn new(domain: &str, selector: &str, pem: &[u8]) -> Result<Self, String> {
        let key =
            PrivateKeyDer::from_pem_slice(pem).map_err(|error| format!("holds no private key in PEM: {error}"))?;
        let unfit =
            |why: ring::error::KeyRejected| format!("holds a key that cannot sign ({why}); make one of RSA, 2048 bits");
        let key = match &key {
            PrivateKeyDer::Pkcs1(der) => Key::Rsa(RsaKeyPair::from_der(der.secret_pkcs1_der()).map_err(unfit)?),
            PrivateKeyDer::Pkcs8(der) => {
                let der = der.secret_pkcs8_der();
                match RsaKeyPair::from_pkcs8(der) {
                    Ok(key) => Key::Rsa(key),
                    Err(why) => {
                        Ed25519KeyPair::from_pkcs8_maybe_unchecked(der).map(Key::Ed25519).map_err(|_| unfit(why))?
                    }
                }
            }
            _ => return Err("holds a key that is neither RSA nor Ed25519".into()),
        };
        Ok(Self { domain: domain.to_owned(), selector: selector.to_owned(), key })
    }

    /// Where the public key belongs in DNS.
    pub fn record_name(&self) -> String {
        format!("{}._domainkey.{}", self.selector, self.domain)
    }

    /// The public key as it stands in DNS.
    pub fn public_key(&self) -> String {
        match &self.key {
            Key::Rsa(key) => STANDARD.encode(subject_public_key(key.public_key().as_ref())),
            Key::Ed25519(key) => STANDARD.encode(key.public_key().as_ref()),
        }
    }

    /// The record that belongs there.
    pub fn record(&self) -> String {
        let kind = match self.key {
            Key::Rsa(_) => "rsa",
            Key::Ed25519(_) => "ed25519",
        };
        format!("v=DKIM1; k={kind}; p={}", self.public_key())
    }

    /// The field `DKIM-Signature` that belongs before a message with ends of lines as they travel, and its end of line.
    ///
    /// # Errors
    /// What keeps the message from being signed.
    pub fn sign(&self, message: &[u8], at: Timestamp) -> Result<String, String> {
        let (header, body) = split(message);
        let fields = fields(&header);
        let mut names: Vec<&str> = Vec::new();
        let mut signed = String::new();
        for name in SIGNED {
            // From below, as verifiers take them.
            for (_, line) in fields.iter().rev().filter(|(field, _)| field == name) {
                names.push(name);
                signed.push_str(line);
                signed.push_str("\r\n");
            }
            if SEALED.contains(name) {
                names.push(name);
            }
        }
        let algorithm = match self.key {
            Key::Rsa(_) => "rsa-sha256",
            Key::Ed25519(_) => "ed25519-sha256",
        };
        let hash = STANDARD.encode(Sha256::digest(relaxed_body(body)));
        let (domain, selector, names) = (&self.domain, &self.selector, names.join(":"));
        let seconds = chrono::DateTime::from(at).timestamp();
        let unsigned = format!(
            "v=1; a={algorithm}; c=relaxed/relaxed; d={domain}; s={selector};\r\n t={seconds}; h={names};\r\n bh={hash};\r\n b="
        );
        signed.push_str(&relaxed_field("dkim-signature", &unsigned));
        let signature = STANDARD.encode(self.signature(signed.as_bytes())?);
        let mut field = format!("DKIM-Signature: {unsigned}");
        for (at, letter) in signature.chars().enumerate() {
            if at > 0 && at % 72 == 0 {
                field.push_str("\r\n ");
            }
            field.push(letter);
        }
        field.push_str("\r\n");
        Ok(field)
    }

    fn signature(&self, signed: &[u8]) -> Result<Vec<u8>, String> {
        match &self.key {
            Key::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed, &mut signature)
                    .map_err(|_| "the key of mail.dkim does not sign".to_owned())?;
                Ok(signature)
            }
            // RFC 8463: what is signed is the hash.
            Key::Ed25519(key) => Ok(key.sign(&Sha256::digest(signed)).as_ref().to_vec()),
        }
    }
}

/// The header and the body of a message.
fn split(message: &[u8]) -> (String, &[u8]) {
    let end = message.windows(4).position(|window| window == b"\r\n\r\n");
    let (header, body) = match end {
        Some(end) => message.split_at(end + 4),
        None => (message, &b""[..]),
    };
    (String::from_utf8_lossy(header).into_owned(), body)
}

/// The fields of a header, each by its name in small letters and in its relaxed form, in order.
fn fields(header: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in header.split("\r\n").filter(|line| !line.is_empty()) {
        match (line.starts_with([' ', '\t']), fields.last_mut(), line.split_once(':')) {
            (true, Some((_, value)), _) => {
                value.push(' ');
                value.push_str(line);
            }
            (_, _, Some((name, value))) => fields.push((name.trim().to_lowercase(), value.to_owned())),
            _ => {}
        }
    }
    fields.into_iter().map(|(name, value)| (name.clone(), relaxed_field(&name, &value))).collect()
}

/// A field in its relaxed form (RFC 6376, 3.4.2), without its end of line.
fn relaxed_field(name: &str, value: &str) -> String {
    let value = value.replace("\r\n", " ");
    let words: Vec<&str> = value.split([' ', '\t']).filter(|word| !word.is_empty()).collect();
    format!("{name}:{}", words.join(" "))
}

/// A body in its relaxed form (RFC 6376, 3.4.4).
fn relaxed_body(body: &[u8]) -> Vec<u8> {
    let mut relaxed = Vec::with_capacity(body.len());
    let mut empty = 0_usize;
    for line in body.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let mut kept: Vec<u8> = Vec::with_capacity(line.len());
        for byte in line {
            match byte {
                b' ' | b'\t' if kept.last() == Some(&b' ') => {}
                b' ' | b'\t' => kept.push(b' '),
                other => kept.push(*other),
            }
        }
        if kept.last() == Some(&b' ') {
            kept.pop();
        }
        if kept.is_empty() {
            empty += 1;
            continue;
        }
        relaxed.extend(b"\r\n".repeat(empty));
        empty = 0;
        relaxed.extend(kept);
        relaxed.extend(b"\r\n");
    }
    relaxed
}

/// An RSA key as DNS has it: named as one (RFC 5280), around the two numbers (RFC 8017).
fn subject_public_key(numbers: &[u8]) -> Vec<u8> {
    const RSA: &[u8] = &[0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
    let bits = [&[0][..], numbers].concat();
    tagged(0x30, &[RSA, &tagged(0x03, &bits)].concat())
}

fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut bytes = vec![tag];
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => bytes.push(short),
        _ => {
            let digits: Vec<u8> = length.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
            bytes.push(0x80 | u8::try_from(digits.len()).unwrap_or_default());
            bytes.extend(digits);
        }
    }
    bytes.extend(content);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_relaxed_as_the_standard_shows() {
        // The example of RFC 6376, 3.4.5.
        let message = b"A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n";
        let (header, body) = split(message);
        let fields: Vec<String> = fields(&header).into_iter().map(|(_, field)| field).collect();
        assert_eq!(fields, ["a:X", "b:Y Z"]);
        assert_eq!(relaxed_body(body), b" C\r\nD E\r\n");
        assert_eq!(relaxed_body(b"\r\n\r\n"), b"");
    }

    #[test]
    fn the_signature_of_the_standard_fits_what_is_signed_here() {
        // RFC 8463, A.3.
        let message = b"From: Joe SixPack <joe@football.example.com>\r\nTo: Suzie Q <suzie@shopping.example.net>\r\n\
            Subject: Is dinner ready?\r\nDate: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n\
            Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n\r\n\
            Hi.\r\n\r\nWe lost the game.  Are you hungry yet?\r\n\r\nJoe.\r\n";
        let unsigned = "v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n d=football.example.com; i=@football.example.com;\r\n \
            q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n subject : date : message-id : from : subject : date;\r\n \
            bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n b=";
        let signature = "/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11BusFa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==";
        let (header, body) = split(message);
        assert!(unsigned.contains(&format!("bh={};", STANDARD.encode(Sha256::digest(relaxed_body(body))))));
        let mut signed: String = fields(&header).into_iter().map(|(_, field)| format!("{field}\r\n")).collect();
        signed.push_str(&relaxed_field("dkim-signature", unsigned));
        let key = STANDARD.decode("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=").unwrap();
        ring::signature::UnparsedPublicKey::new(&ring::signature::ED25519, key)
            .verify(&Sha256::digest(signed), &STANDARD.decode(signature).unwrap())
            .unwrap();
    }
}
