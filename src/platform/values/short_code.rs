//! Codes that people type from a wall or from paper, and that nobody guesses.

/// Letters and digits that nobody takes for one another. There are 32, so each is worth five bits.
const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// The code of so many signs, at most 25, that stands for the lowest bits of a number: five for each. Nobody guesses it where those
/// are random.
pub fn short_code<const LENGTH: usize>(mut number: u128) -> String {
    let mut code = String::with_capacity(LENGTH);
    for _ in 0..LENGTH {
        code.push(char::from(SIGNS[(number % 32) as usize]));
        number /= 32;
    }
    code
}

/// The code of so many signs that somebody typed: in small letters, with blanks or a hyphen between. Nothing where it is none.
pub fn typed_code<const LENGTH: usize>(text: &str) -> Option<String> {
    let signs = text.trim().chars().filter(|sign| !matches!(sign, ' ' | '-' | '\u{2010}'..='\u{2015}' | '.'));
    let code: String = signs.take(LENGTH + 1).map(|sign| sign.to_ascii_uppercase()).collect();
    let is_one = code.len() == LENGTH && code.bytes().all(|sign| SIGNS.contains(&sign));
    is_one.then_some(code)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_sign_is_worth_five_bits() {
        assert_eq!(SIGNS.iter().collect::<BTreeSet<_>>().len(), 32);
        let some: BTreeSet<String> = (0..500).map(short_code::<8>).collect();
        assert_eq!(some.len(), 500);
        assert_eq!(short_code::<3>(1 + 32 * 31), "3Z2");
        assert!(some.iter().all(|code| typed_code::<8>(code).as_ref() == Some(code)));
    }
}
