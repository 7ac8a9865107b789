//! Secrets: tokens and passwords.

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::Rng;

use super::guessing;
use crate::platform::error::{Error, Message, Result};
use content::content_hash;

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
    let (params, salt) = (Params::default(), Salt::generate());
    let output = argon(Algorithm::Argon2id, Version::V0x13, &params, password, &salt).ok_or_else(no_hash)?;
    let hash = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(Error::internal)?,
        salt: Some(salt),
        hash: Some(output),
    };
    Ok(hash.to_string())
}

fn no_hash() -> Error {
    Error::internal("a password could not be hashed")
}

/// Whether the password is right. Without a hash it takes as long and is wrong, so that the time tells nothing.
pub fn verify_password(password: &str, hash: Option<&str>) -> bool {
    let right = PasswordHash::new(hash.unwrap_or(NOBODY)).ok().and_then(|known| {
        let algorithm = Algorithm::try_from(known.algorithm.as_str()).ok()?;
        let version = known.version.map_or(Ok(Version::default()), Version::try_from).ok()?;
        let output = argon(algorithm, version, &Params::try_from(&known).ok()?, password, &known.salt?)?;
        // Outputs are compared in constant time.
        Some(Some(output) == known.hash)
    });
    right == Some(true) && hash.is_some()
}

/// From this size on, in bytes, allocators hand memory back to the system as soon as it is free (glibc:
/// `DEFAULT_MMAP_THRESHOLD_MAX`). What is smaller they keep, for each thread.
const GIVEN_BACK: usize = 32 * 1024 * 1024;

fn argon(algorithm: Algorithm, version: Version, params: &Params, password: &str, salt: &Salt) -> Option<Output> {
    // Room that is never written to costs nothing.
    let mut memory = Vec::with_capacity(params.block_count().max(GIVEN_BACK / Block::SIZE + 1));
    memory.resize(params.block_count(), Block::default());
    let mut output = [0; 64];
    let output = output.get_mut(..params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN))?;
    let argon = Argon2::new(algorithm, version, params.clone());
    argon.hash_password_into_with_memory(password.as_bytes(), salt, output, &mut memory).ok()?;
    Output::new(output).ok()
}

/// What is wrong with a new password, if anything. `known` is what others know of its owner: address, name, network.
pub fn weak_password(password: &str, known: &[&str]) -> Option<Message> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Some(Message::new("account-password-short").with("shortest", SHORTEST_PASSWORD));
    }
    if length > LONGEST_PASSWORD {
        return Some(Message::new("form-too-long").with("longest", LONGEST_PASSWORD));
    }
    guessing::is_common(password, known).then(|| Message::new("account-password-obvious"))
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
        let known = ["ana@mairie.example"];
        for weak in ["short", "aaaaaaaaaaaaaa", "password1234", "ana@mairie.example"] {
            assert!(weak_password(weak, &known).is_some(), "{weak}");
        }
        assert_eq!(weak_password("trois petits tours", &known), None);
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
