//! The address to which a mail comes back that could not be delivered: one for each mail, signed (VERP), so that a report
//! says by itself which mail it is about, and nobody can make one up.

use uuid::Uuid;

use super::MailId;
use crate::platform::values::EmailAddress;
use crate::platform::web::Signer;

/// What signatures of return paths are for.
const PURPOSE: &str = "return-path";
/// The longest local part of the setting: with what comes after it, a local part has 64 letters at most (RFC 5321).
pub const LONGEST_LOCAL: usize = 20;

/// Makes return paths, and knows its own again.
#[derive(Clone)]
pub struct MailReturnPath {
    local: String,
    domain: String,
    signer: Signer,
}

/// What an address is to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnAddress {
    /// The return path of that mail.
    Of(MailId),
    /// It looks like one, and was not made here.
    Forged,
    /// Some other address.
    Foreign,
}

impl MailReturnPath {
    /// Return paths below the address of the setting.
    pub fn new(below: &EmailAddress, signer: Signer) -> Self {
        let (local, domain) = below.as_str().rsplit_once('@').unwrap_or((below.as_str(), ""));
        Self { local: local.to_owned(), domain: domain.to_owned(), signer }
    }

    /// That of a mail: `bounces+<mail>-<signature>@domain`. Servers may change its letters to small ones, so it has no others.
    pub fn of(&self, mail: MailId) -> String {
        let name = base36(Uuid::from(mail).as_u128());
        let mark = base36(u128::from_be_bytes(left_padded(self.signer.mark(PURPOSE, &name))));
        format!("{}+{name}-{mark}@{}", self.local, self.domain)
    }

    /// Whose return path an address is.
    pub fn open(&self, address: &str) -> ReturnAddress {
        let address = address.to_lowercase();
        let ours = address
            .strip_suffix(&self.domain)
            .and_then(|rest| rest.strip_suffix('@'))
            .and_then(|local| local.strip_prefix(&self.local))
            .and_then(|rest| rest.strip_prefix('+'));
        let Some(token) = ours else { return ReturnAddress::Foreign };
        let opened = token.split_once('-').and_then(|(name, mark)| {
            let id = u128::from_str_radix(name, 36).ok()?;
            let mark = u128::from_str_radix(mark, 36).ok()?.to_be_bytes();
            let (empty, mark) = mark.split_at(mark.len() - Signer::MARK);
            let whole = empty.iter().all(|byte| *byte == 0);
            (whole && self.signer.is_mark(PURPOSE, name, mark)).then(|| MailId::from(Uuid::from_u128(id)))
        });
        opened.map_or(ReturnAddress::Forged, ReturnAddress::Of)
    }
}

fn left_padded(mark: [u8; Signer::MARK]) -> [u8; 16] {
    let mut bytes = [0; 16];
    if let Some(end) = bytes.get_mut(16 - Signer::MARK..) {
        end.copy_from_slice(&mark);
    }
    bytes
}

/// A number in digits and small letters.
fn base36(mut number: u128) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(u32::try_from(number % 36).ok().and_then(|digit| char::from_digit(digit, 36)).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn path() -> MailReturnPath {
        MailReturnPath::new(&"bounces@network.example".parse().unwrap(), Signer::new("a secret"))
    }

    proptest! {
        #[test]
        fn a_return_path_comes_back_whatever_its_letters_and_fits(id in any::<u128>()) {
            let mail = MailId::from(Uuid::from_u128(id));
            let address = path().of(mail);
            prop_assert_eq!(path().open(&address), ReturnAddress::Of(mail));
            prop_assert_eq!(path().open(&address.to_uppercase()), ReturnAddress::Of(mail));
            prop_assert!(address.find('@').unwrap() - "bounces".len() + LONGEST_LOCAL <= 64, "{}", address);
            prop_assert!(address.parse::<lettre::Address>().is_ok());
        }

        #[test]
        fn nobody_makes_one_up(id in any::<u128>(), at in 8_usize..52, letter in "[0-9a-z]", noise in "[0-9a-z-]{0,60}") {
            let address = path().of(MailId::from(Uuid::from_u128(id)));
            let mut changed = address.clone();
            changed.replace_range(at..=at, &letter);
            if changed != address {
                prop_assert!(!matches!(path().open(&changed), ReturnAddress::Of(_)), "{}", changed);
            }
            let made_up = format!("bounces+{noise}@network.example");
            prop_assert_eq!(path().open(&made_up), ReturnAddress::Forged);
        }
    }

    #[test]
    fn others_are_foreign_and_another_secret_signs_nothing_of_ours() {
        let mail = MailId::from(Uuid::from_u128(7));
        for address in ["bounces@network.example", "ana@network.example", "bounces+a-b@other.example", ""] {
            assert_eq!(path().open(address), ReturnAddress::Foreign, "{address}");
        }
        let other = MailReturnPath::new(&"bounces@network.example".parse().unwrap(), Signer::new("another"));
        assert_eq!(path().open(&other.of(mail)), ReturnAddress::Forged);
        let later = MailReturnPath { signer: Signer::new("new").with_former(["a secret"]), ..path() };
        assert_eq!(later.open(&path().of(mail)), ReturnAddress::Of(mail), "what a former secret signed is good");
    }
}
