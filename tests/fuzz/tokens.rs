//! Tokens that are signed: in links of mails, and in cookies.

use proptest::prelude::*;
use relais::platform::web::Signer;

use super::{Kept, kept, try_all};

/// What a token says.
struct Said {
    purpose: String,
    parts: Vec<String>,
    token: String,
}

fn signer() -> Signer {
    Signer::new(&"s".repeat(43)).with_former(["before"])
}

/// The kept tokens; a file has a line for the purpose and one for each part.
fn tokens() -> Vec<Said> {
    let said = |one: Kept| {
        let text = String::from_utf8(one.bytes).unwrap();
        let mut lines = text.lines().map(str::to_owned);
        let (purpose, parts) = (lines.next().unwrap(), lines.collect::<Vec<_>>());
        let each: Vec<&str> = parts.iter().map(String::as_str).collect();
        Said { token: signer().token(&purpose, &each), purpose, parts }
    };
    kept("fuzz/corpus/tokens").into_iter().map(said).collect()
}

/// A token opens for its own purpose, and nothing else opens for any.
fn holds(said: &[Said], token: &str) -> Result<(), TestCaseError> {
    for one in said {
        let opened = signer().open(&one.purpose, token);
        match token == one.token {
            true => prop_assert_eq!(opened, Some(one.parts.iter().map(String::as_str).collect())),
            false => prop_assert_eq!(opened, None, "for {}", one.purpose),
        }
    }
    Ok(())
}

#[test]
fn a_damaged_token_never_opens() {
    let said = tokens();
    let texts: Vec<Kept> =
        said.iter().map(|one| Kept { name: one.purpose.clone(), bytes: one.token.clone().into_bytes() }).collect();
    try_all(&texts, 1, |bytes| holds(&said, &String::from_utf8_lossy(bytes)));
}

#[test]
fn no_bit_of_a_token_may_differ() {
    let said = tokens();
    for one in &said {
        for (at, bit) in (0..one.token.len()).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
            let mut bytes = one.token.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            holds(&said, &String::from_utf8_lossy(&bytes)).unwrap();
        }
    }
}
