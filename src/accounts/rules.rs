//! Secrets: tokens and passwords.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::Rng;

use crate::error::{Error, Message, Result};
use crate::web::content_hash;

/// The shortest password, in characters (OWASP ASVS 6.2.1 asks for 8; longer is what helps).
pub const SHORTEST_PASSWORD: usize = 10;
/// The longest, in characters: hashing has its price.
pub const LONGEST_PASSWORD: usize = 200;

/// The argon2id hash of a password that nobody knows.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$cmVsYWlzLW5vYm9keQ$rQ0f3xW8bq6o0c7y1yq8wQd0Jk9m3m0pV7m0oYd2l9I";

/// A new secret of 256 bits that fits into an address.
pub fn new_token() -> String {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What the database keeps of a token. The tokens are random, so a plain hash suffices.
pub fn token_hash(token: &str) -> String {
    content_hash(token.as_bytes())
}

/// Hashes a password with argon2id.
///
/// # Errors
/// [`Error::Internal`] when the system has no randomness.
pub fn hash_password(password: &str) -> Result<String> {
    Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string()).map_err(Error::internal)
}

/// Whether the password is right. Without a hash it takes as long and is wrong, so that the time tells nothing.
pub fn verify_password(password: &str, hash: Option<&str>) -> bool {
    let parsed = PasswordHash::new(hash.unwrap_or(NOBODY));
    let right = parsed.is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
    right && hash.is_some()
}

/// What is wrong with a new password, if anything.
pub fn weak_password(password: &str, email: &str) -> Option<Message> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Some(Message::new("account-password-short").with("shortest", SHORTEST_PASSWORD));
    }
    if length > LONGEST_PASSWORD {
        return Some(Message::new("form-too-long").with("longest", LONGEST_PASSWORD));
    }
    let lower = password.to_lowercase();
    let first = lower.chars().next();
    let obvious = lower == email || lower.chars().all(|c| Some(c) == first) || lower.starts_with("password");
    obvious.then(|| Message::new("account-password-obvious"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_verified_against_their_hash_alone() {
        let (right, wrong) = (new_token(), new_token());
        let hash = hash_password(&right).unwrap();
        assert!(hash.starts_with("$argon2id$"));
        assert!(verify_password(&right, Some(&hash)));
        assert!(!verify_password(&wrong, Some(&hash)));
        assert!(!verify_password(&right, None));
    }

    #[test]
    fn obvious_passwords_are_refused() {
        for weak in ["short", "aaaaaaaaaaaaaa", "password1234", "ana@mairie.example"] {
            assert!(weak_password(weak, "ana@mairie.example").is_some(), "{weak}");
        }
        assert_eq!(weak_password("trois petits tours", "ana@mairie.example"), None);
    }

    #[test]
    fn an_unknown_person_costs_as_much_time() {
        assert!(PasswordHash::new(NOBODY).is_ok());
    }

    #[test]
    fn tokens_are_not_kept_as_they_are() {
        let token = new_token();
        assert_eq!(token.len(), 43);
        assert_eq!(token_hash(&token).len(), 64);
        assert_ne!(new_token(), token);
    }
}
