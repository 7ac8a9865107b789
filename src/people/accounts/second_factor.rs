//! The second thing that somebody shows of themselves besides a password or a link: a code that an app makes from a secret and
//! the time (RFC 6238, as every app for that does: SHA-1, six digits, thirty seconds), or a recovery code.

use data_encoding::BASE32_NOPAD;
use rand::Rng;
use ring::hmac::{HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key, sign};
use url::form_urlencoded::byte_serialize;

use super::rules::token_hash;
use crate::platform::clock::Timestamp;

/// How many seconds a code is shown.
const STEP: i64 = 30;
/// How many codes before and after the present one are taken: phones are late, and so are people (RFC 6238, 5.2).
const AROUND: i64 = 1;
/// How many recovery codes somebody gets.
pub const RECOVERY_CODES: usize = 10;
/// The longest code that is looked at, in characters.
pub const LONGEST_CODE: usize = 40;

/// A new secret of 160 bits (RFC 4226, 4), as apps take it: in base 32.
pub fn new_secret() -> String {
    let mut bytes = [0; 20];
    rand::rng().fill_bytes(&mut bytes);
    BASE32_NOPAD.encode(&bytes)
}

/// The code of a step; nothing where the secret is none.
fn code_of(secret: &str, step: i64) -> Option<String> {
    let key = Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, &BASE32_NOPAD.decode(secret.as_bytes()).ok()?);
    let tag = sign(&key, &step.to_be_bytes());
    let tag = tag.as_ref();
    // RFC 4226, 5.3: the last four bits say where the number stands.
    let at = usize::from(tag.last()? & 0xf);
    let word: [u8; 4] = tag.get(at..at + 4)?.try_into().ok()?;
    Some(format!("{:06}", (u32::from_be_bytes(word) & 0x7fff_ffff) % 1_000_000))
}

/// The code that an app shows at a moment; nothing where the secret is none.
pub fn code_at(secret: &str, now: Timestamp) -> Option<String> {
    code_of(secret, now.unix_micros().div_euclid(1_000_000 * STEP))
}

/// The step of a code that is right around now and later than the last one that was used: nobody uses one twice.
pub fn step(secret: &str, code: &str, now: Timestamp, last: i64) -> Option<i64> {
    let present = now.unix_micros().div_euclid(1_000_000 * STEP);
    let right = |step: &i64| code_of(secret, *step).is_some_and(|right| right == code);
    (present - AROUND..=present + AROUND).filter(|step| *step > last).find(right)
}

/// What an app reads from a picture: <https://github.com/google/google-authenticator/wiki/Key-Uri-Format>.
pub fn address(secret: &str, network: &str, account: &str) -> String {
    let plain = |text: &str| byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
    let issuer = plain(&network.replace(':', " "));
    format!("otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}", plain(account))
}

/// New recovery codes of 50 bits, as people read and type them.
pub fn new_recovery_codes() -> Vec<String> {
    let code = |_| {
        let mut bytes = [0; 10];
        rand::rng().fill_bytes(&mut bytes);
        let letters = BASE32_NOPAD.encode(&bytes).to_lowercase();
        format!("{}-{}", &letters[..5], &letters[5..10])
    };
    (0..RECOVERY_CODES).map(code).collect()
}

/// A code as it is compared: without blanks and dashes, in small letters.
pub fn plain_code(typed: &str) -> String {
    typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').flat_map(char::to_lowercase).collect()
}

/// What is kept of a recovery code. Guessing is limited, so that a plain hash suffices.
pub fn recovery_hash(code: &str) -> String {
    token_hash(&plain_code(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        chrono::DateTime::from_timestamp(seconds, 0).unwrap().into()
    }

    /// The secret of RFC 6238, appendix B.
    fn secret() -> String {
        BASE32_NOPAD.encode(b"12345678901234567890")
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")]
        {
            assert_eq!(code_at(&secret(), at(seconds)).as_deref(), Some(code));
        }
    }

    #[test]
    fn a_code_is_good_for_a_while_and_once() {
        let now = at(1_111_111_109);
        let found = step(&secret(), "081804", now, 0).unwrap();
        assert_eq!(step(&secret(), "081804", at(1_111_111_109 + 30), 0), Some(found));
        assert_eq!(step(&secret(), "081804", at(1_111_111_109 + 61), 0), None);
        assert_eq!(step(&secret(), "081804", now, found), None);
        assert_eq!(step("no secret", "081804", now, 0), None);
    }

    #[test]
    fn recovery_codes_are_read_as_people_type_them() {
        let codes = new_recovery_codes();
        assert_eq!(codes.len(), RECOVERY_CODES);
        let typed = codes[0].to_uppercase().replace('-', " ");
        assert_eq!(recovery_hash(&typed), recovery_hash(&codes[0]));
        assert_ne!(recovery_hash(&codes[0]), recovery_hash(&codes[1]));
    }

    #[test]
    fn what_an_app_reads_names_the_network_and_the_account() {
        let address = address("ABC", "Réseau : Afrique", "awa@mairie.example");
        assert_eq!(
            address,
            "otpauth://totp/R%C3%A9seau%20%20%20Afrique:awa%40mairie.example?secret=ABC&issuer=R%C3%A9seau%20%20%20Afrique"
        );
    }
}
