//! What links are signed with: a secret of the environment, or one that the database keeps; and those before it, which go
//! on verifying for a time.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chrono::TimeDelta;
use rand::Rng as _;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Signer;
use crate::platform::clock::Timestamp;
use crate::platform::db::{Tx, installation};
use crate::platform::error::{Error, Result};

/// The shortest secret that may be given, in characters.
pub const SHORTEST: usize = 32;
/// The fact under which former secrets are kept.
const FORMER: &str = "former-secrets";
/// What stands before a list that was sealed with a secret of the environment.
const SEALED: &str = "sealed:";

/// A secret; it shows itself to nobody.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A secret that signs no more, and until when it verifies.
#[derive(Clone, Serialize, Deserialize)]
struct Former {
    secret: String,
    until: Timestamp,
}

/// How links are signed here.
#[derive(Clone, Copy, Debug)]
pub struct Signing<'a> {
    /// The secret that was given; empty where the database keeps one.
    pub given: &'a Secret,
    /// Secrets that were given before.
    pub former: &'a [Secret],
    /// How long a former secret of the database verifies, in days.
    pub former_days: i64,
}

impl Signing<'_> {
    /// The signer of this installation. Where a secret is given, none stays in the database in clear: the one it kept until
    /// then becomes a former one, and former ones are sealed with the one that is given.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn signer(self, tx: &mut Tx, fresh: &str) -> Result<Signer> {
        let mut former = self.read_former(tx)?;
        let current = match self.key() {
            None => installation::get_or_set(tx, installation::SECRET, fresh)?,
            Some(given) => {
                if let Some(kept) = installation::get(tx.conn, installation::SECRET)? {
                    former.push(Former { secret: kept, until: tx.now + TimeDelta::days(self.former_days) });
                    installation::remove(tx, installation::SECRET)?;
                }
                given.to_owned()
            }
        };
        let now = tx.now;
        former.retain(|one| one.until > now);
        self.write_former(tx, &former)?;
        let before = self.former.iter().map(Secret::reveal).chain(former.iter().map(|one| one.secret.as_str()));
        Ok(Signer::new(&current).with_former(before))
    }

    /// Puts a new secret in the place of the one that the database keeps, and says until when that one verifies; `None`
    /// where the secret is given from outside.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn rotate(self, tx: &mut Tx, fresh: &str) -> Result<Option<Timestamp>> {
        if self.key().is_some() {
            return Ok(None);
        }
        let until = tx.now + TimeDelta::days(self.former_days);
        let mut former = self.read_former(tx)?;
        if let Some(secret) = installation::get(tx.conn, installation::SECRET)? {
            former.push(Former { secret, until });
        }
        installation::set(tx, installation::SECRET, fresh)?;
        self.write_former(tx, &former)?;
        Ok(Some(until))
    }

    fn key(&self) -> Option<&str> {
        Some(self.given.reveal()).filter(|given| !given.is_empty())
    }

    fn read_former(&self, tx: &mut Tx) -> Result<Vec<Former>> {
        let Some(kept) = installation::get(tx.conn, FORMER)? else {
            return Ok(Vec::new());
        };
        let Some(sealed) = kept.strip_prefix(SEALED) else {
            return serde_json::from_str(&kept).map_err(Error::internal);
        };
        let keys = self.key().into_iter().chain(self.former.iter().map(Secret::reveal));
        let opened = keys.into_iter().find_map(|key| open(key, sealed));
        match opened.and_then(|list| serde_json::from_slice(&list).ok()) {
            Some(former) => Ok(former),
            None => {
                tracing::warn!(
                    "links signed before are void: the secret they were kept with is neither in web.secret nor in \
                     web.former_secrets"
                );
                Ok(Vec::new())
            }
        }
    }

    fn write_former(&self, tx: &mut Tx, former: &[Former]) -> Result<()> {
        if former.is_empty() {
            return installation::remove(tx, FORMER);
        }
        let list = serde_json::to_string(former).map_err(Error::internal)?;
        let kept = match self.key() {
            Some(key) => format!("{SEALED}{}", seal(key, list.into_bytes()).ok_or_else(not_sealed)?),
            None => list,
        };
        installation::set(tx, FORMER, &kept)
    }
}

fn not_sealed() -> Error {
    Error::internal("former secrets could not be sealed")
}

fn cipher(key: &str) -> Option<LessSafeKey> {
    let key = Sha256::new().chain_update("relais former secrets\0").chain_update(key).finalize();
    UnboundKey::new(&CHACHA20_POLY1305, &key).ok().map(LessSafeKey::new)
}

fn seal(key: &str, mut list: Vec<u8>) -> Option<String> {
    let mut nonce = [0; NONCE_LEN];
    rand::rng().fill_bytes(&mut nonce);
    let sealing = Nonce::assume_unique_for_key(nonce);
    cipher(key)?.seal_in_place_append_tag(sealing, Aad::empty(), &mut list).ok()?;
    Some(STANDARD_NO_PAD.encode([nonce.as_slice(), &list].concat()))
}

fn open(key: &str, sealed: &str) -> Option<Vec<u8>> {
    let bytes = STANDARD_NO_PAD.decode(sealed).ok()?;
    let (nonce, list) = bytes.split_at_checked(NONCE_LEN)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut list = list.to_vec();
    Some(cipher(key)?.open_in_place(nonce, Aad::empty(), &mut list).ok()?.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_its_key_alone() {
        let sealed = seal("one", b"a secret".to_vec()).unwrap();
        assert!(!sealed.contains("secret"));
        assert_eq!(open("one", &sealed).as_deref(), Some(b"a secret".as_slice()));
        assert_eq!(open("other", &sealed), None);
        assert_eq!(open("one", "AAAA"), None);
    }

    #[test]
    fn a_secret_shows_itself_to_nobody() {
        assert_eq!(format!("{:?}", Secret::from("hush")), "Secret(…)");
    }
}
