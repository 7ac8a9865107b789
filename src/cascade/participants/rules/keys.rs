//! Keyed hashes of people: they tell whether two are one, and lead back to nobody who does not have the key.

use std::fmt::Write as _;

use content::{content_hash, folded};

use crate::cascade::common::DeliveryId;
use crate::platform::values::EmailAddress;
use crate::platform::web::Signer;

/// What like names have in common: their words, in whichever order, without accents.
pub fn name_key(signer: &Signer, name: &str) -> String {
    hex(&signer.mark("participant-name", &in_order(name)))
}

/// By which somebody is counted once, here and in other trainings: by their address, else by name and government. None for who
/// is only counted. After the installation's secret was replaced, who comes again counts as somebody else.
pub fn person_key(
    signer: &Signer,
    name: Option<&str>,
    email: Option<&EmailAddress>,
    government: &str,
) -> Option<String> {
    let of = match (name, email) {
        (_, Some(email)) => email.to_string(),
        (Some(name), None) => format!("{}\n{}", in_order(name), folded(government)),
        (None, None) => return None,
    };
    Some(hex(&signer.mark("participant", &of)))
}

/// What is kept of a phone: another hash for each training, so that they cannot be put together.
pub fn device_hash(device: &str, delivery: DeliveryId) -> String {
    content_hash(format!("{delivery}\n{device}").as_bytes())
}

fn in_order(name: &str) -> String {
    let folded = folded(name);
    let mut words: Vec<&str> =
        folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_names_are_one_and_others_are_not() {
        let signer = Signer::new("a secret");
        let key = |name: &str| name_key(&signer, name);
        assert_eq!(key("Élodie  Kaboré"), key("KABORE, Elodie"));
        assert_ne!(key("Élodie Kaboré"), key("Élodie Kabor"));
        assert_ne!(key("Élodie Kaboré"), name_key(&Signer::new("another"), "Élodie Kaboré"));
    }

    #[test]
    fn people_are_one_by_their_address_or_by_name_and_government() {
        let signer = Signer::new("a secret");
        let ana: EmailAddress = "ana@town.example".parse().unwrap();
        let key = |name, email, government| person_key(&signer, name, email, government);
        assert_eq!(key(Some("Ana"), Some(&ana), "Thiès"), key(Some("Anna Sol"), Some(&ana), ""));
        assert_eq!(key(Some("Ana Sol"), None, "Thies"), key(Some("Sol Ana"), None, "Thiès"));
        assert_ne!(key(Some("Ana Sol"), None, "Thiès"), key(Some("Ana Sol"), None, "Dakar"));
        assert_eq!(key(None, None, "Thiès"), None);
    }
}
