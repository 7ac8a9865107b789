//! What people who guess passwords try first: the commonest ones, words with a number behind them, rows of keys, and what
//! everybody knows of the person.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use content::folded;

/// The commonest passwords and words in them, one a line, in small letters without accents.
const LIST: &str = include_str!("common-passwords.txt");

static COMMON: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| LIST.lines().filter(|line| !line.starts_with('#')).collect());

/// Rows of keys and of signs, as fingers run along them.
const ROWS: [&str; 12] = [
    "01234567890123456789",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1q2w3e4r5t6y7u8i9o0p",
    "1a2z3e4r5t6y7u8i9o0p",
    "qazwsxedcrfvtgbyhnujm",
    "aqwzsxedcrfvtgbyhnuj",
    "qweasdzxc",
    "azeqsdwxc",
    "!@#$%^&*()",
];

/// So much beside what is easily guessed makes a password worth having.
const ENOUGH: usize = 6;
/// The longest part that is looked up, in signs.
const LONGEST_GUESS: usize = 64;

/// Whether a password is among those tried first: common words, rows, repetitions and years are taken out, and too
/// little is left. `known` is what others know of its owner.
pub fn is_common(password: &str, known: &[&str]) -> bool {
    let plain = folded(password);
    let known: Vec<String> = known.iter().flat_map(|text| parts(text)).collect();
    [plain.clone(), unmasked(&plain)].iter().any(|text| left_over(text, &known) < ENOUGH)
}

/// The words of an address or a name, each long enough to be more than chance, and all of them together.
fn parts(text: &str) -> Vec<String> {
    let text = folded(text);
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= 4);
    let mut parts: Vec<String> = words.map(str::to_owned).collect();
    parts.extend(text.split('@').map(str::to_owned));
    parts.push(text.chars().filter(|c| c.is_alphanumeric()).collect());
    parts.push(text);
    parts
}

/// Signs that stand for letters, read as those letters.
fn unmasked(text: &str) -> String {
    let letter = |c| match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    };
    text.chars().map(letter).collect()
}

/// What a guessed part is worth, in signs.
const WORD: usize = 2;

/// How much is left when everything that is easily guessed counts for little. A letter counts one, anything else a half.
fn left_over(text: &str, known: &[String]) -> usize {
    let signs: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    let signs = unit(&signs);
    let (mut at, mut halves) = (0, 0);
    while let Some(rest) = signs.get(at..).filter(|rest| !rest.is_empty()) {
        let word = (4..=rest.len().min(LONGEST_GUESS)).rev().find(|length| guessable(&rest[..*length], known));
        let repeated = Some(rest.iter().take_while(|sign| **sign == rest[0]).count()).filter(|count| *count >= 3);
        match word.max(repeated) {
            Some(length) => {
                halves += 2 * WORD;
                at += length;
            }
            None => {
                halves += if rest[0].is_alphabetic() { 2 } else { 1 };
                at += 1;
            }
        }
    }
    halves / 2
}

/// What is written again and again, once.
fn unit(signs: &[char]) -> &[char] {
    let again = |length: &usize| signs.iter().enumerate().all(|(at, sign)| *sign == signs[at % length]);
    (1..=signs.len() / 2).find(again).map_or(signs, |length| &signs[..length])
}

fn guessable(signs: &[char], known: &[String]) -> bool {
    let text: String = signs.iter().collect();
    let backwards: String = signs.iter().rev().collect();
    COMMON.contains(text.as_str())
        || known.contains(&text)
        || ROWS.iter().any(|row| row.contains(&text) || row.contains(&backwards))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tried_first_is_refused() {
        let known = ["awa.ndiaye@mairie-thies.example", "Awa Ndiaye", "Network of Local Governments"];
        for weak in [
            "password1234",
            "Password123!",
            "P@ssw0rd2024",
            "motdepasse2027",
            "MotDePasse!1",
            "contraseña123",
            "1234567890",
            "0987654321",
            "azertyuiop",
            "qwertyuiop1",
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "passwordpassword",
            "iloveyou2000",
            "1q2w3e4r5t6y",
            "ndiaye2027!!",
            "awandiaye1985",
            "Awa.Ndiaye2027",
            "awa.ndiaye@mairie-thies.example",
            "bonjour12345",
        ] {
            assert!(is_common(weak, &known), "{weak}");
        }
        for good in [
            "trois petits tours",
            "correct horse battery staple",
            "le chat mange tard",
            "vf8Kq2pLz9wX",
            "sol y sombra en Potosi",
            "Kédougou-pluie-orange",
        ] {
            assert!(!is_common(good, &known), "{good}");
        }
    }
}
