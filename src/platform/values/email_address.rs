use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::PersonId;
use content::text_type;

/// An e-mail address in its normal form: no blanks, lower case, the domain in ASCII. So one address is one person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

/// A text that is not an e-mail address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not an e-mail address")]
pub struct NotAnEmailAddress(pub String);

// Addresses that were kept before the rules grew stricter can still be read; mail to them fails for a reason.
text_type!(EmailAddress, as_str, |text: String| Ok::<_, NotAnEmailAddress>(EmailAddress(text)));

/// The domain of addresses of people who were erased: no mail can go there (RFC 2606).
const ERASED: &str = "erased.invalid";

impl EmailAddress {
    /// The address that stands in the place of an erased person's: unique, as their id is, and nobody's.
    pub fn erased(person: PersonId) -> Self {
        let id = uuid::Uuid::from(person).simple().to_string();
        Self(format!("{}@{ERASED}", id.get(16..).unwrap_or_default()))
    }

    /// Whether it stands in the place of an erased person's.
    pub fn is_erased(&self) -> bool {
        self.0.split_once('@').is_some_and(|(_, domain)| domain == ERASED)
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Enough of the address to recognise it by in a log, and no more: `a…@example.org`.
    pub fn veiled(&self) -> String {
        let (local, domain) = self.0.split_once('@').unwrap_or((&self.0, ""));
        format!("{}…@{domain}", local.chars().next().unwrap_or_default())
    }
}

impl FromStr for EmailAddress {
    type Err = NotAnEmailAddress;

    fn from_str(text: &str) -> Result<Self, NotAnEmailAddress> {
        let not = || NotAnEmailAddress(text.to_owned());
        let (local, domain) = text.trim().rsplit_once('@').ok_or_else(not)?;
        let domain = idna::domain_to_ascii(domain).map_err(|_| not())?;
        let local = local.to_lowercase();
        let address = format!("{local}@{domain}");
        let valid = can_be_written(&local)
            && address.parse::<lettre::Address>().is_ok()
            && domain.contains('.')
            && address.len() <= 254;
        if valid { Ok(Self(address)) } else { Err(not()) }
    }
}

/// Whether a mail can be built for an address with that local part: no quotation marks, no blanks, nothing that is not seen.
fn can_be_written(local: &str) -> bool {
    let is_seen = |c: char| {
        let unseen = matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}');
        !(c.is_control() || c.is_whitespace() || unseen)
    };
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    local.len() <= 64 && local.chars().all(|c| if c.is_ascii() { is_plain(c) } else { is_seen(c) })
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_form() {
        let address: EmailAddress = " Awa.Ndiaye@Mairie.Example ".parse().unwrap();
        assert_eq!(address.as_str(), "awa.ndiaye@mairie.example");
        assert_eq!("a@bücher.example".parse::<EmailAddress>().unwrap().as_str(), "a@xn--bcher-kva.example");
        assert_eq!("José@c.example".parse::<EmailAddress>().unwrap().as_str(), "josé@c.example");
        assert_eq!(address.veiled(), "a…@mairie.example");
        for wrong in [
            "",
            "a",
            "a@",
            "@b.example",
            "a@b",
            "a b@c.example",
            "a@b..example",
            "\"a b\"@c.example",
            "\"a\"@c.example",
            "a\u{200b}b@c.example",
        ] {
            assert!(wrong.parse::<EmailAddress>().is_err(), "{wrong}");
        }
    }
}
